/** Vitamins, minerals, and what else is sold beside medicines. See catalogue.ts. General knowledge, to be verified by a pharmacist. */
export const vitaminsAndMinerals = `
acetylcysteine | Mucomyst | onj
ascorbic acid = vitamin c | | olj
biotin | | o
calcitriol | Rocaltrol | olj
calcium | | o
calcium carbonate | Tums, Os-Cal, Caltrate | ol
calcium carbonate/cholecalciferol = calcium carbonate/vitamin d, calcium carbonate/vitamin d3, calcium/vitamin d, calcium/vitamin d3 | Oscal-D | o
calcium citrate | Citracal | o
cholecalciferol = vitamin d3, vitamin d-3 | | ol
coenzyme q10 = co q-10, coq10, ubidecarenone | | o
cyanocobalamin = vitamin b12, vitamin b-12 | Nascobal | ojs
disulfiram | Antabuse | o
acamprosate | Campral | o dr
doxercalciferol | Hectorol | oj
ergocalciferol = vitamin d2, vitamin d-2 | Drisdol | ol
ferrous fumarate | Ferretts | o
ferrous gluconate | Fergon | o
ferrous sulfate | Feosol, Fer-In-Sol, Slow Fe | olr
iron | | o
fish oil = omega-3 fatty acids, omega-3 | | o
fluoride | Ludent | ol
sodium fluoride | PreviDent, PreviDent 5000 | olx
folic acid = vitamin b9 | | oj
glucosamine/chondroitin | Cosamin DS | o
hydroxocobalamin | | j
iron polysaccharide = polysaccharide iron | Ferrex 150, Niferex | o
l-methylfolate = levomefolate | Deplin | o
levocarnitine | Carnitor | olj
magnesium | | o
magnesium chloride | Slow-Mag | or
magnesium gluconate | | o
magnesium hydroxide | Milk of Magnesia | lo
magnesium oxide | Mag-Ox, MagOx 400 | o
magnesium sulfate | | j
multivitamin = multiple vitamins, multivitamins, multivitamin/minerals, multiple vitamins/minerals | Centrum, Centrum Silver, One A Day | ol
prenatal vitamin = prenatal vitamins, prenatal multivitamin | Prenate | o
nicotine | Nicoderm, Nicoderm CQ, Habitrol | p
nicotine | Nicorette | zo
nicotine | Nicotrol Inhaler | i
nicotine | Nicotrol NS | s
paricalcitol | Zemplar | oj
phytonadione = vitamin k, vitamin k1 | Mephyton | oj
potassium | | olr
potassium bicarbonate | Effer-K, Klor-Con EF | o
potassium chloride | | lj
potassium chloride | Klor-Con, Klor-Con 8, Klor-Con 10, Klor-Con M10, Klor-Con M15, Klor-Con M20, Klor-Con Sprinkle, K-Tab, K-Dur, Micro-K, Kaon-Cl | o er
potassium gluconate | | o
potassium phosphate | K-Phos | oj
potassium phosphate/sodium phosphate | K-Phos Neutral, Phospha 250 Neutral, Virt-Phos | o
pyridoxine = vitamin b6, vitamin b-6 | | oj
riboflavin = vitamin b2, vitamin b-2 | | o
saccharomyces boulardii | Florastor | o
lactobacillus | Culturelle | o
thiamine = vitamin b1, vitamin b-1 | | oj
vitamin a | | o
vitamin b complex | | o
vitamin d | | ol
vitamin e = tocopherol | | o
zinc | | o
zinc sulfate | | o
zinc gluconate | | oz
`;
