/** Pairs of printed names an examiner judged from general knowledge: relations that are right (the first is the best) | one | other. */
export const examinerPairs = `
same-ingredient | Lipitor 40 mg tablet | atorvastatin 40 mg tablet
same-ingredient | ELIQUIS TAB 5MG | apixaban 5 mg tablet
same-ingredient | Synthroid 100 mcg tablet | LEVOTHYROXIN TAB 100MCG
same-ingredient | Toprol-XL 50 mg tablet | METOPROL SUC TAB 50MG ER
same-ingredient | Wellbutrin XL 300 mg tablet | BUPROPN HCL TAB 300MG XL
same-ingredient,unsure | ADVAIR DISKU AER 250/50 | FLUTIC/SALME AER 250/50
same-ingredient | Zoloft 50 mg tablet | SERTRALINE TAB 50MG
same-ingredient | Glucophage XR 500 mg tablet | METFORMIN TAB 500MG ER
same-ingredient | Norvasc 5 mg tablet | amlodipine besylate TAB 5MG
same-ingredient | Xalatan 0.005% eye drops | LATANOPROST SOL 0.005%
same-ingredient | Percocet 5-325 mg tablet | OXYCOD/APAP TAB 5-325MG
same-ingredient | Ventolin HFA 90 mcg/actuation inhaler | ProAir HFA 90 mcg/actuation inhaler
same | AMLODIPINE TAB 5MG | Amlodipine Besylate 5 mg tablet
same | atorvastatin calcium 40 MG Oral Tablet | ATORVASTATIN TAB 40MG
same | LISINOP/HCTZ TAB 20-12.5MG | Lisinopril & Hydrochlorothiazide Tab 20-12.5 MG
same | lisinopril/hydrochlorothiazide 20-12.5 mg tablet | hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet
same | levothyroxine 50 mcg tablet | levothyroxine 0.05 mg tablet
same | alprazolam 0.5 mg tablet | alprazolam 500 mcg tablet
same | metformin 1,000 mg tablet | metformin 1 g tablet
same | valacyclovir 1 gram tablet | VALACYCLOVIR TAB 1000MG
same | METFORMIN TAB 500MG ER | Metformin HCl Tab ER 24HR 500 MG
same | OMEPRAZOLE CAP 20MG DR | omeprazole 20 MG Delayed Release Oral Capsule
same | PANTOPRAZOLE SODIUM 40 MG PO TBEC | pantoprazole 40 mg delayed-release tablet
same | predniSONE 10 mg tablet | PREDNISONE TAB 10MG
same | METOPROL SUC TAB 50MG ER | metoprolol succinate 50 MG 24 HR Extended Release Oral Tablet
same | bupropion HCl SR 150 mg tablet | 12 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet
same | warfarin 5.0 mg tablet | WARFARIN TAB 5MG
same | fentanyl 25 mcg/hr patch | FENTANYL DIS 25MCG/HR
same | albuterol HFA 90 mcg/actuation inhaler | albuterol sulfate HFA 108 (90 Base) MCG/ACT inhaler
same | ONDANSETRON TAB 4MG ODT | ondansetron 4 MG Disintegrating Oral Tablet
same | fluticasone 50 mcg/actuation nasal spray | FLUTICASONE PROPIONATE 50 MCG/ACT NA SUSP
same | insulin glargine 100 unit/mL pen | Insulin Glargine Soln Pen-Injector 100 Unit/ML
same | Lantus SoloStar 100 unit/mL pen | LANTUS SOLOSTAR U-100 INSULIN 100 UNIT/ML PEN
same | ergocalciferol 50,000 unit capsule | Ergocalciferol Cap 1.25 MG (50000 Unit)
same | Lipitor 40 mg tablet | Lipitor (atorvastatin calcium) 40 mg tablet
same | hydrocodone-acetaminophen 5-325 mg tablet | HYDROCO/APAP TAB 5-325MG
same | potassium chloride ER 20 mEq tablet | POT CL MICRO TAB 20MEQ ER
same | aspirin EC 81 mg tablet | aspirin 81 mg delayed release tablet
same | losartan 50 mg tablet | Losartan Potassium Tab 50 MG
same | NITROGLYCERN SUB 0.4MG | nitroglycerin 0.4 mg sublingual tablet
same | digoxin 125 mcg tablet | digoxin 0.125 mg tablet
different | metoprolol succinate ER 50 mg tablet | metoprolol tartrate 50 mg tablet
different | testosterone cypionate 200 mg/mL injection | testosterone enanthate 200 mg/mL injection
different | hydroxyzine HCl 25 mg tablet | hydroxyzine pamoate 25 mg capsule
different | bupropion XL 150 mg tablet | bupropion SR 150 mg tablet
different | metformin 500 mg tablet | metformin ER 500 mg tablet
different | divalproex DR 500 mg tablet | divalproex ER 500 mg tablet
different | diltiazem 120 mg tablet | diltiazem ER 120 mg capsule
different | atorvastatin 40 mg tablet | atorvastatin 20 mg tablet
different | levothyroxine 50 mcg tablet | levothyroxine 75 mcg tablet
different | lisinopril 20 mg tablet | lisinopril-hydrochlorothiazide 20-12.5 mg tablet
different | losartan 100 mg tablet | LOSARTAN/HCT TAB 100-25MG
different | amoxicillin 875 mg tablet | AMOX/K CLAV TAB 875-125MG
different | hydralazine 25 mg tablet | hydroxyzine HCl 25 mg tablet
different | Celebrex 200 mg capsule | Celexa 20 mg tablet
different | Lamictal 100 mg tablet | Lamisil 250 mg tablet
different | clonidine 0.1 mg tablet | clonazepam 0.5 mg tablet
different | metformin 500 mg tablet | metronidazole 500 mg tablet
different | prednisone 5 mg tablet | prednisolone 5 mg tablet
different | buspirone 10 mg tablet | bupropion 100 mg tablet
different | glipizide 5 mg tablet | glyburide 5 mg tablet
different | Zantac 150 mg tablet | Xanax 1 mg tablet
different | tramadol 50 mg tablet | trazodone 50 mg tablet
different | lamotrigine 100 mg tablet | levetiracetam 500 mg tablet
different | Novolog 100 unit/mL vial | Novolog Mix 70/30 100 unit/mL vial
different | Humulin R 100 unit/mL vial | Humulin N 100 unit/mL vial
different | Humalog 100 unit/mL vial | Humulin R 100 unit/mL vial
different | Lantus SoloStar 100 unit/mL pen | Toujeo SoloStar 300 units/mL pen
different | Humulin R U-100 vial | Humulin R U-500 vial
different,unsure | Lantus 100 unit/mL vial | Lantus SoloStar 100 unit/mL pen
different | oxycodone 10 mg tablet | oxycodone ER 10 mg tablet
different | fentanyl 25 mcg/hr patch | fentanyl 50 mcg/hr patch
different | latanoprost 0.005% eye drops | travoprost 0.004% eye drops
different | triamcinolone 0.1% cream | triamcinolone 0.1% ointment
different | fluticasone 50 mcg nasal spray | fluticasone HFA 110 mcg inhaler
different | estradiol 0.1 mg/24 hr patch | estradiol 1 mg tablet
different | ofloxacin 0.3% ear drops | ofloxacin 0.3% eye drops
different | ondansetron 4 mg tablet | ondansetron ODT 4 mg tablet
different | isosorbide mononitrate ER 30 mg tablet | isosorbide dinitrate 30 mg tablet
different | potassium chloride ER 10 mEq tablet | potassium citrate ER 10 mEq tablet
different | Adderall XR 20 mg capsule | Adderall 20 mg tablet
different | vitamin D3 1000 unit tablet | vitamin D3 5000 unit tablet
different | Spiriva HandiHaler 18 mcg capsule | Spiriva Respimat 2.5 mcg inhaler
different | methotrexate 2.5 mg tablet | metolazone 2.5 mg tablet
different | Ozempic 2 mg/3 mL pen | Ozempic 8 mg/3 mL pen
different | lancets 30G | lancets 33G
unsure,different | METOPROL SUC TAB 50MG ER | metoprolol 50 mg tablet
unsure | atorvastatin | atorvastatin 40 mg tablet
unsure | Ozempic 1 mg | Ozempic (1 MG/DOSE) 4 MG/3ML SC SOPN
unsure | Ozempic 2 mg | Ozempic 2 mg/3 mL pen
unsure | Lisinopril 20 | lisinopril 20 mg tablet
unsure | VALSART/HCTZ TAB 160-12.5 | valsartan-hydrochlorothiazide 160-12.5 mg tablet
same,unsure | losartan 50 mg | losartan 50 mg tablet
unsure | PREDNIS TAB 5MG | prednisone 5 mg tablet
unsure | Start refill | atorvastatin 40 mg tablet
unsure | Zorbadril 10 mg tablet | lisinopril 10 mg tablet
unsure | TRULICITY INJ 1.5/0.5 | Trulicity 1.5 mg/0.5 mL pen
unsure | bupropion ER 150 mg tablet | bupropion XL 150 mg tablet
unsure | lorazepam tablet | lorazepam 1 mg tablet
unsure | insulin glargine 100 unit/mL pen | insulin glargine 100 unit/mL injection
unsure | FLUTIC/SALME AER 250/50 | fluticasone-salmeterol 250-50 mcg/act diskus
same | OneTouch Ultra Test Strips | ONETOUCH TES ULTRA
unsure,different | OneTouch Ultra Test Strips | OneTouch Verio Test Strips
same-ingredient | Ozempic 2 mg/3 mL pen | semaglutide 2 mg/3 mL pen
same | duloxetine DR 60 mg capsule | DULOXETINE HCL 60 MG PO CPEP
different,unsure | vial of insulin lispro 100 unit/mL | insulin lispro 100 unit/mL pen
same | oxyCODONE-acetaminophen (PERCOCET) 5-325 mg per tablet | OXYCOD/APAP TAB 5-325MG
same | FERROUS SULF TAB 325MG | ferrous sulfate 325 (65 FE) MG tablet
same | AMOX/K CLAV TAB 875-125MG | Amoxicillin & K Clavulanate Tab 875-125 MG
same | atorvastatin 40 mg tab (generic for LIPITOR) | ATORVASTATIN TAB 40MG
same | Levothyroxine 100mcg (0.1mg) Tablet | LEVOTHYROXIN TAB 100MCG
same | Metformin Hydrochloride Extended-Release Tablets USP, 500 mg | METFORMIN TAB 500MG ER
same | DILTIAZEM CAP 180MG CD | DILTIAZEM HCL ER COATED BEADS 180 MG PO CP24
same | Estradiol TD Patch Twice Weekly 0.1 MG/24HR | estradiol 0.1 mg/24 hr patch twice weekly
same | insulin lispro (HumaLOG KwikPen) 100 unit/mL pen | INSULIN LISPRO (1 UNIT DIAL) 100 UNIT/ML SC SOPN
same | Budesonide 0.5 mg/2 mL inhalation suspension | BUDESONIDE SUS 0.5MG/2ML
same | LACTULOSE SOL 10GM/15ML | lactulose 10 g/15 mL oral solution
same | testosterone 1.62 % gel | TESTOSTERONE GEL 1.62%
same | dorzolamide-timolol 2-0.5 % eye drops | Dorzolamide HCl-Timolol Maleate Ophth Soln 22.3-6.8 MG/ML
same | cholecalciferol 1,000 unit tablet | Vitamin D3 25 mcg tablet
same | amoxicillin 500 MG Oral Capsule | AMOXICILLIN CAP 500MG
same-ingredient | Zestril 20 mg tablet | LISINOPRIL 20 MG PO TABS
same-ingredient | Humalog 100 unit/mL vial | insulin lispro 100 unit/mL vial
same-ingredient | Norco 10-325 mg tablet | HYDROCO/APAP TAB 10-325MG
same-ingredient | Keppra 500 mg tablet | levetiracetam 500 mg tablet
same-ingredient | Augmentin 875-125 mg tablet | AMOX/K CLAV TAB 875-125MG
same-ingredient | Nitrostat 0.4 mg SL tablet | NITROGLYCERN SUB 0.4MG
same-ingredient | Singulair 10 mg tablet | montelukast 10 mg tablet
same-ingredient | Restasis 0.05% eye drops | Cyclosporine (Ophth) Emulsion 0.05%
same-ingredient | Zestril 10 mg tablet | Prinivil 10 mg tablet
same-ingredient | Lantus SoloStar 100 unit/mL pen | insulin glargine 100 unit/mL pen
same-ingredient | Basaglar KwikPen 100 unit/mL | Lantus SoloStar 100 unit/mL pen
different | Flonase 50 mcg nasal spray | Flovent HFA 110 mcg inhaler
different | carbidopa-levodopa 25-100 mg tablet | carbidopa-levodopa 10-100 mg tablet
different,unsure | Lasix 40 mg tablet | Losec 40 mg capsule
unsure,different | Novolin N 100 unit/mL vial | Novolin 70/30 100 unit/mL vial
different | Prilosec 20 mg capsule | Prozac 20 mg capsule
different | Zyrtec 10 mg tablet | Zyprexa 10 mg tablet
different | chlorpromazine 100 mg tablet | chlorpropamide 100 mg tablet
different | Depakote DR 500 mg tablet | Depakote ER 500 mg tablet
different,unsure | vincristine 1 mg/mL injection | vinblastine 1 mg/mL injection
different | tizanidine 4 mg tablet | tiagabine 4 mg tablet
different | sumatriptan 50 mg tablet | sitagliptin 50 mg tablet
different | dexamethasone 4 mg tablet | dextroamphetamine 10 mg tablet
different | morphine ER 15 mg tablet | morphine 15 mg tablet
different | Lovaza 1 g capsule | Lovenox 40 mg/0.4 mL syringe
different | Ozempic 4 mg/3 mL pen | Rybelsus 7 mg tablet
different | venlafaxine ER 75 mg capsule | venlafaxine 75 mg tablet
different | fluticasone-salmeterol 250-50 mcg/act inhaler | fluticasone-salmeterol 500-50 mcg/act inhaler
different | prednisolone acetate 1% eye drops | prednisolone 15 mg/5 mL oral solution
different | Humalog Mix 75/25 | Humalog Mix 50/50
different | quinine 324 mg capsule | quinidine 324 mg tablet
different | potassium chloride 20 mEq tablet | potassium chloride 10 mEq tablet
different | nifedipine 10 mg capsule | nifedipine ER 30 mg tablet
unsure | metoprolol 50 mg tablet | metoprolol tartrate 50 mg tablet
different,unsure | amlodipine 5 mg | benazepril
unsure | My medications | Eliquis
`;
