/** What a second examiner wrote down without looking; to be read like `examiner-names.ts`. */
export const moreExaminerNames = `
LISINOPRIL TAB 20MG | lisinopril | = | - | - | 20 mg | oral_solid | * | - | sure
lisinopril TAB 2.5MG | lisinopril | = | - | - | 2.5 mg | oral_solid | * | - | sure
HYDROCHLOROT CAP 12.5MG | hydrochlorothiazide | = | - | - | 12.5 mg | oral_solid | * | - | sure
LOSARTAN/HCT TAB 50-12.5 | losartan/hydrochlorothiazide | = | - | - | 50-12.5 | oral_solid | * | - | unsure
LOSARTAN POT TAB 50MG | losartan | = | - | potassium | 50 mg | oral_solid | * | - | sure
BUPROPION HCL TAB 100MG SR | bupropion | = | - | hydrochloride | 100 mg | oral_solid | * | er12 | sure
BUPROPN TAB 150MG SR | bupropion | = | - | - | 150 mg | oral_solid | * | er12 | sure
POT CHLORIDE TAB 10MEQ ER | potassium chloride | = | - | - | 10 meq | oral_solid | * | er | sure
POT CHLORIDE LIQ 10% | potassium chloride | = | - | - | 10 % | oral_liquid | * | - | sure
FLUTIC/SALME AER 100/50 | fluticasone/salmeterol | = | - | - | 100/50 | inhaler | * | - | unsure
LEVOTHYROXIN TAB 112MCG | levothyroxine | = | - | - | 112 mcg | oral_solid | * | - | sure
METOPROL TAR TAB 100MG | metoprolol tartrate | = | - | - | 100 mg | oral_solid | * | - | sure
METOPROLOL SUCC ER 100 MG TABLET | metoprolol succinate | = | - | - | 100 mg | oral_solid | * | er | sure
METOPROLOL TAB 25MG | metoprolol | = | - | - | 25 mg | oral_solid | * | - | *
Restasis EMU 0.05% | restasis | cyclosporine | brand | - | 0.05 % | ophthalmic | * | - | sure
Levoxyl TAB 88MCG | levoxyl | levothyroxine | brand | - | 88 mcg | oral_solid | * | - | sure
morphine sulfate CAP 10MG ER | morphine | = | - | sulfate | 10 mg | oral_solid | * | er | sure
Atorvastatin Calcium Tab 80 MG (Base Equivalent) | atorvastatin | = | - | calcium | 80 mg | oral_solid | * | - | sure
ATORVASTATIN CALCIUM 10 MG PO TABS | atorvastatin | = | - | calcium | 10 mg | oral_solid | * | - | sure
24 HR diltiazem hydrochloride 180 MG Extended Release Oral Capsule | diltiazem | = | - | hydrochloride | 180 mg | oral_solid | * | er | sure
24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet | metformin | = | - | hydrochloride | 500 mg | oral_solid | * | er | sure
3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus] | lantus | insulin glargine | brand | - | 100 unit/ml | injection | * | - | sure
insulin lispro 100 UNT/ML Injectable Solution [Humalog] | humalog | insulin lispro | brand | - | 100 unit/ml | injection | * | - | sure
atorvastatin 20 MG Oral Tablet [Lipitor] | lipitor | atorvastatin | brand | - | 20 mg | oral_solid | * | - | sure
Lisinopril Tab Auro 10 MG | lisinopril | = | - | - | 10 mg | oral_solid | * | - | sure
predniSONE TAB 5MG | prednisone | = | - | - | 5 mg | oral_solid | * | - | sure
prednisoLONE acetate 1 % ophthalmic suspension | prednisolone acetate | = | - | - | 1 % | ophthalmic | * | - | sure
hydrALAZINE 50 mg tablet | hydralazine | = | - | - | 50 mg | oral_solid | * | - | sure
hydrOXYzine HCl 10 mg tablet | hydroxyzine hydrochloride | = | - | - | 10 mg | oral_solid | * | - | sure
buPROPion HCl XL 300 mg 24 hr tablet, extended release | bupropion | = | - | hydrochloride | 300 mg | oral_solid | * | er | sure
busPIRone 15 mg tablet | buspirone | = | - | - | 15 mg | oral_solid | * | - | sure
clonazePAM 0.5 mg tablet | clonazepam | = | - | - | 0.5 mg | oral_solid | * | - | sure
cloNIDine HCl 0.1 mg tablet | clonidine | = | - | hydrochloride | 0.1 mg | oral_solid | * | - | sure
traZODone 50 mg tablet | trazodone | = | - | - | 50 mg | oral_solid | * | - | sure
traMADol 50 mg tablet | tramadol | = | - | - | 50 mg | oral_solid | * | - | sure
glipiZIDE XL 10 mg tablet | glipizide | = | - | - | 10 mg | oral_solid | * | er | sure
glyBURIDE 5 mg tablet | glyburide | = | - | - | 5 mg | oral_solid | * | - | sure
lamoTRIgine 25 mg tablet | lamotrigine | = | - | - | 25 mg | oral_solid | * | - | sure
QUEtiapine fumarate 100 mg tablet | quetiapine | = | - | fumarate | 100 mg | oral_solid | * | - | sure
OXcarbazepine 150 mg tablet | oxcarbazepine | = | - | - | 150 mg | oral_solid | * | - | sure
Lipitor (atorvastatin) 20 mg tablet | lipitor | atorvastatin | brand | - | 20 mg | oral_solid | * | - | sure
atorvastatin (Lipitor) 20 mg tablet | atorvastatin | = | * | - | 20 mg | oral_solid | * | - | sure
Zestril (lisinopril) | zestril | lisinopril | brand | - | - | * | * | - | sure
Levothyroxine Sodium (Synthroid) 75 mcg | * | levothyroxine | * | * | 75 mcg | * | * | - | sure
Metformin HCl ER 500 mg tablet | metformin | = | - | hydrochloride | 500 mg | oral_solid | * | er | sure
Levothyroxine 100 µg tablet | levothyroxine | = | - | - | 100 mcg | oral_solid | * | - | sure
Levothyroxine 100 μg tablet | levothyroxine | = | - | - | 100 mcg | oral_solid | * | - | sure
Levothyroxine 100 ug tablet | levothyroxine | = | - | - | 100 mcg | oral_solid | * | - | sure
Metformin 1,000 mg tablet | metformin | = | - | - | 1000 mg | oral_solid | * | - | sure
Vitamin D2 50,000 unit capsule | * | ergocalciferol | - | - | 50000 unit | oral_solid | * | - | sure
Vitamin D3 1,000 unit tablet | * | cholecalciferol | - | - | 1000 unit | oral_solid | * | - | sure
Alprazolam .5 mg tablet | alprazolam | = | - | - | 0.5 mg | oral_solid | * | - | sure
Alprazolam .25MG TAB | alprazolam | = | - | - | 0.25 mg | oral_solid | * | - | sure
Warfarin 5.0 mg tablet | warfarin | = | - | - | 5 mg | oral_solid | * | - | sure
Warfarin 2.50 mg tab | warfarin | = | - | - | 2.5 mg | oral_solid | * | - | sure
Lisinopril-hydrochlorothiazide 10-12.5 mg tablet | lisinopril/hydrochlorothiazide | = | - | - | 10-12.5 mg | oral_solid | * | - | sure
Amlodipine-benazepril 5-10 mg capsule | amlodipine/benazepril | = | - | - | 5-10 mg | oral_solid | * | - | sure
amlodipine 10 MG / valsartan 320 MG Oral Tablet | amlodipine/valsartan | = | - | - | 10-320 mg | oral_solid | * | - | sure
AMLOD/BENAZP CAP 5-20MG | amlodipine/benazepril | = | - | - | 5-20 mg | oral_solid | * | - | sure
AMLOD/OLMESA TAB 5-40MG | amlodipine/olmesartan | = | - | - | 5-40 mg | oral_solid | * | - | sure
AMLOD/VALSAR TAB 5-160MG | amlodipine/valsartan | = | - | - | 5-160 mg | oral_solid | * | - | sure
BISOPRL/HCTZ TAB 5/6.25 | bisoprolol/hydrochlorothiazide | = | - | - | 5/6.25 | oral_solid | * | - | unsure
TRIAMT/HCTZ CAP 37.5-25 | triamterene/hydrochlorothiazide | = | - | - | 37.5-25 | oral_solid | * | - | unsure
BENAZEP/HCTZ TAB 20-12.5 | benazepril/hydrochlorothiazide | = | - | - | 20-12.5 | oral_solid | * | - | unsure
SPIRONO/HCTZ TAB 25-25MG | spironolactone/hydrochlorothiazide | = | - | - | 25-25 mg | oral_solid | * | - | sure
IRBESAR/HCTZ TAB 150-12.5 | irbesartan/hydrochlorothiazide | = | - | - | 150-12.5 | oral_solid | * | - | unsure
TELMISA/HCTZ TAB 80-12.5 | telmisartan/hydrochlorothiazide | = | - | - | 80-12.5 | oral_solid | * | - | unsure
ENALAPR/HCTZ TAB 10-25MG | enalapril/hydrochlorothiazide | = | - | - | 10-25 mg | oral_solid | * | - | sure
PIOGLITA/MET TAB 15-850MG | pioglitazone/metformin | = | - | - | 15-850 mg | oral_solid | * | - | sure
SITAGLIP/MET TAB 50-1000 | sitagliptin/metformin | = | - | - | 50-1000 | oral_solid | * | - | unsure
CARB/LEVO TAB 25-100MG | carbidopa/levodopa | = | - | - | 25-100 mg | oral_solid | * | - | sure
CARB/LEVO ER TAB 50-200MG | carbidopa/levodopa | = | - | - | 50-200 mg | oral_solid | * | er | sure
OXYCOD/APAP TAB 10-325MG | oxycodone/acetaminophen | = | - | - | 10-325 mg | oral_solid | * | - | sure
SULFAMETH/TMP TAB 800-160 | sulfamethoxazole/trimethoprim | = | - | - | 800-160 | oral_solid | * | - | unsure
DORZOL/TIMOL SOL 22.3-6.8 | dorzolamide/timolol | = | - | - | 22.3-6.8 | ophthalmic | * | - | unsure
BRIMON/TIMOL SOL 0.2/0.5% | brimonidine/timolol | = | - | - | * | ophthalmic | * | - | *
NEO/POLY/DEX SUS 0.1% OP | neomycin/polymyxin b/dexamethasone | = | - | - | 0.1 % | ophthalmic | * | - | sure
TOBRA/DEXAME SUS 0.3-0.1% | tobramycin/dexamethasone | = | - | - | 0.3-0.1 % | ophthalmic | * | - | sure
IPRATROPIUM/ SOL ALBUTER | ipratropium/albuterol | = | - | - | - | nebulizer | * | - | sure
ALBUTEROL NEB 0.083% | albuterol | = | - | - | 0.083 % | nebulizer | * | - | sure
BUDESONIDE SUS 0.5MG/2 | budesonide | = | - | - | 0.5 mg/2 | * | * | - | unsure
CLINDAMY/BEN GEL 1-5% | clindamycin/benzoyl peroxide | = | - | - | 1-5 % | topical | * | - | sure
CLOTRIM/BETA CRE 1-0.05% | clotrimazole/betamethasone | = | - | - | 1-0.05 % | topical | * | - | sure
LIDO/PRILOCN CRE 2.5-2.5% | lidocaine/prilocaine | = | - | - | 2.5-2.5 % | topical | * | - | sure
HYDROCORT CRE 2.5% | hydrocortisone | = | - | - | 2.5 % | topical | * | - | sure
FLUOCINONIDE SOL 0.05% | fluocinonide | = | - | - | 0.05 % | topical | * | - | sure
BETAMETH DIP OIN 0.05% | betamethasone dipropionate | = | - | - | 0.05 % | topical | * | - | sure
TRIAMCINOLON OIN 0.5% | triamcinolone | = | - | - | 0.5 % | topical | * | - | sure
TACROLIMUS OIN 0.1% | tacrolimus | = | - | - | 0.1 % | topical | * | - | sure
TACROLIMUS CAP 1MG | tacrolimus | = | - | - | 1 mg | oral_solid | * | - | sure
ESTRADIOL CRE 0.01% | estradiol | = | - | - | 0.01 % | topical | * | - | sure
ESTRADIOL TAB 2MG | estradiol | = | - | - | 2 mg | oral_solid | * | - | sure
TESTOST CYP INJ 200MG/ML | testosterone cypionate | = | - | - | 200 mg/ml | injection | * | - | sure
TESTOSTERONE GEL 1.62% | testosterone | = | - | - | 1.62 % | topical | * | - | sure
MEDROXYPR AC INJ 150MG/ML | medroxyprogesterone | = | - | acetate | 150 mg/ml | injection | * | - | sure
MEDROXYPROG TAB 10MG | medroxyprogesterone | = | - | - | 10 mg | oral_solid | * | - | sure
CYANOCOBALAM INJ 1000MCG | cyanocobalamin | = | - | - | 1000 mcg | injection | * | - | sure
METHOTREXATE INJ 25MG/ML | methotrexate | = | - | - | 25 mg/ml | injection | * | - | sure
SUMATRIPTAN INJ 6MG/0.5 | sumatriptan | = | - | - | 6 mg/0.5 | injection | * | - | unsure
ENOXAPARIN INJ 80/0.8ML | enoxaparin | = | - | - | 80/0.8 ml | injection | * | - | unsure
LANTUS INJ 100/ML | lantus | insulin glargine | brand | - | 100/ml | injection | * | - | unsure
LANTUS SOLOS INJ 100/ML | lantus solostar | insulin glargine | brand | - | 100/ml | injection | * | - | unsure
NOVOLOG INJ FLEXPEN | * | insulin aspart | brand | - | - | injection | * | - | sure
TRESIBA FLEX INJ 200UNIT | * | insulin degludec | brand | - | 200 unit | injection | * | - | *
TOUJEO SOLO INJ 300IU/ML | * | insulin glargine | brand | - | 300 unit/ml | injection | * | - | sure
BASAGLAR INJ 100UNIT | basaglar | insulin glargine | brand | - | 100 unit | injection | * | - | *
HUMALOG MIX INJ 75/25KWP | * | insulin lispro protamine/insulin lispro | brand | - | * | injection | * | - | *
NOVOLIN N INJ U-100 | novolin n | insulin nph | brand | - | 100 unit/ml | injection | * | - | sure
Ozempic 0.25 mg or 0.5 mg (2 mg/3 mL) pen injector | ozempic | semaglutide | brand | - | * | injection | * | - | *
Ozempic (1 MG/DOSE) 4 MG/3ML SC SOPN | ozempic | semaglutide | brand | - | * | injection | * | - | *
OZEMPIC INJ 4MG/3ML | ozempic | semaglutide | brand | - | 4 mg/3 ml | injection | * | - | *
Mounjaro 7.5 mg/0.5 mL pen injector | mounjaro | tirzepatide | brand | - | 7.5 mg/0.5 ml | injection | * | - | sure
MOUNJARO INJ 5MG/0.5 | mounjaro | tirzepatide | brand | - | 5 mg/0.5 | injection | * | - | unsure
WEGOVY INJ 2.4MG | wegovy | semaglutide | brand | - | 2.4 mg | injection | * | - | sure
VICTOZA INJ 18MG/3ML | victoza | liraglutide | brand | - | 18 mg/3 ml | injection | * | - | *
TRULICITY 0.75 MG/0.5 ML PEN | trulicity | dulaglutide | brand | - | 0.75 mg/0.5 ml | injection | * | - | sure
BYDUREON BC INJ 2/0.85ML | * | exenatide | brand | - | 2/0.85 ml | injection | * | - | unsure
ENBREL SRCLK INJ 50MG/ML | * | etanercept | brand | - | 50 mg/ml | injection | * | - | sure
DUPIXENT INJ 300/2ML | dupixent | dupilumab | brand | - | 300/2 ml | injection | * | - | unsure
REPATHA SURE INJ 140MG/ML | * | evolocumab | brand | - | 140 mg/ml | injection | * | - | *
AIMOVIG INJ 70MG/ML | aimovig | erenumab | brand | - | 70 mg/ml | injection | * | - | sure
EMGALITY INJ 120MG/ML | emgality | galcanezumab | brand | - | 120 mg/ml | injection | * | - | sure
COSENTYX PEN INJ 150MG/ML | * | secukinumab | brand | - | 150 mg/ml | injection | * | - | *
STELARA INJ 90MG/ML | stelara | ustekinumab | brand | - | 90 mg/ml | injection | * | - | sure
FORTEO INJ 600/2.4 | forteo | teriparatide | brand | - | 600/2.4 | injection | * | - | unsure
PROLIA SOL 60MG/ML | prolia | denosumab | brand | - | 60 mg/ml | injection | * | - | sure
EPIPEN 2-PAK INJ 0.3MG | * | epinephrine | brand | - | 0.3 mg | injection | * | - | *
albuterol sulfate HFA 90 mcg/actuation aerosol inhaler | albuterol | = | - | sulfate | 90 mcg/act | inhaler | * | - | sure
Albuterol Sulfate Inhal Aero 108 MCG/ACT (90MCG Base Equiv) | albuterol | = | - | sulfate | 108 mcg/act | inhaler | * | - | sure
PROAIR HFA AER | proair hfa | albuterol | brand | - | - | inhaler | * | - | sure
VENTOLIN HFA 108 (90 Base) MCG/ACT IN AERS | ventolin hfa | albuterol | brand | - | * | inhaler | * | - | *
Spiriva Respimat 2.5 mcg/actuation solution for inhalation | spiriva respimat | tiotropium | brand | - | 2.5 mcg/act | inhaler | * | - | sure
SPIRIVA SPR 2.5MCG | spiriva | tiotropium | brand | - | 2.5 mcg | inhaler | * | - | sure
STIOLTO AER 2.5-2.5 | stiolto | tiotropium/olodaterol | brand | - | 2.5-2.5 | inhaler | * | - | unsure
TRELEGY ELLIPTA 200-62.5-25 MCG INHALER | trelegy ellipta | fluticasone furoate/umeclidinium/vilanterol | brand | - | 200-62.5-25 mcg | inhaler | * | - | sure
ANORO ELLIPT AER 62.5-25 | anoro ellipta | umeclidinium/vilanterol | brand | - | 62.5-25 | inhaler | * | - | unsure
INCRUSE ELPT INH 62.5MCG | incruse ellipta | umeclidinium | brand | - | 62.5 mcg | inhaler | * | - | sure
BREZTRI AERO AER SPHERE | * | budesonide/glycopyrrolate/formoterol | brand | - | - | inhaler | * | - | *
QVAR REDIHAL AER 80MCG | * | beclomethasone | brand | - | 80 mcg | inhaler | * | - | *
WIXELA INHUB AER 250/50 | wixela inhub | fluticasone/salmeterol | brand | - | 250/50 | inhaler | * | - | unsure
Symbicort 160 mcg-4.5 mcg/actuation HFA aerosol inhaler | symbicort | budesonide/formoterol | brand | - | * | inhaler | * | - | *
DULERA AER 200-5MCG | dulera | mometasone/formoterol | brand | - | 200-5 mcg | inhaler | * | - | sure
COMBIVENT AER 20-100 | combivent | ipratropium/albuterol | brand | - | 20-100 | inhaler | * | - | unsure
FLUTICASONE AER 110MCG | fluticasone | = | - | - | 110 mcg | inhaler | * | - | *
ipratropium-albuterol 0.5 mg-3 mg(2.5 mg base)/3 mL nebulization soln | ipratropium/albuterol | = | - | - | * | nebulizer | * | - | *
latanoprost 0.005 % eye drops | latanoprost | = | - | - | 0.005 % | ophthalmic | * | - | sure
LATANOPROST SOL 0.005% | latanoprost | = | - | - | 0.005 % | ophthalmic | * | - | sure
TIMOLOL MAL SOL 0.5% OP | timolol | = | - | maleate | 0.5 % | ophthalmic | * | - | sure
DORZOLAMIDE SOL 2% OP | dorzolamide | = | - | - | 2 % | ophthalmic | * | - | sure
LUMIGAN SOL 0.01% | lumigan | bimatoprost | brand | - | 0.01 % | ophthalmic | * | - | sure
TRAVATAN Z DRO 0.004% | travatan z | travoprost | brand | - | 0.004 % | ophthalmic | * | - | sure
XIIDRA DRO 5% | xiidra | lifitegrast | brand | - | 5 % | ophthalmic | * | - | sure
Alphagan P 0.1 % eye drops | alphagan p | brimonidine | brand | - | 0.1 % | ophthalmic | * | - | sure
OFLOXACIN DRO 0.3% OP | ofloxacin | = | - | - | 0.3 % | ophthalmic | * | - | sure
OFLOXACIN SOL 0.3% OTIC | ofloxacin | = | - | - | 0.3 % | * | * | - | *
OLOPATADINE DRO 0.2% | olopatadine | = | - | - | 0.2 % | ophthalmic | * | - | *
KETOROLAC SOL 0.5% OP | ketorolac | = | - | - | 0.5 % | ophthalmic | * | - | sure
FLUTICASONE SUS 50MCG | fluticasone | = | - | - | 50 mcg | * | * | - | *
fluticasone propionate 50 mcg/actuation nasal spray,suspension | fluticasone | = | - | propionate | 50 mcg/act | nasal_spray | * | - | sure
MOMETASONE SPR 50MCG | mometasone | = | - | - | 50 mcg | nasal_spray | * | - | sure
IPRATROPIUM SPR 0.03% | ipratropium | = | - | - | 0.03 % | nasal_spray | * | - | sure
AZELASTINE HCL 137 MCG/SPRAY NA SOLN | azelastine | = | - | hydrochloride | * | nasal_spray | * | - | sure
NARCAN SPR 4MG | narcan | naloxone | brand | - | 4 mg | nasal_spray | * | - | sure
clonidine 0.2 mg/24 hr weekly transdermal patch | clonidine | = | - | - | 0.2 mg/24 hr | patch | * | - | sure
fentanyl 50 mcg/hr transdermal patch | fentanyl | = | - | - | 50 mcg/hr | patch | * | - | sure
NITROGLYCER DIS 0.4MG/HR | nitroglycerin | = | - | - | 0.4 mg/hr | patch | * | - | sure
LIDOCAINE 5 % PATCH | lidocaine | = | - | - | 5 % | patch | * | - | sure
RIVASTIGMINE DIS 9.5MG/24 | rivastigmine | = | - | - | 9.5 mg/24 | patch | * | - | *
BUTRANS DIS 10MCG/HR | butrans | buprenorphine | brand | - | 10 mcg/hr | patch | * | - | sure
Climara 0.05 mg/24 hr transdermal patch | climara | estradiol | brand | - | 0.05 mg/24 hr | patch | * | - | sure
ONDANSETRON ODT 8MG | ondansetron | = | - | - | 8 mg | oral_solid | * | odt | sure
ondansetron 4 mg disintegrating tablet | ondansetron | = | - | - | 4 mg | oral_solid | * | odt | sure
NITROSTAT SUB 0.4MG | nitrostat | nitroglycerin | brand | - | 0.4 mg | oral_solid | * | sl | sure
Montelukast 4 mg chewable tablet | montelukast | = | - | - | 4 mg | oral_solid | * | chew | sure
ASPIRIN CHW 81MG | aspirin | = | - | - | 81 mg | oral_solid | * | chew | sure
Aspirin EC 81 mg tablet,delayed release | aspirin | = | - | - | 81 mg | oral_solid | * | dr | sure
ASPIRIN LOW TAB 81MG EC | aspirin | = | - | - | 81 mg | oral_solid | * | dr | *
carvedilol phosphate ER 20 mg capsule | carvedilol | = | - | phosphate | 20 mg | oral_solid | * | er | sure
NIFEDIPINE TAB 60MG ER | nifedipine | = | - | - | 60 mg | oral_solid | * | er | sure
Nifedical XL 30 mg | * | nifedipine | * | - | 30 mg | * | * | er | *
Adalat CC 30 mg tablet | adalat cc | nifedipine | brand | - | 30 mg | oral_solid | * | er | sure
TOPROL XL TAB 50MG | toprol xl | metoprolol succinate | brand | - | 50 mg | oral_solid | * | er | sure
Toprol-XL 100 MG 24 HR Extended Release Oral Tablet | * | metoprolol succinate | brand | - | 100 mg | oral_solid | * | er | sure
EFFEXOR XR CAP 75MG | effexor xr | * | brand | - | 75 mg | oral_solid | * | er | sure
VENLAFAXINE CAP 75MG ER | venlafaxine | = | - | - | 75 mg | oral_solid | * | er | sure
venlafaxine ER 150 mg capsule,extended release 24 hr | venlafaxine | = | - | - | 150 mg | oral_solid | * | er | sure
desvenlafaxine succinate ER 50 mg tablet,extended release 24 hr | desvenlafaxine | = | - | succinate | 50 mg | oral_solid | * | er | sure
PAROXETINE TAB 20MG | paroxetine | = | - | - | 20 mg | oral_solid | * | - | sure
PAROXETIN ER TAB 25MG | paroxetine | = | - | - | 25 mg | oral_solid | * | er | sure
FLUOXETINE CAP 40MG | fluoxetine | = | - | - | 40 mg | oral_solid | * | - | sure
AMPHET/DEXTR CAP 20MG ER | amphetamine/dextroamphetamine | = | - | - | 20 mg | oral_solid | * | er | sure
DEXTROAMP-AMPHETAMINE 20 MG TAB | dextroamphetamine/amphetamine | = | - | - | 20 mg | oral_solid | * | - | sure
VYVANSE CAP 40MG | vyvanse | lisdexamfetamine | brand | - | 40 mg | oral_solid | * | - | sure
LISDEXAMFETA CAP 30MG | lisdexamfetamine | = | - | - | 30 mg | oral_solid | * | - | sure
Concerta 36 mg tablet,extended release | concerta | methylphenidate | brand | - | 36 mg | oral_solid | * | er | sure
TOPIRAMATE TAB 25MG | topiramate | = | - | - | 25 mg | oral_solid | * | - | sure
LAMOTRIGINE TAB 200MG ER | lamotrigine | = | - | - | 200 mg | oral_solid | * | er | sure
Depakote ER 500 mg | depakote er | divalproex | brand | - | 500 mg | * | * | er | sure
divalproex sodium 250 mg tablet,delayed release (DR/EC) | divalproex | = | - | sodium | 250 mg | oral_solid | * | dr | sure
PHENYTOIN EX CAP 100MG | phenytoin | = | - | * | 100 mg | oral_solid | * | * | *
CARBAMAZEPIN TAB 200MG ER | carbamazepine | = | - | - | 200 mg | oral_solid | * | er | sure
LITHIUM CARB CAP 300MG | lithium carbonate | = | - | - | 300 mg | oral_solid | * | - | sure
LITHIUM CARB TAB 450MG ER | lithium carbonate | = | - | - | 450 mg | oral_solid | * | er | sure
TAMSULOSIN HCL 0.4 MG PO CAPS | tamsulosin | = | - | hydrochloride | 0.4 mg | oral_solid | * | - | sure
OXYBUTYNIN TAB 10MG ER | oxybutynin | = | - | - | 10 mg | oral_solid | * | er | sure
TOLTERODINE CAP 4MG ER | tolterodine | = | - | - | 4 mg | oral_solid | * | er | sure
MYRBETRIQ TAB 50MG | myrbetriq | mirabegron | brand | - | 50 mg | oral_solid | * | - | sure
SOLIFENACIN TAB 5MG | solifenacin | = | - | - | 5 mg | oral_solid | * | - | sure
ESZOPICLONE TAB 2MG | eszopiclone | = | - | - | 2 mg | oral_solid | * | - | sure
ZOLPIDEM ER TAB 12.5MG | zolpidem | = | - | - | 12.5 mg | oral_solid | * | er | sure
ALPRAZOLAM TAB 1MG ER | alprazolam | = | - | - | 1 mg | oral_solid | * | er | sure
Colchicine 0.6 mg tablet | colchicine | = | - | - | 0.6 mg | oral_solid | * | - | sure
ALLOPURINOL TAB 300MG | allopurinol | = | - | - | 300 mg | oral_solid | * | - | sure
RANOLAZINE TAB 500MG ER | ranolazine | = | - | - | 500 mg | oral_solid | * | er | sure
FENOFIBRATE TAB 145MG | fenofibrate | = | - | - | 145 mg | oral_solid | * | - | sure
OMEGA-3-ACID CAP 1GM | omega-3 acid ethyl esters | = | - | - | 1 g | oral_solid | * | - | *
VASCEPA CAP 1GM | vascepa | icosapent ethyl | brand | - | 1 g | oral_solid | * | - | sure
ICOSAPENT CAP 1GM | icosapent ethyl | = | - | - | 1 g | oral_solid | * | - | sure
NIACIN ER TAB 500MG | niacin | = | - | - | 500 mg | oral_solid | * | er | sure
EZETIMIBE TAB 10MG | ezetimibe | = | - | - | 10 mg | oral_solid | * | - | sure
COLESEVELAM TAB 625MG | colesevelam | = | - | - | 625 mg | oral_solid | * | - | sure
SEVELAMER TAB 800MG | sevelamer | = | - | - | 800 mg | oral_solid | * | - | sure
SEVELAMER CARBONATE 800 MG TABLET | sevelamer carbonate | = | - | - | 800 mg | oral_solid | * | - | sure
CALC ACETATE CAP 667MG | calcium acetate | = | - | - | 667 mg | oral_solid | * | - | sure
MESALAMINE TAB 1.2GM DR | mesalamine | = | - | - | 1.2 g | oral_solid | * | dr | sure
MESALAMINE CAP 0.375GM | mesalamine | = | - | - | 0.375 g | oral_solid | * | - | sure
PANCRELIPASE (CREON) 36,000-114,000-180,000 UNIT CAPSULE | * | pancrelipase | * | - | * | oral_solid | * | * | *
CREON CAP 24000UNT | creon | pancrelipase | brand | - | 24000 unit | oral_solid | * | - | sure
MYCOPHENOLAT TAB 500MG | mycophenolate mofetil | = | - | - | 500 mg | oral_solid | * | - | *
MYCOPHENOLIC TAB 360MG DR | mycophenolic acid | = | - | - | 360 mg | oral_solid | * | dr | sure
ENTECAVIR TAB 0.5MG | entecavir | = | - | - | 0.5 mg | oral_solid | * | - | sure
TENOFOVIR TAB 300MG | * | tenofovir | - | - | 300 mg | oral_solid | * | - | *
BIKTARVY TAB | biktarvy | bictegravir/emtricitabine/tenofovir alafenamide | brand | - | - | oral_solid | * | - | sure
BIKTARVY 50-200-25 MG TABLET | biktarvy | bictegravir/emtricitabine/tenofovir alafenamide | brand | - | 50-200-25 mg | oral_solid | * | - | sure
DESCOVY TAB 200/25MG | descovy | emtricitabine/tenofovir alafenamide | brand | - | * | oral_solid | * | - | *
METHYLPRED PAK 4MG | methylprednisolone | = | - | - | 4 mg | oral_solid | * | - | sure
ERGOCALCIFER CAP 50000UNT | ergocalciferol | = | - | - | 50000 unit | oral_solid | * | - | sure
VITAMIN D CAP 50000UNT | vitamin d | * | - | - | 50000 unit | oral_solid | * | - | *
FOLIC ACID TAB 1MG | folic acid | = | - | - | 1 mg | oral_solid | * | - | sure
FERROUS SULF TAB 325MG | ferrous sulfate | = | - | - | 325 mg | oral_solid | * | - | sure
Docusate Sodium 100 mg Softgel | docusate | = | - | sodium | 100 mg | oral_solid | * | - | sure
Polyethylene Glycol 3350 17 gram/dose oral powder | polyethylene glycol 3350 | = | - | - | 17 g/dose | oral_liquid | * | - | sure
Senna 8.6 mg tablet | * | sennosides | - | - | 8.6 mg | oral_solid | * | - | sure
Calcium 600 + D3 tablet | * | * | - | - | * | oral_solid | * | - | *
ONETOUCH ULTRA TES BLUE | * | - | * | - | - | device_supply | * | - | *
ONE TOUCH VERIO TEST STRIPS | * | - | * | - | - | device_supply | * | - | *
BD PEN NEEDL MIS 32GX4MM | * | - | * | - | * | device_supply | * | - | *
FREESTYLE MIS LIBRE 3 | * | - | * | - | - | device_supply | * | - | *
Dexcom G7 Sensor | * | - | * | - | - | device_supply | * | - | *
Accu-Chek Guide test strips | * | - | * | - | - | device_supply | * | - | *
LANCETS MIS 30G | * | - | * | - | * | device_supply | * | - | *
Omnipod 5 G6 Pods (Gen 5) | * | - | * | - | - | device_supply | * | - | *
JANUMET TAB 50-500MG | janumet | sitagliptin/metformin | brand | - | 50-500 mg | oral_solid | * | - | sure
SYNJARDY XR TAB 10-1000 | synjardy xr | empagliflozin/metformin | brand | - | 10-1000 | oral_solid | * | er | unsure
XIGDUO XR TAB 5-1000MG | xigduo xr | dapagliflozin/metformin | brand | - | 5-1000 mg | oral_solid | * | er | sure
ENTRESTO TAB 24-26MG | entresto | sacubitril/valsartan | brand | - | 24-26 mg | oral_solid | * | - | sure
sacubitril 97 MG / valsartan 103 MG Oral Tablet [Entresto] | entresto | sacubitril/valsartan | brand | - | 97-103 mg | oral_solid | * | - | sure
Farxiga (dapagliflozin propanediol) 10 mg tablet | farxiga | dapagliflozin | brand | * | 10 mg | oral_solid | * | - | sure
Eliquis 2.5 mg tablet | eliquis | apixaban | brand | - | 2.5 mg | oral_solid | * | - | sure
APIXABAN (ELIQUIS) 5 MG PO TABS | * | apixaban | * | - | 5 mg | oral_solid | * | - | sure
OTEZLA TAB 30MG | otezla | apremilast | brand | - | 30 mg | oral_solid | * | - | sure
XELJANZ XR TAB 11MG | xeljanz xr | tofacitinib | brand | - | 11 mg | oral_solid | * | er | sure
RINVOQ TAB 15MG ER | rinvoq | upadacitinib | brand | - | 15 mg | oral_solid | * | er | sure
IMATINIB MES TAB 400MG | imatinib | = | - | mesylate | 400 mg | oral_solid | * | - | sure
ABIRATERONE TAB 250MG | abiraterone | = | - | - | 250 mg | oral_solid | * | - | sure
INLYTA TAB 5MG | inlyta | axitinib | brand | - | 5 mg | oral_solid | * | - | sure
TAFINLAR CAP 75MG | tafinlar | dabrafenib | brand | - | 75 mg | oral_solid | * | - | sure
NUBEQA TAB 300MG | nubeqa | darolutamide | brand | - | 300 mg | oral_solid | * | - | sure
ORKAMBI TAB 200-125 | orkambi | lumacaftor/ivacaftor | brand | - | 200-125 | oral_solid | * | - | unsure
EPIDIOLEX SOL 100MG/ML | epidiolex | cannabidiol | brand | - | 100 mg/ml | oral_liquid | * | - | sure
AMOXICILLIN SUS 400/5ML | amoxicillin | = | - | - | 400/5 ml | oral_liquid | * | - | unsure
amoxicillin 400 mg/5 mL oral suspension | amoxicillin | = | - | - | 400 mg/5 ml | oral_liquid | * | - | sure
LACTULOSE SOL 10GM/15 | lactulose | = | - | - | 10 g/15 | oral_liquid | * | - | *
Guaifenesin-codeine 100-10 mg/5 mL liquid | * | * | - | - | 100-10 mg/5 ml | oral_liquid | * | - | sure
LEVETIRACETA SOL 100MG/ML | levetiracetam | = | - | - | 100 mg/ml | * | * | - | *
nystatin 100,000 unit/gram topical cream | nystatin | = | - | - | 100000 unit/g | topical | * | - | sure
NYSTATIN SUS 100000 | nystatin | = | - | - | 100000 | oral_liquid | * | - | unsure
CHLORHEX GLU SOL 0.12% | chlorhexidine | = | - | gluconate | 0.12 % | * | * | - | *
nicotine 21 mg/24 hr transdermal patch | nicotine | = | - | - | 21 mg/24 hr | patch | * | - | sure
Nicotine Polacrilex 4 mg gum | nicotine | = | - | polacrilex | 4 mg | lozenge | * | - | *
CLOTRIMAZOLE LOZ 10MG | clotrimazole | = | - | - | 10 mg | lozenge | * | - | sure
NUVARING MIS | nuvaring | ethinyl estradiol/etonogestrel | brand | - | - | * | * | - | *
XULANE DIS 150-35 | xulane | ethinyl estradiol/norelgestromin | brand | - | 150-35 | patch | * | - | unsure
JUNEL FE TAB 1/20 | junel fe | norethindrone/ethinyl estradiol | brand | - | * | oral_solid | * | - | *
TRI-SPRINTEC TAB | tri-sprintec | norgestimate/ethinyl estradiol | brand | - | - | oral_solid | * | - | sure
NORETHINDRON TAB 0.35MG | norethindrone | = | - | - | 0.35 mg | oral_solid | * | - | sure
NORETH ACE TAB 5MG | norethindrone acetate | = | - | - | 5 mg | oral_solid | * | - | sure
PREMARIN VAG CRE 0.625MG | premarin | conjugated estrogens | brand | - | 0.625 mg | topical | * | - | *
ARMOUR THYRO TAB 60MG | armour thyroid | thyroid | brand | - | 60 mg | oral_solid | * | - | sure
LIOTHYRONINE TAB 5MCG | liothyronine | = | - | - | 5 mcg | oral_solid | * | - | sure
SYNTHROID TAB 0.1MG | synthroid | levothyroxine | brand | - | 0.1 mg | oral_solid | * | - | sure
Hydroxychloroquine Sulfate 200 mg tab | hydroxychloroquine | = | - | sulfate | 200 mg | oral_solid | * | - | sure
  Gabapentin   600 mg \\n tablet  | gabapentin | = | - | - | 600 mg | oral_solid | * | - | sure
Gabapentin® 600 mg | gabapentin | = | - | - | 600 mg | * | * | - | sure
GABAPENTIN TAB 600MG (90 tablets) | gabapentin | = | - | - | 600 mg | oral_solid | * | - | *
Lyrica® 75 mg Capsule | lyrica | pregabalin | brand | - | 75 mg | oral_solid | * | - | sure
PREGABALIN CAP 75MG | pregabalin | = | - | - | 75 mg | oral_solid | * | - | sure
pregabalin ER 165 mg tablet, extended release 24 hr | pregabalin | = | - | - | 165 mg | oral_solid | * | er | sure
HYDROXYZ PAM CAP 25MG | hydroxyzine pamoate | = | - | - | 25 mg | oral_solid | * | - | sure
HYDROXYZ HCL TAB 25MG | hydroxyzine hydrochloride | = | - | - | 25 mg | oral_solid | * | - | sure
DICLOFENAC POT TAB 50MG | diclofenac potassium | = | - | - | 50 mg | oral_solid | * | - | sure
NAPROXEN SOD TAB 550MG | naproxen sodium | = | - | - | 550 mg | oral_solid | * | - | sure
MELOXICAM TAB 15MG | meloxicam | = | - | - | 15 mg | oral_solid | * | - | sure
METHOCARBAM TAB 750MG | methocarbamol | = | - | - | 750 mg | oral_solid | * | - | sure
TIZANIDINE TAB 4MG | tizanidine | = | - | - | 4 mg | oral_solid | * | - | sure
TIZANIDINE HCL 4 MG ORAL CAPSULE | tizanidine | = | - | hydrochloride | 4 mg | oral_solid | * | - | sure
BACLOFEN TAB 10MG | baclofen | = | - | - | 10 mg | oral_solid | * | - | sure
BUPREN/NALOX MIS 8-2MG | buprenorphine/naloxone | = | - | - | 8-2 mg | oral_solid | * | - | *
SUBOXONE MIS 8-2MG | suboxone | buprenorphine/naloxone | brand | - | 8-2 mg | oral_solid | * | - | *
OXYCONTIN TAB 20MG ER | oxycontin | oxycodone | brand | - | 20 mg | oral_solid | * | * | *
CHANTIX TAB 1MG | chantix | varenicline | brand | - | 1 mg | oral_solid | * | - | sure
SILDENAFIL TAB 20MG | sildenafil | = | - | - | 20 mg | oral_solid | * | - | sure
DUTASTERIDE CAP 0.5MG | dutasteride | = | - | - | 0.5 mg | oral_solid | * | - | sure
RALOXIFENE TAB 60MG | raloxifene | = | - | - | 60 mg | oral_solid | * | - | sure
ALENDRONATE SOD 70 MG TAB (4 PACK) | alendronate | = | - | sodium | 70 mg | oral_solid | * | - | *
IBANDRONATE TAB 150MG | ibandronate | = | - | - | 150 mg | oral_solid | * | - | sure
ANASTROZOLE TAB 1MG | anastrozole | = | - | - | 1 mg | oral_solid | * | - | sure
LETROZOLE TAB 2.5MG | letrozole | = | - | - | 2.5 mg | oral_solid | * | - | sure
DABIGATRAN CAP 150MG | dabigatran | = | - | - | 150 mg | oral_solid | * | - | sure
PRASUGREL TAB 10MG | prasugrel | = | - | - | 10 mg | oral_solid | * | - | sure
BRILINTA TAB 90MG | brilinta | ticagrelor | brand | - | 90 mg | oral_solid | * | - | sure
AMIODARONE TAB 200MG | amiodarone | = | - | - | 200 mg | oral_solid | * | - | sure
FLECAINIDE TAB 100MG | flecainide | = | - | - | 100 mg | oral_solid | * | - | sure
DIGOXIN TAB 125MCG | digoxin | = | - | - | 125 mcg | oral_solid | * | - | sure
TORSEMIDE TAB 20MG | torsemide | = | - | - | 20 mg | oral_solid | * | - | sure
CHLORTHALID TAB 25MG | chlorthalidone | = | - | - | 25 mg | oral_solid | * | - | sure
Start refill |
Refill now |
My prescriptions |
Prescriptions ready to refill |
Order status |
Add to cart |
View details |
Manage auto refill |
Eligible for Optum Home Delivery |
Fill with home delivery |
Dr. Maria Alvarez |
John Smith |
Prescriber: Jane Doe, MD |
Last filled 01/08/2026 |
90 day supply |
3 refills left |
Qty: 90 |
Out of refills |
Shipping address |
Payment methods |
Sign in with HealthSafe ID |
Sign out |
Cancel |
Edit |
Help |
Search |
Total: $12.50 |
$0.00 |
Processing |
Shipped |
Delivered on Jan 8 |
Rx 1234567 |
Rx number 123456789 |
(800) 356-3477 |
Speak with an advocate |
Tablet |
Capsules |
20 mg |
mg |
Take 1 tablet by mouth once daily |
Home delivery |
Active |
Expired |
Too soon to refill |
Refill date: Feb 15, 2020 |
Show more |
Download PDF |
Message center |
Contact us |
Privacy policy |
© 2026 Optum, Inc. All rights reserved. |
Skip to main content |
Cart (2) |
1 |
- |
Prior authorization |
Drug name |
Strength |
Rosa Valdez |
Penny Benzel |
Welcome, Margaret |
Save up to $50 |
`;

