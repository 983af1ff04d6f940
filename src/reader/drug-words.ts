/** Words that drugs' names begin with. Written by scripts/drug-words.ts from the lists of medicines; a test holds it to them. */
export const drugWords = `
abacavir abaloparatide abatacept abemaciclib abilify abiraterone abrocitinib abrysvo absorica abstral acalabrutinib
acamprosate acanya acarbose accolate accrufer accuchek accuneb accupril accuretic accutane acebutolol aceon
acetaminophen acetazolamide acetylcysteine acetylsalicylic aciphex acitretin aclidinium aclovate acoramidis actemra
acthar acticlate actigall actiq activella actonel actoplus actos acular acuvail acyclovir aczone adacel adagrasib
adalat adalimumab adapalene adbry adcirca adderall addyi adefovir adempas adhansia adipex adlarity adlyxin admelog
adoxa adrenaclick adthyza advair advil adzenys aerochamber afatinib afeditab aficamten afinitor aflibercept afrezza
afrin agamree aggrenox agrylin aimovig airduo airsupra ajovy akeega aklief akne akynzeo alavert albendazole albenza
albuterol alcaftadine alclometasone aldactazide aldactone aldara aldomet alecensa alectinib alendronate aleve
alfuzosin alinia alirocumab aliskiren alkeran alkindi allopurinol allzital almotriptan alocril alogliptin alomide
aloprim alora alosetron alpelisib alphagan alprazolam alrex altace altavera altoprev altreno alunbrig alvaiz alvesco
alyacen alyftrek alyq amantadine amaryl ambien ambrisentan amerge amethia amicar amifampridine amikacin amiloride
aminocaproic amiodarone amitiza amitriptyline amjevita amlactin amlodipine amnesteem amoxapine amoxicillin amoxil
amphetamine ampicillin ampyra amrix amvuttra amzeeq anafranil anagrelide anakinra anaprox anaspaz anastrozole
anbesol ancef ancobon androderm androgel anecream angeliq anifrolumab anjeso annovera anoro ansaid antabuse antara
antivert anusol anzupgo apadaz apalutamide apidra apixaban aplenzin apokyn apomorphine apraclonidine apremilast
aprepitant apresoline apretude apri apriso aprocitentan aptensio aptiom arakoda aralen aranelle aranesp arava arazlo
arbli arcalyst arcapta arexvy arformoterol aricept arikayce arimidex aripiprazole aristada arixtra armodafinil
armonair arnuity aromasin artane artemether arthrotec arymo asacol asciminib asenapine ashlyna ashwagandha asmanex
aspercreme aspirin aspruzyo astagraf astelin astepro atacand atarax atazanavir atelvia atenolol ativan atogepant
atomoxetine atorvaliq atorvastatin atovaquone atralin atrasentan atripla atropine atrovent attruby aubagio augmentin
augtyro aurovela auryxia austedo autosoft auvelity auvi avacopan avalide avanafil avandia avapritinib avapro
avatrombopag aveed avelox aviane avinza avita avodart avonex awiqli axert axid axiron axitinib aygestin ayvakit
azacitidine azasan azasite azathioprine azelaic azelastine azelex azilect azilsartan azithromycin azmiro azopt azor
azstarys aztreonam azulfidine azurette bacitracin baclofen bactrim bactroban bafiertam balcoltra baloxavir
balsalazide balversa balziva banzel baqsimi baraclude baricitinib basaglar baxdela bazedoxifene becaplermin
beclomethasone beconase bedaquiline belbuca belimumab belsomra belviq belzutifan bempedoic benadryl benazepril
benefiber benemid bengay benicar benlysta benralizumab bentyl benzaclin benzamycin benzhydrocodone benzocaine
benzonatate benzphetamine benztropine bepotastine bepreve berinert berotralstat besifloxacin besivance besremi
betadine betagan betamethasone betapace betaseron betaxolol bethanechol bethkis betimol betoptic bevespi
bexagliflozin bexarotene beyaz biaxin bicalutamide bicillin bictegravir bidil bijuva biktarvy biltricide bimatoprost
bimekizumab bimzelx binimetinib binosto biofreeze biotin bisacodyl bisoprolol bleph blephamide blisovi blocadren
bonine boniva bonjesta bonsity bontril boostrix bosentan bosulif bosutinib botox braftovi bremelanotide brensocatib
brenzavvy breo brethine brexpiprazole breyna breztri brigatinib brilinta brimonidine brinsupri brintellix
brinzolamide brisdelle brivaracetam briviact brixadi brodalumab bromfed bromfenac bromocriptine brompheniramine
bromsite brovana brukinsa bryhali brynovin budesonide bumetanide bumex bupap buphenyl buprenorphine bupropion
burosumab buspar buspirone busulfan butalbital butenafine butorphanol butrans bydureon byetta bylvay bynfezia
bystolic byvalson cabenuva cabergoline cabometyx cabotegravir cabozantinib caduet calamine calan calcifediol
calcipotriene calcitonin calcitriol caldolor calquence caltrate cambia campral camrese camzyos canagliflozin
canakinumab canasa candesartan cannabidiol capecitabine capex capivasertib caplyta capmatinib capoten caprelsa
capsaicin captopril capvaxive carac carafate carbaglu carbamazepine carbamide carbatrol carbidopa carbinoxamine
carboxymethylcellulose cardene cardizem cardura carglumic cariprazine carisoprodol carnitor carospir carteolol
cartia carvedilol casodex cataflam catapres cayston ceclor cefaclor cefadroxil cefazolin cefdinir cefditoren
cefixime cefotan cefotetan cefpodoxime cefprozil ceftazidime ceftin ceftriaxone cefuroxime cefzil celebrex celecoxib
celestone celexa cellcept celontin cenegermin cenobamate centany centrum cephalexin cequa cerdelga certolizumab
cesamet cetirizine cetraxal cetrorelix cetrotide cevimeline chantix chenodal chenodiol cheratussin chlor
chlorambucil chlordiazepoxide chlorhexidine chloroquine chlorothiazide chlorpheniramine chlorpromazine
chlorpropamide chlorthalidone chlorzoxazone cholbam cholecalciferol cholestyramine cialis cibinqo ciclesonide
ciclopirox cilostazol ciloxan cimduo cimetidine cimzia cinacalcet cinqair cinryze cipro ciprodex ciprofloxacin
citalopram citracal citrucel cladribine claravis clarinex clarithromycin claritin clascoterone clearlax clemastine
cleocin clickfine climara clindagel clindamycin clinoril clobazam clobetasol clobex clocortolone cloderm clomid
clomiphene clomipramine clonazepam clonidine clopidogrel clorazepate clotrimazole clozapine clozaril coartem cobenfy
cobicistat cobimetinib codeine cogentin colace colazal colchicine colcrys colesevelam colestid colestipol colyte
combigan combipatch combivent combivir cometriq comfort comirnaty compazine complera compro comtan concerta condylox
conjupri consensi constulose contrave conzip copaxone copegus copiktra cordarone cordran coreg corgard coricidin
corlanor cormax cortaid cortef corticotropin cortisone cortisporin cortizone cortrophin corzide cosamin cosentyx
cosopt cotellic cotempla cotrimoxazole coumadin covaryx cozaar creon cresemba crestor crexont crinone crisaborole
crizotinib crofelemer cromolyn cryselle crysvita ctexli culturelle cuprimine curcumin cutivate cuvposa
cyanocobalamin cyclafem cyclessa cyclobenzaprine cyclogyl cyclopentolate cyclophosphamide cycloset cyclosporine
cyltezo cymbalta cyproheptadine cystagon cysteamine cytomel cytotec cytoxan dabigatran dabrafenib dacomitinib
dalfampridine daliresp dalmane dalteparin danazol danocrine dantrium dantrolene danziten dapagliflozin dapsone
daraprim darbepoetin daridorexant darifenacin darolutamide dartisla darunavir dasatinib dasetta dasiglucagon
daurismo daybue daypro dayquil daytrana dayvigo ddavp deblitane debrox decadron decitabine deferasirox deferiprone
deflazacort degarelix delafloxacin delatestryl delestrogen delgocitinib delstrigo delsym deltasone delzicol demadex
demeclocycline demerol demser denosumab depakene depakote deplin dermotic descovy desipramine desitin desloratadine
desmopressin desogen desogestrel desonate desonide desowen desoximetasone desoxyn desvenlafaxine desyrel detrol
deucravacitinib deuruxolitinib deutetrabenazine dexamethasone dexchlorpheniramine dexcom dexedrine dexilant
dexlansoprazole dexmedetomidine dexmethylphenidate dextroamphetamine dextromethorphan dhivy diabeta diabinese
diacomit dialyvite diamox diastat diazepam diazoxide dibenzyline dibucaine diclegis diclofenac dicloxacillin
dicyclomine didrex didronel dienogest diethylpropion differin dificid diflorasone diflucan diflunisal difluprednate
digitek digoxin dihydroergotamine dilacor dilantin dilatrate dilaudid dilt diltiazem dimenhydrinate dimethyl diovan
dipentum diphenhydramine diphenoxylate diprolene diprosone dipyridamole diroximel disalcid disopyramide disulfiram
ditropan diuril divalproex divigel docusate dofetilide dolobid dolophine dolutegravir donanemab donepezil doptelet
doravirine dornase doryx dorzolamide dostinex dotti dovato dovonex doxazosin doxepin doxercalciferol doxycycline
doxylamine dramamine drisdol drizalma dronabinol dronedarone drospirenone droxia droxidopa duac duaklir duavee
duetact duexis dulaglutide dulcolax dulera duloxetine duoneb duopa dupilumab dupixent duragesic durezol duricef
durlaza durysta dutasteride dutoprol duvelisib dyanavel dyazide dymista dynacin dyrenium easymax easytouch ebglyss
echothiophate econazole ecotrin ecoza edaravone edarbi edarbyclor edecrin edluar edoxaban edurant eemt efavirenz
effexor effient efgartigimod efinaconazole efudex egrifta elacestrant elafibranor elagolix elavil elbasvir eldepryl
elepsia elestat elestrin eletriptan elexacaftor elidel eligard eliglustat elimite elinest elinzanetant eliquis
elixophyllin elmiron elocon eltrombopag eluryng eluxadoline elvitegravir elyxyb emadine emedastine emend emflaza
emgality emicizumab emla empagliflozin empaveli emsam emtricitabine emtriva emverm enablex enalapril enalaprilat
enasidenib enbrel encorafenib endari endocet endometrin engerix enoxaparin enpresse ensifentrine enskyce enspryng
enstilar entacapone entadfi entecavir entocort entrectinib entresto entyvio enulose envarsus enzalutamide epaned
epclusa epidiolex epiduo epinastine epinephrine epipen epitol epivir eplerenone eplontersen epoetin epogen eprontia
eprosartan eptinezumab epzicom equetro erdafitinib erenumab ergocalciferol erivedge erleada erlotinib ermeza errin
ertapenem ertugliflozin erygel eryped erythrocin erythromycin esbriet escitalopram esgic eskalith esketamine
eslicarbazepine esomeprazole estarylla estazolam estrace estradiol estring estrogel estrogens estrostep eszopiclone
etanercept ethacrynic ethambutol ethionamide ethosuximide ethynodiol etidronate etodolac etonogestrel etoposide
etrasimod etravirine eucrisa euthyrox evamist evekeo evenity everolimus eversense evista evoclin evolocumab evoxac
evrysdi evzio exalgo excedrin exelderm exelon exemestane exenatide exforge exjade extavia exxua eylea eysuvis
ezallor ezetimibe fabhalta fabior falmina famciclovir famotidine famvir fanapt fareston faricimab farxiga fasenra
faslodex fastclix fazaclo febuxostat fedratinib felbamate felbatol feldene felodipine femara femhrt femynor
fenfluramine fenofibrate fenofibric fenoglide fenoprofen fentanyl fentora feosol ferretts ferrex ferriprox ferrous
fesoterodine fetzima fexmid fexofenadine fezolinetant fiasp fibercon fibricor fidaxomicin filgrastim filspari
finacea finasteride finerenone fingolimod fintepla fioricet fiorinal firazyr firdapse firmagon firvanq flagyl flarex
flavoxate flecainide flector fleqsuvy flexeril flibanserin flolipid flomax flonase florastor florinef flovent floxin
fluconazole flucytosine fludrocortisone flunisolide fluocinolone fluocinonide fluorometholone fluorouracil
fluoxetine fluphenazine flurandrenolide flurazepam flurbiprofen flutamide fluticasone fluvastatin fluvoxamine
focalin folbic follistim follitropin foltx fondaparinux fora foradil forfivo formoterol fortamet fortaz forteo
fortesta fosamax foscarbidopa fosfomycin fosinopril fosrenol fostamatinib fostemsavir fotivda fragmin freesty
freestyle fremanezumab frova frovatriptan fruquintinib fruzaqla fulvestrant furoscix furosemide futibatinib fyavolv
fycompa gabapentin gabitril galafold galantamine galcanezumab ganaxolone ganciclovir ganirelix garamycin gastrocrom
gatifloxacin gattex gavilax gavilyte gaviscon gavreto gefitinib gelnique gemfibrozil gemtesa generess generlac
gengraf genotropin gentamicin genteal genvoya geodon gepirone gianvi gildess gilenya gilotrif gilteritinib gimoti
glasdegib glatiramer glatopa glecaprevir gleevec gleostine glimepiride glipizide gloperba glucagen glucagon
glucocard glucophage glucosamine glucotrol glucovance glumetza glutose glyburide glycate glycolax glycopyrrolate
glycopyrronium glynase glyset glyxambi gocovri gojji golimumab golytely gonal goserelin gralise granisetron
griseofulvin guaifenesin guanfacine guselkumab gvoke habitrol hadlima haegarda halcinonide halcion haldol
halobetasol haloette halog haloperidol harvoni hectorol hemady hemangeol hemiclor hemlibra heparin heplisav hepsera
hetlioz hiprex homatropine horizant hulio humalog humatrope humira humulin hycodan hydralazine hydrea
hydrochlorothiazide hydrocodone hydrocortisone hydrodiuril hydromet hydromorphone hydroquinone hydroxocobalamin
hydroxychloroquine hydroxyprogesterone hydroxyurea hydroxyzine hygroton hyoscyamine hypersal hypromellose hyrimoz
hysingla hytone hytrin hyzaar ibandronate ibrance ibrutinib ibsrela ibuprofen icatibant iclusig icosapent idelalisib
idhifa idose igalmi ilaris ilevro iloperidone iloprost ilotycin ilumya imatinib imbruvica imcivree imdur imipramine
imiquimod imitrex imodium impoyz imuran imvexxy inavolisib inbrija incassia inclisiran increlex incruse indacaterol
indapamide inderal indocin indomethacin inflamase inflectra infliximab ingrezza inlyta innopran inpefa inpen inqovi
inrebic inspra insupen intelence interferon intermezzo intrarosa introvale intuniv inulin invanz invega inveltys
invokamet invokana inzirqo iopidine ipratropium iptacopan iqirvo irbesartan iressa isavuconazonium isentress
isibloom ismo isoniazid isoptin isopto isordil isosorbide isotretinoin isradipine istalol istradefylline isturisa
itovebi itraconazole ivabradine ivacaftor ivermectin ivosidenib ixazomib ixekizumab iyuzeh jadenu jakafi jalyn
jantoven janumet januvia jardiance jasmiel jatenzo javygtor jaypirca jencycla jentadueto jinteli jolessa jornay
journavx jubbonti jublia juleber juluca junel juxtapid jynarque kadian kaitlib kaletra kalydeco kaon kapspargo
kapvay karbinal kariva katerzia kayexalate kazano keflex kelnor kenalog keppra kerendia kerlone kerydin kesimpta
ketoconazole ketoprofen ketorolac ketotifen kevzara khedezla kineret kirsty kisqali kisunla kitabis klaron klonopin
klor kloxxado kombiglyze korlym krazati krintafel kristalose krystexxa kurvelo kuvan kyleena kytril kyzatrex
labetalol lacosamide lactaid lactase lactobacillus lactulose lagevrio lamictal lamisil lamivudine lamotrigine
lanadelumab lanoxin lanreotide lansoprazole lanthanum lantus lapatinib lariam larin larotrectinib lasix lasmiditan
lastacaft latanoprost latanoprostene latisse latuda layolis lazcluze lazertinib lebrikizumab lecanemab ledipasvir
lefamulin leflunomide lemborexant lenacapavir lenalidomide lenvatinib lenvima leqembi leqselvi leqvio lescol lessina
letairis letermovir letrozole leucovorin leukeran leuprolide levalbuterol levamlodipine levaquin levbid levemir
levetiracetam levitra levo levobunolol levocarnitine levocetirizine levodopa levofloxacin levoketoconazole
levomefolate levomilnacipran levonorgestrel levora levorphanol levothroid levothyroxine levoxyl levsin lexapro
lialda librax librium licart lidex lidocaine lidoderm lifitegrast likmez liletta limbitrol linaclotide linagliptin
linezolid linzess lioresal liothyronine lipitor lipofen liptruzet liraglutide lisdexamfetamine lisinopril litfulo
lithium lithobid livalo livdelzi livmarli livtencity lixisenatide locoid lodine lodoco lodosyn lodoxamide loestrin
lofena lofexidine lofibra lokelma lomaira lomitapide lomotil lomustine lonapegsomatropin lonhala loniten lonsurf
loperamide lopid lopinavir lopressor loprox loratadine lorazepam lorbrena lorcaserin lorcet loreev lorlatinib lortab
lorzone losartan loseasonique lotemax lotensin loteprednol lotilaner lotrel lotrimin lotrisone lotronex lovastatin
lovaza lovenox loxapine loxitane lozol lubiprostone lucemyra lucentis ludent luliconazole lumacaftor lumakras
lumateperone lumify lumigan lumryz lunesta lupkynis lupron lurasidone luvox luxiq luzu lybalvi lyllana lynkuet
lynparza lyrica lysodren lysteda lytgobi lyumjev lyvispah lyza maalox macitentan macrobid macrodantin magox makena
malarone maralixibat maraviroc maribavir marinol marlissa matulane matzim mavacamten mavenclad mavik mavyret maxalt
maxidex maxitrol maxzide mayzent mebendazole mecasermin meclizine meclofenamate medisense medrol medroxyprogesterone
mefenamic mefloquine megace megestrol mekinist mektovi melatonin meloxicam melphalan memantine menest menopur
menostar menotropins meperidine mephyton mepolizumab meprobamate mepron mercaptopurine merilog mesalamine mestinon
metadate metaglip metamucil metaproterenol metaxall metaxalone metformin methadone methadose methamphetamine
methazolamide methenamine methergine methimazole methitest methocarbamol methotrexate methoxsalen methscopolamine
methsuximide methylcellulose methyldopa methylergonovine methylin methylnaltrexone methylphenidate
methylprednisolone methyltestosterone metipranolol metoclopramide metolazone metopirone metoprolol metreleptin
metrocream metrogel metrolotion metronidazole metyrapone metyrosine mevacor mexiletine miacalcin mibelas micardis
miconazole microgestin microlet micronase microzide midamor midazolam midodrine midostaurin miebo mifeprex
mifepristone migalastat miglitol miglustat migranal mili millipred milnacipran mimvey minastrin minimed minipress
minitran minivelle minocin minocycline minolira minoxidil mirabegron miralax mirapex mircette mirena mirikizumab
mirtazapine mirvaso misoprostol mitapivat mitigare mitotane mobic modafinil moexipril molindone molnupiravir
momelotinib mometasone monistat monodox monoket monomethyl monopril montelukast monurol morphabond morphine
motegrity motpoly motrin mounjaro movantik moviprep moxatag moxeza moxifloxacin mucinex mucomyst multaq mupirocin
myalept myambutol mycapssa mycelex mycobutin mycolog mycophenolate mycophenolic mycostatin mydayis mydriacyl
myfembree myfortic mylanta myleran mylicon myorisan myrbetriq mysoline mytesi myxredlin nabilone nabumetone nadolol
nafarelin naftifine naftin nalbuphine naldemedine nalfon nalmefene nalocet naloxegol naloxone naltrexone namenda
namzaric naphazoline naphcon naprelan naprosyn naproxen naratriptan narcan nardil nasacort nasalcrom nasalide
nasarel nascobal nasonex natacyn natalizumab natamycin natazia nateglinide natesto natroba navane nayzilam nebivolol
nebusal necon nedocromil nefazodone neffy nelfinavir nemluvio nemolizumab neomycin neoral neosporin nepafenac
nephrocaps neptazane neratinib nerlynx nesina netarsudil netupitant neuac neulasta neupogen neupro neurontin nevanac
nevirapine nexavar nexium nexletol nexlizet nexplanon nextstellis ngenla niacin niacor niaspan nicardipine nicoderm
nicorette nicotine nicotinic nicotrol nifedical nifedipine niferex nilandron nilotinib nilutamide nimodipine nimotop
ninlaro nintedanib niraparib nirmatrelvir nirogacestat nisoldipine nitazoxanide nitisinone nitrofurantoin
nitroglycerin nitrolingual nitromist nitrostat nityr niva nizatidine nizoral nocdurna noctiva nolvadex norco
norditropin norelgestromin norethindrone norflex norgesic norgestimate norgestrel noritate norliqva norlyda norlyroc
norpace norpramin northera nortrel nortriptyline norvasc norvir nourianz novarel novofine novolin novolog novotwist
noxafil nplate nubeqa nucala nucynta nuedexta nulev nulytely nupercainal nuplazid nurtec nutropin nuvaring nuvessa
nuvigil nuzyra nymalize nymyo nyquil nystatin obeticholic ocaliva ocella ocrelizumab ocrevus octreotide ocuflox
ocuvite odefsey odevixibat odomzo ofatumumab ofev ofirmev ofloxacin ogsiveo ohtuvayre ojemda ojjaara olanzapine
olaparib oleptro olmesartan olodaterol olopatadine olpruva olsalazine olumiant olutasidenib olux omacor omadacycline
omalizumab omaveloxolone omeprazole omidenepag omlonti omnaris omnicef omnipod omnipred omnitrope omvoh
onabotulinumtoxina ondansetron onetouch onexton onfi ongentys onglyza onureg opana opcicon opcon opfolda opicapone
opill opsumit opsynvi optichamber optivar opvee opzelura oracea orajel oralone orap orapred orencia orenitram
orfadin orgovyx oriahnn orilissa orinase orkambi orladeyo orlistat orlynvah orphenadrine orphengesic orserdu
orsythia ortikos orudis orvaten oscal oscimin oseltamivir oseni osilodrostat osimertinib osmolex ospemifene osphena
otezla otovel otrexup ovace ovcon ovidrel oxandrin oxandrolone oxaprozin oxaydo oxazepam oxcarbazepine oxecta
oxervate oxsoralen oxtellar oxybutynin oxycodone oxycontin oxymetazoline oxymorphone oxytrol ozanimod ozempic ozobax
ozurdex pacerone pacritinib palbociclib paliperidone palopegteriparatide palynziq pamelor pamine pancreaze
pancrelipase panoxyl pantoprazole paracetamol parafon paricalcitol parlodel parnate paroxetine pasireotide pataday
patanase patanol patiromer paxil paxlovid pazeo pazopanib pediapred pegasys pegcetacoplan pegfilgrastim
peginterferon pegloticase pegvaliase pegvisomant pemazyre pemigatinib penicillamine penlac pennsaid pentasa
pentazocine pentosan pentoxifylline pentoxil pepcid pepto perampanel percocet percodan perfluorohexyloctane
perforomist periactin peridex perindopril periogard periostat permethrin perphenazine persantine perseris pertzye
pexeva pexidartinib pheburane phenazopyridine phendimetrazine phenelzine phenergan phenobarbital phenoxybenzamine
phentermine phenylephrine phenytek phenytoin philith phoslo phoslyra phospha phospholine phytonadione pifeltro
pilocarpine pimavanserin pimecrolimus pimozide pimtrea pindolol pioglitazone piqray pirfenidone piroxicam
pirtobrutinib pitavastatin pitolisant plaquenil plavix plecanatide plegridy plendil plenvu pletal podofilox
polyethylene polymyxin polysporin polytrim polyvinyl pomalidomide pomalyst ponatinib ponesimod ponstel ponvory
posaconazole potassium povidone pradaxa pralsetinib praluent pramipexole pramlintide pramoxine prandin prasterone
prasugrel pravachol pravastatin praziquantel prazosin precose prednisolone prednisone pregabalin pregnyl premarin
premphase prempro preservision prestalia prevacid prevalite prevident previfem prevnar prevpac prevymis prezcobix
prezista priftin prilosec primaquine primatene primidone primlev primsol prinivil prinzide pristiq proair proamatine
probenecid procainamide procarbazine procardia procentra prochlorperazine procrit proctosol procyclidine procysbi
progesterone proglycem prograf prolensa prolia prolixin proloprim promacta promethazine promethegan prometrium
propafenone propantheline propecia propranolol propylthiouracil proscar prosom protonix protopic protriptyline
proventil provera provigil prozac prucalopride prudoxin pseudoephedrine psyllium pulmicort pulmosal pulmozyme
purinethol purixan pylera pyrazinamide pyridium pyridostigmine pyridoxine pyrimethamine pyrithione pyrukynd qbrelis
qbrexza qdolo qelbree qinlock qlosi qnasl qsymia qtern qualaquin quartette qudexy questran quetiapine quillichew
quillivant quinapril quinidine quinine quizartinib qulipta qutenza quviviq qvar rabeprazole radicava raloxifene
raltegravir ramelteon ramipril ranexa ranibizumab ranitidine ranolazine rapaflo rapamune rasagiline rasuvo ravicti
ravulizumab rayaldee rayos razadyne rebetol rebif reclast reclipsen recorlev rectiv reditrex regimex reglan
regorafenib regranex relafen relexxii relion relistor relpax reltone relugolix remeron remeronsoltab remicade
remodulin rena renagel renova renvela repaglinide repatha repotrectinib reprexain requip rescula reslizumab
resmetirom restasis restoril retacrit retevmo retin retrovir revatio revefenacin revia revlimid revuforj revumenib
rextovy rexulti reyataz reyvow rezdiffra rezlidhia rezvoglar rheumatrex rhinocort rhofade rhopressa ribavirin
ribociclib riboflavin rifabutin rifadin rifampin rifapentine rifaximin rilonacept rilpivirine rilutek riluzole
rimegepant rinvoq riociguat riomet ripretinib risankizumab risdiplam risedronate risperdal risperidone ritalin
ritlecitinib ritonavir rituxan rituximab rivaroxaban rivastigmine rizatriptan robaxin robinul robitussin rocaltrol
rocephin rocklatan roflumilast rogaine rolaids rolapitant romiplostim romosozumab ropeginterferon ropinirole
rosiglitazone rosuvastatin roszet rotigotine rowasa roxicet roxicodone roxybond rozerem rozlytrek rubraca rucaparib
rufinamide rukobia ruxolitinib ryaltris rybelsus rydapt rykindo rytary rythmol sabril saccharomyces sacubitril
safinamide safyral saizen sajazir salagen salbutamol salmeterol salonpas salsalate samsca sanctura sancuso
sandimmune sandostatin saphnelo saphris sapropterin sarafem sarecycline sarilumab satralizumab savaysa savella
saxagliptin saxenda scemblix scopolamine seasonale seasonique secnidazole sectral secuado secukinumab seebri
segesterone seglentis segluromet seladelpar selegiline selexipag selinexor selpercatinib selsun selzentry
semaglutide semglee senna sennosides senokot sensipar sephience sepiapterin septra serax serdexmethylphenidate
serevent sernivo serophene seroquel serostim sertraline serzone setlakin setmelanotide sevelamer seysara sezaby
sharobel shingrix signifor sildenafil silenor siliq silodosin silvadene simbrinza simethicone simlandi simpesse
simponi simvastatin sinemet sinequan singulair siponimod sirolimus sirturo sitagliptin sivextro skelaxin sklice
skyclarys skyla skyrizi skytrofa slynd soaanz sofdra sofosbuvir sofpironium softclix sogroya solaraze solifenacin
soliqua solodyn solosec solriamfetol soltamox soma somapacitan somatrogon somatropin somatuline somavert sonidegib
soolantra sorafenib soriatane sorilux sorine sotagliflozin sotalol sotatercept sotorasib sotyktu sovaldi sovuna
sparsentan spectazole spectracef spikevax spinosad spiriva spironolactone sporanox spravato sprintec spritam sprix
sprycel sronyx stadol stalevo starlix staxyn steglatro steglujan stelara stelazine stendra stiolto stiripentol
stivarga strattera stribild striverdi stromectol sublocade suboxone subutex subvenite sucralfate sucroferric sudafed
sulconazole sulfacetamide sulfadiazine sulfamethoxazole sulfasalazine sulfatrim sulindac sulopenem sumatriptan
sumycin sunitinib sunlenca sunosi suprax suprep surecomfort surmontil sustiva sutab sutent suvorexant suzetrigine
syeda symbicort symbravo symbyax symdeko symjepi symlin symlinpen symmetrel sympazan symproic symtuza synalar
synarel syndros synjardy synthroid syprine systane tabloid tabrecta taclonex tacrolimus tadalafil tadliq tafamidis
tafenoquine tafinlar tafluprost tagamet tagrisso takhzyro talazoparib talicia taltz talwin talzenna tambocor tamiflu
tamoxifen tamsulosin tapazole tapentadol tapinarof tarceva targadox targretin tarina tarka tarpeyo tasigna
tasimelteon tasmar tavaborole tavalisse tavist tavneos taytulla tazarotene tazemetostat tazicef tazorac taztia
tazverik tecfidera techlite tedizolid teduglutide tegaserod tegretol tekturna telmisartan telotristat temazepam
temixys temodar temovate temozolomide tenapanor tenex tenofovir tenoretic tenormin tenuate tepmetko tepotinib
terazol terazosin terbinafine terbutaline terconazole teriflunomide teriparatide tesamorelin tessalon testim
testosterone tetrabenazine tetracycline tetrahydrozoline teveten tezacaftor tezepelumab tezspire thalidomide
thalitone thalomid theochron theophylline theratears thermazene thiamine thioguanine thiola thioridazine thiothixene
thorazine thyquidity tiadylt tiagabine tiazac tibsovo ticagrelor ticlid ticlopidine tigan tiglutik tikosyn
tildrakizumab timolol timoptic tinactin tindamax tinidazole tiopronin tiotropium tirosint tirzepatide tivicay
tivorbex tivozanib tizanidine tlando tobi tobradex tobramycin tobrex tocilizumab tocopherol tofacitinib tofranil
tolazamide tolbutamide tolcapone tolinase tolmetin tolnaftate tolsura tolterodine tolvaptan topamax topicort
topiramate toprol toradol toremifene torsemide tosymra toujeo toviaz tovorafenib tracleer tradjenta tralokinumab
tramadol trametinib trandate trandolapril tranexamic tranxene tranylcypromine travatan travoprost trazodone trecator
trelegy trelstar tremfya trental treprostinil tresiba tretinoin trexall treximet trezix triamcinolone triamterene
trianex triazolam tribenzor tricor triderm trientine trifarotene trifluoperazine trifluridine triglide
trihexyphenidyl trijardy trikafta trilafon trileptal trilipix trilyte trimethobenzamide trimethoprim trimipramine
trintellix triptorelin triumeq trivora trofinetide trokendi trolamine tropicamide trospium trudhesa truemetrix
trueplus trulance trulicity truqap trusopt truvada tryvio tslim tucatinib tudorza tukysa tulana turalio turmeric
tussicaps tussionex twirla twynsta tybost tydemy tykerb tylenol tymlos tyrvaya tysabri tyvaso ubidecarenone ubrelvy
ubrogepant uceris ulipristal uloric ulticare ultomiris ultracet ultram ultravate umeclidinium unifine uniphyl unisom
unithroid univasc unoprostone upadacitinib upneeq uptravi urecholine urex uribel urispas urocit uroxatral urso
ursodiol ustekinumab uzedy vabysmo vadadustat vafseo vagifem valacyclovir valbenazine valcyte valganciclovir valium
valproate valproic valsartan valtoco valtrex vamorolone vancocin vancomycin vandazole vandetanib vanflyta vanos
vanrafia vantin vanzacaftor vardenafil varenicline varubi vascepa vaseretic vasotec vectical vedolizumab veetids
velivet velphoro velsipity veltassa veltin vemlidy vemurafenib venclexta venetoclax venlafaxine ventavis ventolin
veozah veramyst verapamil verdeso verdrocet verelan vericiguat verkazia vermox verquvo versacloz verzenio vesanoid
vesicare vestura vevye vfend viagra vibegron viberzi vibramycin vicodin vicoprofen victoza vienva vigabatrin
vigadrone vigamox viibryd vijoice vilazodone viloxazine vimovo vimpat viokace viorele viracept viramune viread
viroptic virtussin visine visken vismodegib vistaril vitrakvi vivactil vivelle vivitrol vivlodex vizimpro vocabria
voclosporin vogelxo voltaren vonjo vonoprazan voquezna voranigo vorapaxar vorasidenib voriconazole vorinostat
vortioxetine vosevi vosoritide vospire votrient voxzogo vraylar vtama vuity vumerity vutrisiran vyalev vyepti
vyleesi vylibra vyndamax vyndaqel vytorin vyvanse vyvgart vyzulta wainua wakix warfarin wegovy welchol welireg
wellbutrin wera westcort westhroid wezlana winlevi winrevair wixela wynzora wyost xadago xalatan xalkori xanax
xanomeline xarelto xatmep xcopri xdemvy xeljanz xeloda xelpros xelstrym xenazine xenical xenleta xermelo xgeva
xhance xibrom xifaxan xigduo xiidra xodol xofluza xolair xopenex xospata xphozah xpovio xtampza xtandi xulane
xultophy xylocaine xyosted xyrem xywav xyzal yargesa yeztugo yonsa yorvipath yosprala yuflyma yupelri yutrepia
yuvafem zaditor zafemy zafirlukast zaleplon zanaflex zantac zanubrutinib zarontin zaroxolyn zarxio zavegepant
zavesca zavzpret zebeta zebutal zegalogue zegerid zejula zelapar zelboraf zelnorm zembrace zemplar zenatane zenpep
zenzedi zepatier zepbound zeposia zerviate zestoretic zestril zetia zetonna ziac ziagen ziana zidovudine zilbrysq
zileuton zilretta zilucoplan zilxi zimhi zinacef zioptan ziprasidone zipsor zirgan zithromax zituvimet zituvio zocor
zofran zohydro zoladex zoledronic zolinza zolmitriptan zoloft zolpidem zomacton zometa zomig zonalon zonegran
zonisade zonisamide zontivity zortress zoryve zostrix zovia zovirax ztalmy ztlido zubsolv zuranolone zurzuvae zyban
zyclara zydelig zyflo zylet zyloprim zymaxid zymfentra zypitamag zyprexa zyrtec zytiga zyvox
`;
