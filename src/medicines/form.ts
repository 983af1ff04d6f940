/** Decides the dosage form from the words printed, the route, and the forms that the drug comes in. */
import { deviceNames, forms, routes } from './lists/forms';
import { entriesOf, linesOf } from './lists/lines';
import type { Form, Release } from './medicine';
import { type Phrases, phrasesOf } from './phrase';
import type { Strength } from './strength';

export interface FormWord {
  /** `?`: depends on the route and the drug. */
  form: Form | '?';
  detail: string;
  release: Release | null;
}

function indexForms(): Map<string, FormWord> {
  const index = new Map<string, FormWord>();
  for (const line of linesOf(forms)) {
    const [form = '', detail = '', release = '', words] = line.split('|').map((column) => column.trim());
    const word = { form: form as Form | '?', detail, release: release === '' ? null : (release as Release) };
    for (const phrase of entriesOf(words)) index.set(phrase.replace('/', ' / '), word);
  }
  return index;
}

function indexDevices(): Map<string, FormWord> {
  const index = new Map<string, FormWord>();
  for (const line of linesOf(deviceNames)) {
    const [form = '', detail = '', words] = line.split('|').map((column) => column.trim());
    for (const phrase of entriesOf(words)) index.set(phrase, { form: form as Form, detail, release: null });
  }
  return index;
}

function indexRoutes(): Map<string, string> {
  const index = new Map<string, string>();
  for (const line of linesOf(routes)) {
    const [letter = '', words] = line.split('|').map((column) => column.trim());
    for (const word of entriesOf(words)) index.set(word, letter);
  }
  return index;
}

export const formWords: Phrases<FormWord> = phrasesOf(indexForms());
const devices = indexDevices();
export const deviceWords: Phrases<FormWord> = phrasesOf(devices);
/** The device that a name carries in it, printed whole or cut off ("lantus solostar"). */
export const deviceIn = (name: string): FormWord | null => {
  for (const word of name.split(' ')) {
    const device = devices.get(word);
    if (device) return device;
  }
  return null;
};
export const isDeviceWord = (word: string): boolean => devices.has(word);
export const routeWords: ReadonlyMap<string, string> = indexRoutes();

export interface FormSeen {
  form: Form;
  detail: string | null;
}

/** What a shape can be, by the letter of the way in; see lists/catalogue.ts for the letters. */
const shapes: Record<string, Record<string, [Form, string]>> = {
  solution: {
    e: ['ophthalmic', 'eye drops'],
    x: ['unknown', 'ear drops'],
    l: ['oral_liquid', 'oral solution'],
    t: ['topical', 'topical solution'],
    n: ['nebulizer', 'nebulizer solution'],
    s: ['nasal_spray', 'nasal spray'],
    j: ['injection', 'injection'],
    m: ['unknown', 'mouth rinse'],
  },
  drops: { e: ['ophthalmic', 'eye drops'], x: ['unknown', 'ear drops'], l: ['oral_liquid', 'oral solution'] },
  suspension: {
    e: ['ophthalmic', 'eye drops'],
    x: ['unknown', 'ear drops'],
    l: ['oral_liquid', 'oral suspension'],
    t: ['topical', 'topical suspension'],
    n: ['nebulizer', 'nebulizer suspension'],
    s: ['nasal_spray', 'nasal spray'],
    j: ['injection', 'injection'],
  },
  emulsion: { e: ['ophthalmic', 'eye drops'], t: ['topical', 'topical emulsion'], l: ['oral_liquid', 'oral emulsion'] },
  powder: {
    l: ['oral_liquid', 'oral powder'],
    o: ['oral_solid', 'powder packet'],
    i: ['inhaler', 'dry powder inhaler'],
    t: ['topical', 'topical powder'],
    j: ['injection', 'vial'],
  },
  aerosol: { i: ['inhaler', 'inhaler'], t: ['topical', 'foam'], s: ['nasal_spray', 'nasal spray'] },
  spray: {
    s: ['nasal_spray', 'nasal spray'],
    t: ['topical', 'topical spray'],
    i: ['inhaler', 'soft mist inhaler'],
    l: ['oral_liquid', 'lingual spray'],
    m: ['oral_liquid', 'lingual spray'],
  },
  ointment: {
    t: ['topical', 'ointment'],
    e: ['ophthalmic', 'eye ointment'],
    r: ['topical', 'rectal ointment'],
    s: ['topical', 'nasal ointment'],
  },
  gel: {
    t: ['topical', 'gel'],
    e: ['ophthalmic', 'eye gel'],
    v: ['unknown', 'vaginal gel'],
    x: ['unknown', 'vaginal gel'],
  },
  mis: { o: ['oral_solid', 'sublingual film'], x: ['unknown', 'vaginal ring'] },
  film: { o: ['oral_solid', 'oral film'], m: ['oral_solid', 'buccal film'], e: ['ophthalmic', 'eye insert'] },
  sub: { o: ['oral_solid', 'sublingual tablet'] },
  pad: { p: ['patch', 'patch'], t: ['topical', 'pad'] },
};

/** What stands for a shape when the drug is not known and no route is printed. */
const usualLetter: Record<string, string> = { ointment: 't', gel: 't', film: 'o', sub: 'o', spray: 's', pad: 'p' };

