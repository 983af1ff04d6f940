/** Pairs a second examiner judged without looking; to be read like `examiner-pairs.ts`. */
export const moreExaminerPairs = `
same-ingredient | Lipitor 20 mg | ATORVASTATIN CALCIUM TAB 20MG
same-ingredient | Lipitor 20 mg tablet | ATORVASTATIN CALCIUM TAB 20MG
same | ATORVASTATIN TAB 20MG | Atorvastatin Calcium Tab 20 MG (Base Equivalent)
same | ATORVASTATIN CALCIUM 20 MG PO TABS | atorvastatin 20 MG Oral Tablet
same | LISINOPRIL TAB 20MG | lisinopril 20 mg tablet
same | METOPROL SUC TAB 25MG ER | Metoprolol Succinate Tab ER 24HR 25 MG (Tartrate Equiv)
same | METOPROLOL SUCCINATE ER 25 MG PO TB24 | metoprolol succinate ER 25 mg tablet,extended release 24 hr
same-ingredient | Toprol XL 25 mg tablet | METOPROLOL SUCCINATE ER 25 MG PO TB24
different | METOPROL SUC TAB 50MG ER | METOPROL TAR TAB 50MG
unsure | Metoprolol ER 50 mg tablet | Metoprolol Succinate ER 50 mg tablet
unsure,different | Metoprolol 50 mg tablet | Metoprolol Tartrate 50 mg tablet
same-ingredient | Lopressor 50 mg tablet | metoprolol tartrate 50 mg tablet
different | Lopressor 50 mg tablet | Toprol XL 50 mg tablet
same-ingredient | Zestril 10 mg tablet | Prinivil 10 mg tablet
same-ingredient | Norvasc 10 mg tablet | amlodipine 10 mg tablet
same-ingredient | Synthroid 50 mcg tablet | Levoxyl 50 mcg tablet
same | Synthroid 0.1 mg tablet | SYNTHROID TAB 100MCG
same | levothyroxine 100 mcg tablet | LEVOTHYROXIN TAB 0.1MG
same | Levothyroxine 100 µg tablet | Levothyroxine 100 mcg tablet
same | Metformin 1,000 mg tablet | METFORMIN TAB 1000MG
same | Alprazolam .5 mg tablet | ALPRAZOLAM TAB 0.5MG
different | Alprazolam .5 mg tablet | ALPRAZOLAM TAB 5MG
different | Warfarin 1 mg tablet | Warfarin 10 mg tablet
different | Warfarin 2.5 mg tablet | Warfarin 5 mg tablet
same | Warfarin 5.0 mg tablet | Warfarin Sodium 5 mg tablet
same-ingredient | Coumadin 5 mg tablet | warfarin 5 mg tablet
same-ingredient | Coumadin 5 mg tablet | Jantoven 5 mg tablet
same | OMEPRAZOLE CAP 20MG | omeprazole 20 mg capsule,delayed release
same | Omeprazole DR 40 mg capsule | OMEPRAZOLE CAP 40MG DR
same-ingredient | Prilosec 20 mg capsule | omeprazole 20 mg capsule,delayed release
same | bupropion XL 150 mg tablet | BUPROPN HCL TAB 150MG XL
different | bupropion SR 150 mg tablet | bupropion XL 150 mg tablet
different,unsure | bupropion 100 mg tablet | bupropion SR 100 mg tablet
same-ingredient | Wellbutrin SR 150 mg tablet | bupropion HCl SR 150 mg tablet
different | Wellbutrin SR 150 mg tablet | Wellbutrin XL 150 mg tablet
same-ingredient,unsure | Zyban 150 mg tablet | Wellbutrin SR 150 mg tablet
different | Aplenzin 174 mg tablet | bupropion XL 150 mg tablet
same | LOSARTAN/HCT TAB 100-25MG | losartan-hydrochlorothiazide 100-25 mg tablet
same-ingredient | Hyzaar 100-25 mg tablet | losartan-hydrochlorothiazide 100 mg-25 mg tablet
different | Hyzaar 100-25 mg tablet | Cozaar 100 mg tablet
different | LOSARTAN/HCT TAB 100-12.5 | losartan-hydrochlorothiazide 100-25 mg tablet
same | hydrochlorothiazide 12.5 MG / losartan potassium 50 MG Oral Tablet | Losartan-Hydrochlorothiazide 50-12.5 mg tablet
different | diltiazem ER 120 mg capsule | diltiazem ER 180 mg capsule
same | 24 HR diltiazem hydrochloride 180 MG Extended Release Oral Capsule | DILTIAZEM CAP 180MG CD
different | Depakote 500 mg tablet | Depakote ER 500 mg tablet
same-ingredient | Depakote 250 mg tablet | divalproex 250 mg tablet,delayed release (DR/EC)
same-ingredient | Effexor XR 75 mg capsule | venlafaxine ER 75 mg capsule,extended release 24 hr
different | venlafaxine 75 mg tablet | venlafaxine ER 75 mg capsule
different,unsure | venlafaxine ER 75 mg tablet | venlafaxine ER 75 mg capsule
different | Paxil CR 25 mg tablet | Paxil 20 mg tablet
unsure,different | paroxetine mesylate 20 mg tablet | paroxetine HCl 20 mg tablet
different | hydroxyzine pamoate 25 mg capsule | hydroxyzine HCl 25 mg tablet
different | testosterone cypionate 200 mg/mL | testosterone enanthate 200 mg/mL
different | potassium chloride ER 10 mEq tablet | potassium citrate ER 10 mEq tablet
different | magnesium oxide 400 mg tablet | magnesium citrate 400 mg tablet
different | diclofenac sodium 75 mg tablet,delayed release | diclofenac potassium 50 mg tablet
same | potassium chloride ER 20 mEq tablet | POT CHLORIDE TAB 20MEQ ER
same-ingredient | Klor-Con M20 20 mEq tablet | potassium chloride ER 20 mEq tablet
same-ingredient,unsure | Lantus SoloStar 100 unit/mL pen | insulin glargine 100 unit/mL pen
different,unsure | Lantus SoloStar 100 unit/mL pen | Lantus 100 unit/mL vial
different | Toujeo SoloStar 300 unit/mL pen | Lantus SoloStar 100 unit/mL pen
same-ingredient,unsure | Basaglar KwikPen 100 unit/mL pen | Lantus SoloStar 100 unit/mL pen
different | Humalog 100 unit/mL vial | Humulin R 100 unit/mL vial
different | Novolog 100 unit/mL vial | Novolin R 100 unit/mL vial
different | Humalog KwikPen 100 unit/mL | Humalog KwikPen 200 unit/mL
different | Humalog Mix 75/25 KwikPen | Humalog Mix 50/50 KwikPen
different | Humulin 70/30 | Humulin N
different | Humulin R U-500 | Humulin R U-100
different,unsure | Humalog KwikPen 100 unit/mL | Novolog FlexPen 100 unit/mL
same | 3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus] | Lantus SoloStar 100 unit/mL pen
different | Ozempic 2 mg/3 mL pen | Ozempic 4 mg/3 mL pen
different,unsure | Ozempic 1 mg/dose (4 mg/3 mL) pen | Ozempic 2 mg/dose (8 mg/3 mL) pen
different | Ozempic 1 mg pen | Rybelsus 7 mg tablet
different,unsure | Wegovy 1 mg/0.5 mL pen | Ozempic 1 mg/dose pen
different | Mounjaro 5 mg/0.5 mL pen | Mounjaro 7.5 mg/0.5 mL pen
same-ingredient,unsure | Mounjaro 5 mg/0.5 mL pen | Zepbound 5 mg/0.5 mL pen
same | Trulicity 1.5 mg/0.5 mL pen | TRULICITY 1.5 MG/0.5ML SC SOPN
same | albuterol HFA 90 mcg/actuation inhaler | Albuterol Sulfate Inhal Aero 108 MCG/ACT (90MCG Base Equiv)
same-ingredient | Ventolin HFA 90 mcg/actuation inhaler | albuterol HFA 90 mcg/actuation inhaler
different | albuterol HFA 90 mcg/actuation inhaler | albuterol 2.5 mg/3 mL (0.083 %) nebulizer solution
different | albuterol HFA 90 mcg/actuation inhaler | levalbuterol HFA 45 mcg/actuation inhaler
different | Spiriva HandiHaler 18 mcg | Spiriva Respimat 2.5 mcg
different | Advair Diskus 250/50 | Advair HFA 230/21
different | Advair Diskus 250/50 | Advair Diskus 500/50
same-ingredient,unsure | Advair Diskus 250/50 | Wixela Inhub 250/50
same-ingredient,unsure | Symbicort 160-4.5 mcg inhaler | Breyna 160-4.5 mcg inhaler
different | Flonase 50 mcg nasal spray | Flovent HFA 110 mcg inhaler
different | Trelegy Ellipta 100-62.5-25 mcg | Trelegy Ellipta 200-62.5-25 mcg
different | Breo Ellipta 100-25 mcg | Trelegy Ellipta 100-62.5-25 mcg
same-ingredient | Xalatan 0.005 % eye drops | latanoprost 0.005% ophthalmic solution
same | LATANOPROST SOL 0.005% | latanoprost 0.005 % eye drops
different | timolol 0.25 % eye drops | timolol 0.5 % eye drops
different,unsure | timolol 0.5 % eye drops | timolol 0.5 % ophthalmic gel forming solution
different | dorzolamide 2 % eye drops | dorzolamide-timolol 2-0.5 % eye drops
different | Alphagan P 0.1 % | Alphagan P 0.15 %
different | prednisolone acetate 1 % eye drops | prednisone 1 mg tablet
different | tobramycin 0.3 % eye drops | tobramycin-dexamethasone 0.3-0.1 % eye drops
different | ofloxacin 0.3 % ear drops | ofloxacin 0.3 % eye drops
same | fentanyl 25 mcg/hr patch | FENTANYL DIS 25MCG/HR
different | fentanyl 25 mcg/hr patch | fentanyl 50 mcg/hr patch
different | clonidine 0.1 mg tablet | clonidine 0.1 mg/24 hr patch
different | estradiol 1 mg tablet | estradiol 0.1 mg/24 hr patch
different | lidocaine 5 % patch | lidocaine 5 % ointment
same | ondansetron ODT 4 mg | ondansetron 4 mg disintegrating tablet
different | ondansetron ODT 4 mg tablet | ondansetron 4 mg tablet
different | montelukast 5 mg chewable tablet | montelukast 10 mg tablet
different,unsure | montelukast 4 mg chewable tablet | montelukast 4 mg granules
same | aspirin EC 81 mg tablet | Aspirin 81 mg tablet,delayed release
different,unsure | aspirin EC 81 mg tablet | aspirin 81 mg chewable tablet
same | vitamin D2 50,000 unit capsule | ergocalciferol 1.25 mg (50,000 unit) capsule
different | vitamin D2 50,000 unit capsule | vitamin D3 50,000 unit capsule
different | vitamin D3 1,000 unit tablet | vitamin D3 5,000 unit tablet
different | folic acid 1 mg tablet | folic acid 400 mcg tablet
same | metformin ER 500 mg tablet | METFORMIN HCL ER 500 MG PO TB24
different | metformin ER 500 mg tablet | metformin 500 mg tablet
same-ingredient | Glumetza 500 mg tablet | metformin ER 500 mg tablet
same | oxycodone-acetaminophen 5-325 mg tablet | OXYCOD/APAP TAB 5-325MG
same-ingredient | Percocet 10-325 mg tablet | Endocet 10-325 mg tablet
different | oxycodone 10 mg tablet | oxycodone ER 10 mg tablet
different | oxycodone 5 mg tablet | oxycodone-acetaminophen 5-325 mg tablet
different | hydrocodone-acetaminophen 5-325 mg tablet | oxycodone-acetaminophen 5-325 mg tablet
different | morphine ER 15 mg tablet | morphine 15 mg tablet
different | morphine ER 15 mg tablet | hydromorphone 2 mg tablet
different | amphetamine-dextroamphetamine ER 20 mg capsule | amphetamine-dextroamphetamine 20 mg tablet
same-ingredient | Adderall XR 20 mg capsule | amphetamine-dextroamphetamine ER 20 mg capsule
different | Adderall 20 mg tablet | Adderall XR 20 mg capsule
different | carbidopa-levodopa 25-100 mg tablet | carbidopa-levodopa 25-250 mg tablet
different | carbidopa-levodopa ER 25-100 mg tablet | carbidopa-levodopa 25-100 mg tablet
different | levetiracetam 500 mg tablet | levetiracetam ER 500 mg tablet
different | levetiracetam 500 mg tablet | levofloxacin 500 mg tablet
same-ingredient | Keppra 500 mg tablet | LEVETIRACETA TAB 500MG
different | lamotrigine 25 mg tablet | lamotrigine 25 mg disintegrating tablet
different | tacrolimus 1 mg capsule | tacrolimus 0.1 % ointment
different,unsure | Prograf 1 mg capsule | Envarsus XR 1 mg tablet
different | mycophenolate mofetil 500 mg tablet | mycophenolic acid 360 mg tablet
different | CellCept 250 mg capsule | Myfortic 360 mg tablet
unsure,different | cyclosporine 100 mg capsule | cyclosporine modified 100 mg capsule
same-ingredient | Eliquis 5 mg tablet | APIXABAN (ELIQUIS) 5 MG PO TABS
same-ingredient,same | APIXABAN (ELIQUIS) 5 MG PO TABS | apixaban 5 mg tablet
same | sacubitril 97 MG / valsartan 103 MG Oral Tablet [Entresto] | Entresto 97-103 mg tablet
same-ingredient | Entresto 24-26 mg tablet | sacubitril-valsartan 24-26 mg tablet
different | Entresto 24-26 mg tablet | Entresto 49-51 mg tablet
different | Janumet 50-1,000 mg tablet | Janumet XR 50-1,000 mg tablet
different | Januvia 100 mg tablet | Janumet 50-1000 mg tablet
different | Jardiance 10 mg tablet | Januvia 100 mg tablet
different | Farxiga 10 mg tablet | Fetzima 40 mg capsule
unsure | atorvastatin | atorvastatin 20 mg tablet
unsure | Lipitor | Lipitor 20 mg tablet
unsure | Refill now | Lipitor 20 mg tablet
unsure | | Lipitor 20 mg tablet
same | Lipitor 20 mg tablet | LIPITOR  20 MG  TABLET
same | nifedipine ER 30 mg tablet | NIFEDIPINE TAB 30MG ER
different | nifedipine ER 30 mg tablet | nicardipine 30 mg capsule
same | nitrofurantoin monohydrate/macrocrystals 100 mg capsule | NITROFURANTOIN MONO/MAC 100 MG CAPSULE
different,unsure | Macrobid 100 mg capsule | Macrodantin 100 mg capsule
different | lithium carbonate 300 mg capsule | lithium carbonate ER 300 mg tablet
same | amoxicillin 400 mg/5 mL oral suspension | AMOXICILLIN 400 MG/5ML PO SUSR
different | amoxicillin 400 mg/5 mL oral suspension | amoxicillin 250 mg/5 mL oral suspension
different,unsure | enoxaparin 40 mg/0.4 mL syringe | enoxaparin 80 mg/0.8 mL syringe
different | Humira Pen 40 mg/0.4 mL | Humira Pen 80 mg/0.8 mL
different,unsure | Humira Pen 40 mg/0.4 mL | Humira Pen 40 mg/0.8 mL
different,unsure | Humira 40 mg/0.4 mL pen | Hyrimoz 40 mg/0.4 mL pen
different | OneTouch Ultra test strips | OneTouch Verio test strips
different | OneTouch Delica lancets | OneTouch Verio test strips
different | Dexcom G6 sensor | Dexcom G7 sensor
different | BD pen needle 32G x 4 mm | Lantus SoloStar 100 unit/mL pen
different | FreeStyle Libre 2 sensor | FreeStyle Libre 3 sensor
same-ingredient,unsure | Protonix 40 mg tablet | PANTOPRAZOLE TAB 40MG
different | pantoprazole 40 mg tablet | paroxetine 40 mg tablet
same-ingredient | Singulair 10 mg tablet | MONTELUKAST SODIUM 10 MG PO TABS
same-ingredient | Plavix 75 mg tablet | CLOPIDOGREL TAB 75MG
same-ingredient | Crestor 10 mg tablet | rosuvastatin 10 mg tablet
same-ingredient | Zocor 20 mg tablet | simvastatin 20 mg tablet
different | Zocor 20 mg tablet | Crestor 20 mg tablet
same-ingredient | Flomax 0.4 mg capsule | tamsulosin 0.4 mg capsule
different | Flomax 0.4 mg capsule | Fosamax 70 mg tablet
same-ingredient | Lexapro 10 mg tablet | escitalopram 10 mg tablet
different | escitalopram 10 mg tablet | citalopram 10 mg tablet
different | esomeprazole 40 mg capsule | omeprazole 40 mg capsule
different | cetirizine 10 mg tablet | levocetirizine 5 mg tablet
different | loratadine 10 mg tablet | desloratadine 5 mg tablet
different | methylphenidate 10 mg tablet | dexmethylphenidate 10 mg tablet
different | amphetamine 10 mg tablet | dextroamphetamine 10 mg tablet
different | venlafaxine ER 50 mg tablet | desvenlafaxine ER 50 mg tablet
different | modafinil 200 mg tablet | armodafinil 200 mg tablet
different | lansoprazole 30 mg capsule | dexlansoprazole 30 mg capsule
different | tenofovir alafenamide 25 mg tablet | tenofovir disoproxil fumarate 300 mg tablet
different | dapsone 100 mg tablet | dapsone 5 % gel
different | interferon beta-1a 30 mcg/0.5 mL | interferon beta-1b 0.3 mg
different | estradiol valerate 20 mg/mL | estradiol cypionate 5 mg/mL
different | Janumet 50-1,000 mg tablet | JANUMET XR TAB 50-1000MG
unsure | divalproex 500 mg tablet | divalproex ER 500 mg tablet
same-ingredient | Depakote 500 mg tablet | DIVALPROEX TAB 500MG DR
same | CLOPIDOGREL TAB 75MG | clopidogrel bisulfate 75 mg tablet
same-ingredient | Plavix 75 mg tablet | CLOPIDOGREL BISULFATE 75 MG PO TABS
same | DAPAGLIFLOZI TAB 10MG | dapagliflozin propanediol 10 MG Oral Tablet
same-ingredient | Vyvanse 40 mg capsule | lisdexamfetamine dimesylate 40 mg capsule
same | aliskiren hemifumarate 150 mg tablet | ALISKIREN TAB 150MG
same-ingredient | Paxil 20 mg tablet | paroxetine 20 mg tablet
unsure | Pexeva 20 mg tablet | paroxetine 20 mg tablet
unsure | venlafaxine besylate ER 112.5 mg tablet | venlafaxine ER 112.5 mg tablet
unsure | FENOFIBR CAP 134MG | fenofibrate 134 mg capsule
unsure | ALBUTEROL/ NEB 0.083% | albuterol 0.083% nebulizer solution
unsure | Anacin 10 mg tablet | Anacin-3 10 mg tablet
`;
