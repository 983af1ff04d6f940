/**
 * Medicines usually taken only when needed, so that no run-out day can be told: `ingredient | only if` (strengths, a form;
 * `not` a brand).
 * General knowledge of US labels, to be verified by a pharmacist.
 */
export const asNeeded = `
albuterol |
levalbuterol |
albuterol/budesonide |
epinephrine |
glucagon |
dasiglucagon |
naloxone |
nalmefene |
nitroglycerin | 0.3 mg, 0.4 mg, 0.6 mg
sumatriptan |
rizatriptan |
zolmitriptan |
naratriptan |
eletriptan |
frovatriptan |
sumatriptan/naproxen |
ubrogepant |
rimegepant |
zavegepant |
lasmiditan |
dihydroergotamine |
butalbital/acetaminophen/caffeine |
butalbital/acetaminophen |
butalbital/aspirin/caffeine |
hydrocodone/acetaminophen |
hydrocodone/ibuprofen |
oxycodone/acetaminophen |
acetaminophen/codeine |
tramadol/acetaminophen |
acetaminophen |
cyclobenzaprine |
methocarbamol |
ondansetron |
promethazine |
prochlorperazine |
meclizine |
loperamide |
diphenoxylate/atropine |
simethicone |
bisacodyl |
benzonatate |
sildenafil | 25 mg, 50 mg, 100 mg
vardenafil |
avanafil |
tadalafil | 10 mg, 20 mg, not Adcirca, not Alyq
diazepam | nasal_spray
midazolam | nasal_spray
apomorphine |
phenazopyridine |
`;
