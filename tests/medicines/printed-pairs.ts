/** Pairs of printed names and what they are to each other: `relation | one | other`. */
export const printedPairs = `
same | VICTOZA 2-PAK 18 MG/3 ML PEN | VICTOZA 18 MG/3 ML PEN
different | ESTRADIOL 0.05 MG/24HR TD PTTW | ESTRADIOL 0.05 MG/24HR TD PTWK
different | Estradiol 0.05 mg/24 hr patch twice weekly | Estradiol 0.05 mg/24 hr patch weekly
different | estradiol 0.05 mg/24 hr semiweekly transdermal patch | Estradiol (once weekly) 0.05 mg/24 hr patch
different | CLIMARA 0.05 MG/24HR PATCH | VIVELLE-DOT 0.05 MG/24HR PATCH
same | clonidine 0.1 mg/24 hr weekly transdermal patch | clonidine 0.1 mg/24 hr patch
unsure | METHYLPHENIDATE CD 20 MG CAP | METHYLPHENIDATE LA 20 MG CAP
unsure | DILTIAZEM CD 240 MG CAP | DILTIAZEM LA 240 MG CAP
unsure | NIFEDIPINE ER (CC) 30 MG TAB | NIFEDIPINE ER (XL) 30 MG TAB
same | LIPITOR TAB 20MG | Lipitor 20 mg tablet
same | ATORVASTATIN TAB 40MG | Atorvastatin Calcium Tab 40 MG (Base Equivalent)
same | ATORVASTATIN TAB 40MG | ATORVASTATIN CALCIUM 40 MG PO TABS
same | ATORVASTATIN TAB 40MG | atorvastatin (Lipitor) 40 mg tablet
same | METOPROL SUC TAB 50MG ER | metoprolol succinate ER 50 mg tablet
same | METOPROL SUC TAB 50MG ER | 24 HR metoprolol succinate 50 MG Extended Release Oral Tablet
same | METOPROL TAR TAB 25MG | metoprolol tartrate 25 mg tablet
same | HYDROCHLOROT TAB 25MG | hydrochlorothiazide 25 mg tablet
same | HYDROCHLOROT TAB 25MG | HCTZ 25 mg tab
same | POT CHLORIDE TAB 10MEQ ER | potassium chloride ER 10 mEq tablet
same | POT CHLORIDE TAB 10MEQ ER | potassium chloride 10 mEq tablet
same | HYDROXYZ HCL TAB 25MG | hydrOXYzine HCl 25 mg tablet
same | HYDROXYZ PAM CAP 25MG | hydroxyzine pamoate 25 mg capsule
same | LISINOPRIL TAB 10MG | lisinopril 10 mg tablet
same | LISINOPRIL TAB 10MG | Lisinopril Tab 10.0 MG
same | LISINOPRIL TAB 10MG | Lisinopril Tab 10 MG Auro
same | CLONAZEPAM TAB .5MG | clonazePAM 0.5 mg tablet
same | LEVOTHYROXIN TAB 50MCG | Levothyroxine Sodium 0.05 mg tablet
same | LEVOTHYROXIN TAB 50MCG | Levothyroxine 50 µg tablet
same | VALACYCLOVIR TAB 1GM | valacyclovir HCl 1,000 mg tablet
same | acetaminophen 325 MG / hydrocodone bitartrate 5 MG Oral Tablet | HYDROCO/APAP TAB 5-325MG
same | HYDROCO/APAP TAB 5-325MG | hydrocodone-acetaminophen 5 mg-325 mg tablet
same | OXYCOD/APAP TAB 5-325MG | oxyCODONE-acetaminophen 5-325 MG PO TABS
same | LISINOP/HCTZ TAB 20-12.5MG | hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet
same | AMLOD/BENAZP CAP 5-10MG | amlodipine besylate-benazepril hcl 5-10 mg capsule
same | acetaminophen 325 MG / hydrocodone bitartrate 5 MG Oral Tablet [Norco] | Norco 5-325 mg tablet
same | atorvastatin 20 MG Oral Tablet [Lipitor] | LIPITOR TAB 20MG
same | Toprol-XL 50 mg tablet | TOPROL XL TAB 50MG
same | WELLBUTRIN XL TAB 150MG | Wellbutrin XL 150 mg tablet
same | BUPROPN HCL TAB 150MG SR | buPROPion HCl ER (SR) 150 MG PO TB12
same | BUPROPN HCL TAB 150MG XL | buPROPion HCl ER (XL) 150 MG PO TB24
same | BUPROPN HCL TAB 150MG SR | bupropion hydrochloride 150 MG 12 HR Extended Release Oral Tablet
same | OMEPRAZOLE CAP 20MG | omeprazole 20 mg delayed release capsule
same | DULOXETINE CAP 60MG | DULOXETINE CAP 60MG DR
same | PANTOPRAZOLE TAB 40MG | Pantoprazole Sodium 40 MG PO TBEC
same | LATANOPROST SOL 0.005% | latanoprost 0.005 % ophthalmic solution
same | LATANOPROST SOL 0.005% | latanoprost 0.05 mg/ml eye drops
same | TIMOLOL MAL SOL 0.5% OP | Timolol Maleate 0.5 % OP SOLN
same | Vitamin D (Ergocalciferol) 1.25 MG (50000 UT) Oral Capsule | ergocalciferol 50,000 units capsule
same | VITAMIN D CAP 50000UNT | Vitamin D 1.25 mg capsule
same | Vitamin D3 25 mcg (1,000 unit) capsule | cholecalciferol 1000 unit capsule
same | Albuterol Sulfate HFA 108 (90 Base) MCG/ACT IN AERS | albuterol HFA 90 mcg/actuation inhaler
same | ONDANSETRON TAB 4MG ODT | Ondansetron 4 MG PO TBDP
same | MONTELUKAST CHW 5MG | montelukast 5 mg chewable tablet
same | FLUTICASONE SPR 50MCG | Fluticasone Propionate 50 MCG/ACT NA SUSP
same | Lantus SoloStar 100 unit/mL pen | LANTUS SOLOSTAR 100 UNIT/ML SC SOPN
same | VICTOZA INJ 18MG/3ML | Victoza 18 mg/3 mL pen-injector
same | Ozempic 4 mg/3 mL pen | OZEMPIC INJ 4MG/3ML
same | FENTANYL DIS 25MCG/HR | 72 HR fentanyl 0.025 MG/HR Transdermal System
same | DICLOFENAC GEL 1% | diclofenac 1 % topical gel
same | Diclofenac Sodium 1 % EX GEL | diclofenac sodium 0.01 MG/MG Topical Gel
same | CLOBETASOL CRE 0.05% | clobetasol propionate 0.05 % cream
same | OneTouch Ultra Test Strips | ONETOUCH TES ULTRA
same | PEN NEEDLES MIS 32GX4MM | Pen Needle 32G X 4MM
same | CYCLOBENZAPR TAB 10MG | cyclobenzaprine HCl 10 mg tablet
same | SMZ/TMP DS TAB 800-160MG | sulfamethoxazole-trimethoprim 800-160 mg tablet
same | TESTOST CYP INJ 200MG/ML | testosterone cypionate 200 mg/ml injection
same | Lisinopril 10 mg | LISINOPRIL TAB 10MG
same | amoxicillin 400 mg/5 mL oral suspension | amoxicillin 80 mg/mL suspension
same-ingredient | Lipitor 20 mg tablet | ATORVASTATIN TAB 20MG
same-ingredient | Toprol-XL 50 mg tablet | METOPROL SUC TAB 50MG ER
same-ingredient | LOPRESSOR TAB 50MG | METOPROL TAR TAB 50MG
same-ingredient | Zestril 10 mg tablet | LISINOPRIL TAB 10MG
same-ingredient | Zestril 10 mg tablet | Prinivil 10 mg tablet
same-ingredient | Synthroid 50 mcg tablet | LEVOTHYROXIN TAB 50MCG
same-ingredient | Wellbutrin XL 150 mg tablet | BUPROPN HCL TAB 150MG XL
same-ingredient | Wellbutrin SR 150 mg tablet | BUPROPN HCL TAB 150MG SR
same-ingredient | Concerta 36 mg tablet | METHYLPHENID TAB 36MG ER
same-ingredient | Norco 5-325 mg tablet | HYDROCO/APAP TAB 5-325MG
same-ingredient | Percocet 5-325 mg tablet | OXYCOD/APAP TAB 5-325MG
same-ingredient | Xalatan 0.005 % eye drops | LATANOPROST SOL 0.005%
same-ingredient | Cymbalta 60 mg capsule | DULOXETINE CAP 60MG DR
same-ingredient | Vistaril 25 mg capsule | HYDROXYZ PAM CAP 25MG
same-ingredient | Depo-Testosterone 200 mg/ml injection | TESTOST CYP INJ 200MG/ML
same-ingredient | Advair Diskus 250-50 mcg/dose | Fluticasone-Salmeterol 250-50 MCG/ACT IN AEPB
same-ingredient | Flonase 50 mcg nasal spray | FLUTICASONE SPR 50MCG
same-ingredient | Zocor 20 mg tablet | simvastatin 20 mg tablet
same-ingredient | Neurontin 300 mg capsule | GABAPENTIN CAP 300MG
same-ingredient | Eliquis 5 mg tablet | apixaban 5 mg tablet
same-ingredient | Adderall XR 20 mg capsule | AMPHET/DEXTR CAP 20MG ER
same-ingredient | KLOR-CON M20 TAB 20MEQ ER | potassium chloride 20 mEq ER tablet
different | ALPRAZOLAM TAB 0.25MG | ALPRAZOLAM TAB 0.5MG
different | WARFARIN TAB 5MG | WARFARIN TAB 0.5MG
different | amoxicillin 250 mg/5 mL suspension | amoxicillin 400 mg/5 mL suspension
different | HYDROCO/APAP TAB 5-325MG | HYDROCO/APAP TAB 10-325MG
different | Adderall 20 mg tablet | Adderall XR 20 mg capsule
different | Estradiol 0.05 MG/24HR TD PTWK | estradiol 0.5 mg tablet
different | Tylenol 500 mg tablet | Tylenol with Codeine 300-30 mg tablet
different | LIPITOR TAB 20MG | LIPITOR TAB 40MG
different | LIPITOR TAB 20MG | ATORVASTATIN TAB 40MG
different | METOPROL SUC TAB 50MG ER | METOPROL TAR TAB 50MG
different | METOPROL SUC TAB 50MG ER | METOPROL SUC TAB 100MG ER
different | Toprol-XL 50 mg tablet | METOPROL TAR TAB 50MG
different | BUPROPN HCL TAB 150MG SR | BUPROPN HCL TAB 150MG XL
different | Wellbutrin SR 150 mg tablet | Wellbutrin XL 150 mg tablet
different | METFORMIN TAB 500MG | METFORMIN TAB 500MG ER
different | DIVALPROEX TAB 500MG DR | DIVALPROEX TAB 500MG ER
different | LEVOTHYROXIN TAB 50MCG | LEVOTHYROXIN TAB 75MCG
different | LEVOTHYROXIN TAB 50MCG | levothyroxine 0.5 mg tablet
different | LOSARTAN/HCT TAB 100-25 | LOSARTAN/HCT TAB 50-12.5
different | LOSARTAN TAB 100MG | LOSARTAN/HCT TAB 100-25
different | hydroxyzine HCl 25 mg tablet | hydroxyzine pamoate 25 mg capsule
different | diclofenac sodium 50 mg tablet | DICLOFEN POT TAB 50MG
different | ONDANSETRON TAB 4MG | ONDANSETRON TAB 4MG ODT
different | MONTELUKAST TAB 5MG | MONTELUKAST CHW 5MG
different | CLOBETASOL CRE 0.05% | CLOBETASOL OIN 0.05%
different | TIMOLOL MAL SOL 0.25% OP | TIMOLOL MAL SOL 0.5% OP
different | Advair Diskus 250-50 mcg/dose | Advair HFA 230-21 mcg/act
different | NOVOLOG INJ 100UNIT/ML | NOVOLIN R INJ 100UNIT/ML
different | Humalog 100 unit/ml | Humulin R 100 unit/ml
different | LANTUS INJ 100UNIT/ML | TOUJEO SOLO INJ 300IU/ML
different | Novolog Mix 70/30 100 unit/ml | Novolog 100 unit/ml
different | HUMULIN INJ 70/30 | HUMULIN N INJ U-100
different | Ozempic 2 mg/3 mL pen | Rybelsus 7 mg tablet
different | OneTouch Ultra Test Strips | ONETOUCH TES VERIO
different | OneTouch Ultra Test Strips | LIPITOR TAB 20MG
different | VYVANSE CAP 40MG | VYVANSE CAP 50MG
different | TACROLIMUS CAP 1MG | PROTOPIC OIN 0.1%
different | POT CHLORIDE TAB 10MEQ ER | POT CITRATE TAB 10MEQ ER
different | isosorbide mononitrate 20 mg tablet | isosorbide dinitrate 20 mg tablet
different | lithium carbonate 300 mg capsule | lithium citrate 300 mg/5 ml oral solution
different | testosterone cypionate 200 mg/ml injection | testosterone enanthate 200 mg/ml injection
different | calcium carbonate 600 mg tablet | calcium acetate 667 mg capsule
different | prednisolone acetate 1 % eye drops | prednisolone sodium phosphate 1 % eye drops
different | Albuterol Sulfate HFA 108 (90 Base) MCG/ACT IN AERS | albuterol 0.083% nebulizer solution
different | FLUTICASONE SPR 50MCG | fluticasone 110 mcg HFA inhaler
unsure | metoprolol 50 mg tablet | METOPROL TAR TAB 50MG
unsure | metoprolol 50 mg tablet | METOPROL SUC TAB 50MG
unsure | hydroxyzine 25 mg | hydroxyzine HCl 25 mg tablet
unsure | bupropion ER 150 mg tablet | BUPROPN HCL TAB 150MG XL
unsure | bupropion ER 150 mg tablet | BUPROPN HCL TAB 150MG SR
unsure | LOSARTAN/HCT TAB 100-25 | losartan-hydrochlorothiazide 100-25 mg tablet
unsure | FLUTIC/SALME AER 250/50 | Advair Diskus 250-50 mcg/dose
different | LANTUS INJ 100/ML | LANTUS INJ 300UNIT/ML
unsure | LANTUS INJ 100/ML | LANTUS INJ 100UNIT/ML
unsure | Lantus 100 unit/ml vial | Lantus SoloStar 100 unit/ml pen
unsure | Ozempic 2 mg/1.5 mL pen | OZEMPIC INJ 2MG
unsure | Ozempic 2 mg/1.5 mL pen | Ozempic 4 mg/3 mL pen
unsure | Ozempic 1 mg pen | OZEMPIC INJ 4MG/3ML
unsure | FLUOXETINE CAP 20MG | FLUOXETINE TAB 20MG
unsure | amlodipine besylate 5 mg tablet | amlodipine maleate 5 mg tablet
unsure | Foozumab 10 mg tablet | LISINOPRIL TAB 10MG
unsure | LISINOPRL TAB 10MG | LISINOPRIL TAB 10MG
unsure | LISINOPRIL TAB | LISINOPRIL TAB 10MG
unsure | METFORMIN 500MG | METFORMIN TAB 500MG ER
unsure | PREDNIS TAB 5MG | prednisone 5 mg tablet
unsure | cyclosporine 25 mg capsule | cyclosporine modified 25 mg capsule
unsure | METFORMIN TAB 1000MG ER | Metformin HCl ER (OSM) 1000 MG PO TB24
unsure | PEN NEEDLES MIS 32GX4MM | BD PEN NEEDLE NANO 32G X 4MM
unsure | Lipitor (simvastatin) 20 mg tablet | LIPITOR TAB 20MG
unsure | Foobrand (atorvastatin) 20 mg tablet | ATORVASTATIN TAB 20MG
unsure | Start refill | LIPITOR TAB 20MG
unsure | LEVOTHYROXIN TAB 50 | LEVOTHYROXIN TAB 0.05MG
unsure | doxycycline 100 mg capsule | DOXYCYCL HYC CAP 100MG
unsure | Lisinopril zzz 10 mg tablet | lisinopril 10 mg tablet
unsure | ADVAIR AER 250/50 | ADVAIR DISKU AER 250/50MCG
unsure | estradiol 1 mg | ESTRADIOL TAB 1MG
`;

