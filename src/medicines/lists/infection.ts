/** Bacteria, viruses, fungi, parasites; HIV and hepatitis. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const infection = `
abacavir | Ziagen | ol
abacavir/lamivudine | Epzicom | o
abacavir/dolutegravir/lamivudine | Triumeq | o
acyclovir | Zovirax | oljt
albendazole | Albenza | o
amoxicillin | Amoxil, Moxatag | olr
amoxicillin/clavulanate | Augmentin, Augmentin ES-600 | olr
amoxicillin/clavulanate | Augmentin XR | o er
ampicillin | | olj
atazanavir | Reyataz | ol
atovaquone | Mepron | l
atovaquone/proguanil | Malarone | o
azithromycin | Zithromax, Zithromax Z-Pak, Z-Pak, Zithromax Tri-Pak | olj
azithromycin | AzaSite | e
baloxavir | Xofluza | ol
bedaquiline | Sirturo | o
bictegravir/emtricitabine/tenofovir alafenamide | Biktarvy | o
cabotegravir | Apretude | j
cabotegravir | Vocabria | o
cabotegravir/rilpivirine | Cabenuva | j
cefaclor | Ceclor | olr
cefadroxil | Duricef | ol
cefdinir | Omnicef | ol
cefditoren | Spectracef | o
cefixime | Suprax | ol
cefpodoxime | Vantin | ol
cefprozil | Cefzil | ol
ceftriaxone | Rocephin | j
cefazolin | Ancef | j
cefuroxime | Ceftin, Zinacef | olj
cephalexin | Keflex | ol
cefotetan | Cefotan | j
ceftazidime | Fortaz, Tazicef | j
chloroquine | Aralen | o
ciprofloxacin | Cipro | olj
ciprofloxacin | Ciloxan | e
ciprofloxacin | Cetraxal | x
ciprofloxacin/dexamethasone | Ciprodex | x
clarithromycin | Biaxin, Biaxin XL | olr
clindamycin | Cleocin | oljx
clindamycin | Cleocin T, Clindagel, Evoclin | t
clotrimazole | Lotrimin, Lotrimin AF, Mycelex | tzx
clotrimazole/betamethasone | Lotrisone | t
cobicistat | Tybost | o
dapsone | Aczone | ot
darunavir | Prezista | ol
darunavir/cobicistat | Prezcobix | o
darunavir/cobicistat/emtricitabine/tenofovir alafenamide | Symtuza | o
delafloxacin | Baxdela | oj
dicloxacillin | | o
dolutegravir | Tivicay | o
dolutegravir/lamivudine | Dovato | o
dolutegravir/rilpivirine | Juluca | o
doravirine | Pifeltro | o
doravirine/lamivudine/tenofovir disoproxil | Delstrigo | o
doxycycline | | oljr
doxycycline hyclate | Vibra-Tabs, Vibramycin, Doryx, Acticlate, Targadox, Periostat | or
doxycycline monohydrate | Monodox, Adoxa, Oracea | olr
efavirenz | Sustiva | o
efavirenz/emtricitabine/tenofovir disoproxil | Atripla | o
elvitegravir/cobicistat/emtricitabine/tenofovir alafenamide | Genvoya | o
elvitegravir/cobicistat/emtricitabine/tenofovir disoproxil | Stribild | o
emtricitabine | Emtriva | ol
emtricitabine/rilpivirine/tenofovir alafenamide | Odefsey | o
emtricitabine/rilpivirine/tenofovir disoproxil | Complera | o
emtricitabine/tenofovir alafenamide | Descovy | o
emtricitabine/tenofovir disoproxil | Truvada | o
entecavir | Baraclude | ol
ertapenem | Invanz | j
erythromycin | Ery-Tab, PCE, Erythrocin | or
erythromycin | Ilotycin | e
erythromycin | Erygel, Akne-Mycin | t
erythromycin ethylsuccinate | EES, EryPed | ol
erythromycin/benzoyl peroxide | Benzamycin | t
ethambutol | Myambutol | o
etravirine | Intelence | o
famciclovir | Famvir | o
fidaxomicin | Dificid | ol
fluconazole | Diflucan | olj
fosfomycin | Monurol | l
fostemsavir | Rukobia | o er
gentamicin | Garamycin | tej
glecaprevir/pibrentasvir | Mavyret | o
griseofulvin | Gris-PEG | ol
hydroxychloroquine | Plaquenil, Sovuna | o
imiquimod | Aldara, Zyclara | t
isoniazid | | olj
itraconazole | Sporanox, Tolsura | ol
ivermectin | Stromectol | o
ivermectin | Soolantra, Sklice | t
ketoconazole | Nizoral | ot
lamivudine | Epivir, Epivir-HBV | ol
lamivudine/tenofovir disoproxil | Cimduo, Temixys | o
lamivudine/zidovudine | Combivir | o
ledipasvir/sofosbuvir | Harvoni | o
lenacapavir | Sunlenca, Yeztugo | oj
letermovir | Prevymis | oj
levofloxacin | Levaquin | olj
linezolid | Zyvox | olj
lopinavir/ritonavir | Kaletra | ol
maraviroc | Selzentry | ol
mebendazole | Emverm, Vermox | o
mefloquine | Lariam | o
methenamine hippurate | Hiprex, Urex | o
methenamine mandelate | | o
metronidazole | Flagyl, Likmez | olj
metronidazole | MetroGel, MetroCream, MetroLotion, Noritate | t
metronidazole | MetroGel-Vaginal, Nuvessa, Vandazole | x
miconazole | Monistat | tx
minocycline | Minocin, Dynacin | oj
minocycline | Solodyn, Minolira | o er
molnupiravir | Lagevrio | o
moxifloxacin | Avelox | oj
moxifloxacin | Vigamox, Moxeza | e
mupirocin | Bactroban, Centany | t
nevirapine | Viramune | olr
nevirapine | Viramune XR | o er
nirmatrelvir/ritonavir | Paxlovid | o
nitazoxanide | Alinia | ol
nitrofurantoin | | ol
nitrofurantoin macrocrystals = nitrofurantoin macrocrystal, nitrofurantoin macro | Macrodantin | o
nitrofurantoin monohydrate/macrocrystals = nitrofurantoin monohydrate/nitrofurantoin macrocrystals, nitrofurantoin mono/macro, nitrofurantoin mono mac | Macrobid | o
nystatin | Mycostatin | olt
nystatin/triamcinolone | Mycolog | t
ofloxacin | Floxin | ox
ofloxacin | Ocuflox | e
oseltamivir | Tamiflu | ol
penicillin v = penicillin vk, penicillin v k, penicillin | Veetids | ol
penicillin g benzathine | Bicillin L-A | j
permethrin | Elimite, Nix | t
posaconazole | Noxafil | olj
praziquantel | Biltricide | o
primaquine | | o
pyrazinamide | | o
quinine | Qualaquin | o
raltegravir | Isentress, Isentress HD | o
ribavirin | Copegus, Rebetol | ol
rifabutin | Mycobutin | o
rifampin | Rifadin | oj
rifapentine | Priftin | o
rifaximin | Xifaxan | o
rilpivirine | Edurant | o
ritonavir | Norvir | ol
secnidazole | Solosec | l
sofosbuvir | Sovaldi | o
sofosbuvir/velpatasvir | Epclusa | o
sulfadiazine | | o
sulfamethoxazole/trimethoprim = trimethoprim/sulfamethoxazole, co-trimoxazole, cotrimoxazole | Bactrim, Bactrim DS, Septra, Septra DS, Sulfatrim | olj
tenofovir alafenamide | Vemlidy | o
tenofovir disoproxil | Viread | o
terbinafine | Lamisil | ot
terconazole | Terazol | tx
tetracycline | Sumycin | o
tinidazole | Tindamax | o
trimethoprim | Primsol, Proloprim | ol
valacyclovir | Valtrex | o
valganciclovir | Valcyte | ol
vancomycin | Vancocin, Firvanq | olj
voriconazole | Vfend | olj
zidovudine | Retrovir | olj
amikacin | Arikayce | jn
demeclocycline | | o
flucytosine | Ancobon | o
methenamine | | o
pyrimethamine | Daraprim | o
sulopenem/probenecid | Orlynvah | o
zoster vaccine | Shingrix | j
adefovir | Hepsera | o
artemether/lumefantrine | Coartem | o
elbasvir/grazoprevir | Zepatier | o
ethionamide | Trecator | o
isavuconazonium | Cresemba | oj
lefamulin | Xenleta | oj
maribavir | Livtencity | o
nelfinavir | Viracept | o
omadacycline | Nuzyra | oj
sofosbuvir/velpatasvir/voxilaprevir | Vosevi | o
tafenoquine | Arakoda, Krintafel | o
tedizolid | Sivextro | oj
tenofovir | | o
covid-19 vaccine | Comirnaty, Spikevax | j
hepatitis b vaccine | Engerix-B, Heplisav-B | j
pneumococcal vaccine | Prevnar 20, Capvaxive | j
rsv vaccine | Arexvy, Abrysvo | j
tetanus/diphtheria/pertussis vaccine | Boostrix, Adacel | j
`;
