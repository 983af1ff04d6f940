/** The words that a recorded page keeps: those the reader goes by, and plain words of every page that say nothing of anybody. */
import { forms } from '@/src/medicines/lists/forms';
import { readerVocabulary } from './reader-vocabulary';

/** Without these a sentence could not be followed; no name is made of them. */
const grammar = `
a about above after all also am an and any are as at be because been before behind below both but by can could did do
does each either else every few first for from get has have her here hers his how i if in into is it its just last less
like long made make many may me mine more most much must my near need needs new next no none nor not now of off on once
one only or other our out over own per please same see shall she should since so some soon still such than that the
their them then there these they this those through to too two under until up us use used very via want was we well were
what when where whether which while who whom whose why will with within without would yes yet you your yours
`;

/** What buttons, menus and notices of any site say. */
const interfaceWords = `
accessibility arrow back bar bell browser chevron click collapse cookie cookies copyright dialog dropdown english error
español expand feedback field footer form header icon image input item items language legal link list loading logo main
menu modal navigation notice page pages password policy popup press privacy rights reserved scroll search select sign
site skip sort submit switch tab table terms title toggle tooltip top username version website window
`;

/** Days, months and the words of time: dates are moved, their names stay. */
const time = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
am pm et ct mt pt est edt cst cdt hour hours minute minutes day days week weeks month months year years
`;

/** How medicines are measured. */
const units = `
mg mcg ug g gm kg ml l meq mmol unit units unt iu u act hr dose doses puff cm mm inch gauge in ea each qty
`;

/** What joins the parts of a name: "van den" tells of nobody, and without it a name would be read as none. */
const particles = new Set(
  'abu al bin da das de del den der di do dos du el ibn la las le les los ten ter und van vom von y zu zum zur'.split(
    ' ',
  ),
);
export const isParticle = (word: string) => particles.has(word);

const words = (list: string) => list.toLowerCase().match(/[\p{L}']+/gu) ?? [];

const kept: ReadonlySet<string> = new Set(
  [readerVocabulary, grammar, interfaceWords, time, units, forms].flatMap(words),
);

/** Whether a word, whatever its case, stays as it is. */
export function isKept(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return kept.has(plain) || kept.has(plain.replace(/'s$/, ''));
}
