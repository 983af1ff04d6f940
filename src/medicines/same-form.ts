/** Whether two dosage forms and releases are the same product's. */
import type { FormSeen } from './form';
import { onlyInPens } from './lists/equivalents';
import { entriesOf } from './lists/lines';
import type { Release } from './medicine';
import type { DrugRead } from './read-name';
import type { Verdict } from './same-strength';

const pensOnly = new Set(entriesOf(onlyInPens.replaceAll('\n', ' ')));
const plain = new Set<string | null>([null, 'injection', 'inhaler']);
/** Forms in which another detail may still be the same product in other words. */
const loose = new Set(['oral_solid', 'oral_liquid', 'injection', 'nebulizer']);
/** Forms without a room of their own that are nothing else all the same. */
const elsewhere = new Set<string | null>(['ear drops', 'suppository', 'rectal', 'vaginal ring', 'implant']);

/** The drug comes as tablets or capsules of one release only, in this strength: an unprinted form can be nothing else. */
function onlySolid({ resolved, strength }: DrugRead): boolean {
  if (!resolved?.forms || resolved.releaseVaries || strength?.per) return false;
  return resolved.forms.replace('l', '') === 'o';
}

export function compareForms(a: DrugRead, b: DrugRead): Verdict {
  const [one, other] = [a.form, b.form];
  if (one.form === 'unknown' || other.form === 'unknown') return compareUnknown(a, b);
  if (one.form !== other.form) return 'different';
  if (one.detail === other.detail) return 'same';
  if (plain.has(one.detail) || plain.has(other.detail))
    return one.form === 'injection' && pensOnly.has(a.ingredient ?? '') ? 'same' : 'unsure';
  if (device(one.detail) === device(other.detail)) return 'same';
  return loose.has(one.form) ? 'unsure' : 'different';
}

/** An auto-injector is called a pen as often as not. */
const device = (detail: string | null): string | null => (detail === 'auto-injector' ? 'pen' : detail);

function compareUnknown(a: DrugRead, b: DrugRead): Verdict {
  const [one, other] = [a.form, b.form];
  if (one.form === other.form && one.detail !== null && one.detail === other.detail) return 'same';
  const isNamed = ({ form, detail }: FormSeen) => elsewhere.has(detail) || (form !== 'unknown' && detail !== null);
  if (isNamed(one) && isNamed(other)) return 'different';
  const known = one.form === 'unknown' ? other : one;
  const canBeSolid = known.form === 'oral_solid' || (known.form === 'unknown' && known.detail === null);
  return canBeSolid && (one.detail !== other.detail) === (known.form !== 'unknown') && onlySolid(a) && onlySolid(b)
    ? 'same'
    : 'unsure';
}

/** Patches that are changed once a week, and twice, whatever else their names say. */
const onceWeekly = new Set(['climara', 'climara pro', 'menostar']);
const twiceWeekly = new Set(['vivelle', 'vivelle-dot', 'minivelle', 'alora', 'dotti', 'lyllana', 'combipatch']);
const saysTwice = /(?<!\w)(?:pttw|(?:twice|2 ?x|two times)(?: a| per)? week(?:ly)?|semi ?-? ?weekly)(?!\w)/;
const saysOnce = /(?<!\w)(?:ptwk|(?:once(?: a| per)? )?week(?:ly)?)(?!\w)/;

function weeklyOf({ name, text, form }: DrugRead): 'once' | 'twice' | null {
  if (form.form !== 'patch') return null;
  if (twiceWeekly.has(name) || saysTwice.test(text)) return 'twice';
  return onceWeekly.has(name) || saysOnce.test(text) ? 'once' : null;
}

/** Patches of one strength for half a week and for a whole one are different products. Most names do not say. */
export function compareWeeks(a: DrugRead, b: DrugRead): Verdict {
  const [one, other] = [weeklyOf(a), weeklyOf(b)];
  return one === null || other === null || one === other ? 'same' : 'different';
}

/** Marks of one maker's way of giving off a medicine over a day: two of them are not the same for being "ER" both. */
const ways = /(?<!\w)(?:la|cd|xl|xr|xt|cc)(?!\w)/g;
const waysOf = ({ text }: DrugRead): string => [...new Set(text.match(ways))].sort().join(' ');

/** Drugs whose plain "ER" may be the 12-hour or the 24-hour product. */
const twoExtended = new Set([
  'bupropion',
  'diltiazem',
  'carbamazepine',
  'propafenone',
  'verapamil',
  'morphine',
  'methylphenidate',
]);

const releaseOf = ({ release, resolved, form }: DrugRead): Release | null => {
  if (release) return release.release;
  return form.form === 'oral_solid' || form.form === 'unknown' ? (resolved?.alwaysRelease ?? null) : null;
};

export function compareReleases(a: DrugRead, b: DrugRead): Verdict {
  const [one, other] = [releaseOf(a), releaseOf(b)];
  const vague = [a, b].some((drug) => drug.release !== null && !drug.release.exact);
  const pair = new Set([one, other]);
  const [way, another] = [waysOf(a), waysOf(b)];
  if (one === 'er' && other === 'er' && way !== '' && another !== '' && way !== another) return 'unsure';
  if (one === other)
    return one === 'er' && vague && twoExtended.has(a.ingredient ?? '') && differentWords(a, b) ? 'unsure' : 'same';
  const implied = a.release === null || b.release === null;
  if (pair.has('er') && pair.has('er12')) return !vague ? 'different' : implied ? 'same' : 'unsure';
  if (!pair.has(null)) return 'different';
  const [silent, telling] = one === null ? [a, b] : [b, a];
  // Known from the lists only, or the form itself is not printed.
  if (telling.release === null || silent.form.form === 'unknown') return 'unsure';
  if (silent.resolved === null) return 'unsure';
  if (pair.has('odt') || pair.has('chew') || pair.has('sl')) return 'different';
  // Not settled where the lists know of no changed release, or (divalproex) of no plain tablet, and yet one is printed.
  return isOtherBrand(silent, telling) || (silent.resolved.releaseVaries && silent.resolved.hasPlain)
    ? 'different'
    : 'unsure';
}

/** "Janumet" beside "Janumet XR": the brand itself names its release, and each is a product of its own. */
const isOtherBrand = (silent: DrugRead, telling: DrugRead): boolean =>
  silent.isBrand &&
  telling.isBrand &&
  silent.name !== telling.name &&
  telling.resolved?.alwaysRelease === telling.release?.release;

const differentWords = (a: DrugRead, b: DrugRead): boolean =>
  a.release !== null && b.release !== null && a.release.exact !== b.release.exact;