function likelyLetters(strength: Strength | null): string | null {
  if (!strength) return null;
  if (strength.amounts.some(({ unit }) => unit === '%')) return 'etxnmsp';
  if (strength.per?.unit === 'act' || strength.per?.unit === 'dose') return 'si';
  if (strength.per?.unit === 'ml') return strength.per.value > 1 && strength.per.value <= 3 ? 'n' : 'lj';
  return strength.amounts.some(({ unit }) => unit === 'mg') ? 'lnj' : null;
}

function letterFor(shape: string, drugForms: string | null, strength: Strength | null): string | null {
  const possible = Object.keys(shapes[shape] ?? {});
  if (drugForms === null) {
    if (shape === 'solution' || shape === 'suspension' || shape === 'drops')
      return strength?.per?.unit === 'ml' ? 'l' : null;
    return usualLetter[shape] ?? null;
  }
  let left = possible.filter((letter) => drugForms.includes(letter));
  if (left.length > 1) left = left.filter((letter) => letter !== 'j' && !(letter === 'x' && left.includes('t')));
  const likely = likelyLetters(strength);
  const narrowed = likely === null ? left : left.filter((letter) => likely.includes(letter));
  if (narrowed.length > 0) left = narrowed;
  if (shape === 'suspension' && left.join('') === 'lt') return 'l';
  const usual = shape === 'aerosol' ? 'i' : usualLetter[shape];
  if (left.length > 1 && usual && left.includes(usual)) return usual;
  return left.length === 1 ? (left[0] ?? null) : null;
}

const routeOnly: Record<string, FormSeen> = {
  e: { form: 'ophthalmic', detail: null },
  s: { form: 'nasal_spray', detail: null },
  p: { form: 'patch', detail: 'patch' },
  x: { form: 'unknown', detail: 'ear drops' },
  j: { form: 'injection', detail: null },
  t: { form: 'topical', detail: null },
  i: { form: 'inhaler', detail: null },
};

const plainDetails = new Set(['injection', 'inhaler', 'tablet', 'kit', 'vial']);
const byDrugAlone: Record<string, Form> = {
  e: 'ophthalmic',
  j: 'injection',
  i: 'inhaler',
  n: 'nebulizer',
  s: 'nasal_spray',
  t: 'topical',
  p: 'patch',
};

/** The detail that a release turns a tablet into. */
const tabletOf: Partial<Record<Release, string>> = {
  odt: 'orally disintegrating tablet',
  chew: 'chewable tablet',
  sl: 'sublingual tablet',
};

export interface FormEvidence {
  words: readonly FormWord[];
  routes: readonly string[];
  /** The letters of the drug's forms; null when the drug is not known. */
  drugForms: string | null;
  strength: Strength | null;
  release: Release | null;
}

/** `unknown` when nothing printed settles it: a form is never guessed. */
export function decideForm({ words, routes: ways, drugForms, strength, release }: FormEvidence): FormSeen {
  // "VICTOZA 2-PAK": a pack of what is not swallowed holds no powder.
  const isCount = ({ detail }: FormWord) => detail === 'powder packet' && drugForms !== null && !/[ol]/.test(drugForms);
  const certain = words.filter((word) => word.form !== '?' && word.form !== 'unknown' && !isCount(word));
  const best = certain.find((word) => !plainDetails.has(word.detail)) ?? certain[0];
  const way = ways.find((letter) => letter !== 'o') ?? null;
  // "SOL 0.02% INH": a solution to inhale.
  const inhaled = words.find((word) => word.form === '?')?.detail;
  if (best?.detail === 'inhaler' && (inhaled === 'solution' || inhaled === 'suspension'))
    return { form: 'nebulizer', detail: `nebulizer ${inhaled}` };
  // Capsules for an inhaler.
  if (best?.form === 'oral_solid' && drugForms === 'i') return { form: 'inhaler', detail: 'dry powder inhaler' };
  if (best) return withWay(best, way, release);
  const shape = words.find((word) => word.form === '?');
  if (shape) {
    const letter =
      way && shapes[shape.detail]?.[way]
        ? way
        : ways.includes('o')
          ? 'l'
          : letterFor(shape.detail, drugForms, strength);
    const found = letter ? shapes[shape.detail]?.[letter] : undefined;
    if (found) return { form: found[0], detail: found[1] };
    return { form: 'unknown', detail: shape.detail };
  }
  const odd = words.find((word) => word.form === 'unknown');
  const only = drugForms !== null && new Set(drugForms).size === 1 ? byDrugAlone[drugForms.charAt(0)] : undefined;
  if (odd?.detail === 'kit')
    return { form: drugForms?.includes('j') ? 'injection' : (only ?? 'unknown'), detail: 'kit' };
  if (odd) return { form: 'unknown', detail: odd.detail };
  if (way && routeOnly[way]) return routeOnly[way];
  if (release && tabletOf[release]) return { form: 'oral_solid', detail: tabletOf[release] ?? null };
  return { form: only ?? 'unknown', detail: null };
}

function withWay(word: FormWord, way: string | null, release: Release | null): FormSeen {
  const form = word.form as Form;
  if (way === 'j' && word.detail === 'oil') return { form: 'injection', detail: 'injection' };
  if (way === 'v' && word.detail === 'cream') return { form: 'topical', detail: 'vaginal cream' };
  if (way === 'v' && form === 'oral_solid') return { form: 'unknown', detail: 'vaginal insert' };
  if (way === 'r' && form === 'topical') return { form, detail: `rectal ${word.detail}` };
  if (word.detail === 'tablet' && release && tabletOf[release]) return { form, detail: tabletOf[release] ?? null };
  return { form, detail: word.detail };
}
