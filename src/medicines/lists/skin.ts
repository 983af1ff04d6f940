/** Skin, ears, mouth. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const skin = `
acetic acid | | x
acitretin | Soriatane | o
adapalene | Differin | t
adapalene/benzoyl peroxide | Epiduo, Epiduo Forte | t
alclometasone | Aclovate | t
ammonium lactate | Lac-Hydrin, AmLactin | t
azelaic acid | Finacea, Azelex | t
becaplermin | Regranex | t
benzoyl peroxide | PanOxyl | t
betamethasone | Celestone | tj
betamethasone dipropionate | Diprosone, Sernivo | t
betamethasone dipropionate augmented = augmented betamethasone dipropionate, betamethasone augmented | Diprolene, Diprolene AF | t
betamethasone valerate | Luxiq | t
calcipotriene | Dovonex, Sorilux | t
calcipotriene/betamethasone | Taclonex, Enstilar, Wynzora | t
calcitriol | Vectical | t
chlorhexidine | Peridex, PerioGard | x
ciclopirox | Loprox, Penlac | t
clascoterone | Winlevi | t
clindamycin/benzoyl peroxide | BenzaClin, Duac, Acanya, Onexton, Neuac | t
clindamycin/tretinoin | Ziana, Veltin | t
clobetasol | Temovate, Clobex, Olux, Cormax, Impoyz | t
clocortolone | Cloderm | t
crisaborole | Eucrisa | t
desonide | DesOwen, Verdeso, Desonate | t
desoximetasone | Topicort | t
diflorasone | | t
econazole | Spectazole, Ecoza | t
efinaconazole | Jublia | t
fluocinolone | Synalar, Derma-Smoothe, Capex | t
fluocinolone | DermOtic | x
fluocinonide | Lidex, Vanos | t
fluorouracil | Efudex, Carac | tj
flurandrenolide | Cordran | t
halcinonide | Halog | t
halobetasol | Ultravate, Bryhali | t
hydroquinone | | t
isotretinoin | Accutane, Absorica, Claravis, Amnesteem, Myorisan, Zenatane | o
luliconazole | Luzu | t
methoxsalen | Oxsoralen-Ultra | o
naftifine | Naftin | t
pimecrolimus | Elidel | t
podofilox | Condylox | t
ruxolitinib | Opzelura | t
salicylic acid | | t
selenium sulfide | Selsun | t
silver sulfadiazine | Silvadene, SSD, Thermazene | t
spinosad | Natroba | t
sulconazole | Exelderm | t
tacrolimus | Protopic | t
tapinarof | Vtama | t
tavaborole | Kerydin | t
tazarotene | Tazorac, Arazlo, Fabior | t
tretinoin | Retin-A, Retin-A Micro, Renova, Atralin, Altreno, Avita | t
tretinoin | Vesanoid | o
trifarotene | Aklief | t
urea | | t
delgocitinib | Anzupgo | t
deuruxolitinib | Leqselvi | o
minocycline | Amzeeq, Zilxi | t
sarecycline | Seysara | o
sofpironium | Sofdra | t
`;
