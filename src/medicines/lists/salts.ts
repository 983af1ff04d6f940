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
axetil
benzoate = benz
besylate = besyl, bes
bitartrate = bitart, bit, bitar
bromide = brom
butylbromide
calcium = cal, ca
camsylate
chloride = chl
cilexetil = cilex
citrate = cit, citr
cypionate = cyp
decanoate
dibasic
dihydrate
dihydrochloride
dimeglumine
dipropionate = diprop, dipropio, dipropion
disodium
disoproxil
edisylate
enanthate
erbumine
ethanolate
etexilate
etabonate
fumarate = fum, fumar
furoate = fur
gluconate = gluc, glu
hemihydrate
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
medoxomil = medox, med, medoxo
meglumine
mesylate = mesyl, mes
micronized
mofetil
monohydrate
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
pivoxil
polacrilex
polistirex
potassium = pot, potas, k
proxetil
propionate = prop, propion
resinate
saccharate
sesquihydrate
sodium = sod, na
succinate = suc, succ, succin
sulfate = sulf, sul, sulph, sulphate
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
