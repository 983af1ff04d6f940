/** Immune system, cancer, multiple sclerosis, transplant, rare diseases. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const specialtyMedicines = `
abatacept | Orencia, Orencia ClickJect | j
abemaciclib | Verzenio | o
abiraterone | Zytiga, Yonsa | o
abrocitinib | Cibinqo | o
acalabrutinib | Calquence | o
adalimumab | Humira, Humira Pen, Humira CF, Humira CF Pen | j
adalimumab aaty | Yuflyma | j
adalimumab adaz | Hyrimoz | j
adalimumab adbm | Cyltezo | j
adalimumab atto | Amjevita, Amjevita SureClick | j
adalimumab bwwd | Hadlima, Hadlima PushTouch | j
adalimumab fkjp | Hulio | j
adalimumab ryvk | Simlandi | j
ambrisentan | Letairis | o
anakinra | Kineret | j
apalutamide | Erleada | o
apremilast | Otezla | o
azathioprine | Imuran, Azasan | oj
baricitinib | Olumiant | o
belimumab | Benlysta | j
bicalutamide | Casodex | o
bimekizumab | Bimzelx | j
bosentan | Tracleer | o
brodalumab | Siliq | j
burosumab | Crysvita | j
c1 esterase inhibitor | Haegarda, Cinryze, Berinert | j
capecitabine | Xeloda | o
certolizumab pegol = certolizumab | Cimzia | j
cladribine | Mavenclad | o
cyclophosphamide | Cytoxan | oj
cyclosporine | Sandimmune | olj
cyclosporine modified | Neoral, Gengraf | ol
darbepoetin alfa | Aranesp | j
dasatinib | Sprycel | o
deferasirox | Exjade, Jadenu | o
deucravacitinib | Sotyktu | o
dimethyl fumarate | Tecfidera | o dr
diroximel fumarate | Vumerity | o dr
monomethyl fumarate | Bafiertam | o dr
elexacaftor/tezacaftor/ivacaftor | Trikafta | o
eltrombopag | Promacta, Alvaiz | ol
emicizumab | Hemlibra | j
enzalutamide | Xtandi | o
epoetin alfa | Procrit, Epogen | j
epoetin alfa epbx | Retacrit | j
erlotinib | Tarceva | o
etanercept | Enbrel, Enbrel SureClick, Enbrel Mini | j
etrasimod | Velsipity | o
everolimus | Afinitor, Zortress | o
filgrastim | Neupogen | j
filgrastim sndz | Zarxio | j
fingolimod | Gilenya | o
glatiramer | Copaxone, Glatopa | j
golimumab | Simponi, Simponi Aria | j
guselkumab | Tremfya | j
hydroxyurea | Hydrea, Droxia | o
ibrutinib | Imbruvica | ol
icatibant | Firazyr, Sajazir | j
imatinib | Gleevec | o
infliximab | Remicade | j
infliximab dyyb | Inflectra, Zymfentra | j
interferon beta-1a | Avonex, Avonex Pen, Rebif, Rebif Rebidose | j
interferon beta-1b | Betaseron, Extavia | j
peginterferon beta-1a | Plegridy | j
ivacaftor | Kalydeco | o
ixekizumab | Taltz | j
lanadelumab | Takhzyro | j
lapatinib | Tykerb | o
lebrikizumab | Ebglyss | j
leflunomide | Arava | o
lenalidomide | Revlimid | o
lenvatinib | Lenvima | o
leucovorin | | oj
macitentan | Opsumit | o
macitentan/tadalafil | Opsynvi | o
melphalan | Alkeran | oj
mercaptopurine | Purinethol, Purixan | ol
methotrexate | Trexall, Xatmep, Rheumatrex | olj
methotrexate | Otrexup, Rasuvo, RediTrex | j
mirikizumab | Omvoh | j
mycophenolate mofetil | CellCept | olj
mycophenolic acid = mycophenolate sodium | Myfortic | o dr
natalizumab | Tysabri | j
nemolizumab | Nemluvio | j
nilotinib | Tasigna, Danziten | o
niraparib | Zejula | o
obeticholic acid | Ocaliva | o
ocrelizumab | Ocrevus | j
ofatumumab | Kesimpta | j
olaparib | Lynparza | o
osimertinib | Tagrisso | o
ozanimod | Zeposia | o
palbociclib | Ibrance | o
pazopanib | Votrient | o
pegfilgrastim | Neulasta, Neulasta OnPro | j
penicillamine | Cuprimine, Depen | o
pomalidomide | Pomalyst | o
ponesimod | Ponvory | o
pyridostigmine | Mestinon | olr
ravulizumab | Ultomiris | j
ribociclib | Kisqali | o
rilonacept | Arcalyst | j
riociguat | Adempas | o
risankizumab | Skyrizi, Skyrizi Pen | j
risdiplam | Evrysdi | lo
rituximab | Rituxan | j
ritlecitinib | Litfulo | o
ruxolitinib | Jakafi | o
sarilumab | Kevzara | j
secukinumab | Cosentyx, Cosentyx UnoReady, Cosentyx Sensoready | j
selexipag | Uptravi | o
siponimod | Mayzent | o
sirolimus | Rapamune | ol
sorafenib | Nexavar | o
sunitinib | Sutent | o
tacrolimus | Prograf | olj
tacrolimus | Envarsus XR, Astagraf XL | o er
temozolomide | Temodar | oj
teriflunomide | Aubagio | o
tildrakizumab | Ilumya | j
tocilizumab | Actemra, Actemra ACTPen | j
tofacitinib | Xeljanz | ol
tofacitinib | Xeljanz XR | o er
tralokinumab | Adbry | j
treprostinil | Orenitram | o er
treprostinil | Tyvaso, Remodulin, Tyvaso DPI, Yutrepia | ij
upadacitinib | Rinvoq | o er
ustekinumab | Stelara | j
ustekinumab auub | Wezlana | j
vedolizumab | Entyvio, Entyvio Pen | j
venetoclax | Venclexta | o
zanubrutinib | Brukinsa | o
avacopan | Tavneos | o
bexarotene | Targretin | ot
busulfan | Myleran | oj
cabozantinib | Cabometyx, Cometriq | o
capivasertib | Truqap | o
chlorambucil | Leukeran | o
belzutifan | Welireg | o
elafibranor | Iqirvo | o
eplontersen | Wainua | j
flutamide | | o
gefitinib | Iressa | o
inavolisib | Itovebi | o
iptacopan | Fabhalta | o
odevixibat | Bylvay | o
pirtobrutinib | Jaypirca | o
regorafenib | Stivarga | o
resmetirom | Rezdiffra | o
sapropterin | Kuvan, Javygtor | ol
seladelpar | Livdelzi | o
tezacaftor/ivacaftor | Symdeko | o
trientine | Syprine | o
tucatinib | Tukysa | o
vandetanib | Caprelsa | o
onabotulinumtoxina | Botox | j
`;
