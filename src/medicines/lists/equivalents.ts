/**
 * Strengths that are printed both as the salt and as the base, and name one product: `ingredient | as salt | as base`.
 * General knowledge of US labels, to be verified by a pharmacist.
 */
export const equivalents = `
albuterol | 108 mcg | 90 mcg
levalbuterol | 59 mcg | 45 mcg
dorzolamide | 22.3 mg/ml | 2 %
timolol | 6.8 mg/ml | 0.5 %
timolol | 6.83 mg/ml | 0.5 %
ketotifen | 0.035 % | 0.025 %
azelastine | 137 mcg | 0.1 %
`;

/** How many units are one mcg: `ingredient | units`. 1.25 mg of vitamin D is 50,000 units. */
export const unitsPerMcg = `
ergocalciferol | 40
cholecalciferol | 40
vitamin d | 40
`;

/** Injected with pens that hold several doses: milligrams alone may mean the dose or the whole pen. */
export const manyDosesInAPen = 'semaglutide, liraglutide, exenatide, teriparatide, abaloparatide, pramlintide';

/** Brands of those that hold one dose a pen. */
export const oneDoseInAPen = 'wegovy, bydureon, bydureon bcise';

/** Sold in pens and auto-injectors only: "INJ" and "pen" are the same product. */
export const onlyInPens = `semaglutide, liraglutide, dulaglutide, exenatide, teriparatide, abaloparatide, erenumab, galcanezumab,
insulin degludec/liraglutide, insulin glargine/lixisenatide`;

/** Names that print no salt, and the one salt that they mean as good as always, in this form: the others are rare and print theirs. */
export const unsaidSalt = `
venlafaxine | venlafaxine hydrochloride
paroxetine | paroxetine hydrochloride
diclofenac | diclofenac sodium | topical
diclofenac | diclofenac sodium | ophthalmic
`;
