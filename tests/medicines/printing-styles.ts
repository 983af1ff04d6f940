/**
 * Common tablets and capsules: generic | salt | brand | milligrams | t tablet or c capsule, with the release behind it. Each is
 * printed in a dozen styles by the test beside this file.
 */
export const commonMedicines = `
atorvastatin | calcium | Lipitor | 20 | t
lisinopril |  | Zestril | 10 | t
amlodipine | besylate | Norvasc | 5 | t
losartan | potassium | Cozaar | 50 | t
gabapentin |  | Neurontin | 300 | c
omeprazole |  | Prilosec | 20 | cdr
sertraline | HCl | Zoloft | 50 | t
rosuvastatin | calcium | Crestor | 10 | t
pantoprazole | sodium | Protonix | 40 | tdr
escitalopram | oxalate | Lexapro | 10 | t
hydrochlorothiazide |  | Microzide | 12.5 | c
fluoxetine | HCl | Prozac | 20 | c
montelukast | sodium | Singulair | 10 | t
trazodone | HCl | Desyrel | 50 | t
simvastatin |  | Zocor | 40 | t
tamsulosin | HCl | Flomax | 0.4 | c
meloxicam |  | Mobic | 15 | t
apixaban |  | Eliquis | 5 | t
furosemide |  | Lasix | 40 | t
duloxetine | HCl | Cymbalta | 60 | cdr
famotidine |  | Pepcid | 20 | t
carvedilol |  | Coreg | 12.5 | t
alprazolam |  | Xanax | 0.5 | t
clopidogrel | bisulfate | Plavix | 75 | t
citalopram | hydrobromide | Celexa | 20 | t
allopurinol |  | Zyloprim | 300 | t
spironolactone |  | Aldactone | 25 | t
zolpidem | tartrate | Ambien | 10 | t
pravastatin | sodium | Pravachol | 40 | t
lamotrigine |  | Lamictal | 100 | t
quetiapine | fumarate | Seroquel | 100 | t
clonazepam |  | Klonopin | 1 | t
topiramate |  | Topamax | 50 | t
atenolol |  | Tenormin | 50 | t
pregabalin |  | Lyrica | 75 | c
glimepiride |  | Amaryl | 4 | t
warfarin | sodium | Coumadin | 5 | t
metformin | HCl | Glucophage | 1000 | t
metformin | HCl | Glucophage XR | 500 | ter
bupropion | HCl | Wellbutrin XL | 150 | ter
venlafaxine | HCl | Effexor XR | 75 | cer
metoprolol succinate |  | Toprol XL | 50 | ter
metoprolol tartrate |  | Lopressor | 50 | t
diltiazem | HCl | Cardizem CD | 240 | cer
nifedipine |  | Procardia XL | 60 | ter
oxybutynin | chloride | Ditropan XL | 10 | ter
paroxetine | HCl | Paxil | 20 | t
levothyroxine | sodium | Synthroid | 0.1 | t
finasteride |  | Proscar | 5 | t
aripiprazole |  | Abilify | 5 | t
valacyclovir | HCl | Valtrex | 500 | t
hydroxychloroquine | sulfate | Plaquenil | 200 | t
celecoxib |  | Celebrex | 200 | c
donepezil | HCl | Aricept | 10 | t
memantine | HCl | Namenda | 10 | t
divalproex | sodium | Depakote | 500 | tdr
divalproex | sodium | Depakote ER | 500 | ter
isosorbide mononitrate |  | Imdur | 30 | ter
ranolazine |  | Ranexa | 500 | ter
levetiracetam |  | Keppra | 500 | t
ropinirole | HCl | Requip | 1 | t
pramipexole | dihydrochloride | Mirapex | 0.25 | t
carbamazepine |  | Tegretol XR | 200 | ter
tolterodine | tartrate | Detrol LA | 4 | cer
benazepril | HCl | Lotensin | 20 | t
irbesartan |  | Avapro | 150 | t
olmesartan | medoxomil | Benicar | 20 | t
valsartan |  | Diovan | 160 | t
telmisartan |  | Micardis | 40 | t
pioglitazone | HCl | Actos | 30 | t
sitagliptin | phosphate | Januvia | 100 | t
empagliflozin |  | Jardiance | 10 | t
dapagliflozin | propanediol | Farxiga | 10 | t
rivaroxaban |  | Xarelto | 20 | t
ticagrelor |  | Brilinta | 90 | t
ezetimibe |  | Zetia | 10 | t
fenofibrate |  | Tricor | 145 | t
buspirone | HCl | Buspar | 10 | t
mirtazapine |  | Remeron | 15 | t
anastrozole |  | Arimidex | 1 | t
methimazole |  | Tapazole | 5 | t
risperidone |  | Risperdal | 1 | t
olanzapine |  | Zyprexa | 5 | t
ziprasidone | HCl | Geodon | 40 | c
lithium carbonate |  | Lithobid | 300 | ter
`;

