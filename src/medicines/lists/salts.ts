/**
 * The salts, esters and waters that stand beside a drug's name without making another product: `whole = short, short`.
 * The ones that do make another product stand in the catalogue as names of their own ("metoprolol succinate").
 * General knowledge of US drug names, to be verified by a pharmacist.
 */
export const salts = `
acetate = acet, ac
acetonide
anhydrous = anhyd
aspartate
arginine
axetil
benzoate = benz
besilate
besylate = besyl, bes
bisulfate = bisulf, bisul
bitartrate = bitart, bit, bitar
bromide = brom
butylbromide
butyrate
caproate
calcium = cal, ca
camsylate
chloride = chl
choline
cilexetil = cilex
citrate = cit, citr
cypionate = cyp
decanoate
dibasic
dihydrate
dihydrochloride
dimaleate
dimeglumine
dimesylate = dimesyl, dimes
dipropionate = diprop, dipropio, dipropion
disodium
disoproxil
ditosylate
edisylate
enanthate
erbumine
estolate
esylate
ethanolate
etexilate
etabonate
fumarate = fum, fumar
furoate = fur
gluconate = gluc, glu
glycinate
hemifumarate
hemihydrate
hemisulfate
hippurate
hyclate
hydrate
hydrobromide = hbr, hydrobrom
hydrochloride = hcl, hydrochlor, hydroch, hydrochlo, hc1
iodide
lactate
laurate
lysine
magnesium = mag, magnes
maleate = mal
malate
marboxil
medoxomil = medox, med, medoxo
meglumine
mesylate = mesyl, mes
micronized
mofetil
monohydrate
monohydrochloride
mononitrate
mucate
napsylate
nitrate = nitr
olamine
oxalate = oxal
palmitate
pamoate = pam
pentahydrate
phosphate = phos, phosph
pidolate
pivoxil
polacrilex
polistirex
propanediol = propaned, propanedi
potassium = pot, potas, k
proxetil
propionate = prop, propion
resinate
saccharate
sesquihydrate
sodium = sod, na
stearate
strontium
succinate = suc, succ, succin
sulfate = sulf, sul, sulph, sulphate
tannate
tartrate = tar, tart, tartr
tetrahydrate
tosylate
trihydrate
trihydrochloride
tromethamine = tromet, trometh
undecanoate
valerate = val
xinafoate
zinc
`;
