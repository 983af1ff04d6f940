/** Heart, blood pressure, cholesterol, blood. How to read a line: see catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const heart = `
acebutolol | Sectral | o
aliskiren | Tekturna | o
aliskiren/hydrochlorothiazide | Tekturna HCT | o
alirocumab | Praluent | j
amiloride | Midamor | o
amiloride/hydrochlorothiazide | | o
amiodarone | Pacerone, Cordarone | oj
amlodipine | Norvasc, Katerzia, Norliqva | ol
amlodipine/atorvastatin | Caduet | o
amlodipine/benazepril | Lotrel | o
amlodipine/celecoxib | Consensi | o
amlodipine/olmesartan | Azor | o
amlodipine/olmesartan/hydrochlorothiazide | | o
olmesartan/amlodipine/hydrochlorothiazide | Tribenzor | o
amlodipine/telmisartan | | o
telmisartan/amlodipine | Twynsta | o
amlodipine/valsartan | Exforge | o
amlodipine/valsartan/hydrochlorothiazide | Exforge HCT | o
anagrelide | Agrylin | o
apixaban | Eliquis | o
aspirin = acetylsalicylic acid | Bayer, Bayer Aspirin, Ecotrin, St Joseph | ox
aspirin | Durlaza | o er
aspirin/dipyridamole | Aggrenox | o er12
aspirin/omeprazole | Yosprala | o
atenolol | Tenormin | o
atenolol/chlorthalidone | Tenoretic | o
atorvastatin | Lipitor, Atorvaliq | ol
azilsartan | Edarbi | o
azilsartan/chlorthalidone | Edarbyclor | o
bempedoic acid | Nexletol | o
bempedoic acid/ezetimibe | Nexlizet | o
benazepril | Lotensin | o
benazepril/hydrochlorothiazide | Lotensin HCT | o
betaxolol | Kerlone | oe
bisoprolol | Zebeta | o
bisoprolol/hydrochlorothiazide | Ziac | o
bumetanide | Bumex | oj
candesartan | Atacand | o
candesartan/hydrochlorothiazide | Atacand HCT | o
captopril | Capoten | o
captopril/hydrochlorothiazide | | o
carvedilol | Coreg | o
carvedilol | Coreg CR | o er
chlorothiazide | Diuril | olj
chlorthalidone | Thalitone, Hygroton, Hemiclor | o
cholestyramine | Questran, Prevalite | l
cilostazol | Pletal | o
clonidine | Catapres | ojr
clonidine | Kapvay | o er
clonidine | Catapres-TTS | p
clopidogrel | Plavix | o
colesevelam | Welchol | ol
colestipol | Colestid | ol
dabigatran | Pradaxa | o
digoxin | Lanoxin, Digitek | olj
diltiazem | Cardizem | oj
diltiazem | Cardizem CD, Cardizem LA, Cartia XT, Tiazac, Taztia XT, Matzim LA, Dilt-XR, Tiadylt ER, Dilacor XR | o er
dipyridamole | Persantine | oj
disopyramide | Norpace, Norpace CR | or
dofetilide | Tikosyn | o
doxazosin | Cardura | o
doxazosin | Cardura XL | o er
dronedarone | Multaq | o
edoxaban | Savaysa | o
enalapril | Vasotec, Epaned | ol
enalapril/hydrochlorothiazide | Vaseretic | o
enalaprilat | | j
enoxaparin | Lovenox | j
eplerenone | Inspra | o
eprosartan | Teveten | o
ethacrynic acid | Edecrin | o
evolocumab | Repatha | j
ezetimibe | Zetia | o
ezetimibe/simvastatin | Vytorin | o
ezetimibe/atorvastatin | Liptruzet | o
ezetimibe/rosuvastatin | Roszet | o
felodipine | Plendil | o er
fenofibrate | Tricor, Fenoglide, Lofibra, Triglide, Lipofen, Antara | o
fenofibric acid | Trilipix, Fibricor | or
finerenone | Kerendia | o
flecainide | Tambocor | o
fluvastatin | Lescol, Lescol XL | or
fondaparinux | Arixtra | j
fosinopril | Monopril | o
fosinopril/hydrochlorothiazide | | o
furosemide | Lasix, Furoscix | olj
gemfibrozil | Lopid | o
guanfacine | Tenex | o
guanfacine | Intuniv | o er
heparin | | j
hydralazine | Apresoline | oj
hydrochlorothiazide | Microzide, Hydrodiuril, Inzirqo | ol
icosapent ethyl | Vascepa | o
inclisiran | Leqvio | j
indapamide | Lozol | o
irbesartan | Avapro | o
irbesartan/hydrochlorothiazide | Avalide | o
isosorbide dinitrate | Isordil, Isordil Titradose, Dilatrate-SR | or
isosorbide dinitrate/hydralazine | BiDil | o
isosorbide mononitrate | Monoket, Ismo | or
isosorbide mononitrate | Imdur | o er
isradipine | | o
ivabradine | Corlanor | ol
labetalol | Trandate | oj
lisinopril | Zestril, Prinivil, Qbrelis | ol
lisinopril/hydrochlorothiazide | Zestoretic, Prinzide | o
lomitapide | Juxtapid | o
losartan | Cozaar, Arbli | ol
losartan/hydrochlorothiazide | Hyzaar | o
lovastatin | Mevacor | o
lovastatin | Altoprev | o er
mavacamten | Camzyos | o
methyldopa | Aldomet | o
metolazone | Zaroxolyn | o
metoprolol | | orj
metoprolol succinate | Toprol XL, Kapspargo, Kapspargo Sprinkle | o er
metoprolol tartrate | Lopressor | oj
metoprolol/hydrochlorothiazide | Lopressor HCT, Dutoprol | o
mexiletine | | o
midodrine | ProAmatine, Orvaten | o
minoxidil | Loniten | o
minoxidil | Rogaine | t
moexipril | Univasc | o
nadolol | Corgard | o
nadolol/bendroflumethiazide | Corzide | o
nebivolol | Bystolic | o
nebivolol/valsartan | Byvalson | o
niacin = nicotinic acid | Niacor | or
niacin | Niaspan, Slo-Niacin | o er
nicardipine | Cardene | oj
nifedipine | Procardia | or
nifedipine | Procardia XL, Adalat CC, Afeditab CR, Nifedical XL | o er
nimodipine | Nimotop, Nymalize | ol
nisoldipine | Sular | o er
nitroglycerin | Nitrostat | o sl
nitroglycerin | Nitrolingual, NitroMist | l
nitroglycerin | Nitro-Dur, Minitran | p
nitroglycerin | Nitro-Bid, Rectiv | t
olmesartan | Benicar | o
olmesartan/hydrochlorothiazide | Benicar HCT | o
omega-3 acid ethyl esters | Lovaza, Omacor | o
pentoxifylline | Trental, Pentoxil | o er
perindopril | Aceon | o
pindolol | Visken | o
pitavastatin | Livalo, Zypitamag | o
prasugrel | Effient | o
pravastatin | Pravachol | o
prazosin | Minipress | o
procainamide | | oj
propafenone | Rythmol | o
propafenone | Rythmol SR | o er12
propranolol | Inderal, Hemangeol | olj
propranolol | Inderal LA, Inderal XL, InnoPran XL | o er
propranolol/hydrochlorothiazide | | o
quinapril | Accupril | o
quinapril/hydrochlorothiazide | Accuretic | o
quinidine sulfate | | o
quinidine gluconate | | o er
ramipril | Altace | o
ranolazine | Ranexa, Aspruzyo | o er
rivaroxaban | Xarelto | ol
rosuvastatin | Crestor, Ezallor | o
sacubitril/valsartan | Entresto, Entresto Sprinkle | o
simvastatin | Zocor, Flolipid | ol
sotalol | Betapace, Sorine | oj
sotalol af | Betapace AF | o
spironolactone | Aldactone, CaroSpir | ol
spironolactone/hydrochlorothiazide | Aldactazide | o
tafamidis | Vyndamax | o
tafamidis meglumine | Vyndaqel | o
telmisartan | Micardis | o
telmisartan/hydrochlorothiazide | Micardis HCT | o
terazosin | Hytrin | o
ticagrelor | Brilinta | o
ticlopidine | Ticlid | o
timolol | Blocadren | oe
tolvaptan | Samsca, Jynarque | o
torsemide | Demadex, Soaanz | oj
trandolapril | Mavik | o
trandolapril/verapamil | Tarka | o er
tranexamic acid | Lysteda | oj
triamterene | Dyrenium | o
triamterene/hydrochlorothiazide | Maxzide, Maxzide-25, Dyazide | o
valsartan | Diovan | ol
valsartan/hydrochlorothiazide | Diovan HCT | o
verapamil | Calan, Isoptin | oj
verapamil | Calan SR, Isoptin SR, Verelan, Verelan PM | or
vericiguat | Verquvo | o
vorapaxar | Zontivity | o
warfarin | Coumadin, Jantoven | o
acetazolamide | Diamox | ojr
aminocaproic acid | Amicar | olj
aprocitentan | Tryvio | o
metyrosine | Demser | o
sparsentan | Filspari | o
acoramidis | Attruby | o
aficamten | | o
atrasentan | Vanrafia | o
dalteparin | Fragmin | j
levamlodipine | Conjupri | o
perindopril/amlodipine | Prestalia | o
phenoxybenzamine | Dibenzyline | o
`;
