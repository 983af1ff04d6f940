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
acetaminophen 325 MG / hydrocodone bitartrate 5 MG Oral Tablet [Norco] | norco | * | brand | * | * | oral_solid | * | - | sure
0.5 ML dulaglutide 3 MG/ML Auto-Injector [Trulicity] | trulicity | dulaglutide | brand | - | 3 mg/ml | injection | * | - | sure
1.5 ML semaglutide 1.34 MG/ML Pen Injector [Ozempic] | ozempic | semaglutide | brand | - | 1.34 mg/ml | injection | * | - | *
120 ACTUAT fluticasone propionate 0.11 MG/ACTUAT Metered Dose Inhaler [Flovent] | flovent | fluticasone | brand | propionate | 0.11 mg/act | inhaler | * | - | sure
fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler | fluticasone/salmeterol | = | - | * | * | inhaler | * | - | sure
72 HR fentanyl 0.025 MG/HR Transdermal System | fentanyl | = | - | - | 0.025 mg/hr | patch | * | - | sure
168 HR clonidine 0.00417 MG/HR Transdermal System | clonidine | = | - | - | 0.00417 mg/hr | patch | * | - | sure
insulin isophane, human 70 UNT/ML / insulin, regular, human 30 UNT/ML Injectable Suspension | * | insulin nph/insulin regular | - | - | * | injection | * | - | *
levothyroxine sodium 0.1 MG Oral Tablet [Synthroid] | synthroid | levothyroxine | brand | sodium | 0.1 mg | oral_solid | * | - | sure
12 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet [Wellbutrin] | wellbutrin | bupropion | brand | hydrochloride | 150 mg | oral_solid | * | er12 | sure
omeprazole 20 MG Delayed Release Oral Capsule [Prilosec] | prilosec | omeprazole | brand | - | 20 mg | oral_solid | * | dr | sure
LEVOTHYROXINE 100 MCG ORAL TABLET | levothyroxine | = | - | - | 100 mcg | oral_solid | * | - | sure
albuterol (PROVENTIL HFA;VENTOLIN HFA) 90 mcg/actuation inhaler | albuterol | = | - | - | 90 mcg/act | inhaler | * | - | sure
insulin glargine (LANTUS SOLOSTAR U-100 INSULIN) 100 unit/mL (3 mL) insulin pen | insulin glargine | = | * | - | 100 unit/ml | injection | * | - | sure
metoprolol succinate (TOPROL-XL) 25 MG 24 hr tablet | metoprolol succinate | = | * | - | 25 mg | oral_solid | * | er | sure
HYDROcodone-acetaminophen (NORCO) 5-325 mg per tablet | hydrocodone/acetaminophen | = | * | - | 5-325 mg | oral_solid | * | - | sure
fluticasone (FLONASE) 50 mcg/spray nasal spray | fluticasone | = | * | - | 50 mcg/act | nasal_spray | * | - | sure
carbidopa-levodopa (SINEMET) 25-100 mg per tablet | carbidopa/levodopa | = | * | - | 25-100 mg | oral_solid | * | - | sure
multivitamin tablet | multivitamin | * | - | - | - | oral_solid | * | - | sure
polyethylene glycol (MIRALAX) 17 gram packet | * | polyethylene glycol 3350 | * | - | 17 g | * | * | - | sure
nitroglycerin (NITROSTAT) 0.4 mg SL tablet | nitroglycerin | = | * | - | 0.4 mg | oral_solid | * | sl | sure
ergocalciferol (DRISDOL) 1,250 mcg (50,000 unit) capsule | ergocalciferol | = | * | - | 1250 mcg | oral_solid | * | - | sure
divalproex (DEPAKOTE ER) 500 mg ER tablet | divalproex | = | * | - | 500 mg | oral_solid | * | er | sure
tiotropium (SPIRIVA WITH HANDIHALER) 18 mcg inhalation capsule | tiotropium | = | * | - | 18 mcg | inhaler | * | - | *
triamcinolone acetonide (KENALOG) 0.1 % cream | triamcinolone | = | * | acetonide | 0.1 % | topical | * | - | sure
lisinopril (PRINIVIL,ZESTRIL) 10 MG tablet | lisinopril | = | * | - | 10 mg | oral_solid | * | - | sure
Lisinopril Oral Tablet 10 MG | lisinopril | = | - | - | 10 mg | oral_solid | * | - | sure
metFORMIN HCl ER (OSM) Tab ER 24HR 500 MG | metformin | = | - | hydrochloride | 500 mg | oral_solid | * | er | *
Metformin HCl Tab ER 24HR Modified Release 1000 MG | metformin | = | - | hydrochloride | 1000 mg | oral_solid | * | er | *
Diltiazem HCl Coated Beads Cap ER 24HR 240 MG | diltiazem | = | - | hydrochloride | 240 mg | oral_solid | * | er | sure
Metoprolol Tartrate Tab 25 MG | metoprolol tartrate | = | - | - | 25 mg | oral_solid | * | - | sure
Potassium Chloride Microencapsulated Crys ER Tab 20 mEq | potassium chloride | = | - | - | 20 meq | oral_solid | * | er | sure
Bupropion HCl Tab ER 12HR 150 MG | bupropion | = | - | hydrochloride | 150 mg | oral_solid | * | er12 | sure
Bupropion HCl Tab ER 24HR 300 MG | bupropion | = | - | hydrochloride | 300 mg | oral_solid | * | er | sure
Insulin Glargine Soln Pen-Injector 100 Unit/ML | insulin glargine | = | - | - | 100 unit/ml | injection | * | - | sure
Semaglutide Soln Pen-inj 0.25 or 0.5 MG/DOSE (2 MG/3ML) | semaglutide | = | - | - | * | injection | * | - | *
Tirzepatide Soln Auto-Injector 5 MG/0.5ML | tirzepatide | = | - | - | 5 mg/0.5 ml | injection | * | - | sure
Budesonide-Formoterol Fumarate Dihyd Aerosol 160-4.5 MCG/ACT | budesonide/formoterol | = | - | * | 160-4.5 mcg/act | inhaler | * | - | sure
Fluticasone-Salmeterol Aer Powder BA 250-50 MCG/ACT | fluticasone/salmeterol | = | - | - | 250-50 mcg/act | inhaler | * | - | sure
Tiotropium Bromide Monohydrate Inhal Cap 18 MCG (Base Equiv) | tiotropium | = | - | * | 18 mcg | inhaler | * | - | sure
Latanoprost Ophth Soln 0.005% | latanoprost | = | - | - | 0.005 % | ophthalmic | * | - | sure
Dorzolamide HCl-Timolol Maleate Ophth Soln 2-0.5% | dorzolamide/timolol | = | - | * | 2-0.5 % | ophthalmic | * | - | sure
Prednisolone Acetate Ophth Susp 1% | prednisolone acetate | = | - | - | 1 % | ophthalmic | * | - | sure
Estradiol TD Patch Twice Weekly 0.1 MG/24HR | estradiol | = | - | - | 0.1 mg/24 hr | patch | * | - | sure
Nitroglycerin TD Patch 24HR 0.4 MG/HR | nitroglycerin | = | - | - | 0.4 mg/hr | patch | * | - | sure
Lidocaine Patch 5% | lidocaine | = | - | - | 5 % | patch | * | - | sure
Amoxicillin & K Clavulanate Tab 875-125 MG | amoxicillin/clavulanate | = | - | * | 875-125 mg | oral_solid | * | - | sure
Sulfamethoxazole-Trimethoprim Tab 800-160 MG | sulfamethoxazole/trimethoprim | = | - | - | 800-160 mg | oral_solid | * | - | sure
Ondansetron Orally Disintegrating Tab 4 MG | ondansetron | = | - | - | 4 mg | oral_solid | * | odt | sure
Nitroglycerin SL Tab 0.4 MG | nitroglycerin | = | - | - | 0.4 mg | oral_solid | * | sl | sure
Aspirin Tab Delayed Release 81 MG | aspirin | = | - | - | 81 mg | oral_solid | * | dr | sure
Cholecalciferol Cap 125 MCG (5000 Unit) | cholecalciferol | = | - | - | 125 mcg | oral_solid | * | - | sure
Norgestimate & Ethinyl Estradiol Tab 0.25 MG-35 MCG | norgestimate/ethinyl estradiol | = | - | - | * | oral_solid | * | - | sure
Glucose Blood Test Strip | * | - | * | - | - | device_supply | * | - | *
Insulin Pen Needle 32 G X 4 MM (1/6" or 5/32") | * | - | * | - | * | device_supply | * | - | *
Continuous Glucose System Sensor | * | - | * | - | - | device_supply | * | - | *
Generic for Lipitor 20 mg | atorvastatin | = | - | - | 20 mg | * | * | - | *
Atorvastatin (generic for Lipitor) 20 mg tablet | atorvastatin | = | - | - | 20 mg | oral_solid | * | - | sure
Lipitor® (atorvastatin calcium) tablets 40 mg | lipitor | atorvastatin | brand | * | 40 mg | oral_solid | * | - | sure
ZOLPIDEM TARTRATE 10MG TABLETS | zolpidem | = | - | tartrate | 10 mg | oral_solid | * | - | sure
VITAMIN D2 1.25MG(50,000 UNIT) | * | ergocalciferol | - | - | 1.25 mg | * | * | - | sure
DULOXETINE HCL DR 60 MG CAP | duloxetine | = | - | hydrochloride | 60 mg | oral_solid | * | dr | sure
CYCLOSPORINE 0.05% EYE EMULS | cyclosporine | = | - | - | 0.05 % | ophthalmic | * | - | sure
FLUTICASONE PROP 50 MCG SPRAY | fluticasone | = | - | propionate | 50 mcg | nasal_spray | * | - | sure
METHYLPHENIDATE ER (OSM) 36 MG TB | methylphenidate | = | - | - | 36 mg | oral_solid | * | er | *
OXYCODONE HCL (IR) 5 MG TAB | oxycodone | = | - | hydrochloride | 5 mg | oral_solid | * | - | *
CARVEDILOL 6.25MG TABS | carvedilol | = | - | - | 6.25 mg | oral_solid | * | - | sure
TRAZODONE 50 MG TABLET (TEVA) | trazodone | = | - | - | 50 mg | oral_solid | * | - | *
SIMVASTATIN 20MG TAB UD | simvastatin | = | - | - | 20 mg | oral_solid | * | - | sure
HYDROCHLOROTHIAZIDE 12.5MG CP | hydrochlorothiazide | = | - | - | 12.5 mg | * | * | - | *
LISINOPRIL-HCTZ 20-25 MG TAB | lisinopril/hydrochlorothiazide | = | - | - | 20-25 mg | oral_solid | * | - | sure
AMLODIPINE BESY-BENAZEPRIL HCL 10-20 MG CAP | amlodipine/benazepril | = | - | * | 10-20 mg | oral_solid | * | - | sure
TRIAMTERENE-HCTZ 37.5-25 MG TB | triamterene/hydrochlorothiazide | = | - | - | 37.5-25 mg | * | * | - | *
OMEGA-3 ETHYL ESTERS 1 GM CAP | * | omega-3 acid ethyl esters | - | - | 1 g | oral_solid | * | - | *
NOVOLOG FLEXPEN 100 UNIT/ML | novolog flexpen | insulin aspart | brand | - | 100 unit/ml | injection | * | - | sure
HUMULIN 70/30 KWIKPEN | humulin 70/30 kwikpen | insulin nph/insulin regular | brand | - | - | injection | * | - | sure
BD UF NANO PEN NEEDLE 4MMX32G | * | - | * | - | * | device_supply | * | - | *
FREESTYLE LIBRE 2 SENSOR KIT | * | - | * | - | - | device_supply | * | - | *
Levothyroxine 0.088 mg | levothyroxine | = | - | - | 0.088 mg | * | * | - | sure
Clonazepam 0.5mg Tab | clonazepam | = | - | - | 0.5 mg | oral_solid | * | - | sure
tamsulosin 0.4 mg 24 hr capsule | tamsulosin | = | - | - | 0.4 mg | oral_solid | * | * | sure
esomeprazole magnesium 40 mg capsule,delayed release | esomeprazole | = | - | magnesium | 40 mg | oral_solid | * | dr | sure
Seroquel XR 50mg | seroquel xr | quetiapine | brand | - | 50 mg | * | * | er | sure
Adderall XR 20 MG 24 hr capsule | adderall xr | amphetamine/dextroamphetamine | brand | - | 20 mg | oral_solid | * | er | sure
INSULIN ASPART FLEXPEN 100 UNIT/ML | insulin aspart | = | - | - | 100 unit/ml | injection | * | - | *
Vitamin B-12 1000 mcg tablet | * | cyanocobalamin | - | - | 1000 mcg | oral_solid | * | - | sure
CoQ10 100 mg softgel | * | coenzyme q10 | - | - | 100 mg | oral_solid | * | - | sure
Tylenol Extra Strength 500 mg caplet | * | acetaminophen | brand | - | 500 mg | oral_solid | * | - | sure
Advil 200 mg tablets | advil | ibuprofen | brand | - | 200 mg | oral_solid | * | - | sure
Claritin 24 HR 10 mg | claritin | loratadine | brand | - | 10 mg | * | * | - | sure
Nexium 24HR 20 mg | nexium 24hr | esomeprazole | brand | - | 20 mg | * | * | - | *
Zyrtec-D 12 Hour | * | cetirizine/pseudoephedrine | brand | - | - | * | * | * | *
Mucinex DM 60-1200 mg tablet extended release 12 hr | mucinex dm | * | brand | - | 60-1200 mg | oral_solid | * | er12 | sure
Biktarvy 50 mg-200 mg-25 mg tablet | biktarvy | bictegravir/emtricitabine/tenofovir alafenamide | brand | - | 50-200-25 mg | oral_solid | * | - | sure
Trelegy Ellipta 100 mcg-62.5 mcg-25 mcg powder for inhalation | trelegy ellipta | fluticasone furoate/umeclidinium/vilanterol | brand | - | 100-62.5-25 mcg | inhaler | * | - | sure
Symbicort 80-4.5 MCG/ACT IN AERO | symbicort | budesonide/formoterol | brand | - | 80-4.5 mcg/act | inhaler | * | - | sure
Humira (2 Pen) 40 MG/0.4ML Subcutaneous Pen-injector Kit | humira | adalimumab | brand | - | 40 mg/0.4 ml | injection | * | - | *
Humira(CF) Pen 40 mg/0.4 mL | * | adalimumab | brand | - | 40 mg/0.4 ml | injection | * | - | sure
Enbrel SureClick 50 mg/mL (1 mL) subcutaneous pen injector | enbrel sureclick | etanercept | brand | - | 50 mg/ml | injection | * | - | sure
Stelara 90 mg/mL subcutaneous syringe | stelara | ustekinumab | brand | - | 90 mg/ml | injection | * | - | sure
Prolia 60 MG/ML SC SOSY | prolia | denosumab | brand | - | 60 mg/ml | injection | * | - | sure
Depo-Testosterone 200 mg/mL | depo-testosterone | testosterone cypionate | brand | - | 200 mg/ml | injection | * | - | sure
AndroGel 20.25 mg/1.25 gram (1.62 %) gel pump | androgel | testosterone | brand | - | * | topical | * | - | *
Voltaren Gel 1% | voltaren gel | * | brand | - | 1 % | topical | * | - | sure
Restasis MultiDose 0.05 % eye drops | restasis multidose | cyclosporine | brand | - | 0.05 % | ophthalmic | * | - | sure
Systane Ultra 0.4-0.3 % eye drops | systane ultra | * | brand | - | 0.4-0.3 % | ophthalmic | * | - | sure
BENZONATATE CAP 100MG | benzonatate | = | - | - | 100 mg | oral_solid | * | - | sure
BUDESONIDE SUS 0.5MG/2ML | budesonide | = | - | - | 0.5 mg/2 ml | nebulizer | * | - | sure
CIPROFLOXACN TAB 500MG | ciprofloxacin | = | - | - | 500 mg | oral_solid | * | - | sure
DESLORATADIN TAB 5MG | desloratadine | = | - | - | 5 mg | oral_solid | * | - | sure
DIPHEN/ATROP TAB 2.5MG | diphenoxylate/atropine | = | - | - | 2.5 mg | oral_solid | * | - | sure
DOXYCYCL HYC CAP 100MG | doxycycline hyclate | = | - | - | 100 mg | oral_solid | * | - | sure
DOXYCYC MONO CAP 100MG | doxycycline monohydrate | = | - | - | 100 mg | oral_solid | * | - | sure
ESTRAD/NORETH TAB 1-0.5MG | estradiol/norethindrone | = | - | - | 1-0.5 mg | oral_solid | * | - | sure
FLUOCIN ACET OIL 0.01% | fluocinolone | = | - | * | 0.01 % | topical | * | - | *
GLYB/METFORM TAB 5-500MG | glyburide/metformin | = | - | - | 5-500 mg | oral_solid | * | - | sure
GUAIFENESIN TAB 600MG ER | guaifenesin | = | - | - | 600 mg | oral_solid | * | er | sure
HYDROCORT AC SUP 25MG | hydrocortisone acetate | = | - | - | 25 mg | * | * | - | *
HYOSCYAMINE SUB 0.125MG | hyoscyamine | = | - | - | 0.125 mg | oral_solid | * | sl | sure
IPRATROPIUM SPR 0.06% | ipratropium | = | - | - | 0.06 % | nasal_spray | * | - | sure
LEVALBUTEROL NEB 1.25MG | levalbuterol | = | - | - | 1.25 mg | nebulizer | * | - | sure
LEVOCETIRIZI TAB 5MG | levocetirizine | = | - | - | 5 mg | oral_solid | * | - | sure
LEVONOR/ETHI TAB | levonorgestrel/ethinyl estradiol | = | - | - | - | oral_solid | * | - | sure
METHENAM HIP TAB 1GM | methenamine hippurate | = | - | - | 1 g | oral_solid | * | - | sure
METOCLOPRAM TAB 10MG | metoclopramide | = | - | - | 10 mg | oral_solid | * | - | sure
METRONIDAZOL TAB 500MG | metronidazole | = | - | - | 500 mg | oral_solid | * | - | sure
NEO/POLY/BAC OIN OP | neomycin/polymyxin b/bacitracin | = | - | - | - | ophthalmic | * | - | sure
NITROFUR MAC CAP 100MG | nitrofurantoin macrocrystals | = | - | - | 100 mg | oral_solid | * | - | *
NITROFUR MON CAP 100MG | nitrofurantoin monohydrate/macrocrystals | = | - | - | 100 mg | oral_solid | * | - | *
NORTRIPTYLIN CAP 25MG | nortriptyline | = | - | - | 25 mg | oral_solid | * | - | sure
NYSTATIN/TRI CRE | nystatin/triamcinolone | = | - | - | - | topical | * | - | sure
PENICILLN VK TAB 500MG | penicillin v | = | - | * | 500 mg | oral_solid | * | - | sure
PHENAZOPYRID TAB 200MG | phenazopyridine | = | - | - | 200 mg | oral_solid | * | - | sure
PHENOBARB TAB 32.4MG | phenobarbital | = | - | - | 32.4 mg | oral_solid | * | - | *
PREDNISOLONE SOL 15MG/5ML | prednisolone | = | - | - | 15 mg/5 ml | oral_liquid | * | - | sure
PROCHLORPER TAB 10MG | prochlorperazine | = | - | - | 10 mg | oral_solid | * | - | sure
PROMETH/COD SYP 6.25-10 | promethazine/codeine | = | - | - | 6.25-10 | oral_liquid | * | - | unsure
PROPAFENONE CAP 225MG ER | propafenone | = | - | - | 225 mg | oral_solid | * | er | sure
PYRIDOSTIGM TAB 60MG | pyridostigmine | = | - | - | 60 mg | oral_solid | * | - | sure
RIZATRIPTAN TAB 10MG ODT | rizatriptan | = | - | - | 10 mg | oral_solid | * | odt | sure
SODIUM FLUOR CRE 1.1% | sodium fluoride | = | - | - | 1.1 % | * | * | - | *
SUCRALFATE TAB 1GM | sucralfate | = | - | - | 1 g | oral_solid | * | - | sure
SULFASALAZIN TAB 500MG | sulfasalazine | = | - | - | 500 mg | oral_solid | * | - | sure
TERCONAZOLE CRE 0.4% | terconazole | = | - | - | 0.4 % | topical | * | - | sure
THEOPHYLLINE TAB 300MG ER | theophylline | = | - | - | 300 mg | oral_solid | * | er | sure
TRAMADL/APAP TAB 37.5-325 | tramadol/acetaminophen | = | - | - | 37.5-325 | oral_solid | * | - | unsure
URSODIOL CAP 300MG | ursodiol | = | - | - | 300 mg | oral_solid | * | - | sure
VALACYCLOVIR TAB 1GM | valacyclovir | = | - | - | 1 g | oral_solid | * | - | sure
VERAPAMIL TAB 240MG ER | verapamil | = | - | - | 240 mg | oral_solid | * | er | sure
TRAVOPROST SOL 0.004% | travoprost | = | - | - | 0.004 % | ophthalmic | * | - | sure
MOXIFLOXACIN SOL 0.5% | moxifloxacin | = | - | - | 0.5 % | ophthalmic | * | - | sure
LOTEMAX GEL 0.5% | lotemax | loteprednol | brand | - | 0.5 % | ophthalmic | * | - | sure
DUREZOL EMU 0.05% | durezol | difluprednate | brand | - | 0.05 % | ophthalmic | * | - | sure
COMBIGAN SOL 0.2/0.5% | combigan | brimonidine/timolol | brand | - | 0.2-0.5 % | ophthalmic | * | - | sure
SIMBRINZA SUS 1-0.2% | simbrinza | brimonidine/brinzolamide | brand | - | 1-0.2 % | ophthalmic | * | - | sure
AZOPT SUS 1% OP | azopt | brinzolamide | brand | - | 1 % | ophthalmic | * | - | sure
PAZEO DRO 0.7% | pazeo | olopatadine | brand | - | 0.7 % | ophthalmic | * | - | sure
JANUMET XR TAB 100-1000 | janumet xr | sitagliptin/metformin | brand | - | 100-1000 | oral_solid | * | er | unsure
GLYXAMBI TAB 25-5MG | glyxambi | empagliflozin/linagliptin | brand | - | 25-5 mg | oral_solid | * | - | sure
TOUJEO MAX INJ 300IU/ML | * | insulin glargine | brand | - | 300 unit/ml | injection | * | - | *
NOVOLOG MIX INJ 70/30 | * | insulin aspart protamine/insulin aspart | brand | - | * | injection | * | - | *
HUMULIN N INJ U-100KWP | * | insulin nph | brand | - | * | injection | * | - | *
FIASP FLEX INJ TOUCH | * | insulin aspart | brand | - | - | injection | * | - | *
LEVEMIR INJ FLEXTOUC | * | insulin detemir | brand | - | - | injection | * | - | *
LYUMJEV KWPN INJ 100/ML | * | insulin lispro | brand | - | 100/ml | injection | * | - | unsure
ADMELOG SOLO INJ 100U/ML | * | insulin lispro | brand | - | 100 unit/ml | injection | * | - | *
XULTOPHY INJ 100/3.6 | xultophy | insulin degludec/liraglutide | brand | - | 100/3.6 | injection | * | - | unsure
SOLIQUA INJ 100/33 | soliqua | insulin glargine/lixisenatide | brand | - | 100/33 | injection | * | - | unsure
BYETTA INJ 10MCG | byetta | exenatide | brand | - | 10 mcg | injection | * | - | *
GLUCAGON KIT 1MG | glucagon | = | - | - | 1 mg | injection | * | - | sure
GVOKE HYPO INJ 1MG/0.2 | * | glucagon | brand | - | 1 mg/0.2 | injection | * | - | unsure
BAQSIMI ONE POW 3MG/DOSE | * | glucagon | brand | - | 3 mg/dose | * | * | - | *
AJOVY INJ 225/1.5 | ajovy | fremanezumab | brand | - | 225/1.5 | injection | * | - | unsure
NURTEC TAB 75MG ODT | nurtec | rimegepant | brand | - | 75 mg | oral_solid | * | odt | sure
COPAXONE INJ 40MG/ML | copaxone | glatiramer | brand | - | 40 mg/ml | injection | * | - | sure
AVONEX PEN KIT 30MCG | avonex pen | interferon beta-1a | brand | - | 30 mcg | injection | * | - | sure
REBIF INJ 44/0.5 | rebif | interferon beta-1a | brand | - | 44/0.5 | injection | * | - | unsure
TECFIDERA CAP 240MG | tecfidera | dimethyl fumarate | brand | - | 240 mg | oral_solid | * | - | sure
PENTASA CAP 500MG CR | pentasa | mesalamine | brand | - | 500 mg | oral_solid | * | er | sure
CANASA SUP 1000MG | canasa | mesalamine | brand | - | 1000 mg | * | * | - | sure
DEXILANT CAP 60MG DR | dexilant | dexlansoprazole | brand | - | 60 mg | oral_solid | * | dr | sure
PRALUENT INJ 75MG/ML | praluent | alirocumab | brand | - | 75 mg/ml | injection | * | - | sure
METHYLPHENID CHW 10MG | methylphenidate | = | - | - | 10 mg | oral_solid | * | chew | sure
LAMOTRIGINE TAB 25MG ODT | lamotrigine | = | - | - | 25 mg | oral_solid | * | odt | sure
GUANFACINE TAB 2MG ER | guanfacine | = | - | - | 2 mg | oral_solid | * | er | sure
CLONIDINE TAB 0.1MG ER | clonidine | = | - | - | 0.1 mg | oral_solid | * | er | sure
DEXMETHYLPH CAP 20MG ER | dexmethylphenidate | = | - | - | 20 mg | oral_solid | * | er | sure
AMPHETAMINE CAP 25MG ER | amphetamine | = | - | - | 25 mg | oral_solid | * | er | sure
DEXTROAMPHET TAB 10MG | dextroamphetamine | = | - | - | 10 mg | oral_solid | * | - | sure
ATOMOXETINE CAP 40MG | atomoxetine | = | - | - | 40 mg | oral_solid | * | - | sure
RISPERIDONE SOL 1MG/ML | risperidone | = | - | - | 1 mg/ml | oral_liquid | * | - | sure
VALPROIC ACD SYP 250/5ML | valproic acid | = | - | - | 250/5 ml | oral_liquid | * | - | unsure
LEVETIRACETM TAB 750MG | levetiracetam | = | - | - | 750 mg | oral_solid | * | - | *
HYDROXYUREA CAP 500MG | hydroxyurea | = | - | - | 500 mg | oral_solid | * | - | sure
MERCAPTOPUR TAB 50MG | mercaptopurine | = | - | - | 50 mg | oral_solid | * | - | sure
CAPECITABINE TAB 500MG | capecitabine | = | - | - | 500 mg | oral_solid | * | - | sure
BICALUTAMIDE TAB 50MG | bicalutamide | = | - | - | 50 mg | oral_solid | * | - | sure
EXEMESTANE TAB 25MG | exemestane | = | - | - | 25 mg | oral_solid | * | - | sure
LEUCOVOR CA TAB 5MG | leucovorin | = | - | * | 5 mg | oral_solid | * | - | *
PROPYLTHIOUR TAB 50MG | propylthiouracil | = | - | - | 50 mg | oral_solid | * | - | sure
DESMOPRESSIN TAB 0.2MG | desmopressin | = | - | - | 0.2 mg | oral_solid | * | - | sure
FLUDROCORT TAB 0.1MG | fludrocortisone | = | - | - | 0.1 mg | oral_solid | * | - | sure
DEXAMETHASON TAB 4MG | dexamethasone | = | - | - | 4 mg | oral_solid | * | - | sure
METHYLTESTOS CAP 10MG | methyltestosterone | = | - | - | 10 mg | oral_solid | * | - | *
ISOSORBIDE TAB 30MG | * | * | - | - | 30 mg | oral_solid | * | - | *
CHOLESTYRAM POW 4GM | cholestyramine | = | - | - | 4 g | * | * | - | sure
COLESTIPOL TAB 1GM | colestipol | = | - | - | 1 g | oral_solid | * | - | sure
NIACIN TAB 1000 ER | niacin | = | - | - | 1000 | oral_solid | * | er | unsure
METHYLDOPA TAB 250MG | methyldopa | = | - | - | 250 mg | oral_solid | * | - | sure
CHLORTHALID TAB 50MG | chlorthalidone | = | - | - | 50 mg | oral_solid | * | - | sure
ATENOL/CHLOR TAB 50-25MG | atenolol/chlorthalidone | = | - | - | 50-25 mg | oral_solid | * | - | sure
AMILORIDE TAB 5MG | amiloride | = | - | - | 5 mg | oral_solid | * | - | sure
CANDESARTAN TAB 16MG | candesartan | = | - | - | 16 mg | oral_solid | * | - | sure
CANDESA/HCTZ TAB 32-12.5 | candesartan/hydrochlorothiazide | = | - | - | 32-12.5 | oral_solid | * | - | unsure
QUINAPRIL TAB 20MG | quinapril | = | - | - | 20 mg | oral_solid | * | - | sure
METOPRL/HCTZ TAB 50-25MG | metoprolol/hydrochlorothiazide | = | - | - | 50-25 mg | oral_solid | * | - | *
POT CITRATE TAB 10MEQ ER | potassium citrate | = | - | - | 10 meq | oral_solid | * | er | sure
KLOR-CON M20 TAB 20MEQ ER | klor-con m20 | potassium chloride | brand | - | 20 meq | oral_solid | * | er | sure
KLOR-CON 10 TAB 10MEQ ER | klor-con 10 | potassium chloride | brand | - | 10 meq | oral_solid | * | er | sure
MAG OXIDE TAB 400MG | magnesium oxide | = | - | - | 400 mg | oral_solid | * | - | sure
CONTOUR NEXT TES | * | - | * | - | - | device_supply
CONTOUR NEXT TEST STRIPS | * | - | * | - | - | device_supply
FREESTYLE TES LITE | * | - | * | - | - | device_supply
FREESTYLE LITE TEST STRIPS | * | - | * | - | - | device_supply
ACCU-CHEK TES GUIDE | * | - | * | - | - | device_supply
ACCU-CHEK FASTCLIX LANCETS | * | - | * | - | - | device_supply
ONETOUCH DELICA PLUS LANCETS 33G | * | - | * | - | * | device_supply
ONETOUCH VERIO FLEX METER | * | - | * | - | - | device_supply
TRUE METRIX TES GLUCOSE | * | - | * | - | - | device_supply
DEXCOM G6 MIS SENSOR | * | - | * | - | - | device_supply
DEXCOM G6 MIS TRANSMIT | * | - | * | - | - | device_supply
DEXCOM G7 MIS SENSOR | * | - | * | - | - | device_supply
DEXCOM G6 RECEIVER | * | - | * | - | - | device_supply
FREESTYLE LIBRE 14 DAY SENSOR | * | - | * | - | - | device_supply
FREESTYLE LIBRE 3 PLUS SENSOR | * | - | * | - | - | device_supply
OMNIPOD 5 MIS PACK | * | - | * | - | - | device_supply
OMNIPOD DASH PODS (GEN 4) | * | - | * | - | - | device_supply
BD ULTRA-FINE NANO PEN NEEDLE 32G 4MM | * | - | * | - | * | device_supply
NOVOFINE PLUS 32G X 4MM | * | - | * | - | * | device_supply
UNIFINE PENT MIS 31GX8MM | * | - | * | - | * | device_supply
INSULIN SYRG MIS 0.5/31G | * | - | * | - | * | device_supply
BD INSULIN SYRINGE 1 ML 31G X 5/16" | * | - | * | - | * | device_supply
EASY TOUCH MIS LANCETS | * | - | * | - | - | device_supply
ALCOHOL PREP PAD 70% | * | - | * | - | * | device_supply
ALCOHOL SWAB PAD | * | - | * | - | - | device_supply
SHARPS CONT MIS | * | - | * | - | - | device_supply
AEROCHAMBER MIS PLUS | * | - | * | - | - | device_supply
AEROCHAMBER PLUS FLOW-VU W/MEDIUM MASK | * | - | * | - | - | device_supply
NEBULIZER MIS COMPRESS | * | - | * | - | - | device_supply
PEAK FLOW METER | * | - | * | - | - | device_supply
T:SLIM X2 INSULIN PUMP CARTRIDGE 3 ML | * | - | * | - | * | device_supply
AUTOSOFT 90 INFUSION SET | * | - | * | - | * | device_supply
MINIMED RESERVOIR 3 ML | * | - | * | - | * | device_supply
KETONE TEST STRIPS | * | - | * | - | - | device_supply
KETOSTIX TES | * | - | * | - | - | device_supply
Lancing device | * | - | * | - | - | device_supply
Blood pressure monitor | * | - | * | - | - | device_supply
COMPRESSION STOCKINGS 20-30 MMHG | * | - | * | - | * | device_supply
Gauze pads 4x4 | * | - | * | - | * | device_supply
GLUCOSE CONTROL SOLUTION | * | - | * | - | - | device_supply
Blood glucose meter kit | * | - | * | - | - | device_supply
Incontinence underwear | * | - | * | - | - | device_supply
Catheter 14 Fr | * | - | * | - | * | device_supply
CPAP mask | * | - | * | - | - | device_supply
PEN NEEDLES MIS 31GX5MM | * | - | * | - | * | device_supply
Simplera sensor | * | - | * | - | - | device_supply
Guardian 4 Sensor | * | - | * | - | - | device_supply
VGO 20 KIT | * | - | * | - | - | device_supply
V-GO 30 KIT | * | - | * | - | - | device_supply
INPEN 100-GRAY-NOVOLOG-FIASP | * | - | * | - | * | device_supply
Lisinopril/HCTZ 20/12.5 mg tablet | lisinopril/hydrochlorothiazide | = | - | - | 20-12.5 mg | oral_solid | * | - | sure
Losartan/HCTZ 100mg/25mg | losartan/hydrochlorothiazide | = | - | - | 100-25 mg | * | * | - | sure
Hydrocodone/APAP 5/325 tablet | hydrocodone/acetaminophen | = | - | - | 5/325 | oral_solid | * | - | unsure
Allegra Allergy 24 Hour 180 mg tablet | allegra allergy | fexofenadine | brand | - | 180 mg | oral_solid | * | - | sure
Levothyroxine .025MG tab | levothyroxine | = | - | - | 0.025 mg | oral_solid | * | - | sure
Digoxin 0.250 mg tablet | digoxin | = | - | - | 0.25 mg | oral_solid | * | - | sure
Clonazepam 0.50 mg tablet | clonazepam | = | - | - | 0.5 mg | oral_solid | * | - | sure
Furosemide 20.00 MG TAB | furosemide | = | - | - | 20 mg | oral_solid | * | - | sure
Vitamin D3 50,000 IU capsule | * | cholecalciferol | - | - | 50000 unit | oral_solid | * | - | sure
Valacyclovir 1G tablet | valacyclovir | = | - | - | 1 g | oral_solid | * | - | sure
Metformin 1000MG tablet | metformin | = | - | - | 1000 mg | oral_solid | * | - | sure
Insulin lispro 100 units/mL vial | insulin lispro | = | - | - | 100 unit/ml | injection | * | - | sure
Insulin lispro 100 U/ML vial | insulin lispro | = | - | - | 100 unit/ml | injection | * | - | sure
Insulin lispro U-100 vial | insulin lispro | = | - | - | 100 unit/ml | injection | * | - | sure
Humulin R U-500 KwikPen | humulin r kwikpen | insulin regular | brand | - | 500 unit/ml | injection | * | - | sure
Tresiba FlexTouch U-200 | tresiba flextouch | insulin degludec | brand | - | 200 unit/ml | injection | * | - | sure
Toujeo Max SoloStar U-300 pen | toujeo max solostar | insulin glargine | brand | - | 300 unit/ml | injection | * | - | sure
Semglee (insulin glargine-yfgn) 100 unit/mL pen | semglee | insulin glargine yfgn | brand | - | 100 unit/ml | injection | * | - | sure
Insulin glargine-yfgn 100 unit/mL (3 mL) pen | insulin glargine yfgn | = | - | - | 100 unit/ml | injection | * | - | sure
adalimumab-adaz 40 mg/0.4 mL pen | adalimumab adaz | = | - | - | 40 mg/0.4 ml | injection | * | - | sure
Wellbutrin XL 150 mg 24 hr tablet | wellbutrin xl | bupropion | brand | - | 150 mg | oral_solid | * | er | sure
Wellbutrin SR 150 mg 12 hr tablet | wellbutrin sr | bupropion | brand | - | 150 mg | oral_solid | * | er12 | sure
bupropion SR 200 mg tablet,sustained-release 12 hr | bupropion | = | - | - | 200 mg | oral_solid | * | er12 | sure
Paxil CR 12.5 mg | paxil cr | * | brand | - | 12.5 mg | * | * | er | sure
Cardizem LA 240 mg tablet | cardizem la | diltiazem | brand | - | 240 mg | oral_solid | * | er | sure
Inderal LA 80 mg capsule | inderal la | propranolol | brand | - | 80 mg | oral_solid | * | er | sure
Sinemet CR 50-200 mg tablet | sinemet cr | carbidopa/levodopa | brand | - | 50-200 mg | oral_solid | * | er | sure
EC-Naprosyn 500 mg tablet | ec-naprosyn | naproxen | brand | - | 500 mg | oral_solid | * | dr | *
Ecotrin 325 mg | ecotrin | aspirin | brand | - | 325 mg | * | * | * | sure
Depakote Sprinkles 125 mg capsule | depakote sprinkles | divalproex | brand | - | 125 mg | oral_solid | * | - | *
Zofran ODT 4 mg | zofran odt | ondansetron | brand | - | 4 mg | oral_solid | * | odt | sure
Maxalt-MLT 10 mg | * | rizatriptan | brand | - | 10 mg | * | * | * | *
Claritin RediTabs 10 mg | * | loratadine | brand | - | 10 mg | * | * | * | *
Nurtec ODT 75 mg | nurtec odt | rimegepant | brand | - | 75 mg | oral_solid | * | odt | sure
Lamictal XR 100 mg tablet | lamictal xr | lamotrigine | brand | - | 100 mg | oral_solid | * | er | sure
Keppra XR 500 mg | keppra xr | levetiracetam | brand | - | 500 mg | * | * | er | sure
Nitro-Dur 0.4 mg/hr patch | nitro-dur | nitroglycerin | brand | - | 0.4 mg/hr | patch | * | - | sure
Catapres-TTS-2 patch | * | clonidine | brand | - | * | patch | * | - | *
Exelon Patch 9.5 mg/24 hr | * | rivastigmine | brand | - | 9.5 mg/24 hr | patch | * | - | *
Travatan Z 0.004% | travatan z | travoprost | brand | - | 0.004 % | ophthalmic | * | - | sure
Cosopt PF 2-0.5 % | cosopt pf | dorzolamide/timolol | brand | - | 2-0.5 % | ophthalmic | * | - | sure
Pred Forte 1% | pred forte | * | brand | - | 1 % | ophthalmic | * | - | sure
Ciprodex otic suspension | ciprodex | ciprofloxacin/dexamethasone | brand | - | - | * | * | - | sure
Proctosol-HC 2.5 % cream | proctosol-hc | hydrocortisone | brand | - | 2.5 % | topical | * | - | *
Premarin 0.625 mg/gram vaginal cream | premarin | conjugated estrogens | brand | - | 0.625 mg/g | topical | * | - | sure
Vagifem 10 mcg vaginal tablet | vagifem | estradiol | brand | - | 10 mcg | * | * | - | sure
NuvaRing 0.12-0.015 mg/24 hr vaginal | nuvaring | * | brand | - | * | * | * | - | *
Medrol (Pak) 4 mg tablets in a dose pack | medrol | methylprednisolone | brand | - | 4 mg | oral_solid | * | - | *
Z-Pak 250 mg tablet | z-pak | azithromycin | brand | - | 250 mg | oral_solid | * | - | sure
MoviPrep 100-7.5-2.691 gram powder packet | moviprep | * | brand | - | * | * | * | - | *
Miralax 17 gram/dose oral powder | miralax | polyethylene glycol 3350 | brand | - | 17 g/dose | oral_liquid | * | - | sure
ibuprofen 100 mg/5 mL oral suspension | ibuprofen | = | - | - | 100 mg/5 ml | oral_liquid | * | - | sure
morphine concentrate 100 mg/5 mL (20 mg/mL) oral solution | morphine | * | - | - | * | oral_liquid | * | - | *
lorazepam intensol 2 mg/mL | * | lorazepam | * | - | 2 mg/ml | oral_liquid | * | - | *
methotrexate sodium (PF) 25 mg/mL injection solution | methotrexate | = | - | sodium | 25 mg/ml | injection | * | - | sure
heparin (porcine) 5,000 unit/mL injection | heparin | = | - | * | 5000 unit/ml | injection | * | - | *
medroxyPROGESTERone (DEPO-PROVERA) 150 mg/mL injection | medroxyprogesterone | = | * | - | 150 mg/ml | injection | * | - | sure
epinephrine 0.3 mg/0.3 mL auto-injector | epinephrine | = | - | - | 0.3 mg/0.3 ml | injection | * | - | sure
glucagon emergency kit 1 mg | glucagon | = | - | - | 1 mg | injection | * | - | *
Baqsimi 3 mg/actuation nasal spray | baqsimi | glucagon | brand | - | 3 mg/act | nasal_spray | * | - | sure
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
