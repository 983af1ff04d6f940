/**
 * Printed names and what they must read as. A line: printed | name | ingredient (= the name itself) | brand | salt | strength |
 * form | detail | release | confidence; a dash is null. Nothing behind the first bar: no medicine.
 */
export const printedNames = `
METOPROL SUC TAB 50MG ER | metoprolol succinate | = | - | - | 50 mg | oral_solid | tablet | er | sure
FLUTIC/SALME AER 250/50 | fluticasone/salmeterol | = | - | - | 250/50 | inhaler | inhaler | - | unsure
HYDROCHLOROT TAB 25MG | hydrochlorothiazide | = | - | - | 25 mg | oral_solid | tablet | - | sure
LOSARTAN/HCT TAB 100-25 | losartan/hydrochlorothiazide | = | - | - | 100-25 | oral_solid | tablet | - | unsure
POT CHLORIDE TAB 10MEQ ER | potassium chloride | = | - | - | 10 meq | oral_solid | tablet | er | sure
fentanyl citrate/bupivacaine hydrochloride/sodium chloride INJ 0.2/100 | fentanyl/bupivacaine/sodium chloride | = | - | citrate/hydrochloride | 0.2/100 | injection | injection | - | unsure
Atorvastatin Calcium Tab 40 MG (Base Equivalent) | atorvastatin | = | - | calcium | 40 mg | oral_solid | tablet | - | sure
ATORVASTATIN CALCIUM 40 MG PO TABS | atorvastatin | = | - | calcium | 40 mg | oral_solid | tablet | - | sure
24 HR Diltiazem Hydrochloride 240 MG Extended Release Oral Capsule [Cardizem] | cardizem | diltiazem | brand | hydrochloride | 240 mg | oral_solid | capsule | er | sure
Lipitor 20 mg tablet | lipitor | atorvastatin | brand | - | 20 mg | oral_solid | tablet | - | sure
hydrOXYzine HCl 25 mg tablet | hydroxyzine hydrochloride | = | - | - | 25 mg | oral_solid | tablet | - | sure
3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus] | lantus | insulin glargine | brand | - | 100 unit/ml | injection | pen | - | sure
Albuterol Sulfate HFA 108 (90 Base) MCG/ACT IN AERS | albuterol | = | - | sulfate | 108 mcg/act | inhaler | metered-dose inhaler | - | sure
acetaminophen 325 MG / hydrocodone bitartrate 5 MG Oral Tablet | acetaminophen/hydrocodone | = | - | bitartrate | 325-5 mg | oral_solid | tablet | - | sure
Levoxyl TAB 88MCG | levoxyl | levothyroxine | brand | - | 88 mcg | oral_solid | tablet | - | sure
morphine sulfate CAP 10MG ER | morphine | = | - | sulfate | 10 mg | oral_solid | capsule | er | sure
Restasis EMU 0.05% | restasis | cyclosporine | brand | - | 0.05 % | ophthalmic | eye drops | - | sure
NOVOLOG MIX INJ 70/30 | novolog mix 70/30 | insulin aspart protamine/insulin aspart | brand | - | - | injection | injection | - | sure
NOVOLOG INJ FLEXPEN | novolog flexpen | insulin aspart | brand | - | - | injection | pen | - | sure
LANTUS SOLOS INJ 100/ML | lantus solostar | insulin glargine | brand | - | 100/ml | injection | pen | - | unsure
OZEMPIC INJ 2MG/1.5 | ozempic | semaglutide | brand | - | 2 mg/1.5 | injection | injection | - | unsure
Ozempic (0.25 or 0.5 MG/DOSE) 2 MG/1.5ML Subcutaneous Solution Pen-injector | ozempic | semaglutide | brand | - | 2 mg/1.5 ml | injection | pen | - | sure
WELLBUTRIN XL TAB 150MG | wellbutrin xl | bupropion | brand | - | 150 mg | oral_solid | tablet | er | sure
bupropion hydrochloride 150 MG 12 HR Extended Release Oral Tablet | bupropion | = | - | hydrochloride | 150 mg | oral_solid | tablet | er12 | sure
BUPROPN HCL TAB 150MG SR | bupropion | = | - | hydrochloride | 150 mg | oral_solid | tablet | er12 | sure
LATANOPROST SOL 0.005% | latanoprost | = | - | - | 0.005 % | ophthalmic | eye drops | - | sure
TIMOLOL MAL SOL 0.5% OP | timolol | = | - | maleate | 0.5 % | ophthalmic | eye drops | - | sure
FLUTICASONE SPR 50MCG | fluticasone | = | - | - | 50 mcg | nasal_spray | nasal spray | - | sure
PROAIR HFA AER | proair hfa | albuterol | brand | - | - | inhaler | metered-dose inhaler | - | sure
AMOX/K CLAV TAB 875-125 | amoxicillin/clavulanate | = | - | - | 875-125 | oral_solid | tablet | - | unsure
AMOX/K CLAV SUS 400/5ML | amoxicillin/clavulanate | = | - | - | 400/5 ml | oral_liquid | oral suspension | - | unsure
SMZ/TMP DS TAB 800-160 | sulfamethoxazole/trimethoprim | = | - | - | 800-160 | oral_solid | tablet | - | unsure
OXYCOD/APAP TAB 5-325MG | oxycodone/acetaminophen | = | - | - | 5-325 mg | oral_solid | tablet | - | sure
HYDROCO/APAP TAB 5-325MG | hydrocodone/acetaminophen | = | - | - | 5-325 mg | oral_solid | tablet | - | sure
LISINOP/HCTZ TAB 20-12.5 | lisinopril/hydrochlorothiazide | = | - | - | 20-12.5 | oral_solid | tablet | - | unsure
AMLOD/BENAZP CAP 5-10MG | amlodipine/benazepril | = | - | - | 5-10 mg | oral_solid | capsule | - | sure
BISOPRL/HCTZ TAB 5-6.25MG | bisoprolol/hydrochlorothiazide | = | - | - | 5-6.25 mg | oral_solid | tablet | - | sure
TRIAMT/HCTZ CAP 37.5-25 | triamterene/hydrochlorothiazide | = | - | - | 37.5-25 | oral_solid | capsule | - | unsure
IPRATROPIUM/ SOL ALBUTER | ipratropium/albuterol | = | - | - | - | nebulizer | nebulizer solution | - | sure
CARB/LEVO TAB 25-100MG | carbidopa/levodopa | = | - | - | 25-100 mg | oral_solid | tablet | - | sure
DORZOL/TIMOL SOL 22.3-6.8 | dorzolamide/timolol | = | - | - | 22.3-6.8 | ophthalmic | eye drops | - | unsure
VITAMIN D CAP 50000UNT | vitamin d | = | - | - | 50000 unit | oral_solid | capsule | - | sure
Vitamin D (Ergocalciferol) 1.25 MG (50000 UT) Oral Capsule | vitamin d | ergocalciferol | - | - | 1.25 mg | oral_solid | capsule | - | sure
LEVOTHYROXIN TAB 50MCG | levothyroxine | = | - | - | 50 mcg | oral_solid | tablet | - | sure
Levothyroxine Sodium Tab 50 mcg Auro | levothyroxine | = | - | sodium | 50 mcg | oral_solid | tablet | - | sure
ONETOUCH TES ULTRA | onetouch ultra test strips | - | brand | - | - | device_supply | - | - | sure
OneTouch Ultra Test Strips | onetouch ultra test strips | - | brand | - | - | device_supply | - | - | sure
BD PEN NEEDLE NANO 2ND GEN 32G X 4 MM | bd pen needle nano | - | brand | - | - | device_supply | - | - | sure
PEN NEEDLES MIS 32GX4MM | pen needles | - | - | - | - | device_supply | - | - | sure
LANCETS MIS 30G | lancets | - | - | - | - | device_supply | - | - | sure
Start refill |
My prescriptions |
Refill Lipitor |
Atorvastatin | atorvastatin | = | - | - | - | unknown | - | - | sure
NIFEDIPINE TAB 60MG ER | nifedipine | = | - | - | 60 mg | oral_solid | tablet | er | sure
Toprol-XL 50 mg tablet, extended release 24 hr | toprol xl | metoprolol succinate | brand | - | 50 mg | oral_solid | tablet | er | sure
Klor-Con M20 20 mEq tablet | klor-con m20 | potassium chloride | brand | - | 20 meq | oral_solid | tablet | - | sure
KLOR-CON 10 TAB 10MEQ ER | klor-con 10 | potassium chloride | brand | - | 10 meq | oral_solid | tablet | er | sure
Humira (2 Pen) 40 mg/0.4 mL Pen-injector Kit | humira | adalimumab | brand | - | 40 mg/0.4 ml | injection | pen | - | sure
HUMIRA PEN INJ 40/0.4ML | humira pen | adalimumab | brand | - | 40/0.4 ml | injection | pen | - | unsure
JUNEL FE TAB 1/20 | junel fe | norethindrone/ethinyl estradiol | brand | - | 1/20 | oral_solid | tablet | - | unsure
NORETH/ETHIN TAB 1-20 | norethindrone/ethinyl estradiol | = | - | - | 1-20 | oral_solid | tablet | - | unsure
Estradiol Vaginal Cream 0.1 MG/GM | estradiol | = | - | - | 0.1 mg/g | topical | vaginal cream | - | sure
NITROGLYCER SUB 0.4MG | nitroglycerin | = | - | - | 0.4 mg | oral_solid | sublingual tablet | sl | sure
ONDANSETRON TAB 4MG ODT | ondansetron | = | - | - | 4 mg | oral_solid | orally disintegrating tablet | odt | sure
DICLOFENAC GEL 1% | diclofenac | = | - | - | 1 % | topical | gel | - | sure
ISOSORB MONO TAB 30MG ER | isosorbide mononitrate | = | - | - | 30 mg | oral_solid | tablet | er | sure
POLYETH GLYC POW 3350 NF | polyethylene glycol 3350 | = | - | - | - | oral_liquid | oral powder | - | sure
FOLIC ACID TAB 1MG | folic acid | = | - | - | 1 mg | oral_solid | tablet | - | sure
AMLODIPINE TAB 5MG | amlodipine | = | - | - | 5 mg | oral_solid | tablet | - | sure
amlodipine besylate TAB 5MG | amlodipine | = | - | besylate | 5 mg | oral_solid | tablet | - | sure
ATORVASTATIN TAB 40MG | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
CYCLOBENZAPR TAB 10MG | cyclobenzaprine | = | - | - | 10 mg | oral_solid | tablet | - | sure
GABAPENTIN CAP 300MG | gabapentin | = | - | - | 300 mg | oral_solid | capsule | - | sure
LISINOPRIL TAB 10MG | lisinopril | = | - | - | 10 mg | oral_solid | tablet | - | sure
OMEPRAZOLE CAP 20MG | omeprazole | = | - | - | 20 mg | oral_solid | capsule | - | sure
PANTOPRAZOLE TAB 40MG | pantoprazole | = | - | - | 40 mg | oral_solid | tablet | - | sure
PANTOPRAZOLE TAB 40MG DR | pantoprazole | = | - | - | 40 mg | oral_solid | tablet | dr | sure
DULOXETINE CAP 60MG DR | duloxetine | = | - | - | 60 mg | oral_solid | capsule | dr | sure
VENLAFAXINE CAP 75MG ER | venlafaxine | = | - | - | 75 mg | oral_solid | capsule | er | sure
venlafaxine HCl ER 75 mg capsule,extended release 24 hr | venlafaxine hydrochloride | = | - | - | 75 mg | oral_solid | capsule | er | sure
PAROXETINE TAB 20MG | paroxetine | = | - | - | 20 mg | oral_solid | tablet | - | sure
ESCITALOPRAM TAB 10MG | escitalopram | = | - | - | 10 mg | oral_solid | tablet | - | sure
TAMSULOSIN CAP 0.4MG | tamsulosin | = | - | - | 0.4 mg | oral_solid | capsule | - | sure
MONTELUKAST TAB 10MG | montelukast | = | - | - | 10 mg | oral_solid | tablet | - | sure
MONTELUKAST CHW 5MG | montelukast | = | - | - | 5 mg | oral_solid | chewable tablet | chew | sure
ALENDRONATE TAB 70MG | alendronate | = | - | - | 70 mg | oral_solid | tablet | - | sure
PREDNISONE TAB 5MG | prednisone | = | - | - | 5 mg | oral_solid | tablet | - | sure
PREDNISOLONE SOL 15MG/5ML | prednisolone | = | - | - | 15 mg/5 ml | oral_liquid | oral solution | - | sure
PREDNISOLONE SUS 1% OP | prednisolone | = | - | - | 1 % | ophthalmic | eye drops | - | sure
METHYLPRED TAB 4MG | methylprednisolone | = | - | - | 4 mg | oral_solid | tablet | - | sure
CEPHALEXIN CAP 500MG | cephalexin | = | - | - | 500 mg | oral_solid | capsule | - | sure
AMOXICILLIN SUS 400/5ML | amoxicillin | = | - | - | 400/5 ml | oral_liquid | oral suspension | - | unsure
Amoxicillin 400 mg/5 mL oral suspension | amoxicillin | = | - | - | 400 mg/5 ml | oral_liquid | oral suspension | - | sure
SULFAMETH/TRIMETHOPRIM TAB 800-160MG | sulfamethoxazole/trimethoprim | = | - | - | 800-160 mg | oral_solid | tablet | - | sure
TRAMADOL HCL TAB 50MG | tramadol | = | - | hydrochloride | 50 mg | oral_solid | tablet | - | sure
ZOLPIDEM TAB 10MG | zolpidem | = | - | - | 10 mg | oral_solid | tablet | - | sure
CLONAZEPAM TAB 0.5MG | clonazepam | = | - | - | 0.5 mg | oral_solid | tablet | - | sure
CLONAZEPAM TAB .5MG | clonazepam | = | - | - | 0.5 mg | oral_solid | tablet | - | sure
WARFARIN TAB 5MG | warfarin | = | - | - | 5 mg | oral_solid | tablet | - | sure
Warfarin Sodium Tab 5.0 MG | warfarin | = | - | sodium | 5 mg | oral_solid | tablet | - | sure
ELIQUIS TAB 5MG | eliquis | apixaban | brand | - | 5 mg | oral_solid | tablet | - | sure
XARELTO TAB 20MG | xarelto | rivaroxaban | brand | - | 20 mg | oral_solid | tablet | - | sure
JARDIANCE TAB 10MG | jardiance | empagliflozin | brand | - | 10 mg | oral_solid | tablet | - | sure
FARXIGA TAB 10MG | farxiga | dapagliflozin | brand | - | 10 mg | oral_solid | tablet | - | sure
JANUVIA TAB 100MG | januvia | sitagliptin | brand | - | 100 mg | oral_solid | tablet | - | sure
TRULICITY INJ 1.5/0.5 | trulicity | dulaglutide | brand | - | 1.5/0.5 | injection | injection | - | unsure
Trulicity 1.5 mg/0.5 mL subcutaneous pen injector | trulicity | dulaglutide | brand | - | 1.5 mg/0.5 ml | injection | pen | - | sure
MOUNJARO INJ 5MG/0.5 | mounjaro | tirzepatide | brand | - | 5 mg/0.5 | injection | injection | - | unsure
VICTOZA INJ 18MG/3ML | victoza | liraglutide | brand | - | 18 mg/3 ml | injection | injection | - | sure
HUMALOG KWIK INJ 100/ML | humalog kwikpen | insulin lispro | brand | - | 100/ml | injection | pen | - | unsure
Insulin Lispro (1 Unit Dial) 100 UNIT/ML Subcutaneous Solution Pen-injector | insulin lispro | = | - | - | 100 unit/ml | injection | pen | - | sure
BASAGLAR INJ 100UNIT | basaglar | insulin glargine | brand | - | 100 unit | injection | injection | - | sure
TRESIBA FLEX INJ 100UNIT | tresiba flextouch | insulin degludec | brand | - | 100 unit | injection | pen | - | sure
TOUJEO SOLO INJ 300IU/ML | toujeo solostar | insulin glargine | brand | - | 300 unit/ml | injection | pen | - | sure
NOVOLIN N INJ U-100 | novolin n | insulin nph | brand | - | 100 unit/ml | injection | injection | - | sure
HUMULIN INJ 70/30 | humulin 70/30 | insulin nph/insulin regular | brand | - | - | injection | injection | - | sure
ADVAIR DISKU AER 250/50 | advair diskus | fluticasone/salmeterol | brand | - | 250/50 | inhaler | dry powder inhaler | - | unsure
ADVAIR HFA AER 115/21 | advair hfa | fluticasone/salmeterol | brand | - | 115/21 | inhaler | metered-dose inhaler | - | unsure
SYMBICORT AER 160-4.5 | symbicort | budesonide/formoterol | brand | - | 160-4.5 | inhaler | inhaler | - | unsure
BREO ELLIPTA INH 100-25 | breo ellipta | fluticasone furoate/vilanterol | brand | - | 100-25 | inhaler | dry powder inhaler | - | unsure
TRELEGY AER 100MCG | trelegy | fluticasone furoate/umeclidinium/vilanterol | brand | - | 100 mcg | inhaler | inhaler | - | sure
SPIRIVA CAP HANDIHLR | spiriva | tiotropium | brand | - | - | inhaler | dry powder inhaler | - | sure
SPIRIVA SPR 2.5MCG | spiriva | tiotropium | brand | - | 2.5 mcg | inhaler | soft mist inhaler | - | sure
COMBIVENT AER 20-100 | combivent | ipratropium/albuterol | brand | - | 20-100 | inhaler | inhaler | - | unsure
ALBUTEROL NEB 0.083% | albuterol | = | - | - | 0.083 % | nebulizer | nebulizer solution | - | sure
ALBUTEROL AER HFA | albuterol | = | - | - | - | inhaler | metered-dose inhaler | - | sure
VENTOLIN HFA AER | ventolin hfa | albuterol | brand | - | - | inhaler | metered-dose inhaler | - | sure
BUDESONIDE SUS 0.5MG/2 | budesonide | = | - | - | 0.5 mg/2 | nebulizer | nebulizer suspension | - | unsure
Fluticasone Propionate 50 MCG/ACT NA SUSP | fluticasone | = | - | propionate | 50 mcg/act | nasal_spray | nasal spray | - | sure
AZELASTINE SPR 0.1% | azelastine | = | - | - | 0.1 % | nasal_spray | nasal spray | - | sure
LUMIGAN SOL 0.01% | lumigan | bimatoprost | brand | - | 0.01 % | ophthalmic | eye drops | - | sure
DORZOLAMIDE SOL 2% OP | dorzolamide | = | - | - | 2 % | ophthalmic | eye drops | - | sure
BRIMONIDINE SOL 0.2% OP | brimonidine | = | - | - | 0.2 % | ophthalmic | eye drops | - | sure
CLOBETASOL CRE 0.05% | clobetasol | = | - | - | 0.05 % | topical | cream | - | sure
CLOBETASOL OIN 0.05% | clobetasol | = | - | - | 0.05 % | topical | ointment | - | sure
TRIAMCINOLON CRE 0.1% | triamcinolone | = | - | - | 0.1 % | topical | cream | - | sure
MUPIROCIN OIN 2% | mupirocin | = | - | - | 2 % | topical | ointment | - | sure
LIDOCAINE PAD 5% | lidocaine | = | - | - | 5 % | patch | patch | - | sure
LIDOCAINE DIS 5% | lidocaine | = | - | - | 5 % | patch | patch | - | sure
FENTANYL DIS 25MCG/HR | fentanyl | = | - | - | 25 mcg/hr | patch | patch | - | sure
ESTRADIOL DIS 0.05MG | estradiol | = | - | - | 0.05 mg | patch | patch | - | sure
Estradiol 0.05 MG/24HR TD PTWK | estradiol | = | - | - | 0.05 mg/24 hr | patch | patch | - | sure
NICOTINE DIS 21MG/24H | nicotine | = | - | - | 21 mg/24 hr | patch | patch | - | sure
TESTOST CYP INJ 200MG/ML | testosterone cypionate | = | - | - | 200 mg/ml | injection | injection | - | sure
ANDROGEL GEL 1.62% | androgel | testosterone | brand | - | 1.62 % | topical | gel | - | sure
DEPO-PROVERA INJ 150MG/ML | depo-provera | medroxyprogesterone | brand | - | 150 mg/ml | injection | injection | - | sure
CYANOCOBALAM INJ 1000MCG | cyanocobalamin | = | - | - | 1000 mcg | injection | injection | - | sure
ENOXAPARIN INJ 40/0.4ML | enoxaparin | = | - | - | 40/0.4 ml | injection | injection | - | unsure
Enoxaparin Sodium 40 MG/0.4ML SC SOSY | enoxaparin | = | - | sodium | 40 mg/0.4 ml | injection | prefilled syringe | - | sure
MAG OXIDE TAB 400MG | magnesium oxide | = | - | - | 400 mg | oral_solid | tablet | - | sure
FERROUS SULF TAB 325MG | ferrous sulfate | = | - | - | 325 mg | oral_solid | tablet | - | sure
CALCIUM CARB TAB 600MG | calcium carbonate | = | - | - | 600 mg | oral_solid | tablet | - | sure
LITHIUM CARB CAP 300MG | lithium carbonate | = | - | - | 300 mg | oral_solid | capsule | - | sure
POT CITRATE TAB 10MEQ ER | potassium citrate | = | - | - | 10 meq | oral_solid | tablet | er | sure
POT CL MICRO TAB 20MEQ ER | potassium chloride | = | - | - | 20 meq | oral_solid | tablet | er | sure
DIVALPROEX TAB 500MG DR | divalproex | = | - | - | 500 mg | oral_solid | tablet | dr | sure
DIVALPROEX TAB 500MG ER | divalproex | = | - | - | 500 mg | oral_solid | tablet | er | sure
LAMOTRIGINE TAB 100MG | lamotrigine | = | - | - | 100 mg | oral_solid | tablet | - | sure
lamoTRIgine 100 mg tablet | lamotrigine | = | - | - | 100 mg | oral_solid | tablet | - | sure
QUETIAPINE TAB 50MG | quetiapine | = | - | - | 50 mg | oral_solid | tablet | - | sure
ARIPIPRAZOLE TAB 5MG | aripiprazole | = | - | - | 5 mg | oral_solid | tablet | - | sure
BUPREN/NALOX SUB 8-2MG | buprenorphine/naloxone | = | - | - | 8-2 mg | oral_solid | sublingual tablet | sl | sure
METHYLPHENID TAB 36MG ER | methylphenidate | = | - | - | 36 mg | oral_solid | tablet | er | sure
AMPHET/DEXTR CAP 20MG ER | amphetamine/dextroamphetamine | = | - | - | 20 mg | oral_solid | capsule | er | sure
Adderall XR 20 mg capsule | adderall xr | amphetamine/dextroamphetamine | brand | - | 20 mg | oral_solid | capsule | er | sure
VYVANSE CAP 40MG | vyvanse | lisdexamfetamine | brand | - | 40 mg | oral_solid | capsule | - | sure
MODAFINIL TAB 200MG | modafinil | = | - | - | 200 mg | oral_solid | tablet | - | sure
OXYCODONE TAB 5MG | oxycodone | = | - | - | 5 mg | oral_solid | tablet | - | sure
HYDROMORPHON TAB 2MG | hydromorphone | = | - | - | 2 mg | oral_solid | tablet | - | sure
SPIRONOLACT TAB 25MG | spironolactone | = | - | - | 25 mg | oral_solid | tablet | - | sure
FUROSEMIDE TAB 40MG | furosemide | = | - | - | 40 mg | oral_solid | tablet | - | sure
CHLORTHALID TAB 25MG | chlorthalidone | = | - | - | 25 mg | oral_solid | tablet | - | sure
CARVEDILOL TAB 12.5MG | carvedilol | = | - | - | 12.5 mg | oral_solid | tablet | - | sure
DILTIAZEM CAP 240MG ER | diltiazem | = | - | - | 240 mg | oral_solid | capsule | er | sure
DILTIAZEM CAP 240MG CD | diltiazem | = | - | - | 240 mg | oral_solid | capsule | er | sure
VERAPAMIL TAB 240MG ER | verapamil | = | - | - | 240 mg | oral_solid | tablet | er | sure
ISOSORB DIN TAB 20MG | isosorbide dinitrate | = | - | - | 20 mg | oral_solid | tablet | - | sure
NITROFURANTN CAP 100MG | nitrofurantoin | = | - | - | 100 mg | oral_solid | capsule | - | sure
Nitrofurantoin Monohyd Macro Cap 100 MG | nitrofurantoin monohydrate/macrocrystals | = | - | - | 100 mg | oral_solid | capsule | - | sure
DOXYCYCL HYC CAP 100MG | doxycycline hyclate | = | - | - | 100 mg | oral_solid | capsule | - | sure
HYDROXYCHLOR TAB 200MG | hydroxychloroquine | = | - | - | 200 mg | oral_solid | tablet | - | sure
METHOTREXATE TAB 2.5MG | methotrexate | = | - | - | 2.5 mg | oral_solid | tablet | - | sure
LEVETIRACETA TAB 500MG | levetiracetam | = | - | - | 500 mg | oral_solid | tablet | - | sure
OXCARBAZEPIN TAB 300MG | oxcarbazepine | = | - | - | 300 mg | oral_solid | tablet | - | sure
CARBIDOPA/LEVODOPA ER 50-200 MG TBCR | carbidopa/levodopa | = | - | - | 50-200 mg | oral_solid | tablet | er | sure
ROSUVASTATIN TAB 10MG | rosuvastatin | = | - | - | 10 mg | oral_solid | tablet | - | sure
EZETIMIBE/SIMVASTATIN 10-40 MG PO TABS | ezetimibe/simvastatin | = | - | - | 10-40 mg | oral_solid | tablet | - | sure
AMLOD/VALSAR TAB 5-160MG | amlodipine/valsartan | = | - | - | 5-160 mg | oral_solid | tablet | - | sure
OLM MED/HCTZ TAB 40-25MG | olmesartan/hydrochlorothiazide | = | - | medoxomil | 40-25 mg | oral_solid | tablet | - | sure
OLMESA MEDOX TAB 20MG | olmesartan | = | - | medoxomil | 20 mg | oral_solid | tablet | - | sure
VALSART/HCTZ TAB 160-12.5 | valsartan/hydrochlorothiazide | = | - | - | 160-12.5 | oral_solid | tablet | - | unsure
BUTAL/APAP/CAF TAB | butalbital/acetaminophen/caffeine | = | - | - | - | oral_solid | tablet | - | sure
APAP/CODEINE TAB 300-30MG | acetaminophen/codeine | = | - | - | 300-30 mg | oral_solid | tablet | - | sure
Tylenol-Codeine #3 tablet | tylenol-codeine #3 | acetaminophen/codeine | brand | - | - | oral_solid | tablet | - | sure
DIPHEN/ATROP TAB 2.5MG | diphenoxylate/atropine | = | - | - | 2.5 mg | oral_solid | tablet | - | sure
YAZ TAB 3-0.02MG | yaz | drospirenone/ethinyl estradiol | brand | - | 3-0.02 mg | oral_solid | tablet | - | sure
DROSPIR/ETHI TAB 3-0.02MG | drospirenone/ethinyl estradiol | = | - | - | 3-0.02 mg | oral_solid | tablet | - | sure
norethindrone acetate-ethinyl estradiol 1 mg-20 mcg tablet | norethindrone acetate/ethinyl estradiol | norethindrone/ethinyl estradiol | - | - | 1-20 mg-mcg | oral_solid | tablet | - | sure
Premarin Vaginal Cream 0.625 mg/gram | premarin | conjugated estrogens | brand | - | 0.625 mg/g | topical | vaginal cream | - | sure
NEO/POLY/HC SUS 1% OTIC | neomycin/polymyxin b/hydrocortisone | = | - | - | 1 % | unknown | ear drops | - | sure
CIPRO/DEXA SUS 0.3-0.1% | ciprofloxacin/dexamethasone | = | - | - | 0.3-0.1 % | unknown | ear drops | - | sure
FREESTYLE MIS LIBRE 2 | freestyle libre 2 | - | brand | - | - | device_supply | - | - | sure
DEXCOM G7 MIS SENSOR | dexcom g7 sensor | - | brand | - | - | device_supply | - | - | sure
ACCU-CHEK TES GUIDE | accu chek guide test strips | - | brand | - | - | device_supply | - | - | sure
INSULIN SYRG MIS 1ML/31G | insulin syringe | - | - | - | - | device_supply | - | - | sure
ALCOHOL PREP PAD | alcohol prep pad | - | - | - | - | device_supply | - | - | sure
Auto refill |
Prescriptions ready to refill |
Eligible for Optum Home Delivery |
View all medications |
Save 50% on Lipitor |
Add to cart |
Diabetes |
Test results |
Fill with home delivery |
Sign in |
Remove |
Quantity 90 tablets |
2 refills left |
Heather Smith |
ATORVASTATIN® CALCIUM 40 MG TABLET | atorvastatin | = | - | calcium | 40 mg | oral_solid | tablet | - | sure
Vitamin B-12 1,000 mcg tablet | vitamin b-12 | cyanocobalamin | - | - | 1000 mcg | oral_solid | tablet | - | sure
Vitamin D3 25 mcg (1,000 unit) capsule | vitamin d3 | cholecalciferol | - | - | 25 mcg | oral_solid | capsule | - | sure
Fish Oil 1000 mg softgel | fish oil | = | - | - | 1000 mg | oral_solid | capsule | - | sure
Aspirin 81 mg chewable tablet | aspirin | = | - | - | 81 mg | oral_solid | chewable tablet | chew | sure
ASPIRIN LOW TAB 81MG EC | aspirin | = | - | - | 81 mg | oral_solid | tablet | dr | sure
Aspirin EC 81 mg | aspirin | = | - | - | 81 mg | unknown | - | dr | sure
clonidine 0.1 mg/24 hr weekly transdermal patch | clonidine | = | - | - | 0.1 mg/24 hr | patch | patch | - | sure
CLONIDINE DIS 0.1/24HR | clonidine | = | - | - | 0.1/24 hr | patch | patch | - | unsure
MESALAMINE TAB 1.2GM DR | mesalamine | = | - | - | 1.2 g | oral_solid | tablet | dr | sure
SUMATRIPTAN TAB 100MG | sumatriptan | = | - | - | 100 mg | oral_solid | tablet | - | sure
EPINEPHRINE INJ 0.3MG | epinephrine | = | - | - | 0.3 mg | injection | injection | - | sure
GLUCAGON KIT 1MG | glucagon | = | - | - | 1 mg | injection | kit | - | sure
NYSTATIN SUS 100000/ML | nystatin | = | - | - | 100000/ml | oral_liquid | oral suspension | - | unsure
LACTULOSE SOL 10GM/15 | lactulose | = | - | - | 10 g/15 | oral_liquid | oral solution | - | unsure
POLYETHYLENE GLYCOL 3350 17 GRAM ORAL POWDER PACKET | polyethylene glycol 3350 | = | - | - | 17 g | oral_liquid | oral powder | - | sure
TRETINOIN CRE 0.025% | tretinoin | = | - | - | 0.025 % | topical | cream | - | sure
KETOCONAZOLE SHA 2% | ketoconazole | = | - | - | 2 % | topical | shampoo | - | sure
CLINDAMYCIN SOL 1% | clindamycin | = | - | - | 1 % | topical | topical solution | - | sure
ERYTHROMYCIN OIN 5MG/GM OP | erythromycin | = | - | - | 5 mg/g | ophthalmic | eye ointment | - | sure
PERMETHRIN CRE 5% | permethrin | = | - | - | 5 % | topical | cream | - | sure
72 HR fentanyl 0.025 MG/HR Transdermal System | fentanyl | = | - | - | 0.025 mg/hr | patch | patch | - | sure
0.5 ML semaglutide 0.5 MG/ML Auto-Injector [Wegovy] | wegovy | semaglutide | brand | - | 0.5 mg/ml | injection | auto-injector | - | sure
{28 (norethindrone 0.35 MG Oral Tablet) } Pack | norethindrone | = | - | - | 0.35 mg | oral_solid | tablet | - | sure
sitaGLIPtin-metFORMIN HCl ER 50-1000 MG | sitagliptin/metformin | = | - | hydrochloride | 50-1000 mg | unknown | - | er | sure
buPROPion HCl ER (XL) 300 MG PO TB24 | bupropion | = | - | hydrochloride | 300 mg | oral_solid | tablet | er | sure
buPROPion HCl ER (SR) 150 MG PO TB12 | bupropion | = | - | hydrochloride | 150 mg | oral_solid | tablet | er12 | sure
Atorvastatin (Lipitor) 40 mg tablet | atorvastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
Lipitor (atorvastatin calcium) 40 mg tablet | lipitor | atorvastatin | brand | calcium | 40 mg | oral_solid | tablet | - | sure
atorvastatin 40 MG Oral Tablet [Lipitor] | lipitor | atorvastatin | brand | - | 40 mg | oral_solid | tablet | - | sure
Glucophage XR 500 mg tablet | glucophage xr | metformin | brand | - | 500 mg | oral_solid | tablet | er | sure
METFORMIN TAB 500MG ER | metformin | = | - | - | 500 mg | oral_solid | tablet | er | sure
Metformin HCl ER (OSM) 1000 MG PO TB24 | metformin | = | - | hydrochloride | 1000 mg | oral_solid | tablet | er | sure
GLIPIZIDE XL TAB 5MG | glipizide | = | - | - | 5 mg | oral_solid | tablet | er | sure
ALLOPURINOL TAB 100MG | allopurinol | = | - | - | 100 mg | oral_solid | tablet | - | sure
SERTRALINE TAB 50MG | sertraline | = | - | - | 50 mg | oral_solid | tablet | - | sure
FLUOXETINE CAP 20MG | fluoxetine | = | - | - | 20 mg | oral_solid | capsule | - | sure
TRAZODONE TAB 50MG | trazodone | = | - | - | 50 mg | oral_solid | tablet | - | sure
CITALOPRAM TAB 20MG | citalopram | = | - | - | 20 mg | oral_solid | tablet | - | sure
MELOXICAM TAB 15MG | meloxicam | = | - | - | 15 mg | oral_solid | tablet | - | sure
CLOPIDOGREL TAB 75MG | clopidogrel | = | - | - | 75 mg | oral_solid | tablet | - | sure
FAMOTIDINE TAB 20MG | famotidine | = | - | - | 20 mg | oral_solid | tablet | - | sure
HYDRALAZINE TAB 25MG | hydralazine | = | - | - | 25 mg | oral_solid | tablet | - | sure
HYDROXYZ HCL TAB 25MG | hydroxyzine hydrochloride | = | - | - | 25 mg | oral_solid | tablet | - | sure
HYDROXYZ PAM CAP 25MG | hydroxyzine pamoate | = | - | - | 25 mg | oral_solid | capsule | - | sure
DICLOFENAC TAB 75MG DR | diclofenac | = | - | - | 75 mg | oral_solid | tablet | dr | sure
DICLOFEN POT TAB 50MG | diclofenac potassium | = | - | - | 50 mg | oral_solid | tablet | - | sure
LOVASTATIN TAB 20MG | lovastatin | = | - | - | 20 mg | oral_solid | tablet | - | sure
PRAVASTATIN TAB 40MG | pravastatin | = | - | - | 40 mg | oral_solid | tablet | - | sure
SIMVASTATIN TAB 20MG | simvastatin | = | - | - | 20 mg | oral_solid | tablet | - | sure
POTASSIUM CHLORIDE ER 20 MEQ TBCR | potassium chloride | = | - | - | 20 meq | oral_solid | tablet | er | sure
potassium chloride 20 mEq/15 mL oral solution | potassium chloride | = | - | - | 20 meq/15 ml | oral_liquid | oral solution | - | sure
AMITRIPTYLIN TAB 25MG | amitriptyline | = | - | - | 25 mg | oral_solid | tablet | - | sure
BUSPIRONE TAB 10MG | buspirone | = | - | - | 10 mg | oral_solid | tablet | - | sure
LORAZEPAM TAB 1MG | lorazepam | = | - | - | 1 mg | oral_solid | tablet | - | sure
ALPRAZOLAM TAB 0.25MG | alprazolam | = | - | - | 0.25 mg | oral_solid | tablet | - | sure
TEMAZEPAM CAP 15MG | temazepam | = | - | - | 15 mg | oral_solid | capsule | - | sure
OXYBUTYNIN TAB 10MG ER | oxybutynin | = | - | - | 10 mg | oral_solid | tablet | er | sure
TOLTERODINE CAP 4MG ER | tolterodine | = | - | - | 4 mg | oral_solid | capsule | er | sure
FINASTERIDE TAB 5MG | finasteride | = | - | - | 5 mg | oral_solid | tablet | - | sure
SILDENAFIL TAB 100MG | sildenafil | = | - | - | 100 mg | oral_solid | tablet | - | sure
TADALAFIL TAB 5MG | tadalafil | = | - | - | 5 mg | oral_solid | tablet | - | sure
ESTRADIOL TAB 1MG | estradiol | = | - | - | 1 mg | oral_solid | tablet | - | sure
MEDROXYPR AC TAB 10MG | medroxyprogesterone | = | - | acetate | 10 mg | oral_solid | tablet | - | sure
PROGESTERONE CAP 100MG | progesterone | = | - | - | 100 mg | oral_solid | capsule | - | sure
RALOXIFENE TAB 60MG | raloxifene | = | - | - | 60 mg | oral_solid | tablet | - | sure
IBANDRONATE TAB 150MG | ibandronate | = | - | - | 150 mg | oral_solid | tablet | - | sure
RISEDRONATE TAB 35MG | risedronate | = | - | - | 35 mg | oral_solid | tablet | - | sure
LEVOCETIRIZI TAB 5MG | levocetirizine | = | - | - | 5 mg | oral_solid | tablet | - | sure
DONEPEZIL TAB 10MG | donepezil | = | - | - | 10 mg | oral_solid | tablet | - | sure
MEMANTINE TAB 10MG | memantine | = | - | - | 10 mg | oral_solid | tablet | - | sure
ROPINIROLE TAB 1MG | ropinirole | = | - | - | 1 mg | oral_solid | tablet | - | sure
PRAMIPEXOLE TAB 0.5MG | pramipexole | = | - | - | 0.5 mg | oral_solid | tablet | - | sure
TOPIRAMATE TAB 100MG | topiramate | = | - | - | 100 mg | oral_solid | tablet | - | sure
TIZANIDINE TAB 4MG | tizanidine | = | - | - | 4 mg | oral_solid | tablet | - | sure
BACLOFEN TAB 10MG | baclofen | = | - | - | 10 mg | oral_solid | tablet | - | sure
METHOCARBAM TAB 750MG | methocarbamol | = | - | - | 750 mg | oral_solid | tablet | - | sure
NAPROXEN TAB 500MG | naproxen | = | - | - | 500 mg | oral_solid | tablet | - | sure
IBUPROFEN TAB 800MG | ibuprofen | = | - | - | 800 mg | oral_solid | tablet | - | sure
ACYCLOVIR TAB 400MG | acyclovir | = | - | - | 400 mg | oral_solid | tablet | - | sure
VALACYCLOVIR TAB 1GM | valacyclovir | = | - | - | 1 g | oral_solid | tablet | - | sure
AZITHROMYCIN TAB 250MG | azithromycin | = | - | - | 250 mg | oral_solid | tablet | - | sure
CIPROFLOXACN TAB 500MG | ciprofloxacin | = | - | - | 500 mg | oral_solid | tablet | - | sure
LEVOFLOXACIN TAB 500MG | levofloxacin | = | - | - | 500 mg | oral_solid | tablet | - | sure
FLUCONAZOLE TAB 150MG | fluconazole | = | - | - | 150 mg | oral_solid | tablet | - | sure
TERBINAFINE TAB 250MG | terbinafine | = | - | - | 250 mg | oral_solid | tablet | - | sure
DIGOXIN TAB 125MCG | digoxin | = | - | - | 125 mcg | oral_solid | tablet | - | sure
AMIODARONE TAB 200MG | amiodarone | = | - | - | 200 mg | oral_solid | tablet | - | sure
FLECAINIDE TAB 100MG | flecainide | = | - | - | 100 mg | oral_solid | tablet | - | sure
ENTRESTO TAB 49-51MG | entresto | sacubitril/valsartan | brand | - | 49-51 mg | oral_solid | tablet | - | sure
sacubitril 49 MG / valsartan 51 MG Oral Tablet [Entresto] | entresto | sacubitril/valsartan | brand | - | 49-51 mg | oral_solid | tablet | - | sure
REPATHA INJ 140MG/ML | repatha | evolocumab | brand | - | 140 mg/ml | injection | injection | - | sure
PRALUENT INJ 75MG/ML | praluent | alirocumab | brand | - | 75 mg/ml | injection | injection | - | sure
HUMIRA PEN KIT 40MG/0.8 | humira pen | adalimumab | brand | - | 40 mg/0.8 | injection | pen | - | unsure
ENBREL SRCLK INJ 50MG/ML | enbrel | etanercept | brand | - | 50 mg/ml | injection | auto-injector | - | sure
DUPIXENT INJ 300/2ML | dupixent | dupilumab | brand | - | 300/2 ml | injection | injection | - | unsure
STELARA INJ 90MG/ML | stelara | ustekinumab | brand | - | 90 mg/ml | injection | injection | - | sure
XELJANZ XR TAB 11MG | xeljanz xr | tofacitinib | brand | - | 11 mg | oral_solid | tablet | er | sure
OTEZLA TAB 30MG | otezla | apremilast | brand | - | 30 mg | oral_solid | tablet | - | sure
EPIPEN 2-PAK INJ 0.3MG | epipen 2-pak | epinephrine | brand | - | 0.3 mg | injection | auto-injector | - | sure
NARCAN SPR 4MG | narcan | naloxone | brand | - | 4 mg | nasal_spray | nasal spray | - | sure
LINZESS CAP 145MCG | linzess | linaclotide | brand | - | 145 mcg | oral_solid | capsule | - | sure
CREON CAP 36000UNT | creon | pancrelipase | brand | - | 36000 unit | oral_solid | capsule | - | sure
RESTASIS MUL EMU 0.05% OP | restasis multidose | cyclosporine | brand | - | 0.05 % | ophthalmic | eye drops | - | sure
XIIDRA DRO 5% | xiidra | lifitegrast | brand | - | 5 % | ophthalmic | eye drops | - | sure
TRAVATAN Z DRO 0.004% | travatan z | travoprost | brand | - | 0.004 % | ophthalmic | eye drops | - | sure
COMBIGAN SOL 0.2/0.5% | combigan | brimonidine/timolol | brand | - | 0.2-0.5 % | ophthalmic | eye drops | - | sure
BASAGLAR KWIKPEN 100 UNIT/ML SC SOPN | basaglar kwikpen | insulin glargine | brand | - | 100 unit/ml | injection | pen | - | sure
Humalog Mix 75/25 KwikPen 100 unit/mL | humalog mix 75/25 kwikpen | insulin lispro protamine/insulin lispro | brand | - | 100 unit/ml | injection | pen | - | sure
insulin NPH (human) (isophane) 100 UNIT/ML SC SUSP | insulin nph | = | - | - | 100 unit/ml | injection | injection | - | sure
Levothyroxine 0.05 mg | levothyroxine | = | - | - | 0.05 mg | unknown | - | - | sure
Levothyroxine 50 µg tablet | levothyroxine | = | - | - | 50 mcg | oral_solid | tablet | - | sure
Levothyroxine 50 μg tablet | levothyroxine | = | - | - | 50 mcg | oral_solid | tablet | - | sure
Levothyroxine 50 ug tablet | levothyroxine | = | - | - | 50 mcg | oral_solid | tablet | - | sure
acetaminophen-codeine 300 mg-30 mg tablet | acetaminophen/codeine | = | - | - | 300-30 mg | oral_solid | tablet | - | sure
Losartan Potassium and Hydrochlorothiazide 100 mg/25 mg tablets | losartan/hydrochlorothiazide | = | - | potassium | 100-25 mg | oral_solid | tablet | - | sure
hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet | hydrochlorothiazide/lisinopril | = | - | - | 12.5-20 mg | oral_solid | tablet | - | sure
24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet | metformin | = | - | hydrochloride | 500 mg | oral_solid | tablet | er | sure
12 HR guaifenesin 600 MG Extended Release Oral Tablet [Mucinex] | mucinex | guaifenesin | brand | - | 600 mg | oral_solid | tablet | er12 | sure
Zyrtec 24 hour 10 mg tablet | zyrtec | cetirizine | brand | - | 10 mg | oral_solid | tablet | - | sure
Nicotine 21 MG/24HR TD PT24 | nicotine | = | - | - | 21 mg/24 hr | patch | patch | - | sure
Symbicort 160-4.5 MCG/ACT IN AERO | symbicort | budesonide/formoterol | brand | - | 160-4.5 mcg/act | inhaler | inhaler | - | sure
Fluticasone-Salmeterol 250-50 MCG/ACT IN AEPB | fluticasone/salmeterol | = | - | - | 250-50 mcg/act | inhaler | dry powder inhaler | - | sure
Wixela Inhub 250 mcg-50 mcg/dose powder for inhalation | wixela inhub | fluticasone/salmeterol | brand | - | 250-50 mcg/dose | inhaler | dry powder inhaler | - | sure
Ipratropium-Albuterol 0.5-2.5 (3) MG/3ML IN SOLN | ipratropium/albuterol | = | - | - | 0.5-2.5 mg/3 ml | nebulizer | nebulizer solution | - | sure
Albuterol Sulfate (2.5 MG/3ML) 0.083% IN NEBU | albuterol | = | - | sulfate | 0.083 % | nebulizer | nebulizer solution | - | sure
Timolol Maleate 0.5 % OP SOLN | timolol | = | - | maleate | 0.5 % | ophthalmic | eye drops | - | sure
Nitroglycerin 0.4 MG SL SUBL | nitroglycerin | = | - | - | 0.4 mg | oral_solid | sublingual tablet | sl | sure
Ondansetron 4 MG PO TBDP | ondansetron | = | - | - | 4 mg | oral_solid | orally disintegrating tablet | odt | sure
Estradiol 0.1 MG/GM VA CREA | estradiol | = | - | - | 0.1 mg/g | topical | vaginal cream | - | sure
Bisacodyl 10 MG RE SUPP | bisacodyl | = | - | - | 10 mg | unknown | suppository | - | sure
Ciprofloxacin-Dexamethasone 0.3-0.1 % OT SUSP | ciprofloxacin/dexamethasone | = | - | - | 0.3-0.1 % | unknown | ear drops | - | sure
Diclofenac Sodium 1 % EX GEL | diclofenac sodium | = | - | - | 1 % | topical | gel | - | sure
Clobetasol Propionate 0.05 % EX CREA | clobetasol | = | - | propionate | 0.05 % | topical | cream | - | sure
Lidocaine 5 % EX PTCH | lidocaine | = | - | - | 5 % | patch | patch | - | sure
Testosterone 20.25 MG/ACT (1.62%) TD GEL | testosterone | = | - | - | 20.25 mg/act | topical | gel | - | sure
Semaglutide(0.25 or 0.5MG/DOS) 2 MG/3ML SC SOPN | semaglutide | = | - | - | 2 mg/3 ml | injection | pen | - | sure
Nystatin 100,000 unit/gram cream | nystatin | = | - | - | 100000 unit/g | topical | cream | - | sure
vitamin D2 50,000 unit capsule | vitamin d2 | ergocalciferol | - | - | 50000 unit | oral_solid | capsule | - | sure
Ergocalciferol 1,250 mcg (50,000 unit) capsule | ergocalciferol | = | - | - | 1250 mcg | oral_solid | capsule | - | sure
ARMOUR THYRO TAB 60MG | armour thyroid | thyroid | brand | - | 60 mg | oral_solid | tablet | - | sure
NP THYROID TAB 30MG | np thyroid | thyroid | brand | - | 30 mg | oral_solid | tablet | - | sure
Synthroid 0.1 mg | synthroid | levothyroxine | brand | - | 0.1 mg | unknown | - | - | sure
ADDERALL TAB 10MG | adderall | amphetamine/dextroamphetamine | brand | - | 10 mg | oral_solid | tablet | - | sure
OXYCONTIN TAB 20MG ER | oxycontin | oxycodone | brand | - | 20 mg | oral_solid | tablet | er | sure
SUBOXONE MIS 8-2MG | suboxone | buprenorphine/naloxone | brand | - | 8-2 mg | oral_solid | sublingual film | - | sure
GABAPENTIN | gabapentin | = | - | - | - | unknown | - | - | sure
`;
