/** Depression, anxiety, sleep, attention, seizures, Parkinson's, memory, migraine. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const mindAndNerves = `
alprazolam | Xanax | or
alprazolam | Xanax XR | o er
amantadine | Symmetrel | ol
amantadine | Gocovri, Osmolex ER | o er
amitriptyline | Elavil | o
amoxapine | | o
amphetamine | Evekeo | o
amphetamine | Adzenys XR-ODT, Dyanavel XR | or
amphetamine/dextroamphetamine = dextroamphetamine/amphetamine, amphetamine mixed salts, mixed amphetamine salts, dextroamphetamine saccharate/amphetamine aspartate | Adderall | or
amphetamine/dextroamphetamine | Adderall XR, Mydayis | o er
apomorphine | Apokyn | j
aripiprazole | Abilify | ol
aripiprazole | Abilify Maintena, Abilify Asimtufii | j
aripiprazole lauroxil | Aristada | j
armodafinil | Nuvigil | o
asenapine | Saphris | o sl
asenapine | Secuado | p
atogepant | Qulipta | o
atomoxetine | Strattera | o
benztropine | Cogentin | oj
brexpiprazole | Rexulti | o
brivaracetam | Briviact | olj
buprenorphine | Belbuca, Subutex | o
buprenorphine | Butrans | p
buprenorphine | Sublocade, Brixadi | j
buprenorphine/naloxone | Suboxone, Zubsolv | o sl
bupropion | Wellbutrin | or
bupropion | Wellbutrin SR, Zyban | o er12
bupropion | Wellbutrin XL, Forfivo XL | o er
bupropion hydrobromide | Aplenzin | o er
buspirone | Buspar | o
carbamazepine | Tegretol, Epitol | olr
carbamazepine | Tegretol XR, Carbatrol, Equetro | o er
carbidopa | Lodosyn | o
carbidopa/levodopa | Sinemet, Dhivy | or
carbidopa/levodopa | Sinemet CR, Rytary, Crexont | o er
carbidopa/levodopa | Duopa | l
carbidopa/levodopa/entacapone | Stalevo | o
cariprazine | Vraylar | o
cenobamate | Xcopri | o
chlordiazepoxide | Librium | o
chlordiazepoxide/amitriptyline | Limbitrol | o
chlordiazepoxide/clidinium | Librax | o
chlorpromazine | Thorazine | oj
citalopram | Celexa | ol
clobazam | Onfi, Sympazan | ol
clomipramine | Anafranil | o
clonazepam | Klonopin | o
clorazepate | Tranxene, Tranxene-T | o
clozapine | Clozaril, Fazaclo, Versacloz | ol
cyclobenzaprine | Flexeril, Fexmid | o
cyclobenzaprine | Amrix | o er
dalfampridine | Ampyra | o er
dantrolene | Dantrium | o
daridorexant | Quviviq | o
desipramine | Norpramin | o
desvenlafaxine | Pristiq, Khedezla | o er
deutetrabenazine | Austedo | o
deutetrabenazine | Austedo XR | o er
dexmethylphenidate | Focalin | or
dexmethylphenidate | Focalin XR | o er
dextroamphetamine | Zenzedi, ProCentra | olr
dextroamphetamine | Dexedrine, Dexedrine Spansule | o er
dextroamphetamine | Xelstrym | p
dextromethorphan/bupropion | Auvelity | o er
dextromethorphan/quinidine | Nuedexta | o
diazepam | Valium | olj
diazepam | Diastat, Diastat AcuDial | x
diazepam | Valtoco | s
dihydroergotamine | Migranal, Trudhesa | s
dihydroergotamine | DHE 45 | j
divalproex | Depakote, Depakote Sprinkles | o dr
divalproex | Depakote ER | o er
donepezil | Aricept, Adlarity | op
donepezil/memantine | | o er
memantine/donepezil | Namzaric | o er
doxepin | Sinequan, Silenor | ol
doxepin | Prudoxin, Zonalon | t
droxidopa | Northera | o
duloxetine | Cymbalta, Drizalma, Drizalma Sprinkle | o dr
eletriptan | Relpax | o
entacapone | Comtan | o
eptinezumab | Vyepti | j
erenumab | Aimovig | j
escitalopram | Lexapro | ol
esketamine | Spravato | s
eslicarbazepine | Aptiom | o
estazolam | Prosom | o
eszopiclone | Lunesta | o
ethosuximide | Zarontin | ol
felbamate | Felbatol | ol
fluoxetine | Prozac, Sarafem, Prozac Weekly | ol
fluphenazine | Prolixin | olj
fluphenazine decanoate | | j
flurazepam | Dalmane | o
fluvoxamine | Luvox | or
fremanezumab | Ajovy | j
frovatriptan | Frova | o
gabapentin | Neurontin | ol
gabapentin | Gralise | o
gabapentin enacarbil | Horizant | o er
galantamine | Razadyne | olr
galantamine | Razadyne ER | o er
galcanezumab | Emgality | j
haloperidol | Haldol | olj
haloperidol decanoate | Haldol Decanoate | j
hydroxyzine | | olj
hydroxyzine hydrochloride | Atarax | olj
hydroxyzine pamoate | Vistaril | o
iloperidone | Fanapt | o
imipramine | Tofranil | o
istradefylline | Nourianz | o
lacosamide | Vimpat | olj
lamotrigine | Lamictal, Lamictal ODT, Subvenite | or
lamotrigine | Lamictal XR | o er
lasmiditan | Reyvow | o
lecanemab | Leqembi | j
lemborexant | Dayvigo | o
levetiracetam | Keppra, Spritam | oljr
levetiracetam | Keppra XR, Elepsia XR | o er
levomilnacipran | Fetzima | o er
lisdexamfetamine | Vyvanse | o
lithium carbonate | Eskalith | or
lithium carbonate | Lithobid | o er
lithium citrate | | l
lithium | | olr
lofexidine | Lucemyra | o
lorazepam | Ativan | olj
lorazepam | Loreev XR | o er
loxapine | Loxitane | o
lumateperone | Caplyta | o
lurasidone | Latuda | o
melatonin | | ol
memantine | Namenda | olr
memantine | Namenda XR | o er
meprobamate | | o
methamphetamine | Desoxyn | o
methsuximide | Celontin | o
methylphenidate | Ritalin, Methylin | olr
methylphenidate | Concerta, Ritalin LA, Metadate CD, Metadate ER, Aptensio XR, Jornay PM, Relexxii, Cotempla XR-ODT, Adhansia XR, Quillichew ER | o er
methylphenidate | Quillivant, Quillivant XR | l er
methylphenidate | Daytrana | p
midazolam | Nayzilam | s
mirtazapine | Remeron, RemeronSolTab | o
modafinil | Provigil | o
molindone | | o
naltrexone | Revia | o
naltrexone | Vivitrol | j
naratriptan | Amerge | o
nefazodone | Serzone | o
nortriptyline | Pamelor | ol
olanzapine | Zyprexa, Zyprexa Zydis | oj
olanzapine | Zyprexa Relprevv | j
olanzapine/fluoxetine | Symbyax | o
olanzapine/samidorphan | Lybalvi | o
opicapone | Ongentys | o
oxazepam | Serax | o
oxcarbazepine | Trileptal | ol
oxcarbazepine | Oxtellar XR, Oxtellar | o er
paliperidone | Invega | o er
paliperidone palmitate | Invega Sustenna, Invega Trinza, Invega Hafyera | j
paroxetine | | olr
paroxetine hydrochloride | Paxil | olr
paroxetine hydrochloride | Paxil CR | o er
paroxetine mesylate | Pexeva, Brisdelle | o
perampanel | Fycompa | ol
perphenazine | Trilafon | o
perphenazine/amitriptyline | | o
phenelzine | Nardil | o
phenobarbital | Sezaby | olj
phenytoin | Dilantin, Dilantin Infatabs, Phenytek | olj
pimavanserin | Nuplazid | o
pimozide | Orap | o
pitolisant | Wakix | o
pramipexole | Mirapex | or
pramipexole | Mirapex ER | o er
pregabalin | Lyrica | ol
pregabalin | Lyrica CR | o er
primidone | Mysoline | o
protriptyline | Vivactil | o
quetiapine | Seroquel | or
quetiapine | Seroquel XR | o er
ramelteon | Rozerem | o
rasagiline | Azilect | o
riluzole | Rilutek, Tiglutik | ol
rimegepant | Nurtec, Nurtec ODT | o
risperidone | Risperdal | ol
risperidone | Risperdal Consta, Perseris, Uzedy, Rykindo | j
rivastigmine | Exelon | op
rizatriptan | Maxalt, Maxalt-MLT | o
ropinirole | Requip | or
ropinirole | Requip XL | o er
rotigotine | Neupro | p
rufinamide | Banzel | ol
safinamide | Xadago | o
selegiline | Eldepryl, Zelapar | o
selegiline | Emsam | p
sertraline | Zoloft | ol
sodium oxybate | Xyrem, Lumryz | l
solriamfetol | Sunosi | o
sumatriptan | Imitrex, Zembrace, Zembrace SymTouch, Tosymra | ojs
sumatriptan/naproxen | Treximet | o
suvorexant | Belsomra | o
tasimelteon | Hetlioz | ol
temazepam | Restoril | o
tetrabenazine | Xenazine | o
thioridazine | | o
thiothixene | Navane | o
tiagabine | Gabitril | o
tizanidine | Zanaflex | o
topiramate | Topamax, Topamax Sprinkle, Eprontia | olr
topiramate | Trokendi XR, Qudexy, Qudexy XR | o er
tranylcypromine | Parnate | o
trazodone | Desyrel, Oleptro | o
triazolam | Halcion | o
trifluoperazine | Stelazine | o
trihexyphenidyl | Artane | ol
trimipramine | Surmontil | o
ubrogepant | Ubrelvy | o
valbenazine | Ingrezza | o
valproic acid = valproate, sodium valproate, valproate sodium | Depakene | olj
varenicline | Chantix | o
varenicline | Tyrvaya | s
venlafaxine | | or
venlafaxine hydrochloride | Effexor | or
venlafaxine hydrochloride | Effexor XR | o er
venlafaxine besylate | | o er
vigabatrin | Sabril, Vigadrone | ol
vilazodone | Viibryd | o
viloxazine | Qelbree | o er
vortioxetine | Trintellix, Brintellix | o
zaleplon | Sonata | o
zavegepant | Zavzpret | s
ziprasidone | Geodon | oj
zolmitriptan | Zomig, Zomig-ZMT | os
zolpidem | Ambien, Edluar, Intermezzo | or
zolpidem | Ambien CR | o er
zonisamide | Zonegran, Zonisade | ol
zuranolone | Zurzuvae | o
almotriptan | Axert | o
flibanserin | Addyi | o
gepirone | Exxua | o er
procyclidine | | o
tolcapone | Tasmar | o
xanomeline/trospium | Cobenfy | o
dexmedetomidine | Igalmi | o
donanemab | Kisunla | j
foscarbidopa/foslevodopa | Vyalev | j
lacosamide | Motpoly XR | o er
levodopa | Inbrija | i
serdexmethylphenidate/dexmethylphenidate | Azstarys | o
meloxicam/rizatriptan | Symbravo | o
`;