/** Names that published confusion lists warn of (general knowledge): never the same, whatever stands beside them. */
export const lookAlikes = `
hydralazine, hydroxyzine hydrochloride; hydralazine, hydroxyzine; prednisone, prednisolone; celebrex, celexa; celexa, zyprexa; lamictal, lamisil
lamotrigine, levetiracetam; lamotrigine, terbinafine; metformin, metronidazole; clonidine, clonazepam; klonopin, clonidine; alprazolam, lorazepam
bupropion, buspirone; tramadol, trazodone; zyrtec, zantac; zyrtec, zyprexa; zantac, xanax; losartan, valsartan; glipizide, glyburide
glimepiride, glipizide; chlorpromazine, chlorpropamide; quetiapine, olanzapine; risperidone, ropinirole; fluoxetine, paroxetine hydrochloride
fluoxetine, duloxetine; sertraline, cetirizine; sertraline, soriatane; amlodipine, amiloride; amlodipine, amiodarone; carvedilol, captopril
cozaar, zocor; cozaar, colace; diovan, zyban; lantus, latuda; lexapro, loxapine; levothyroxine, liothyronine; lisinopril, fosinopril
methotrexate, metolazone; methylphenidate, methadone; morphine, hydromorphone; oxycodone, hydrocodone; oxycodone, oxybutynin; oxycontin, ms contin
pantoprazole, aripiprazole; rabeprazole, aripiprazole; omeprazole, esomeprazole; omeprazole, fomepizole; pravastatin, prevacid; simvastatin, sitagliptin
saxagliptin, sitagliptin; sulfasalazine, sulfadiazine; tamoxifen, tamsulosin; tizanidine, tiagabine; topamax, toprol xl; tegretol, tegretol xr
trazodone, trazadone; valacyclovir, valganciclovir; viagra, allegra; xanax, tenex; zolpidem, zolmitriptan; adderall, inderal; aciphex, aricept
actonel, actos; advair diskus, advicor; allegra, asacol hd; ambien, amen; avandia, coumadin; azithromycin, erythromycin; benazepril, benadryl
bisoprolol, bisacodyl; cardizem, cardene; carbamazepine, oxcarbazepine; cefuroxime, cefixime; clomiphene, clomipramine; clozapine, clonazepam
cyclosporine, cycloserine; cyclobenzaprine, cyproheptadine; desipramine, imipramine; dexmethylphenidate, methylphenidate; diazepam, diltiazem
diphenhydramine, dimenhydrinate; dobutamine, dopamine; doxazosin, doxepin; doxycycline hyclate, dicyclomine; effexor xr, enablex; enalapril, ramipril
entecavir, entacapone; ephedrine, epinephrine; estradiol, ethinyl estradiol; evista, avinza; fentanyl, sufentanil; flomax, fosamax; flonase, flovent hfa
fluvastatin, fluvoxamine; furosemide, torsemide; gabapentin, gemfibrozil; guaifenesin, guanfacine; humalog, humulin r; novolog, novolin r
hydrochlorothiazide, hydroxychloroquine; hydrocodone/acetaminophen, oxycodone/acetaminophen; indapamide, iloperidone; isosorbide mononitrate, isosorbide dinitrate
januvia, janumet; jantoven, januvia; keppra, kaletra; ketorolac, ketoconazole; labetalol, lamotrigine; leucovorin, levocarnitine; levetiracetam, levofloxacin
levetiracetam, levocarnitine; lorazepam, loratadine; loxitane, lexapro; lunesta, neulasta; lyrica, lopressor; medroxyprogesterone, methylprednisolone
metoprolol succinate, metoprolol tartrate; metoprolol tartrate, metformin; mirtazapine, olanzapine; nicardipine, nifedipine; nifedipine, nimodipine
norvasc, navane; nortriptyline, amitriptyline; ofloxacin, levofloxacin; paxil, plavix; paroxetine hydrochloride, pioglitazone; penicillamine, penicillin v
phenobarbital, pentobarbital; pindolol, plendil; plavix, pravix; prilosec, prozac; propranolol, prilosec; protonix, lotronex; provera, premarin
pyridostigmine, pyridoxine; quinidine sulfate, quinine; remeron, rozerem; restoril, risperdal; retrovir, ritonavir; rifampin, rifaximin; ritalin, rilutek
rituximab, infliximab; romazicon, rythmol; ropinirole, risperidone; seroquel, sinequan; sinemet, janumet; singulair, sinequan; solifenacin, darifenacin
spiriva, inspra; sumatriptan, zolmitriptan; symbyax, cymbalta; synthroid, symmetrel; tiotropium, ipratropium; tolterodine, tolcapone; tramadol, toradol
travatan z, xalatan; trileptal, tricor; valsartan, losartan; vinblastine, vincristine; wellbutrin sr, wellbutrin xl; zebeta, diabeta; zestril, zetia
zocor, zoloft; zovirax, zyvox; zyloprim, zolpidem; zonisamide, lacosamide; bumetanide, budesonide; buprenorphine, bupropion; ezetimibe, ezogabine
accupril, aciphex; acetazolamide, acetohexamide; activase, tnkase; adacel, daptacel; advair, advicor; aggrastat, argatroban; aldara, alora
alfentanil, sufentanil; alkeran, leukeran; allopurinol, apresoline; alprazolam, clonazepam; altace, alteplase; amaryl, reminyl
ambien, abilify; amiodarone, amantadine; amphetamine, methamphetamine; antivert, axert; anzemet, avandamet; apidra, spiriva
apresoline, priscoline; aricept, azilect; asacol, os-cal; atacand, antacid; atomoxetine, atorvastatin; atrovent, natru-vent
avandia, prandin; azacitidine, azathioprine; baclofen, bactroban; benicar, mevacor; bextra, zetia; brilinta, brintellix; bumex, buprenex
cardura, coumadin; cardura, cardene; cartia, procardia; catapres, cataflam; celebrex, cerebyx; cefazolin, ceftriaxone
chlordiazepoxide, chlorpromazine; clinoril, clozaril; clonazepam, lorazepam; clozapine, clonidine; clobazam, clonazepam; codeine, lodine
colchicine, cortrosyn; covera, provera; daptomycin, dactinomycin; darvocet, percocet; desipramine, disopyramide; desyrel, seroquel
dexmethylphenidate, methadone; dicyclomine, diphenhydramine; digoxin, doxepin; diovan, dioval; diprivan, diflucan; doxycycline, dicyclomine
duloxetine, paroxetine; durasal, durezol; edetate, etomidate; enbrel, levbid; enjuvia, januvia; epogen, neupogen; eribulin, epirubicin
ethambutol, ethmozine; famotidine, furosemide; femara, femhrt; fioricet, fiorinal; flavoxate, fluvoxamine; flonase, flovent
florinef, fioricet; flomax, volmax; fluconazole, fluoxetine; fluoxetine, fluphenazine; fluoxetine, paroxetine; fluvoxamine, fluoxetine
granulex, regranex; humalog, humulin; humalog, novolog; humulin, novolin; hydralazine, hydrochlorothiazide; hydroxychloroquine, hydroxyurea
hyperstat, nitrostat; idarubicin, doxorubicin; imipenem, meropenem; intuniv, invega; iodine, lodine; isordil, plendil
isotretinoin, tretinoin; jantoven, janumet; kapidex, casodex; keflex, keppra; ketalar, ketorolac; kapidex, kadian; labetalol, lamictal
lamivudine, lamotrigine; lamotrigine, lamisil; lanoxin, levoxyl; lanoxin, naloxone; lantus, lente; lasix, luvox; lasix, losec
letairis, letrozole; leucovorin, leukeran; levofloxacin, levothyroxine; lipitor, zyrtec; lipitor, loniten; lisinopril, risperdal
lithium, ultram; lotensin, lioresal; lovenox, levaquin; lupron, lopurin; matulane, materna; maxzide, microzide; mefloquine, malarone
menest, meridia; methazolamide, methimazole; methimazole, metolazone; methotrexate, methoxsalen; metolazone, metoprolol
metoprolol, misoprostol; metoprolol, metoclopramide; mevacor, mivacron; micronase, microzide; micro-k, micronase; mifepristone, misoprostol
minoxidil, monopril; miralax, mirapex; mirapex, hyrimoz; mitoxantrone, mitomycin; mucinex, mucomyst; myrbetriq, metoprolol
namenda, nambumetone; narcan, norcuron; nasarel, nizoral; neulasta, neumega; neurontin, noroxin; nexavar, nexium; nizatidine, tizanidine
norflex, norfloxacin; norco, norcor; normodyne, norpramin; nortriptyline, desipramine; novolin, novolog; olanzapine, olsalazine
onfi, enfamil; opana, opium; oracea, orencia; oxycodone, oxymorphone; oxycontin, oxybutynin; oxcarbazepine, oxaprozin; paclitaxel, docetaxel
pamelor, panlor; parlodel, pindolol; paroxetine, piroxicam; patanol, platinol; paxil, taxol; penicillamine, penicillin; percocet, procet
pepcid, prevacid; phenytoin, fosphenytoin; pitocin, pitressin; plaquenil, plavix; plavix, pradaxa; pioglitazone, prilosec
pravachol, prevacid; pravachol, propranolol; prasugrel, pravastatin; prazosin, prednisone; prednisone, primidone; prilosec, pristiq
prinivil, proventil; prinivil, prilosec; probenecid, procanbid; prograf, prozac; promethazine, prochlorperazine; propafenone, propranolol
propylthiouracil, purinethol; proscar, prosom; proscar, prozac; prozac, provera; pyridostigmine, physostigmine; quinidine, quinine
quinapril, quinidine; razadyne, rozerem; relafen, revex; remeron, zemuron; reminyl, robinul; requip, risperdal; requip, reglan
restoril, vistaril; revlimid, thalidomide; ribavirin, riboflavin; rifabutin, rifapentine; rifadin, rifater; rifamate, rifampin
ritalin, ritodrine; roxanol, roxicodone; salagen, selegiline; sarafem, serophene; seroquel, serzone; sitagliptin, sumatriptan
solu-medrol, depo-medrol; solifenacin, sofosbuvir; sorafenib, sunitinib; soriatane, loxitane; sotalol, sudafed; spironolactone, spirulina
symmetrel, syntest; tacrolimus, tamsulosin; tambocor, tamoxifen; terbinafine, terfenadine; terbutaline, terbinafine
tetracycline, tetradecyl; thiamine, thorazine; tiazac, ziac; tolazamide, tolbutamide; tolterodine, tramadol; topamax, toprol-xl
trandate, trental; tricor, tracleer; trileptal, trilipix; trimipramine, trimeprazine; tylenol, tuinal; ultracet, duricef; ultram, ativan
valium, valcyte; valtrex, valcyte; vicodin, hycodan; viokase, viagra; viracept, viramune; vioxx, zyvox; xanax, fanapt; xeloda, xenical
xeljanz, xanax; zanaflex, xiaflex; zebeta, zetia; zegerid, zestril; zelapar, zyprexa; zestril, zyprexa; ziprasidone, trazodone
zocor, zyrtec; zonegran, sinequan; zostrix, zovirax; farxiga, fetzima; brisdelle, brintellix; belsomra, belviq; tivicay, tykerb
jardiance, januvia; xarelto, xeljanz; eliquis, enbrel; ozempic, olumiant; ozempic, otezla; rybelsus, rexulti; rinvoq, rexulti
entresto, entecavir; dabigatran, dalfampridine; apixaban, axitinib; empagliflozin, canagliflozin; dapagliflozin, canagliflozin
linagliptin, linaclotide; lurasidone, lumateperone; vortioxetine, vilazodone; brivaracetam, levetiracetam; upadacitinib, tofacitinib
ixekizumab, secukinumab; erenumab, eptinezumab; denosumab, daratumumab; semaglutide, sitagliptin; dulaglutide, liraglutide
tirzepatide, teriparatide; rimegepant, ubrogepant; bempedoic acid, obeticholic acid; alirocumab, evolocumab; ticagrelor, ticlopidine
sacubitril, sucralfate; estradiol, estriol; desonide, desoximetasone; fluocinonide, fluocinolone; betamethasone, beclomethasone
triamcinolone, triamterene; mometasone, metolazone; latanoprost, travoprost; latanoprost, bimatoprost; dorzolamide, brinzolamide
timolol, atenolol; ketorolac, ketotifen; ofloxacin, olopatadine
`;