/** One medicine a line, in the styles in which US pharmacies and records print it. */
export const onePrintedManyWays = `
LOSARTAN/HCT TAB 50-12.5MG | losartan-hydrochlorothiazide 50-12.5 mg tablet | Losartan Potassium & Hydrochlorothiazide Tab 50-12.5 MG | hydrochlorothiazide 12.5 MG / losartan potassium 50 MG Oral Tablet | losartan-hydroCHLOROthiazide (HYZAAR) 50-12.5 mg per tablet | LOSARTAN POTASSIUM-HCTZ 50-12.5 MG PO TABS
AMLOD/BENAZP CAP 5-20MG | amlodipine-benazepril 5-20 mg capsule | Amlodipine Besylate-Benazepril HCl Cap 5-20 MG | amlodipine besylate 5 MG / benazepril hydrochloride 20 MG Oral Capsule | AMLODIPINE BESY-BENAZEPRIL HCL 5-20 MG PO CAPS
BISOPRL/HCTZ TAB 5/6.25MG | bisoprolol-hydrochlorothiazide 5-6.25 mg tablet | Bisoprolol & Hydrochlorothiazide Tab 5-6.25 MG | bisoprolol fumarate 5 MG / hydrochlorothiazide 6.25 MG Oral Tablet
TRIAMT/HCTZ TAB 37.5-25MG | triamterene-hydrochlorothiazide 37.5-25 mg tablet | Triamterene & Hydrochlorothiazide Tab 37.5-25 MG | hydrochlorothiazide 25 MG / triamterene 37.5 MG Oral Tablet
OXYCOD/APAP TAB 5-325MG | oxycodone-acetaminophen 5-325 mg tablet | Oxycodone w/ Acetaminophen Tab 5-325 MG | acetaminophen 325 MG / oxycodone hydrochloride 5 MG Oral Tablet | oxyCODONE-acetaminophen (PERCOCET) 5-325 mg per tablet | OXYCODONE-ACETAMINOPHEN 5-325 MG PO TABS
HYDROCO/APAP TAB 10-325MG | hydrocodone-acetaminophen 10-325 mg tablet | Hydrocodone-Acetaminophen Tab 10-325 MG | acetaminophen 325 MG / hydrocodone bitartrate 10 MG Oral Tablet | HYDROcodone-acetaminophen (NORCO) 10-325 mg per tablet
CARB/LEVO TAB 25-100MG | carbidopa-levodopa 25-100 mg tablet | Carbidopa & Levodopa Tab 25-100 MG | carbidopa 25 MG / levodopa 100 MG Oral Tablet
AMOX/K CLAV TAB 875-125MG | amoxicillin-clavulanate 875-125 mg tablet | Amoxicillin & K Clavulanate Tab 875-125 MG | amoxicillin 875 MG / clavulanate 125 MG Oral Tablet | AMOXICILLIN-POT CLAVULANATE 875-125 MG PO TABS | amoxicillin-pot clavulanate (AUGMENTIN) 875-125 mg per tablet
SULFAMETH/TMP TAB 800-160MG | sulfamethoxazole-trimethoprim 800-160 mg tablet | Sulfamethoxazole-Trimethoprim Tab 800-160 MG | sulfamethoxazole 800 MG / trimethoprim 160 MG Oral Tablet
EZETIM/SIMVA TAB 10-40MG | ezetimibe-simvastatin 10-40 mg tablet | Ezetimibe-Simvastatin Tab 10-40 MG | ezetimibe 10 MG / simvastatin 40 MG Oral Tablet
BUPREN/NALOX SUB 8-2MG | buprenorphine-naloxone 8-2 mg sublingual tablet | Buprenorphine HCl-Naloxone HCl Dihydrate SL Tab 8-2 MG (Base Equiv) | buprenorphine 8 MG / naloxone 2 MG Sublingual Tablet
FLUTIC/SALME AER 250/50 | fluticasone-salmeterol 250-50 mcg/dose inhaler | Fluticasone-Salmeterol Aer Powder BA 250-50 MCG/ACT | 60 ACTUAT fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler | fluticasone propion-salmeterol 250-50 mcg/dose blister with device
BUDES/FORMOT AER 160-4.5 | budesonide-formoterol HFA 160-4.5 mcg/actuation inhaler | Budesonide-Formoterol Fumarate Dihyd Aerosol 160-4.5 MCG/ACT
LATANOPROST SOL 0.005% | latanoprost 0.005 % eye drops | Latanoprost Ophth Soln 0.005% | latanoprost 0.05 MG/ML Ophthalmic Solution | LATANOPROST 0.005 % OP SOLN | latanoprost (XALATAN) 0.005 % ophthalmic solution
TIMOLOL MAL SOL 0.5% OP | timolol maleate 0.5 % eye drops | Timolol Maleate Ophth Soln 0.5% | timolol 5 MG/ML Ophthalmic Solution | TIMOLOL MALEATE 0.5 % OP SOLN
DORZOL/TIMOL SOL 2-0.5% | dorzolamide-timolol 2-0.5 % eye drops | Dorzolamide HCl-Timolol Maleate Ophth Soln 2-0.5% | dorzolamide 20 MG/ML / timolol 5 MG/ML Ophthalmic Solution | dorzolamide-timolol 22.3-6.8 mg/mL eye drops
BRIMONIDINE SOL 0.2% OP | brimonidine 0.2 % eye drops | Brimonidine Tartrate Ophth Soln 0.2% | brimonidine tartrate 2 MG/ML Ophthalmic Solution
FLUTICASONE SPR 50MCG | fluticasone propionate 50 mcg/actuation nasal spray | Fluticasone Propionate Nasal Susp 50 MCG/ACT | fluticasone propionate 0.05 MG/ACTUAT Metered Dose Nasal Spray | FLUTICASONE PROPIONATE 50 MCG/ACT NA SUSP
ALBUTEROL NEB 0.083% | albuterol 2.5 mg/3 mL (0.083 %) nebulizer solution | Albuterol Sulfate Soln Nebu 0.083% (2.5 MG/3ML) | albuterol 0.83 MG/ML Inhalation Solution
TRIAMCINOLON CRE 0.1% | triamcinolone acetonide 0.1 % topical cream | Triamcinolone Acetonide Cream 0.1% | triamcinolone acetonide 1 MG/ML Topical Cream | TRIAMCINOLONE ACETONIDE 0.1 % EX CREA
DICLOFENAC GEL 1% | diclofenac sodium 1 % topical gel | Diclofenac Sodium Gel 1% | diclofenac sodium 0.01 MG/MG Topical Gel | DICLOFENAC SODIUM 1 % EX GEL
ESTRADIOL DIS 0.1MG | estradiol 0.1 mg/24 hr semiweekly transdermal patch | Estradiol TD Patch Twice Weekly 0.1 MG/24HR | ESTRADIOL 0.1 MG/24HR TD PTTW
CLONIDINE DIS 0.1/24HR | clonidine 0.1 mg/24 hr weekly transdermal patch | Clonidine TD Patch Weekly 0.1 MG/24HR | CLONIDINE 0.1 MG/24HR TD PTWK
LIDOCAINE PAD 5% | lidocaine 5 % topical patch | Lidocaine Patch 5% | LIDOCAINE 5 % EX PTCH | lidocaine 0.05 MG/MG Medicated Patch
INSULIN GLAR INJ 100/ML | insulin glargine 100 unit/mL subcutaneous solution | Insulin Glargine Inj 100 Unit/ML | insulin glargine 100 UNT/ML Injectable Solution
INSULIN LISP INJ 100/ML | insulin lispro 100 unit/mL injection | Insulin Lispro Inj Soln 100 Unit/ML | insulin lispro 100 UNT/ML Injectable Solution
AMOXICILLIN SUS 400/5ML | amoxicillin 400 mg/5 mL oral suspension | Amoxicillin (Trihydrate) For Susp 400 MG/5ML | amoxicillin 80 MG/ML Oral Suspension | AMOXICILLIN 400 MG/5ML PO SUSR
PREDNISOLONE SOL 15MG/5ML | prednisolone 15 mg/5 mL oral solution | Prednisolone Soln 15 MG/5ML | prednisolone 3 MG/ML Oral Solution
MEDROXYPR AC INJ 150MG/ML | medroxyprogesterone 150 mg/mL intramuscular suspension | Medroxyprogesterone Acetate IM Susp 150 MG/ML | medroxyprogesterone acetate 150 MG/ML Injectable Suspension
TESTOST CYP INJ 200MG/ML | testosterone cypionate 200 mg/mL intramuscular oil | Testosterone Cypionate IM Inj in Oil 200 MG/ML | testosterone cypionate 200 MG/ML Injectable Solution
CYANOCOBALAM INJ 1000MCG | cyanocobalamin (vit B-12) 1,000 mcg/mL injection solution | Cyanocobalamin Inj 1000 MCG/ML | vitamin B12 1 MG/ML Injectable Solution
ENOXAPARIN INJ 40/0.4ML | enoxaparin 40 mg/0.4 mL subcutaneous syringe | Enoxaparin Sodium Inj Soln Pref Syr 40 MG/0.4ML | 0.4 ML enoxaparin sodium 100 MG/ML Prefilled Syringe | ENOXAPARIN SODIUM 40 MG/0.4ML SC SOSY
ONDANSETRON TAB 4MG ODT | ondansetron 4 mg disintegrating tablet | Ondansetron Orally Disintegrating Tab 4 MG | ondansetron 4 MG Disintegrating Oral Tablet | ONDANSETRON 4 MG PO TBDP
NITROGLYCERN SUB 0.4MG | nitroglycerin 0.4 mg sublingual tablet | Nitroglycerin SL Tab 0.4 MG | nitroglycerin 0.4 MG Sublingual Tablet | NITROGLYCERIN 0.4 MG SL SUBL
POT CHLORIDE TAB 20MEQ ER | potassium chloride ER 20 mEq tablet,extended release(part/cryst) | Potassium Chloride Microencapsulated Crys ER Tab 20 mEq | potassium chloride 20 MEQ Extended Release Oral Tablet | POTASSIUM CHLORIDE CRYS ER 20 MEQ PO TBCR
VITAMIN D CAP 50000UNT | ergocalciferol (vitamin D2) 1,250 mcg (50,000 unit) capsule | Ergocalciferol Cap 1.25 MG (50000 Unit) | ergocalciferol 1.25 MG Oral Capsule
LEVOTHYROXIN TAB 50MCG | levothyroxine 50 mcg tablet | Levothyroxine Sodium Tab 50 MCG | levothyroxine sodium 0.05 MG Oral Tablet | LEVOTHYROXINE SODIUM 50 MCG PO TABS
METHOTREXATE TAB 2.5MG | methotrexate sodium 2.5 mg tablet | Methotrexate Sodium Tab 2.5 MG (Base Equiv) | methotrexate 2.5 MG Oral Tablet
ADVAIR DISKU AER 250/50 | Advair Diskus 250 mcg-50 mcg/dose powder for inhalation | ADVAIR DISKUS 250-50 MCG/ACT IN AEPB | 60 ACTUAT fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler [Advair]
OZEMPIC INJ 8MG/3ML | Ozempic 2 mg/dose (8 mg/3 mL) subcutaneous pen injector | OZEMPIC (2 MG/DOSE) 8 MG/3ML SC SOPN | 3 ML semaglutide 2.68 MG/ML Pen Injector [Ozempic]
TRULICITY INJ 1.5/0.5 | Trulicity 1.5 mg/0.5 mL subcutaneous pen injector | TRULICITY 1.5 MG/0.5ML SC SOPN | 0.5 ML dulaglutide 3 MG/ML Auto-Injector [Trulicity]
HUMIRA PEN INJ 40/0.4ML | Humira(CF) Pen 40 mg/0.4 mL subcutaneous kit | HUMIRA (2 PEN) 40 MG/0.4ML SC PNKT
LANTUS SOLOS INJ 100/ML | Lantus Solostar U-100 Insulin 100 unit/mL (3 mL) subcutaneous pen | LANTUS SOLOSTAR 100 UNIT/ML SC SOPN | 3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus]
VENTOLIN HFA AER | Ventolin HFA 90 mcg/actuation aerosol inhaler | VENTOLIN HFA 108 (90 Base) MCG/ACT IN AERS | 200 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler [Ventolin]
SPIRIVA CAP HANDIHLR | Spiriva with HandiHaler 18 mcg and inhalation capsules | SPIRIVA HANDIHALER 18 MCG IN CAPS | tiotropium 0.018 MG/ACTUAT Inhalation Powder [Spiriva]
`;
