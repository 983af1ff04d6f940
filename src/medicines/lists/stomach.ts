/** Stomach, bowel, kidney, bladder, prostate. See catalogue.ts. General knowledge of US labels, to be verified by a pharmacist. */
export const stomach = `
alfuzosin | Uroxatral | o er
alosetron | Lotronex | o
aprepitant | Emend | ol
avanafil | Stendra | o
balsalazide | Colazal | o
bethanechol | Urecholine | o
bisacodyl | Dulcolax | ox
bismuth subsalicylate | Pepto-Bismol | ol
calcium acetate | PhosLo, Phoslyra | ol
cimetidine | Tagamet, Tagamet HB | ol
cinacalcet | Sensipar | o
darifenacin | Enablex | o er
desmopressin | DDAVP, Nocdurna, Noctiva | osj
dexlansoprazole | Dexilant | o dr
dicyclomine | Bentyl | olj
dimenhydrinate | Dramamine | o
diphenoxylate/atropine | Lomotil | ol
docusate | Colace | olx
docusate/senna = senna/docusate, sennosides/docusate | Senokot-S, Peri-Colace, Senna-S | o
doxylamine/pyridoxine | Diclegis | o dr
doxylamine/pyridoxine | Bonjesta | o er
doxylamine | Unisom | o
dronabinol | Marinol, Syndros | ol
dutasteride | Avodart | o
dutasteride/tamsulosin | Jalyn | o
eluxadoline | Viberzi | o
esomeprazole | Nexium, Nexium 24HR | olj dr
famotidine | Pepcid, Pepcid AC | olj
fesoterodine | Toviaz | o er
ferric citrate | Auryxia | o
finasteride | Proscar, Propecia | o
flavoxate | Urispas | o
granisetron | Kytril, Sancuso | ojp
hyoscyamine | Levsin, Levsin SL, Levbid, Anaspaz, NuLev, Oscimin | olr
lactase | Lactaid | o
lactulose | Enulose, Kristalose, Constulose, Generlac | l
lansoprazole | Prevacid, Prevacid SoluTab, Prevacid 24HR | or dr
lansoprazole/amoxicillin/clarithromycin | Prevpac | o
lanthanum = lanthanum carbonate | Fosrenol | o
linaclotide | Linzess | o
loperamide | Imodium, Imodium A-D | ol
lubiprostone | Amitiza | o
magnesium citrate | | lo
maralixibat | Livmarli | l
meclizine | Antivert, Bonine | o
mesalamine | Asacol, Asacol HD, Lialda, Delzicol, Apriso, Pentasa, Rowasa, Canasa | orx
methscopolamine | Pamine, Pamine Forte | o
metoclopramide | Reglan, Gimoti | oljs
mirabegron | Myrbetriq | o er
misoprostol | Cytotec | o
naldemedine | Symproic | o
naloxegol | Movantik | o
nizatidine | Axid | ol
omeprazole | Prilosec, Prilosec OTC | ol dr
omeprazole/sodium bicarbonate | Zegerid | ol
ondansetron | Zofran, Zofran ODT | olj
oxybutynin | Ditropan | or
oxybutynin | Ditropan XL | o er
oxybutynin | Gelnique | t
oxybutynin | Oxytrol | p
pancrelipase = lipase/protease/amylase | Creon, Zenpep, Pancreaze, Pertzye, Viokace | o
pantoprazole | Protonix | olj dr
patiromer | Veltassa | l
pentosan polysulfate | Elmiron | o
phenazopyridine | Pyridium, Azo | o
plecanatide | Trulance | o
polyethylene glycol 3350 = polyethylene glycol | MiraLAX, GlycoLax, GaviLAX, ClearLax | l
polyethylene glycol electrolytes = peg 3350 electrolytes, peg-3350/electrolytes | GoLYTELY, NuLYTELY, Colyte, GaviLyte-G, GaviLyte-N, TriLyte, MoviPrep, Plenvu | l
potassium citrate | Urocit-K | o er
prochlorperazine | Compazine, Compro | ojx
prucalopride | Motegrity | o
psyllium | Metamucil | lo
rabeprazole | Aciphex | o dr
ranitidine | Zantac | olj
scopolamine | Transderm Scop | p
sennosides = senna | Senokot, Ex-Lax | ol
sevelamer | | ol
sevelamer carbonate | Renvela | ol
sevelamer hydrochloride | Renagel | o
sildenafil | Viagra, Revatio | olj
silodosin | Rapaflo | o
simethicone | Gas-X, Mylicon | ol
sodium bicarbonate | | oj
sodium polystyrene sulfonate | Kayexalate | l
sodium sulfate/magnesium sulfate/potassium chloride | Sutab | o
sodium sulfate/potassium sulfate/magnesium sulfate | Suprep | l
sodium zirconium cyclosilicate | Lokelma | l
solifenacin | Vesicare | ol
sucralfate | Carafate | ol
sucroferric oxyhydroxide | Velphoro | o
sulfasalazine | Azulfidine | o
sulfasalazine | Azulfidine EN-tabs | o dr
tadalafil | Cialis, Adcirca, Alyq, Tadliq | ol
tamsulosin | Flomax | o
tegaserod | Zelnorm | o
tenapanor | Ibsrela, Xphozah | o
tolterodine | Detrol | or
tolterodine | Detrol LA | o er
trimethobenzamide | Tigan | oj
trospium | Sanctura | or
trospium | Sanctura XR | o er
ursodiol | Actigall, Urso, Urso 250, Urso Forte, Reltone | o
vardenafil | Levitra, Staxyn | o
vibegron | Gemtesa | o
vonoprazan | Voquezna | o
cevimeline | Evoxac | o
propantheline | | o
bismuth subcitrate/metronidazole/tetracycline | Pylera | o
omeprazole/amoxicillin/rifabutin | Talicia | o
calcifediol | Rayaldee | o
crofelemer | Mytesi | o
ferric maltol | Accrufer | o
finasteride/tadalafil | Entadfi | o
methylnaltrexone | Relistor | oj
nabilone | Cesamet | o
netupitant/palonosetron | Akynzeo | o
olsalazine | Dipentum | o
rolapitant | Varubi | o
vadadustat | Vafseo | o
methenamine/sodium phosphate/phenyl salicylate/methylene blue/hyoscyamine | Uribel | o
`;
