/** Words that drugs' names begin with, those with a stem aside. Written by scripts/drug-words.ts from the lists of medicines; a test holds it to them. */
export const drugWords = `
abaloparatide abilify abrysvo absorica abstral acamprosate acanya acarbose accolate accrufer accuchek accuneb
accuretic accutane aceon acetaminophen acetylcysteine acetylsalicylic aciphex acitretin aclidinium aclovate
acoramidis actemra acthar acticlate actigall actiq activella actonel actoplus actos acular acuvail aczone adacel
adalat adapalene adbry adcirca adderall addyi adempas adhansia adipex adlarity adlyxin admelog adoxa adrenaclick
adthyza advair advil adzenys aerochamber afeditab aficamten afinitor aflibercept afrezza afrin agamree aggrenox
agrylin aimovig airduo airsupra ajovy akeega aklief akne akynzeo alavert albenza alclometasone aldactazide aldactone
aldara aldomet alecensa aleve alinia aliskiren alkeran alkindi allopurinol allzital alocril alomide aloprim alora
alphagan alrex altace altavera altoprev altreno alunbrig alvaiz alvesco alyacen alyftrek alyq amaryl ambien
ambrisentan amerge amethia amicar amifampridine amikacin amiloride aminocaproic amiodarone amitiza amjevita amlactin
amnesteem amoxapine amoxil amphetamine ampyra amrix amvuttra amzeeq anafranil anagrelide anaprox anaspaz anbesol
ancef ancobon androderm androgel anecream angeliq anjeso annovera anoro ansaid antabuse antara antivert anusol
anzupgo apadaz apidra aplenzin apokyn apomorphine apraclonidine apremilast aprepitant apresoline apretude apri
apriso aprocitentan aptensio aptiom arakoda aralen aranelle aranesp arava arazlo arbli arcalyst arcapta arexvy
aricept arikayce arimidex aristada arixtra armodafinil armonair arnuity aromasin artane artemether arthrotec arymo
asacol asenapine ashlyna ashwagandha asmanex aspercreme aspirin aspruzyo astagraf astelin astepro atacand atarax
atelvia ativan atorvaliq atovaquone atralin atrasentan atripla atropine atrovent attruby aubagio augmentin augtyro
aurovela auryxia austedo autosoft auvelity auvi avacopan avalide avandia avapro avatrombopag aveed avelox aviane
avinza avita avodart avonex awiqli axert axid axiron aygestin ayvakit azasan azasite azathioprine azelaic azelastine
azelex azilect azmiro azopt azor azstarys aztreonam azulfidine azurette bacitracin baclofen bactrim bactroban
bafiertam balcoltra balsalazide balversa balziva banzel baqsimi baraclude basaglar baxdela becaplermin beconase
bedaquiline belbuca belsomra belviq belzutifan bempedoic benadryl benefiber benemid bengay benicar benlysta bentyl
benzaclin benzonatate benzphetamine benztropine bepotastine bepreve berinert berotralstat besivance besremi betagan
betapace betaseron bethanechol bethkis betimol betoptic bevespi bexarotene beyaz biaxin bidil bijuva biktarvy
biltricide bimzelx binosto biofreeze biotin bisacodyl bleph blephamide blisovi blocadren bonine boniva bonjesta
bonsity bontril boostrix bosentan bosulif botox braftovi bremelanotide brensocatib brenzavvy breo brethine breyna
breztri brilinta brimonidine brinsupri brintellix brisdelle brivaracetam briviact brixadi bromfed bromocriptine
brompheniramine bromsite brovana brukinsa bryhali brynovin bumetanide bumex bupap buphenyl buprenorphine bupropion
buspar buspirone busulfan butalbital butenafine butorphanol butrans bydureon byetta bylvay bynfezia bystolic
byvalson cabenuva cabergoline cabometyx caduet calamine calan calcifediol calcipotriene calcitonin calcitriol
caldolor calquence caltrate cambia campral camrese camzyos canasa cannabidiol capecitabine capex capivasertib
caplyta capoten caprelsa capsaicin capvaxive carac carafate carbaglu carbamazepine carbamide carbatrol carbidopa
carbinoxamine carboxymethylcellulose cardene cardizem cardura carglumic cariprazine carisoprodol carnitor carospir
cartia carvedilol casodex cataflam catapres cayston ceclor ceftin cefzil celebrex celestone celexa cellcept celontin
cenegermin centany centrum cephalexin cequa cerdelga cesamet cetraxal cetrotide cevimeline chantix chenodal
chenodiol cheratussin chlor chlorambucil chlordiazepoxide chlorhexidine chloroquine chlorpheniramine chlorpromazine
chlorpropamide chlorthalidone chlorzoxazone cholbam cholecalciferol cholestyramine cialis cibinqo ciclopirox
cilostazol ciloxan cimduo cimzia cinacalcet cinqair cinryze cipro ciprodex citalopram citracal citrucel cladribine
claravis clarinex claritin clearlax clemastine cleocin clickfine climara clindagel clinoril clobazam clobetasol
clobex clocortolone cloderm clomid clomiphene clonidine clopidogrel clorazepate clotrimazole clozapine clozaril
coartem cobenfy cobicistat codeine cogentin colace colazal colchicine colcrys colesevelam colestid colestipol colyte
combigan combipatch combivent cometriq comfort comirnaty compazine complera compro comtan concerta condylox conjupri
consensi constulose contrave conzip copaxone copegus copiktra cordarone cordran coreg corgard coricidin corlanor
cormax cortaid cortef corticotropin cortisone cortisporin cortizone cortrophin corzide cosamin cosentyx cosopt
cotellic cotempla cotrimoxazole coumadin covaryx cozaar creon cresemba crestor crexont crinone crisaborole
crofelemer cromolyn cryselle crysvita ctexli culturelle cuprimine curcumin cutivate cuvposa cyanocobalamin cyclafem
cyclessa cyclobenzaprine cyclogyl cyclopentolate cyclophosphamide cycloset cyclosporine cyltezo cymbalta cystagon
cysteamine cytomel cytotec cytoxan dalfampridine daliresp dalmane danazol danocrine dantrium dantrolene danziten
dapsone daraprim dartisla dasetta dasiglucagon daurismo daybue daypro dayquil daytrana dayvigo ddavp deblitane
debrox decadron decitabine deferasirox deferiprone deflazacort delatestryl delestrogen delstrigo delsym deltasone
delzicol demadex demerol demser depakene depakote deplin dermotic descovy desitin desmopressin desogen desonate
desowen desoximetasone desoxyn desvenlafaxine desyrel detrol deutetrabenazine dexchlorpheniramine dexcom dexedrine
dexilant dexmedetomidine dexmethylphenidate dextroamphetamine dextromethorphan dhivy diabeta diabinese diacomit
dialyvite diamox diastat diazoxide dibenzyline diclegis dicyclomine didrex didronel dienogest diethylpropion
differin dificid diflorasone diflucan diflunisal difluprednate digitek digoxin dihydroergotamine dilacor dilantin
dilatrate dilaudid dilt diltiazem dimenhydrinate dimethyl diovan dipentum diphenhydramine diphenoxylate diprolene
diprosone dipyridamole diroximel disalcid disopyramide disulfiram ditropan diuril divalproex divigel docusate
dofetilide dolobid dolophine donepezil doptelet doravirine dornase doryx dostinex dotti dovato dovonex doxepin
doxercalciferol doxylamine dramamine drisdol drizalma dronabinol dronedarone droxia droxidopa duac duaklir duavee
duetact duexis dulcolax dulera duoneb duopa dupixent duragesic durezol duricef durlaza durysta dutoprol dyanavel
dyazide dymista dynacin dyrenium easymax easytouch ebglyss echothiophate ecotrin ecoza edaravone edarbi edarbyclor
edecrin edluar edurant eemt efavirenz effexor effient efudex egrifta elafibranor elagolix elavil elbasvir eldepryl
elepsia elestat elestrin elexacaftor elidel eligard eliglustat elimite elinest elinzanetant eliquis elixophyllin
elmiron elocon eltrombopag eluryng eluxadoline elyxyb emadine emedastine emend emflaza emgality emla empaveli emsam
emtricitabine emtriva emverm enablex enalaprilat enbrel endari endocet endometrin engerix enpresse ensifentrine
enskyce enspryng enstilar entadfi entocort entresto entyvio enulose envarsus epaned epclusa epidiolex epiduo
epinastine epinephrine epipen epitol eplontersen epogen eprontia epzicom equetro ergocalciferol erivedge erleada
ermeza errin erygel eryped erythrocin esbriet escitalopram esgic eskalith esketamine eslicarbazepine estarylla
estrace estring estrogel estrogens estrostep eszopiclone ethacrynic ethambutol ethionamide ethosuximide ethynodiol
etodolac etoposide etravirine eucrisa euthyrox evamist evekeo evenity eversense evista evoclin evoxac evrysdi evzio
exalgo excedrin exelderm exelon exemestane exenatide exforge exjade extavia exxua eylea eysuvis ezallor ezetimibe
fabhalta fabior falmina famvir fanapt fareston farxiga fasenra faslodex fastclix fazaclo febuxostat felbatol feldene
femara femhrt femynor fenfluramine fenofibric fenoglide fentanyl fentora feosol ferretts ferrex ferriprox ferrous
fesoterodine fetzima fexmid fexofenadine fezolinetant fiasp fibercon fibricor fidaxomicin filspari finacea fintepla
fioricet fiorinal firazyr firdapse firmagon firvanq flagyl flarex flavoxate flecainide flector fleqsuvy flexeril
flibanserin flolipid flomax flonase florastor florinef flovent floxin flucytosine fludrocortisone flunisolide
fluocinolone fluorometholone fluorouracil fluphenazine flurandrenolide fluticasone fluvoxamine focalin folbic
follistim follitropin foltx fora foradil forfivo fortamet fortaz forteo fortesta fosamax foscarbidopa fosrenol
fotivda fragmin freesty freestyle frova fruzaqla furoscix fyavolv fycompa gabapentin gabitril galafold galantamine
ganaxolone gastrocrom gattex gavilax gavilyte gaviscon gavreto gelnique gemfibrozil gemtesa generess generlac
gengraf genotropin gentamicin genteal genvoya geodon gepirone gianvi gildess gilenya gilotrif gimoti glatiramer
glatopa gleevec gleostine glimepiride glipizide gloperba glucagen glucagon glucocard glucophage glucosamine
glucotrol glucovance glumetza glutose glyburide glycate glycolax glycopyrrolate glycopyrronium glynase glyset
glyxambi gocovri gojji golytely gonal gralise griseofulvin guaifenesin guanfacine gvoke habitrol hadlima haegarda
halcion haldol halobetasol haloette halog haloperidol harvoni hectorol hemady hemangeol hemiclor hemlibra heplisav
hepsera hetlioz hiprex homatropine horizant hulio humalog humatrope humira humulin hycodan hydralazine hydrea
hydrocortisone hydrodiuril hydromet hydroquinone hydroxocobalamin hydroxychloroquine hydroxyurea hydroxyzine
hygroton hyoscyamine hypersal hypromellose hyrimoz hysingla hytone hytrin hyzaar ibrance ibsrela icatibant iclusig
icosapent idhifa idose igalmi ilaris ilevro ilotycin ilumya imbruvica imcivree imdur imitrex imodium impoyz imuran
imvexxy inbrija incassia increlex incruse indapamide inderal indocin indomethacin inflamase inflectra ingrezza
inlyta innopran inpefa inpen inqovi inrebic inspra insupen intelence interferon intermezzo intrarosa introvale
intuniv inulin invanz invega inveltys invokamet invokana inzirqo iopidine iptacopan iqirvo iressa isavuconazonium
isentress isibloom ismo isoniazid isoptin isopto isordil isosorbide isotretinoin istalol isturisa itovebi ivabradine
ivacaftor ivermectin iyuzeh jadenu jakafi jalyn jantoven janumet januvia jardiance jasmiel jatenzo javygtor jaypirca
jencycla jentadueto jinteli jolessa jornay journavx jubbonti jublia juleber juluca junel juxtapid jynarque kadian
kaitlib kaletra kalydeco kaon kapspargo kapvay karbinal kariva katerzia kayexalate kazano keflex kelnor kenalog
keppra kerendia kerlone kerydin kesimpta ketorolac ketotifen kevzara khedezla kineret kirsty kisqali kisunla kitabis
klaron klonopin klor kloxxado kombiglyze korlym krazati krintafel kristalose krystexxa kurvelo kuvan kyleena kytril
kyzatrex labetalol lacosamide lactaid lactase lactobacillus lactulose lagevrio lamictal lamisil lamivudine
lamotrigine lanoxin lanreotide lanthanum lantus lariam larin lasix lasmiditan lastacaft latanoprostene latisse
latuda layolis lazcluze ledipasvir lefamulin leflunomide lenvima leqembi leqselvi leqvio lescol lessina letairis
leucovorin leukeran leuprolide levaquin levbid levemir levetiracetam levitra levo levocarnitine levodopa
levomefolate levomilnacipran levora levorphanol levothroid levothyroxine levoxyl levsin lexapro lialda librax
librium licart lidex lidoderm lifitegrast likmez liletta limbitrol linaclotide linezolid linzess lioresal
liothyronine lipitor lipofen liptruzet lisdexamfetamine litfulo lithium lithobid livalo livdelzi livmarli livtencity
lixisenatide locoid lodine lodoco lodosyn lodoxamide loestrin lofena lofexidine lofibra lokelma lomaira lomitapide
lomotil lonapegsomatropin lonhala loniten lonsurf loperamide lopid lopressor loprox lorbrena lorcaserin lorcet
loreev lortab lorzone loseasonique lotemax lotensin loteprednol lotilaner lotrel lotrimin lotrisone lotronex lovaza
lovenox loxapine loxitane lozol lubiprostone lucemyra lucentis ludent lumacaftor lumakras lumateperone lumify
lumigan lumryz lunesta lupkynis lupron lurasidone luvox luxiq luzu lybalvi lyllana lynkuet lynparza lyrica lysodren
lysteda lytgobi lyumjev lyvispah lyza maalox macitentan macrobid macrodantin magox makena malarone maralixibat
maraviroc marinol marlissa matulane matzim mavacamten mavenclad mavik mavyret maxalt maxidex maxitrol maxzide
mayzent mecasermin meclizine meclofenamate medisense medrol mefenamic mefloquine megace megestrol mekinist mektovi
melatonin melphalan memantine menest menopur menostar menotropins meperidine mephyton mepron mercaptopurine merilog
mesalamine mestinon metadate metaglip metamucil metaproterenol metaxall metaxalone methadone methadose
methamphetamine methenamine methergine methimazole methitest methocarbamol methotrexate methoxsalen methscopolamine
methsuximide methylcellulose methyldopa methylergonovine methylin methylnaltrexone methylphenidate metoclopramide
metolazone metopirone metreleptin metrocream metrogel metrolotion metyrapone metyrosine mevacor mexiletine miacalcin
mibelas micardis microgestin microlet micronase microzide midamor midodrine midostaurin miebo mifeprex mifepristone
migalastat miglitol miglustat migranal mili millipred milnacipran mimvey minastrin minimed minipress minitran
minivelle minocin minolira minoxidil mirabegron miralax mirapex mircette mirena mirtazapine mirvaso misoprostol
mitapivat mitigare mitotane mobic modafinil molindone mometasone monistat monodox monoket monomethyl monurol
morphabond morphine motegrity motpoly motrin mounjaro movantik moviprep moxatag moxeza mucinex mucomyst multaq
mupirocin myalept myambutol mycapssa mycelex mycobutin mycolog mycophenolate mycophenolic mydayis mydriacyl
myfembree myfortic mylanta myleran mylicon myorisan myrbetriq mysoline mytesi myxredlin nabilone nabumetone
naftifine naftin nalbuphine naldemedine nalfon nalmefene nalocet naloxegol naloxone naltrexone namenda namzaric
naphazoline naphcon naprelan naprosyn naproxen narcan nardil nasacort nasalcrom nasalide nasarel nascobal nasonex
natacyn natazia natesto natroba navane nayzilam nebusal necon nedocromil neffy nemluvio neoral neosporin nephrocaps
neptazane nerlynx nesina netarsudil netupitant neuac neulasta neupogen neupro neurontin nevanac nevirapine nexavar
nexium nexletol nexlizet nexplanon nextstellis ngenla niacin niacor niaspan nicoderm nicorette nicotine nicotinic
nicotrol nifedical niferex nilandron nimotop ninlaro nirmatrelvir nirogacestat nitazoxanide nitisinone
nitrofurantoin nitroglycerin nitrolingual nitromist nitrostat nityr niva nizoral nocdurna noctiva nolvadex norco
norditropin norelgestromin norethindrone norflex norgesic norgestimate noritate norliqva norlyda norlyroc norpace
norpramin northera nortrel norvasc norvir nourianz novarel novofine novolin novolog novotwist noxafil nplate nubeqa
nucala nucynta nuedexta nulev nulytely nupercainal nuplazid nurtec nutropin nuvaring nuvessa nuvigil nuzyra nymalize
nymyo nyquil obeticholic ocaliva ocella ocrevus octreotide ocuflox ocuvite odefsey odevixibat odomzo ofev ofirmev
ogsiveo ohtuvayre ojemda ojjaara olanzapine oleptro olpruva olsalazine olumiant olux omacor omaveloxolone omidenepag
omlonti omnaris omnicef omnipod omnipred omnitrope omvoh onabotulinumtoxina onetouch onexton onfi ongentys onglyza
onureg opana opcicon opcon opfolda opill opsumit opsynvi optichamber optivar opvee opzelura oracea orajel oralone
orap orapred orencia orenitram orfadin orgovyx oriahnn orilissa orinase orkambi orladeyo orlistat orlynvah
orphenadrine orphengesic orserdu orsythia ortikos orudis orvaten oscal oscimin oseni osilodrostat osmolex ospemifene
osphena otezla otovel otrexup ovace ovcon ovidrel oxandrin oxandrolone oxaprozin oxaydo oxcarbazepine oxecta
oxervate oxsoralen oxtellar oxybutynin oxycontin oxymetazoline oxytrol ozempic ozobax ozurdex pacerone
palopegteriparatide palynziq pamelor pamine pancreaze pancrelipase panoxyl paracetamol parafon paricalcitol parlodel
parnate pasireotide pataday patanase patanol patiromer paxil paxlovid pazeo pediapred pegasys pegcetacoplan
peginterferon pegloticase pegvaliase pegvisomant pemazyre penicillamine penlac pennsaid pentasa pentazocine pentosan
pentoxil pepcid pepto perampanel percocet percodan perfluorohexyloctane perforomist periactin peridex periogard
periostat permethrin perphenazine persantine perseris pertzye pexeva pheburane phenazopyridine phendimetrazine
phenelzine phenergan phenoxybenzamine phentermine phenylephrine phenytek phenytoin philith phoslo phoslyra phospha
phospholine phytonadione pifeltro pilocarpine pimavanserin pimozide pimtrea piqray pirfenidone pitolisant plaquenil
plavix plecanatide plegridy plendil plenvu pletal podofilox polyethylene polymyxin polysporin polytrim polyvinyl
pomalyst ponstel ponvory potassium povidone pradaxa praluent pramlintide pramoxine prandin prasugrel pravachol
praziquantel precose pregnyl premarin premphase prempro preservision prestalia prevacid prevalite prevident previfem
prevnar prevpac prevymis prezcobix prezista priftin prilosec primaquine primatene primidone primlev primsol prinivil
prinzide pristiq proair proamatine probenecid procainamide procarbazine procardia procentra prochlorperazine procrit
proctosol procyclidine procysbi proglycem prograf prolensa prolia prolixin proloprim promacta promethazine
promethegan prometrium propafenone propantheline propecia propylthiouracil proscar prosom protonix protopic
proventil provera provigil prozac prucalopride prudoxin pseudoephedrine psyllium pulmicort pulmosal pulmozyme
purinethol purixan pylera pyrazinamide pyridium pyridostigmine pyridoxine pyrimethamine pyrithione pyrukynd qbrelis
qbrexza qdolo qelbree qinlock qlosi qnasl qsymia qtern qualaquin quartette qudexy questran quetiapine quillichew
quillivant quinidine quinine qulipta qutenza quviviq qvar radicava ramelteon ranexa ranolazine rapaflo rapamune
rasuvo ravicti rayaldee rayos razadyne rebetol rebif reclast reclipsen recorlev rectiv reditrex regimex reglan
regranex relafen relexxii relion relistor relpax reltone relugolix remeron remeronsoltab remicade remodulin rena
renagel renova renvela repatha reprexain requip rescula resmetirom restasis restoril retacrit retevmo retin revatio
revia revlimid revuforj rextovy rexulti reyataz reyvow rezdiffra rezlidhia rezvoglar rheumatrex rhinocort rhofade
rhopressa ribavirin riboflavin rifabutin rifadin rifampin rifapentine rifaximin rilpivirine rilutek riluzole rinvoq
riociguat riomet risdiplam risperdal ritalin rituxan rivastigmine robaxin robinul robitussin rocaltrol rocephin
rocklatan roflumilast rogaine rolaids rolapitant romiplostim ropeginterferon roszet rotigotine rowasa roxicet
roxybond rozerem rozlytrek rubraca rufinamide rukobia ryaltris rybelsus rydapt rykindo rytary rythmol sabril
saccharomyces sacubitril safinamide safyral saizen sajazir salagen salbutamol salonpas salsalate samsca sanctura
sancuso sandimmune saphnelo saphris sapropterin sarafem savaysa savella saxenda scemblix scopolamine seasonale
seasonique sectral secuado seebri seglentis segluromet seladelpar selexipag selinexor selsun selzentry semglee senna
sennosides senokot sensipar sephience sepiapterin septra serax serdexmethylphenidate serevent sernivo serophene
seroquel serostim sertraline serzone setlakin setmelanotide sevelamer seysara sezaby sharobel shingrix signifor
silenor siliq silodosin silvadene simbrinza simethicone simlandi simpesse simponi sinemet sinequan singulair sirturo
sivextro skelaxin sklice skyclarys skyla skyrizi skytrofa slynd soaanz sofdra sofpironium softclix sogroya solaraze
soliqua solodyn solosec solriamfetol soltamox soma somapacitan somatrogon somatropin somatuline somavert soolantra
soriatane sorilux sorine sotalol sotyktu sovaldi sovuna sparsentan spectazole spectracef spikevax spinosad spiriva
sporanox spravato sprintec spritam sprix sprycel sronyx stadol stalevo starlix staxyn steglatro steglujan stelara
stelazine stendra stiolto stiripentol stivarga strattera stribild striverdi stromectol sublocade suboxone subutex
subvenite sucralfate sucroferric sudafed sulfacetamide sulfadiazine sulfamethoxazole sulfasalazine sulfatrim
sulindac sunlenca sunosi suprax suprep surecomfort surmontil sustiva sutab sutent suzetrigine syeda symbicort
symbravo symbyax symdeko symjepi symlin symlinpen symmetrel sympazan symproic symtuza synalar synarel syndros
synjardy synthroid syprine systane tabloid tabrecta taclonex tadalafil tadliq tafamidis tafenoquine tafinlar tagamet
tagrisso takhzyro talicia taltz talwin talzenna tambocor tamiflu tamoxifen tamsulosin tapazole tapentadol tapinarof
tarceva targadox targretin tarina tarka tarpeyo tasigna tasimelteon tasmar tavaborole tavalisse tavist tavneos
taytulla tazarotene tazemetostat tazicef tazorac taztia tazverik tecfidera techlite tedizolid tegaserod tegretol
tekturna telotristat temixys temodar temovate temozolomide tenapanor tenex tenoretic tenormin tenuate tepmetko
terazol terbinafine terbutaline teriflunomide teriparatide tessalon testim tetrabenazine tetrahydrozoline teveten
tezacaftor tezspire thalitone thalomid theochron theophylline theratears thermazene thiamine thioguanine thiola
thioridazine thiothixene thorazine thyquidity tiadylt tiagabine tiazac tibsovo ticlid ticlopidine tigan tiglutik
tikosyn timoptic tinactin tindamax tiopronin tirosint tirzepatide tivicay tivorbex tizanidine tlando tobi tobradex
tobrex tocopherol tofranil tolazamide tolbutamide tolinase tolmetin tolnaftate tolsura tolterodine topamax topicort
topiramate toprol toradol toremifene tosymra toujeo toviaz tracleer tradjenta tramadol trandate tranexamic tranxene
tranylcypromine travatan trecator trelegy trelstar tremfya trental treprostinil tresiba tretinoin trexall treximet
trezix triamcinolone triamterene trianex tribenzor tricor triderm trientine trifarotene trifluoperazine trifluridine
triglide trihexyphenidyl trijardy trikafta trilafon trileptal trilipix trilyte trimethobenzamide trimethoprim
trintellix triumeq trivora trofinetide trokendi trolamine tropicamide trospium trudhesa truemetrix trueplus trulance
trulicity truqap trusopt truvada tryvio tslim tudorza tukysa tulana turalio turmeric tussicaps tussionex twirla
twynsta tybost tydemy tykerb tylenol tymlos tyrvaya tysabri tyvaso ubrelvy uceris ulipristal uloric ulticare
ultomiris ultracet ultram ultravate umeclidinium unifine uniphyl unisom unithroid univasc unoprostone upneeq uptravi
urecholine urex uribel urispas urocit uroxatral urso ursodiol uzedy vabysmo vadadustat vafseo vagifem valbenazine
valcyte valium valproate valproic valtoco valtrex vamorolone vancocin vandazole vanflyta vanos vanrafia vantin
vanzacaftor varenicline varubi vascepa vaseretic vasotec vectical veetids velivet velphoro velsipity veltassa veltin
vemlidy venclexta venlafaxine ventavis ventolin veozah veramyst verapamil verdeso verdrocet verelan vericiguat
verkazia vermox verquvo versacloz verzenio vesanoid vesicare vestura vevye vfend viagra vibegron viberzi vicodin
victoza vienva vigabatrin vigadrone vigamox viibryd vijoice viloxazine vimovo vimpat viokace viorele viracept
viramune viread viroptic virtussin visine visken vistaril vitrakvi vivactil vivelle vivitrol vivlodex vizimpro
vocabria voclosporin vogelxo voltaren vonjo vonoprazan voquezna voranigo vorapaxar vorinostat vosevi vosoritide
vospire votrient voxzogo vraylar vtama vuity vumerity vyalev vyepti vyleesi vylibra vyndamax vyndaqel vytorin
vyvanse vyvgart vyzulta wainua wakix warfarin wegovy welchol welireg wellbutrin wera westcort westhroid wezlana
winlevi winrevair wixela wynzora wyost xadago xalatan xalkori xanax xanomeline xarelto xatmep xcopri xdemvy xeljanz
xeloda xelpros xelstrym xenazine xenical xenleta xermelo xgeva xhance xibrom xifaxan xigduo xiidra xodol xofluza
xolair xopenex xospata xphozah xpovio xtampza xtandi xulane xultophy xyosted xyrem xywav xyzal yargesa yeztugo yonsa
yorvipath yosprala yuflyma yupelri yutrepia yuvafem zaditor zafemy zaleplon zanaflex zantac zarontin zaroxolyn
zarxio zavesca zavzpret zebeta zebutal zegalogue zegerid zejula zelapar zelboraf zelnorm zembrace zemplar zenatane
zenpep zenzedi zepatier zepbound zeposia zerviate zestoretic zestril zetia zetonna ziac ziagen ziana zidovudine
zilbrysq zileuton zilretta zilucoplan zilxi zimhi zinacef zioptan ziprasidone zipsor zirgan zithromax zituvimet
zituvio zocor zofran zohydro zoladex zoledronic zolinza zoloft zolpidem zomacton zometa zomig zonalon zonegran
zonisade zonisamide zontivity zortress zoryve zostrix zovia zovirax ztalmy ztlido zubsolv zuranolone zurzuvae zyban
zyclara zydelig zyflo zylet zyloprim zymaxid zymfentra zypitamag zyprexa zyrtec zytiga zyvox
`;
