/**
 * Printed names an examiner wrote down from general knowledge, before looking at what the program makes of them. A line:
 * printed | name | ingredient (= the name itself) | brand | salt | strength | form | detail | release | confidence; a dash is null, a
 * star is not held against the program. Nothing behind the first bar: no medicine.
 */
export const examinerNames = `
AMLODIPINE BESYLATE TAB 5MG | amlodipine | = | - | besylate | 5 mg | oral_solid | tablet | - | sure
AMLODIPINE TAB 10MG | amlodipine | = | - | - | 10 mg | oral_solid | tablet | - | sure
METOPROL SUC TAB 25MG ER | metoprolol succinate | = | - | - | 25 mg | oral_solid | tablet | er | sure
METOPROL TAR TAB 50MG | metoprolol tartrate | = | - | - | 50 mg | oral_solid | tablet | - | sure
ALBUTEROL AER HFA | albuterol | = | - | - | - | inhaler | * | - | sure
LEVOTHYROXIN TAB 88MCG | levothyroxine | = | - | - | 88 mcg | oral_solid | tablet | - | sure
OMEPRAZOLE CAP 20MG DR | omeprazole | = | - | - | 20 mg | oral_solid | capsule | dr | sure
TRIAMCINOLON CRE 0.1% | triamcinolone | = | - | - | 0.1 % | topical | cream | - | sure
INSULIN LISP INJ 100/ML | insulin lispro | = | - | - | 100/ml | injection | * | - | unsure
OZEMPIC INJ 2MG/3ML | ozempic | semaglutide | brand | - | 2 mg/3 ml | injection | * | - | *
TRULICITY INJ 1.5/0.5 | trulicity | dulaglutide | brand | - | 1.5/0.5 | injection | * | - | unsure
HUMIRA PEN INJ 40/0.4ML | * | adalimumab | brand | - | 40/0.4 ml | injection | pen | - | unsure
ESTRADIOL DIS 0.1MG | estradiol | = | - | - | 0.1 mg | patch | patch | - | sure
TIMOLOL GEL SOL 0.5% OP | timolol | = | - | - | 0.5 % | ophthalmic | * | - | sure
BUPROPN HCL TAB 150MG XL | bupropion | = | - | hydrochloride | 150 mg | oral_solid | tablet | er | sure
BUPROPN HCL TAB 300MG XL | bupropion | = | - | hydrochloride | 300 mg | oral_solid | tablet | er | sure
DIVALPROEX TAB 500MG DR | divalproex | = | - | - | 500 mg | oral_solid | tablet | dr | sure
DIVALPROEX TAB 500MG ER | divalproex | = | - | - | 500 mg | oral_solid | tablet | er | sure
POT CL MICRO TAB 20MEQ ER | potassium chloride | = | - | - | 20 meq | oral_solid | tablet | er | sure
HYDROCO/APAP TAB 10-325 | hydrocodone/acetaminophen | = | - | - | 10-325 | oral_solid | tablet | - | unsure
AMOX/K CLAV SUS 600-42.9 | amoxicillin/clavulanate | = | - | - | 600-42.9 | oral_liquid | * | - | unsure
AMOXICILLIN CAP 500MG | amoxicillin | = | - | - | 500 mg | oral_solid | capsule | - | sure
AZITHROMYCIN TAB 250MG | azithromycin | = | - | - | 250 mg | oral_solid | tablet | - | sure
GLIPIZIDE ER TAB 5MG | glipizide | = | - | - | 5 mg | oral_solid | tablet | er | sure
GLIPIZIDE/ TAB METFORMI | glipizide/metformin | = | - | - | - | oral_solid | tablet | - | sure
METFORMIN TAB 500MG ER | metformin | = | - | - | 500 mg | oral_solid | tablet | er | sure
METFORMIN ER TAB 750MG | metformin | = | - | - | 750 mg | oral_solid | tablet | er | sure
METHYLPRED TAB 4MG | methylprednisolone | = | - | - | 4 mg | oral_solid | tablet | - | sure
PREDNISONE TAB 10MG | prednisone | = | - | - | 10 mg | oral_solid | tablet | - | sure
PANTOPRAZOLE TAB 40MG | pantoprazole | = | - | - | 40 mg | oral_solid | tablet | - | sure
ESOMEPRA MAG CAP 40MG DR | esomeprazole | = | - | magnesium | 40 mg | oral_solid | capsule | dr | sure
SERTRALINE TAB 100MG | sertraline | = | - | - | 100 mg | oral_solid | tablet | - | sure
ESCITALOPRAM TAB 10MG | escitalopram | = | - | - | 10 mg | oral_solid | tablet | - | sure
DULOXETINE CAP 60MG | duloxetine | = | - | - | 60 mg | oral_solid | capsule | - | sure
DULOXETINE CAP 30MG DR | duloxetine | = | - | - | 30 mg | oral_solid | capsule | dr | sure
VENLAFAXINE CAP 150MG ER | venlafaxine | = | - | - | 150 mg | oral_solid | capsule | er | sure
VENLAFAXINE TAB 75MG ER | venlafaxine | = | - | - | 75 mg | oral_solid | tablet | er | sure
ROSUVASTATIN TAB 20MG | rosuvastatin | = | - | - | 20 mg | oral_solid | tablet | - | sure
ATORVASTATIN TAB 40MG | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
ELIQUIS TAB 5MG | eliquis | apixaban | brand | - | 5 mg | oral_solid | tablet | - | sure
XARELTO TAB 20MG | xarelto | rivaroxaban | brand | - | 20 mg | oral_solid | tablet | - | sure
JARDIANCE TAB 25MG | jardiance | empagliflozin | brand | - | 25 mg | oral_solid | tablet | - | sure
FARXIGA TAB 10MG | farxiga | dapagliflozin | brand | - | 10 mg | oral_solid | tablet | - | sure
JANUVIA TAB 100MG | januvia | sitagliptin | brand | - | 100 mg | oral_solid | tablet | - | sure
JANUMET XR TAB 50-1000 | janumet xr | sitagliptin/metformin | brand | - | 50-1000 | oral_solid | tablet | er | unsure
ENTRESTO TAB 49-51MG | entresto | sacubitril/valsartan | brand | - | 49-51 mg | oral_solid | tablet | - | sure
SPIRIVA CAP HANDIHLR | * | tiotropium | brand | - | - | inhaler | * | - | sure
TRELEGY AER 100MCG | trelegy | fluticasone furoate/umeclidinium/vilanterol | brand | - | 100 mcg | inhaler | * | - | *
SYMBICORT AER 160-4.5 | symbicort | budesonide/formoterol | brand | - | 160-4.5 | inhaler | * | - | unsure
ADVAIR DISKU AER 250/50 | advair diskus | fluticasone/salmeterol | brand | - | 250/50 | inhaler | * | - | unsure
BREO ELLIPTA INH 100-25 | breo ellipta | fluticasone furoate/vilanterol | brand | - | 100-25 | inhaler | * | - | unsure
BUDES/FORMOT AER 160-4.5 | budesonide/formoterol | = | - | - | 160-4.5 | inhaler | * | - | unsure
VENTOLIN HFA AER | ventolin hfa | albuterol | brand | - | - | inhaler | * | - | sure
MONTELUKAST TAB 10MG | montelukast | = | - | - | 10 mg | oral_solid | tablet | - | sure
MONTELUKAST CHW 5MG | montelukast | = | - | - | 5 mg | oral_solid | * | chew | sure
ONDANSETRON TAB 4MG ODT | ondansetron | = | - | - | 4 mg | oral_solid | * | odt | sure
NITROGLYCERN SUB 0.4MG | nitroglycerin | = | - | - | 0.4 mg | oral_solid | * | sl | sure
BUPREN/NALOX SUB 8-2MG | buprenorphine/naloxone | = | - | - | 8-2 mg | oral_solid | * | sl | sure
CLONIDINE DIS 0.1/24HR | clonidine | = | - | - | 0.1/24 hr | patch | patch | - | unsure
FENTANYL DIS 25MCG/HR | fentanyl | = | - | - | 25 mcg/hr | patch | patch | - | sure
LIDOCAINE PAD 5% | lidocaine | = | - | - | 5 % | patch | patch | - | sure
LIDOCAINE OIN 5% | lidocaine | = | - | - | 5 % | topical | ointment | - | sure
CLOBETASOL OIN 0.05% | clobetasol | = | - | - | 0.05 % | topical | ointment | - | sure
MUPIROCIN OIN 2% | mupirocin | = | - | - | 2 % | topical | ointment | - | sure
KETOCONAZOLE SHA 2% | ketoconazole | = | - | - | 2 % | topical | * | - | sure
KETOCONAZOLE CRE 2% | ketoconazole | = | - | - | 2 % | topical | cream | - | sure
DICLOFENAC GEL 1% | diclofenac | = | - | - | 1 % | topical | gel | - | sure
DICLOFEN SOD TAB 75MG DR | diclofenac sodium | = | - | - | 75 mg | oral_solid | tablet | dr | sure
BRIMONIDINE SOL 0.2% OP | brimonidine | = | - | - | 0.2 % | ophthalmic | eye drops | - | sure
PREDNISOLONE SUS 1% OP | prednisolone | = | - | - | 1 % | ophthalmic | eye drops | - | sure
ERYTHROMYCIN OIN OP | erythromycin | = | - | - | - | ophthalmic | * | - | sure
CIPRO/DEXA SUS 0.3-0.1% | ciprofloxacin/dexamethasone | = | - | - | 0.3-0.1 % | * | * | - | sure
XALATAN SOL 0.005% | xalatan | latanoprost | brand | - | 0.005 % | ophthalmic | eye drops | - | sure
AZELASTINE SPR 0.1% | azelastine | = | - | - | 0.1 % | nasal_spray | nasal spray | - | sure
FLUTICASONE SPR 50MCG | fluticasone | = | - | - | 50 mcg | nasal_spray | nasal spray | - | sure
LEVEMIR INJ FLEXPEN | * | insulin detemir | brand | - | - | injection | pen | - | sure
HUMALOG KWIK INJ 100/ML | * | insulin lispro | brand | - | 100/ml | injection | * | - | unsure
HUMULIN R INJ U-500 | humulin r | insulin regular | brand | - | 500 unit/ml | injection | * | - | sure
INSULIN GLAR INJ 100UNIT | insulin glargine | = | - | - | 100 unit | injection | * | - | *
ENOXAPARIN INJ 40/0.4ML | enoxaparin | = | - | - | 40/0.4 ml | injection | * | - | unsure
METHOTREXATE TAB 2.5MG | methotrexate | = | - | - | 2.5 mg | oral_solid | tablet | - | sure
HYDROXYCHLOR TAB 200MG | hydroxychloroquine | = | - | - | 200 mg | oral_solid | tablet | - | sure
CYCLOBENZAPR TAB 10MG | cyclobenzaprine | = | - | - | 10 mg | oral_solid | tablet | - | sure
SPIRONOLACT TAB 25MG | spironolactone | = | - | - | 25 mg | oral_solid | tablet | - | sure
ISOSORB MONO TAB 30MG ER | isosorbide mononitrate | = | - | - | 30 mg | oral_solid | tablet | er | sure
ISOSORB DIN TAB 20MG | isosorbide dinitrate | = | - | - | 20 mg | oral_solid | tablet | - | sure
DILTIAZEM CAP 240MG ER | diltiazem | = | - | - | 240 mg | oral_solid | capsule | er | sure
DILTIAZEM CAP 120MG CD | diltiazem | = | - | - | 120 mg | oral_solid | capsule | er | sure
PROPRANOLOL CAP 60MG ER | propranolol | = | - | - | 60 mg | oral_solid | capsule | er | sure
CARVEDILOL TAB 12.5MG | carvedilol | = | - | - | 12.5 mg | oral_solid | tablet | - | sure
WARFARIN TAB 5MG | warfarin | = | - | - | 5 mg | oral_solid | tablet | - | sure
CLOPIDOGREL TAB 75MG | clopidogrel | = | - | - | 75 mg | oral_solid | tablet | - | sure
TAMSULOSIN CAP 0.4MG | tamsulosin | = | - | - | 0.4 mg | oral_solid | capsule | - | sure
FINASTERIDE TAB 5MG | finasteride | = | - | - | 5 mg | oral_solid | tablet | - | sure
ALENDRONATE TAB 70MG | alendronate | = | - | - | 70 mg | oral_solid | tablet | - | sure
GABAPENTIN CAP 300MG | gabapentin | = | - | - | 300 mg | oral_solid | capsule | - | sure
LAMOTRIGINE TAB 100MG | lamotrigine | = | - | - | 100 mg | oral_solid | tablet | - | sure
LEVETIRACETA TAB 500MG | levetiracetam | = | - | - | 500 mg | oral_solid | tablet | - | sure
OXCARBAZEPIN TAB 300MG | oxcarbazepine | = | - | - | 300 mg | oral_solid | tablet | - | sure
QUETIAPINE TAB 25MG | quetiapine | = | - | - | 25 mg | oral_solid | tablet | - | sure
ARIPIPRAZOLE TAB 5MG | aripiprazole | = | - | - | 5 mg | oral_solid | tablet | - | sure
DONEPEZIL TAB 10MG | donepezil | = | - | - | 10 mg | oral_solid | tablet | - | sure
MEMANTINE TAB HCL 10MG | memantine | = | - | hydrochloride | 10 mg | oral_solid | tablet | - | sure
OLM MED/HCTZ TAB 40-25MG | olmesartan/hydrochlorothiazide | = | - | * | 40-25 mg | oral_solid | tablet | - | sure
VALSART/HCTZ TAB 160-12.5 | valsartan/hydrochlorothiazide | = | - | - | 160-12.5 | oral_solid | tablet | - | unsure
EZETIM/SIMVA TAB 10-20MG | ezetimibe/simvastatin | = | - | - | 10-20 mg | oral_solid | tablet | - | sure
BUT/APAP/CAF TAB | butalbital/acetaminophen/caffeine | = | - | - | - | oral_solid | tablet | - | sure
APAP/CODEINE TAB 300-30MG | acetaminophen/codeine | = | - | - | 300-30 mg | oral_solid | tablet | - | sure
NORETH/ETHIN TAB 1-20 | norethindrone/ethinyl estradiol | = | - | - | 1-20 | oral_solid | tablet | - | unsure
TRAMADOL HCL TAB 50MG | tramadol | = | - | hydrochloride | 50 mg | oral_solid | tablet | - | sure
OXYCODONE TAB 10MG ER | oxycodone | = | - | - | 10 mg | oral_solid | tablet | er | sure
METHYLPHENID TAB 36MG ER | methylphenidate | = | - | - | 36 mg | oral_solid | tablet | er | sure
NITROFURANTN CAP 100MG | nitrofurantoin | = | - | - | 100 mg | oral_solid | capsule | - | sure
CEPHALEXIN CAP 500MG | cephalexin | = | - | - | 500 mg | oral_solid | capsule | - | sure
VALACYCLOVIR TAB 1GM | valacyclovir | = | - | - | 1 g | oral_solid | tablet | - | sure
SUCRALFATE TAB 1GM | sucralfate | = | - | - | 1 g | oral_solid | tablet | - | sure
FOLIC ACID TAB 1MG | folic acid | = | - | - | 1 mg | oral_solid | tablet | - | sure
FERROUS SULF TAB 325MG | ferrous sulfate | = | - | - | 325 mg | oral_solid | tablet | - | sure
CYANOCOBALAM INJ 1000MCG | cyanocobalamin | = | - | - | 1000 mcg | injection | * | - | sure
TESTOST CYP INJ 200MG/ML | testosterone cypionate | = | - | - | 200 mg/ml | injection | * | - | sure
TESTOSTERONE GEL 1.62% | testosterone | = | - | - | 1.62 % | topical | gel | - | sure
MEDROXYPR AC INJ 150MG/ML | medroxyprogesterone | = | - | acetate | 150 mg/ml | injection | * | - | sure
PEG 3350 POW | polyethylene glycol 3350 | = | - | - | - | * | * | - | *
NYSTATIN SUS 100000 | nystatin | = | - | - | 100000 | oral_liquid | * | - | unsure
CHLORHEX GLU SOL 0.12% | chlorhexidine | = | - | gluconate | 0.12 % | * | * | - | *
FREESTY LIBR KIT 2 SENSOR | * | - | brand | - | - | device_supply | * | - | *
ACCU-CHEK TES GUIDE | * | - | brand | - | - | device_supply | * | - | sure
DEXCOM G7 MIS SENSOR | * | - | brand | - | - | device_supply | * | - | sure
EPINEPHRINE INJ 0.3MG | epinephrine | = | - | - | 0.3 mg | injection | * | - | sure
MOUNJARO INJ 5MG/0.5 | mounjaro | tirzepatide | brand | - | 5 mg/0.5 | injection | * | - | unsure
VICTOZA INJ 18MG/3ML | victoza | liraglutide | brand | - | 18 mg/3 ml | injection | * | - | *
ENBREL SRCLK INJ 50MG/ML | * | etanercept | brand | - | 50 mg/ml | injection | auto-injector | - | sure
Losartan Potassium Tab 50 MG | losartan | = | - | potassium | 50 mg | oral_solid | tablet | - | sure
Metformin HCl Tab ER 24HR 500 MG | metformin | = | - | hydrochloride | 500 mg | oral_solid | tablet | er | sure
Metoprolol Succinate Tab ER 24HR 100 MG (Tartrate Equiv) | metoprolol succinate | = | - | - | 100 mg | oral_solid | tablet | er | sure
Bupropion HCl Tab ER 12HR 150 MG | bupropion | = | - | hydrochloride | 150 mg | oral_solid | tablet | er12 | sure
Omeprazole Cap Delayed Release 20 MG | omeprazole | = | - | - | 20 mg | oral_solid | capsule | dr | sure
Insulin Glargine Soln Pen-Injector 100 Unit/ML | insulin glargine | = | - | - | 100 unit/ml | injection | pen | - | sure
Insulin Lispro Inj 100 Unit/ML | insulin lispro | = | - | - | 100 unit/ml | injection | * | - | sure
Fluticasone Propionate Nasal Susp 50 MCG/ACT | fluticasone | = | - | propionate | 50 mcg/act | nasal_spray | nasal spray | - | sure
Fluticasone-Salmeterol Aer Powder BA 250-50 MCG/ACT | fluticasone/salmeterol | = | - | - | 250-50 mcg/act | inhaler | * | - | sure
Albuterol Sulfate Inhal Aero 108 MCG/ACT (90MCG Base Equiv) | albuterol | = | - | sulfate | 108 mcg/act | inhaler | * | - | sure
Ipratropium-Albuterol Nebu Soln 0.5-2.5(3) MG/3ML | ipratropium/albuterol | = | - | - | 0.5-2.5 mg/3 ml | nebulizer | * | - | sure
Latanoprost Ophth Soln 0.005% | latanoprost | = | - | - | 0.005 % | ophthalmic | eye drops | - | sure
Hydrocodone-Acetaminophen Tab 5-325 MG | hydrocodone/acetaminophen | = | - | - | 5-325 mg | oral_solid | tablet | - | sure
Amoxicillin & K Clavulanate Tab 875-125 MG | amoxicillin/clavulanate | = | - | * | 875-125 mg | oral_solid | tablet | - | sure
Lisinopril & Hydrochlorothiazide Tab 20-12.5 MG | lisinopril/hydrochlorothiazide | = | - | - | 20-12.5 mg | oral_solid | tablet | - | sure
Potassium Chloride Microencapsulated Crys ER Tab 20 mEq | potassium chloride | = | - | - | 20 meq | oral_solid | tablet | er | sure
Ergocalciferol Cap 1.25 MG (50000 Unit) | ergocalciferol | = | - | - | 1.25 mg | oral_solid | capsule | - | sure
Cholecalciferol Tab 25 MCG (1000 Unit) | cholecalciferol | = | - | - | 25 mcg | oral_solid | tablet | - | sure
Estradiol TD Patch Twice Weekly 0.1 MG/24HR | estradiol | = | - | - | 0.1 mg/24 hr | patch | patch | - | sure
Venlafaxine HCl Cap ER 24HR 75 MG (Base Equivalent) | venlafaxine hydrochloride | = | - | - | 75 mg | oral_solid | capsule | er | sure
Semaglutide Soln Pen-inj 0.25 or 0.5 MG/DOSE (2 MG/3ML) | semaglutide | = | - | - | * | injection | pen | - | *
Sumatriptan Succinate Tab 50 MG | sumatriptan | = | - | succinate | 50 mg | oral_solid | tablet | - | sure
Glucose Blood Test Strip | * | - | - | - | - | device_supply | * | - | sure
Insulin Pen Needle 32 G X 4 MM | * | - | - | - | - | device_supply | * | - | sure
Lancets 33G | lancets | - | - | - | - | device_supply | * | - | sure
metFORMIN (GLUCOPHAGE) 500 mg tablet | metformin | = | - | - | 500 mg | oral_solid | tablet | - | sure
atorvastatin (LIPITOR) 40 mg tablet | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
lisinopriL (PRINIVIL,ZESTRIL) 20 mg tablet | lisinopril | = | - | - | 20 mg | oral_solid | tablet | - | sure
levothyroxine (SYNTHROID) 112 mcg tablet | levothyroxine | = | - | - | 112 mcg | oral_solid | tablet | - | sure
albuterol (PROVENTIL HFA;VENTOLIN HFA) 90 mcg/actuation inhaler | albuterol | = | - | - | 90 mcg/act | inhaler | * | - | sure
insulin glargine (LANTUS SOLOSTAR U-100 INSULIN) 100 unit/mL (3 mL) injection pen | insulin glargine | = | - | - | 100 unit/ml | injection | pen | - | sure
fluticasone propionate (FLONASE) 50 mcg/actuation nasal spray | fluticasone | = | - | propionate | 50 mcg/act | nasal_spray | nasal spray | - | sure
buPROPion XL (WELLBUTRIN XL) 300 mg 24 hr tablet | bupropion | = | - | - | 300 mg | oral_solid | tablet | er | sure
omeprazole (PriLOSEC) 20 mg DR capsule | omeprazole | = | - | - | 20 mg | oral_solid | capsule | dr | sure
oxyCODONE-acetaminophen (PERCOCET) 5-325 mg per tablet | oxycodone/acetaminophen | = | - | - | 5-325 mg | oral_solid | tablet | - | sure
METOPROLOL SUCCINATE ER 50 MG PO TB24 | metoprolol succinate | = | - | - | 50 mg | oral_solid | tablet | er | sure
PANTOPRAZOLE SODIUM 40 MG PO TBEC | pantoprazole | = | - | sodium | 40 mg | oral_solid | tablet | dr | sure
DULOXETINE HCL 60 MG PO CPEP | duloxetine | = | - | hydrochloride | 60 mg | oral_solid | capsule | dr | sure
TAMSULOSIN HCL 0.4 MG PO CAPS | tamsulosin | = | - | hydrochloride | 0.4 mg | oral_solid | capsule | - | sure
DILTIAZEM HCL ER COATED BEADS 180 MG PO CP24 | diltiazem | = | - | hydrochloride | 180 mg | oral_solid | capsule | er | sure
BUPROPION HCL ER (SR) 150 MG PO TB12 | bupropion | = | - | hydrochloride | 150 mg | oral_solid | tablet | er12 | sure
ONDANSETRON 4 MG PO TBDP | ondansetron | = | - | - | 4 mg | oral_solid | * | odt | sure
NITROGLYCERIN 0.4 MG SL SUBL | nitroglycerin | = | - | - | 0.4 mg | oral_solid | * | sl | sure
MONTELUKAST SODIUM 4 MG PO CHEW | montelukast | = | - | sodium | 4 mg | oral_solid | * | chew | sure
TIMOLOL MALEATE 0.5 % OP SOLN | timolol | = | - | maleate | 0.5 % | ophthalmic | eye drops | - | sure
FLUTICASONE PROPIONATE 50 MCG/ACT NA SUSP | fluticasone | = | - | propionate | 50 mcg/act | nasal_spray | nasal spray | - | sure
OZEMPIC (1 MG/DOSE) 4 MG/3ML SC SOPN | ozempic | semaglutide | brand | - | 4 mg/3 ml | injection | pen | - | sure
INSULIN LISPRO (1 UNIT DIAL) 100 UNIT/ML SC SOPN | insulin lispro | = | - | - | 100 unit/ml | injection | pen | - | sure
FLUTICASONE-SALMETEROL 250-50 MCG/ACT IN AEPB | fluticasone/salmeterol | = | - | - | 250-50 mcg/act | inhaler | * | - | sure
CLINDAMYCIN PHOSPHATE 1 % EX GEL | clindamycin | = | - | phosphate | 1 % | topical | gel | - | sure
LIDOCAINE 5 % EX PTCH | lidocaine | = | - | - | 5 % | patch | patch | - | sure
atorvastatin 40 MG Oral Tablet | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
atorvastatin 40 MG Oral Tablet [Lipitor] | lipitor | atorvastatin | brand | - | 40 mg | oral_solid | tablet | - | sure
24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet | metformin | = | - | hydrochloride | 500 mg | oral_solid | tablet | er | sure
12 HR bupropion hydrochloride 100 MG Extended Release Oral Tablet [Wellbutrin] | wellbutrin | bupropion | brand | hydrochloride | 100 mg | oral_solid | tablet | er12 | sure
omeprazole 20 MG Delayed Release Oral Capsule | omeprazole | = | - | - | 20 mg | oral_solid | capsule | dr | sure
200 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler [Ventolin] | ventolin | albuterol | brand | - | 0.09 mg/act | inhaler | * | - | sure
120 ACTUAT fluticasone propionate 0.05 MG/ACTUAT Metered Dose Nasal Spray | fluticasone | = | - | propionate | 0.05 mg/act | nasal_spray | nasal spray | - | sure
latanoprost 0.05 MG/ML Ophthalmic Solution | latanoprost | = | - | - | 0.05 mg/ml | ophthalmic | eye drops | - | sure
10 ML insulin lispro 100 UNT/ML Injection [Humalog] | humalog | insulin lispro | brand | - | 100 unit/ml | injection | * | - | sure
hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet | hydrochlorothiazide/lisinopril | * | - | - | 12.5-20 mg | oral_solid | tablet | - | sure
168 HR estradiol 0.00208 MG/HR Transdermal System | estradiol | = | - | - | 0.00208 mg/hr | patch | patch | - | sure
0.5 ML dulaglutide 3 MG/ML Auto-Injector [Trulicity] | trulicity | dulaglutide | brand | - | 3 mg/ml | injection | auto-injector | - | sure
ondansetron 4 MG Disintegrating Oral Tablet | ondansetron | = | - | - | 4 mg | oral_solid | * | odt | sure
montelukast 5 MG Chewable Tablet | montelukast | = | - | - | 5 mg | oral_solid | * | chew | sure
amoxicillin 80 MG/ML Oral Suspension | amoxicillin | = | - | - | 80 mg/ml | oral_liquid | * | - | sure
Humira (2 Pen) 40 MG/0.4ML Auto-injector Kit | humira | adalimumab | brand | - | 40 mg/0.4 ml | injection | auto-injector | - | sure
Flonase Allergy Relief 50 mcg per spray nasal spray | flonase allergy relief | fluticasone | brand | - | 50 mcg/act | nasal_spray | nasal spray | - | sure
Albuterol HFA inhaler, 90 mcg per puff | albuterol | = | - | - | 90 mcg/act | inhaler | * | - | sure
Tylenol Extra Strength 500 mg caplets | * | acetaminophen | brand | - | 500 mg | oral_solid | * | - | sure
Aspirin 81 mg enteric coated tablet | aspirin | = | - | - | 81 mg | oral_solid | tablet | dr | sure
Aspirin EC 81 mg tablet | aspirin | = | - | - | 81 mg | oral_solid | tablet | dr | sure
Vitamin D3 2,000 units softgel | vitamin d3 | cholecalciferol | - | - | 2000 unit | oral_solid | * | - | sure
Vitamin B-12 1000 mcg tablet | vitamin b-12 | cyanocobalamin | - | - | 1000 mcg | oral_solid | tablet | - | sure
Fish oil 1,000 mg softgel capsule | fish oil | * | - | - | 1000 mg | oral_solid | * | - | sure
Centrum Silver tablet | * | * | brand | - | - | oral_solid | tablet | - | *
Lantus U-100 insulin 100 units/mL vial | lantus | insulin glargine | brand | - | 100 unit/ml | injection | vial | - | sure
Humulin R U-500 KwikPen 500 units/mL | * | insulin regular | brand | - | 500 unit/ml | injection | pen | - | sure
NovoLog FlexPen 100 units/mL | * | insulin aspart | brand | - | 100 unit/ml | injection | pen | - | sure
Tresiba FlexTouch U-200 | * | insulin degludec | brand | - | 200 unit/ml | injection | pen | - | sure
Toujeo SoloStar 300 units/mL pen | * | insulin glargine | brand | - | 300 unit/ml | injection | pen | - | sure
Fentanyl 25 mcg/hr patch | fentanyl | = | - | - | 25 mcg/hr | patch | patch | - | sure
Clonidine 0.1 mg/24 hr weekly patch | clonidine | = | - | - | 0.1 mg/24 hr | patch | patch | - | sure
Nicotine 21 mg/24hr patch | nicotine | = | - | - | 21 mg/24 hr | patch | patch | - | sure
Nicotine 4 mg gum | nicotine | = | - | - | 4 mg | * | * | - | sure
Nicotine polacrilex 2 mg lozenge | nicotine | = | - | polacrilex | 2 mg | lozenge | lozenge | - | sure
Ofloxacin 0.3% ear drops | ofloxacin | = | - | - | 0.3 % | * | ear drops | - | sure
Restasis 0.05% eye drops | restasis | cyclosporine | brand | - | 0.05 % | ophthalmic | eye drops | - | sure
Estrace 0.01% vaginal cream | estrace | estradiol | brand | - | 0.01 % | topical | * | - | sure
Klor-Con M20 20 mEq tablet | * | potassium chloride | brand | - | 20 meq | oral_solid | tablet | * | sure
Toprol-XL 50 mg tablet | toprol xl | metoprolol succinate | brand | - | 50 mg | oral_solid | tablet | er | sure
Glucophage XR 500 mg tablet | glucophage xr | metformin | brand | - | 500 mg | oral_solid | tablet | er | sure
Effexor XR 75 mg capsule | effexor xr | * | brand | - | 75 mg | oral_solid | capsule | er | sure
Paxil CR 25 mg tablet | paxil cr | * | brand | - | 25 mg | oral_solid | tablet | er | sure
Depakote ER 500 mg tablet | depakote er | divalproex | brand | - | 500 mg | oral_solid | tablet | er | sure
Adderall XR 20 mg capsule | adderall xr | * | brand | - | 20 mg | oral_solid | capsule | er | sure
Synthroid 100 mcg tablet | synthroid | levothyroxine | brand | - | 100 mcg | oral_solid | tablet | - | sure
Lipitor (atorvastatin calcium) 20 mg tablet | lipitor | atorvastatin | brand | calcium | 20 mg | oral_solid | tablet | - | sure
Zoloft (sertraline) 50 mg tablets | zoloft | sertraline | brand | - | 50 mg | oral_solid | tablet | - | sure
Generic Lipitor (atorvastatin) 20 mg tablet | atorvastatin | = | - | - | 20 mg | oral_solid | tablet | - | *
hydrALAZINE HCl 25 mg tablet | hydralazine | = | - | hydrochloride | 25 mg | oral_solid | tablet | - | sure
hydrOXYzine pamoate 50 mg capsule | hydroxyzine pamoate | = | - | - | 50 mg | oral_solid | capsule | - | sure
busPIRone HCl 15 mg tablet | buspirone | = | - | hydrochloride | 15 mg | oral_solid | tablet | - | sure
predniSONE 20 mg tablet | prednisone | = | - | - | 20 mg | oral_solid | tablet | - | sure
PARoxetine HCl 20 mg tablet | paroxetine hydrochloride | = | - | - | 20 mg | oral_solid | tablet | - | sure
traZODone 50 mg tablet | trazodone | = | - | - | 50 mg | oral_solid | tablet | - | sure
clonazePAM 0.5 mg ODT | clonazepam | = | - | - | 0.5 mg | oral_solid | * | odt | sure
glipiZIDE XL 10 mg tablet | glipizide | = | - | - | 10 mg | oral_solid | tablet | er | sure
Lisinopril 20 mg tablet (Lupin) | lisinopril | = | - | - | 20 mg | oral_solid | tablet | - | sure
Amlodipine Besylate Tab 5 MG Zydus | amlodipine | = | - | besylate | 5 mg | oral_solid | tablet | - | sure
Levothyroxine 50 µg tablet | levothyroxine | = | - | - | 50 mcg | oral_solid | tablet | - | sure
Levothyroxine 50 μg tablet | levothyroxine | = | - | - | 50 mcg | oral_solid | tablet | - | sure
Digoxin 125 ug tablet | digoxin | = | - | - | 125 mcg | oral_solid | tablet | - | sure
Alprazolam .5 mg tablet | alprazolam | = | - | - | 0.5 mg | oral_solid | tablet | - | sure
Warfarin 5.0 mg tablet | warfarin | = | - | - | 5 mg | oral_solid | tablet | - | sure
Metformin 1,000 mg tablet | metformin | = | - | - | 1000 mg | oral_solid | tablet | - | sure
Lisinopril 10 mg tablet | lisinopril | = | - | - | 10 mg | oral_solid | tablet | - | sure
Carvedilol 6.25 mg tablet | carvedilol | = | - | - | 6.25 mg | oral_solid | tablet | - | sure
simvastatin\\n20 mg\\ntablet | simvastatin | = | - | - | 20 mg | oral_solid | tablet | - | sure
Atorvastatin, 40 mg, oral tablet | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
Metoprolol Succinate ER | metoprolol succinate | = | - | - | - | * | * | er | sure
Metoprolol 50 mg tablet | metoprolol | = | - | - | 50 mg | oral_solid | tablet | - | *
Losartan 50 mg | losartan | = | - | - | 50 mg | * | * | - | sure
Lisinopril 20 | lisinopril | = | - | - | 20 | * | * | - | unsure
Gabapentin | gabapentin | = | - | - | - | unknown | - | - | sure
Magnesium oxide 400 mg tablet | magnesium oxide | = | - | - | 400 mg | oral_solid | tablet | - | sure
Budesonide 0.5 mg/2 mL inhalation suspension | budesonide | = | - | - | 0.5 mg/2 ml | nebulizer | * | - | sure
Albuterol 2.5 mg/3 mL (0.083%) nebulizer solution | albuterol | = | - | - | 2.5 mg/3 ml | nebulizer | * | - | sure
Start refill |
My Prescriptions (12) |
Atorvastatin and grapefruit: what to know |
Add to cart |
Order #123456 |
Rose Miller |
90-day supply |
Eligible for Optum Home Delivery |
Prescriptions ready to refill |
Track order |
View details |
Refill reminder |
Manage auto refill |
Dr. Susan Patel |
3 refills left |
Take 1 tablet by mouth daily |
Fill with home delivery |
Sign out |
Price a medication |
Medicine cabinet |
Frequently asked questions about Ozempic |
Transfer atorvastatin to home delivery |
Expires 03/12/2027 |
Quantity: 90 tablets |
Rx 1234567-89012 |
Prior authorization required |
Diabetes care |
Your order has shipped |
LISINOPRIL 20 MG PO TABS | lisinopril | = | - | - | 20 mg | oral_solid | tablet | - | sure
FUROSEMIDE TAB 40MG | furosemide | = | - | - | 40 mg | oral_solid | tablet | - | sure
ALLOPURINOL TAB 300MG | allopurinol | = | - | - | 300 mg | oral_solid | tablet | - | sure
METOPROLOL TAB 25MG | metoprolol | = | - | - | 25 mg | oral_solid | tablet | - | *
DICYCLOMINE CAP 10MG | dicyclomine | = | - | - | 10 mg | oral_solid | capsule | - | sure
MELOXICAM TAB 15MG | meloxicam | = | - | - | 15 mg | oral_solid | tablet | - | sure
FLUOXETINE CAP 20MG | fluoxetine | = | - | - | 20 mg | oral_solid | capsule | - | sure
AMITRIPTYLIN TAB 25MG | amitriptyline | = | - | - | 25 mg | oral_solid | tablet | - | sure
NORTRIPTYLIN CAP 25MG | nortriptyline | = | - | - | 25 mg | oral_solid | capsule | - | sure
PROMETHAZINE TAB 25MG | promethazine | = | - | - | 25 mg | oral_solid | tablet | - | sure
BENZONATATE CAP 100MG | benzonatate | = | - | - | 100 mg | oral_solid | capsule | - | sure
DOXYCYC MONO CAP 100MG | doxycycline monohydrate | * | - | * | 100 mg | oral_solid | capsule | - | sure
NITROFURANTO CAP 100MG | nitrofurantoin | = | - | - | 100 mg | oral_solid | capsule | - | sure
TOPIRAMATE TAB 50MG | topiramate | = | - | - | 50 mg | oral_solid | tablet | - | sure
CARB/LEVO ER TAB 50-200MG | carbidopa/levodopa | = | - | - | 50-200 mg | oral_solid | tablet | er | sure
DORZOL/TIMOL SOL 2-0.5%OP | dorzolamide/timolol | = | - | - | 2-0.5 % | ophthalmic | eye drops | - | sure
BRIMON/TIMOL SOL 0.2/0.5% | brimonidine/timolol | = | - | - | 0.2-0.5 % | ophthalmic | eye drops | - | sure
NEO/POLY/DEX SUS 0.1% OP | neomycin/polymyxin b/dexamethasone | = | - | - | 0.1 % | ophthalmic | eye drops | - | sure
NEO/POLY/HC SOL 1% OTIC | neomycin/polymyxin b/hydrocortisone | = | - | - | 1 % | unknown | ear drops | - | sure
CLOTRIM/BETA CRE DIPROP | * | * | - | * | - | topical | cream | - | *
LIDO/PRILOCN CRE 2.5-2.5% | lidocaine/prilocaine | = | - | - | 2.5-2.5 % | topical | cream | - | sure
BENZOYL PER GEL 5% | benzoyl peroxide | = | - | - | 5 % | topical | gel | - | sure
TRETINOIN CRE 0.025% | tretinoin | = | - | - | 0.025 % | topical | cream | - | sure
FLUOCINONIDE CRE 0.05% | fluocinonide | = | - | - | 0.05 % | topical | cream | - | sure
HYDROCORT CRE 2.5% | hydrocortisone | = | - | - | 2.5 % | topical | cream | - | sure
BETAMETH DIP OIN 0.05% | * | * | - | * | 0.05 % | topical | ointment | - | sure
IPRATROPIUM SPR 0.06% | ipratropium | = | - | - | 0.06 % | nasal_spray | nasal spray | - | sure
IPRATROPIUM SOL 0.02%INH | ipratropium | = | - | - | 0.02 % | nebulizer | * | - | sure
ALBUTEROL NEB 0.083% | albuterol | = | - | - | 0.083 % | nebulizer | * | - | sure
BUDESONIDE SUS 0.5MG/2ML | budesonide | = | - | - | 0.5 mg/2 ml | nebulizer | * | - | sure
FLOVENT HFA AER 110MCG | flovent hfa | fluticasone | brand | - | 110 mcg | inhaler | metered-dose inhaler | - | sure
QVAR REDIHAL AER 80MCG | qvar redihaler | beclomethasone | brand | - | 80 mcg | inhaler | * | - | sure
INCRUSE ELPT INH 62.5MCG | incruse ellipta | umeclidinium | brand | - | 62.5 mcg | inhaler | * | - | sure
ANORO ELLIPT AER 62.5-25 | anoro ellipta | umeclidinium/vilanterol | brand | - | 62.5-25 | inhaler | * | - | unsure
STIOLTO AER 2.5-2.5 | stiolto | tiotropium/olodaterol | brand | - | 2.5-2.5 | inhaler | * | - | unsure
BASAGLAR INJ 100UNIT | basaglar | insulin glargine | brand | - | 100 unit | injection | * | - | *
BASAGLAR KWIKPEN 100 UNIT/ML | basaglar kwikpen | insulin glargine | brand | - | 100 unit/ml | injection | pen | - | sure
TRESIBA FLEX INJ 200UNIT | tresiba flextouch | insulin degludec | brand | - | 200 unit | injection | * | - | *
NOVOLIN 70/30 INJ | novolin 70/30 | insulin nph/insulin regular | brand | - | - | injection | * | - | sure
HUMALOG MIX INJ 75/25KWP | * | * | brand | - | * | injection | * | - | *
OZEMPIC INJ 4MG/3ML | ozempic | semaglutide | brand | - | 4 mg/3 ml | injection | * | - | *
WEGOVY INJ 2.4MG | wegovy | semaglutide | brand | - | 2.4 mg | injection | * | - | *
RYBELSUS TAB 7MG | rybelsus | semaglutide | brand | - | 7 mg | oral_solid | tablet | - | sure
ZEPBOUND INJ 5MG/0.5 | zepbound | tirzepatide | brand | - | 5 mg/0.5 | injection | * | - | unsure
STELARA INJ 90MG/ML | stelara | ustekinumab | brand | - | 90 mg/ml | injection | * | - | sure
PROLIA INJ 60MG/ML | prolia | denosumab | brand | - | 60 mg/ml | injection | * | - | sure
AIMOVIG INJ 140MG/ML | aimovig | erenumab | brand | - | 140 mg/ml | injection | * | - | sure
SHINGRIX INJ 50MCG | shingrix | * | brand | - | 50 mcg | injection | * | - | *
ESTRADIOL TAB 10MCG VAG | estradiol | = | - | - | 10 mcg | * | * | - | sure
ESTRADIOL CRE 0.1MG/GM | estradiol | = | - | - | 0.1 mg/g | topical | * | - | sure
PROGESTERONE CAP 100MG | progesterone | = | - | - | 100 mg | oral_solid | capsule | - | sure
NORETHINDRON TAB 0.35MG | norethindrone | = | - | - | 0.35 mg | oral_solid | tablet | - | sure
LEVONOR/ETHI TAB 0.1-0.02 | levonorgestrel/ethinyl estradiol | = | - | - | 0.1-0.02 | oral_solid | tablet | - | unsure
NUVARING MIS | nuvaring | * | brand | - | - | * | * | - | sure
OXYBUTYNIN TAB 10MG ER | oxybutynin | = | - | - | 10 mg | oral_solid | tablet | er | sure
TOLTERODINE CAP 4MG ER | tolterodine | = | - | - | 4 mg | oral_solid | capsule | er | sure
MYRBETRIQ TAB 50MG | myrbetriq | mirabegron | brand | - | 50 mg | oral_solid | tablet | * | sure
NIFEDIPINE TAB 30MG ER | nifedipine | = | - | - | 30 mg | oral_solid | tablet | er | sure
VERAPAMIL TAB 240MG ER | verapamil | = | - | - | 240 mg | oral_solid | tablet | er | sure
VERAPAMIL TAB 180MG SR | verapamil | = | - | - | 180 mg | oral_solid | tablet | er12 | sure
CARBAMAZEPIN CAP 200MG ER | carbamazepine | = | - | - | 200 mg | oral_solid | capsule | er | sure
MESALAMINE CAP 0.375GM | mesalamine | = | - | - | 0.375 g | oral_solid | capsule | * | sure
POTASSIUM CHLORIDE ER 20 MEQ PO TBCR | potassium chloride | = | - | - | 20 meq | oral_solid | tablet | er | sure
potassium chloride SA (K-DUR,KLOR-CON) 20 mEq tablet | potassium chloride | = | - | - | 20 meq | oral_solid | tablet | * | *
POT CITRATE TAB 10MEQ ER | potassium citrate | = | - | - | 10 meq | oral_solid | tablet | er | sure
SOD BICARB TAB 650MG | sodium bicarbonate | = | - | - | 650 mg | oral_solid | tablet | - | sure
MAG OXIDE TAB 400MG | magnesium oxide | = | - | - | 400 mg | oral_solid | tablet | - | sure
CALCIUM ACET CAP 667MG | calcium acetate | = | - | - | 667 mg | oral_solid | capsule | - | sure
VITAMIN B-12 TAB 1000MCG | vitamin b-12 | cyanocobalamin | - | - | 1000 mcg | oral_solid | tablet | - | sure
ASPIRIN LOW TAB 81MG EC | aspirin | = | - | - | 81 mg | oral_solid | tablet | dr | sure
ASPIRIN CHW 81MG | aspirin | = | - | - | 81 mg | oral_solid | * | chew | sure
DOCUSATE SOD CAP 100MG | docusate | = | - | sodium | 100 mg | oral_solid | capsule | - | sure
PEG 3350 POW 17GM | polyethylene glycol 3350 | = | - | - | 17 g | * | * | - | sure
POLYETH GLYC POW 3350 NF | polyethylene glycol 3350 | = | - | - | - | * | * | - | sure
LACTULOSE SOL 10GM/15ML | lactulose | = | - | - | 10 g/15 ml | oral_liquid | * | - | sure
AZITHROMYCIN SUS 200/5ML | azithromycin | = | - | - | 200/5 ml | oral_liquid | * | - | unsure
CEFDINIR CAP 300MG | cefdinir | = | - | - | 300 mg | oral_solid | capsule | - | sure
Insulin Aspart Prot & Aspart Susp Pen-Inj 100 Unit/ML (70-30) | * | * | - | - | 100 unit/ml | injection | pen | - | *
Levothyroxine Sodium Tab 88 MCG | levothyroxine | = | - | sodium | 88 mcg | oral_solid | tablet | - | sure
Tiotropium Bromide Monohydrate Inhal Cap 18 MCG (Base Equiv) | tiotropium | = | - | * | 18 mcg | inhaler | * | - | sure
Budesonide-Formoterol Fumarate Dihyd Aerosol 160-4.5 MCG/ACT | budesonide/formoterol | = | - | * | 160-4.5 mcg/act | inhaler | * | - | sure
Dorzolamide HCl-Timolol Maleate Ophth Soln 22.3-6.8 MG/ML | dorzolamide/timolol | = | - | * | 22.3-6.8 mg/ml | ophthalmic | eye drops | - | sure
Nitroglycerin SL Tab 0.4 MG | nitroglycerin | = | - | - | 0.4 mg | oral_solid | * | sl | sure
Ondansetron Orally Disintegrating Tab 4 MG | ondansetron | = | - | - | 4 mg | oral_solid | * | odt | sure
Oxycodone w/ Acetaminophen Tab 5-325 MG | oxycodone/acetaminophen | = | - | - | 5-325 mg | oral_solid | tablet | - | sure
Pantoprazole Sodium EC Tab 40 MG (Base Equiv) | pantoprazole | = | - | sodium | 40 mg | oral_solid | tablet | dr | sure
Diclofenac Sodium Gel 1% (1.16% Diethylamine Equiv) | diclofenac sodium | = | - | - | 1 % | topical | gel | - | sure
Testosterone Cypionate IM Inj in Oil 200 MG/ML | testosterone cypionate | = | - | - | 200 mg/ml | injection | * | - | sure
Estradiol Vaginal Cream 0.1 MG/GM | estradiol | = | - | - | 0.1 mg/g | topical | * | - | sure
Cyclosporine (Ophth) Emulsion 0.05% | cyclosporine | = | - | - | 0.05 % | ophthalmic | eye drops | - | sure
Fluticasone Propionate HFA Inhal Aerosol 110 MCG/ACT | fluticasone | = | - | propionate | 110 mcg/act | inhaler | * | - | sure
Blood Glucose Monitoring Kit | * | - | - | - | - | device_supply | * | - | sure
levETIRAcetam (KEPPRA) 500 mg tablet | levetiracetam | = | - | - | 500 mg | oral_solid | tablet | - | sure
apixaban (ELIQUIS) 5 mg Tab | apixaban | = | - | - | 5 mg | oral_solid | tablet | - | sure
semaglutide (OZEMPIC) 1 mg/dose (4 mg/3 mL) pen injector | semaglutide | = | - | - | * | injection | pen | - | *
insulin lispro (HumaLOG KwikPen) 100 unit/mL pen | insulin lispro | = | - | - | 100 unit/ml | injection | pen | - | sure
potassium chloride (KLOR-CON M20) 20 mEq CR tablet | potassium chloride | = | - | - | 20 meq | oral_solid | tablet | er | sure
carbidopa-levodopa (SINEMET) 25-100 mg per tablet | carbidopa/levodopa | = | - | - | 25-100 mg | oral_solid | tablet | - | sure
HYDROcodone-acetaminophen (NORCO) 5-325 mg per tablet | hydrocodone/acetaminophen | = | - | - | 5-325 mg | oral_solid | tablet | - | sure
cholecalciferol, vitamin D3, 25 mcg (1,000 unit) tablet | cholecalciferol | = | - | - | 25 mcg | oral_solid | tablet | - | sure
aspirin 81 mg chewable tablet | aspirin | = | - | - | 81 mg | oral_solid | * | chew | sure
ferrous sulfate 325 (65 FE) MG tablet | ferrous sulfate | = | - | - | 325 mg | oral_solid | tablet | - | sure
tiotropium (SPIRIVA) 18 mcg inhalation capsule | tiotropium | = | - | - | 18 mcg | inhaler | * | - | sure
nitroglycerin (NITROSTAT) 0.4 mg SL tablet | nitroglycerin | = | - | - | 0.4 mg | oral_solid | * | sl | sure
atorvastatin 40 mg tab (generic for LIPITOR) | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
Atorvastatin 40mg Tablet (Generic Lipitor) | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
Levothyroxine 100mcg (0.1mg) Tablet | levothyroxine | = | - | - | 100 mcg | oral_solid | tablet | - | sure
Synthroid® 100 mcg tablet | synthroid | levothyroxine | brand | - | 100 mcg | oral_solid | tablet | - | sure
Metformin Hydrochloride Extended-Release Tablets USP, 500 mg | metformin | = | - | hydrochloride | 500 mg | oral_solid | tablet | er | sure
Bupropion Hydrochloride Extended-Release Tablets, USP (XL) 150 mg | bupropion | = | - | hydrochloride | 150 mg | oral_solid | tablet | er | sure
Advil 200 mg tablet | advil | ibuprofen | brand | - | 200 mg | oral_solid | tablet | - | sure
Claritin 24 hour 10 mg tablet | claritin | loratadine | brand | - | 10 mg | oral_solid | tablet | * | sure
Xyzal Allergy 24HR 5 mg tablet | * | levocetirizine | brand | - | 5 mg | oral_solid | tablet | * | *
Melatonin 3 mg gummies | melatonin | = | - | - | 3 mg | oral_solid | * | chew | sure
Eliquis | eliquis | apixaban | brand | - | - | * | * | - | sure
Humira Pen | humira pen | adalimumab | brand | - | - | injection | pen | - | sure
EpiPen 0.3 mg/0.3 mL auto-injector | epipen | epinephrine | brand | - | 0.3 mg/0.3 ml | injection | auto-injector | - | sure
Sumatriptan 6 mg/0.5 mL auto-injector | sumatriptan | = | - | - | 6 mg/0.5 ml | injection | auto-injector | - | sure
Heparin 5,000 units/mL vial | heparin | = | - | - | 5000 unit/ml | injection | vial | - | sure
Methotrexate 25 mg/mL injection | methotrexate | = | - | - | 25 mg/ml | injection | * | - | sure
Amoxicillin 250 mg/5 mL oral suspension | amoxicillin | = | - | - | 250 mg/5 ml | oral_liquid | * | - | sure
Ibuprofen 100 mg/5 mL suspension | ibuprofen | = | - | - | 100 mg/5 ml | oral_liquid | * | - | sure
Prednisolone acetate 1% ophthalmic suspension | prednisolone acetate | * | - | * | 1 % | ophthalmic | eye drops | - | sure
Moxifloxacin 0.5% ophthalmic solution | moxifloxacin | = | - | - | 0.5 % | ophthalmic | eye drops | - | sure
Erythromycin 5 mg/gram (0.5 %) ophthalmic ointment | erythromycin | = | - | - | 5 mg/g | ophthalmic | * | - | sure
Ciprodex 0.3%-0.1% ear drops | ciprodex | ciprofloxacin/dexamethasone | brand | - | 0.3-0.1 % | unknown | ear drops | - | sure
Voltaren Arthritis Pain 1% gel | * | * | brand | - | 1 % | topical | gel | - | *
BD Ultra-Fine Nano Pen Needles 32G x 4mm | * | - | brand | - | - | device_supply | * | - | sure
Freestyle Libre 3 Sensor | * | - | brand | - | - | device_supply | * | - | sure
Omnipod 5 G6 Pods (Gen 5) | * | - | brand | - | - | device_supply | * | - | sure
Alcohol prep pads | * | - | - | - | - | device_supply | * | - | sure
Lisinopril 10 mg tablet 90 tablets | lisinopril | = | - | - | 10 mg | oral_solid | tablet | - | sure
Lisinopril 10 mg tablet, 90-day supply | lisinopril | = | - | - | 10 mg | oral_solid | tablet | - | *
Clear all |
Optum Rx |
My medications |
Hello, Margaret |
Next refill: 03/14/2027 |
Optum Home Delivery Pharmacy |
Ship to home |
Search for a medication |
Refills remaining: 2 |
Atorvastatin side effects |
Cancel order |
Show more |
Prescriber: Dr. Alan Stone |
Total: $12.50 |
Automatic refills |
Delivered on Aug 12 |
Save on Eliquis |
Ask your doctor about Jardiance |
1-800-356-3477 |
123 Main Street |
Healthy living with diabetes |
Shop vitamins |
Low dose aspirin: is it right for you? |
Your medicine cabinet |
Processing |
Insulin |
Generic available |
`;