/** Words of pages and names of people, one a line: none of them is a medicine. */
export const noMedicines = `
Active
Inactive
Alert
Alerts
Contact
Confirm
Confirmed
Confirmation
Record
Records
Medical records
Accept
Account
Activity
Actions
Action needed
Add
Additional
Address
Administration
Advance
Advocate
Agent
Agree
All
Allow
Amount
Annual
Answer
Apply
Appointment
Approve
Approved
Approval
Archive
Arrive
Arriving
Assist
Assistance
Authorization
Auto
Auto refill on
Auto refill off
Autofill
Available
Average
Backordered
Balance
Bank
Basic
Bill
Billing
Benefit
Best
Brand
Browse
Calendar
Calcium
Capture
Care
Care team
Caregiver
Carrier
Center
Change
Chart
Chat
Check
Children
Choice
Choose
City
Class
Clear
Clinic
Close
Code
Collapse
Comment
Community
Company
Complete
Completed
Condition
Consent
Contents
Continue
Control
Copay
Correct
Country
Create
Credit
Current
Custom
Customer
Dashboard
Data
Date
Day
Default
Delayed
Delivered
Demo
Deny
Denied
Dependents
Deposit
Destination
Detail
Device
Devices
Diagnosis
Digital
Disclaimer
Discount
Discontinued
Dispensed
Document
Documents
Done
Dose
Draft
Due
Effective
Eligible
Email
Emergency
Enable
Enter
Error
Espanol
Español
Estimate
Estimated delivery
Exit
Expand
Express
External
Extra
Facility
Family
FAQ
Fast
Feedback
Fees
Filter
Finish
First
Flex
Forms
Form
Found
Free
Frequently asked questions
Friend
General
Get started
Give
Global
Go
Good
Group
Guide
Health
HealthSafe
Hello
History
Hold
On hold
Hospital
House
Household
ID
Identity
Image
Important
Inbox
Info
Information
Insight
Insurance
Issue
Item
Items
January
February
March
April
May
June
July
August
September
October
November
December
Monday
Sunday
Join
Keep
Key
Label
Language
Last
Later
Launch
Legal
Less
Letter
Library
Life
Limit
Link
List
Live
Load
Loading
Local
Location
Lock
Login
Lookup
Low
Mail
Main
Manage
Mark
Max
Maximum
Media
Medicare
Medicaid
Member
Menu
Metro
Midnight
Minor
Missing
Mobile
Money
Month
Monthly
More
Natural
Need
Network
New
News
Next
No
Normal
North
Note
Notes
Notification
Notifications
Now
Nurse
Off
Offer
Office
OK
Open
Option
Options
Other
Out for delivery
Overview
Owner
Package
Page
Paper
Paperless
Parent
Part
Password
Past
Patient
Pause
Pay
Payment
Pending
Percent
Perform
Person
Personal
Phone
Photo
Pick up
Plan
Plans
Please wait
Point
Policy
Popular
Portal
Post
Prefer
Preferences
Premium
Present
Preview
Previous
Primary
Print
Prior
Privacy
Process
Product
Profile
Program
Progress
Project
Promise
Prompt
Proof
Protect
Provide
Provider
Public
Quality
Question
Questions
Quick
Rate
Read
Reason
Receive
Received
Recent
Refresh
Region
Register
Release
Relief
Remind
Reminder
Renewal
Replace
Reply
Report
Request
Requested
Required
Reset
Resources
Response
Result
Resume
Retry
Return
Returns
Review
Reward
Right
Role
Rule
Safety
Sample
Saturday
Save
Schedule
Section
Secure
Secure message
Security
Select
Self
Send
Senior
Sent
Service
Session
Set
Settings
Share
Shipping
Short
Sign
Silver
Simple
Site
Size
Skip
Soma
Sort
Source
Special
Specialty
Spouse
Standard
Star
Start
State
Status
Step
Stop
Store
Street
Submit
Success
Suggest
Summary
Supply
Support
Sure
Survey
Switch
System
Tab
Table
Team
Term
Terms
Test
Text
Thank you
Time
Title
Today
Tomorrow
Tool
Tools
Top
Total
Track
Transaction
Transfer
Transit
In transit
Trial
Type
Undo
Unknown
Unit
Update
Upgrade
Upload
Urgent
User
Valid
Value
Verify
Verifying
Version
Video
View
Visit
Volume
Waiting
Wallet
Warning
Week
Welcome
Work
Year
Yes
Your
ZIP
Zone
Generic
Brand name
Generic available
Generic equivalent available
Maintenance
Vision
Dental
Pharmacy
Home
Account settings
Family member
Margaret Johnson
Allegra Smith
Ella Fitzgerald
Nikki Carter
Heather Jones
Camila Ortiz
Errin Brown
Ashlyna White
Lutera Green
April Gray
Portia Adams
Sonata Lee
Xavier Roberts
Charlotte King
Hailey Brown
Kurt Marlissa
Mili Patel
Dr. Allegra Young
Yaz
Apri
Lyza
Nora
Tarina
Philith
Heather
Camila
Hailey
Charlotte
Ella
Nikki
Portia
April
Order #123456-2
Order 123456789
Ship to: 123 Main St
123 Main Street, Apt 4
Overland Park, KS 66211
6800 W 115th St, Suite 600
Visa ending in 4242
Expires 12/27
12/27
$12.50
You save $30.00
0 of 3
Page 1 of 3
30 days
90 days
90
90-day supply
Quantity 90
Once daily
Twice a day
As needed
Take with food
Do not crush
Apply to affected area
Inject 10 units daily
Inhale 2 puffs every 4 hours
1 tablet daily
Oral tablet
Inhaler
Eye drops
Insulin
Medication
Your medications
My medicine cabinet
Medicine cabinet
Cabinet
Diabetes
High blood pressure
Cholesterol
Asthma
COVID-19
Flu
Vaccines
Shingles vaccine
`;
