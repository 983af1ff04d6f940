/** Reads a printed medicine name whole: what `parseMedicine` gives out, and what comparing needs beside it. */
import { type Bracket, takeBrackets } from './brackets';
import { dictionary, keyOfName } from './dictionary';
import { bareName, type Found, findName, variantWords } from './find-name';
import { fold } from './fold';
import { decideForm, deviceIn, type FormSeen } from './form';
import { isNothing, isPageText } from './heading';
import { identify } from './identify';
import { type Resolved, resolveName } from './name';
import { type ReleaseSeen, strongest } from './release';
import { remember } from './remember';
import { type Segments, segment } from './segments';
import { hasUnit, isPackage, printStrength, type Strength } from './strength';
import { readSupply, type SupplyRead } from './supply';
import { keyOf, type Token, tokenise } from './tokenise';

export interface DrugRead {
  kind: 'drug';
  /** The printed words and numbers in one spelling: equal for names that differ in case and spacing only. */
  text: string;
  name: string;
  ingredient: string | null;
  isBrand: boolean;
  salt: string | null;
  strength: Strength | null;
  /** More than one strength was printed, and nothing says which counts. */
  strengthDoubt: boolean;
  /** The one amount in so many ml that is printed, in brackets or not: "2 mg/dose (8 mg/3 mL)". */
  concentration: Strength | null;
  form: FormSeen;
  release: ReleaseSeen | null;
  /** What the lists say of the name; null when the name is not known. */
  resolved: Resolved | null;
  /** Words that no list explains stand beside the name. */
  leftover: boolean;
  /** Words such as "osm" that tell products of one name apart. */
  variants: string[];
  sure: boolean;
}

export type NameRead =
  | { kind: 'none' }
  | { kind: 'supply'; text: string; supply: SupplyRead; form: FormSeen }
  | DrugRead;

const none: NameRead = { kind: 'none' };
/** Longer texts are no names. The longest names RxNorm prints for packs stay below. */
const longestName = 400;

const readFolded = remember(readText);

/** Facts come from records, too: what is no text is no name. */
export const readName = (printed: string): NameRead => (typeof printed === 'string' ? readFolded(fold(printed)) : none);

function readText(folded: string): NameRead {
  if (folded === '' || folded.length > longestName || /<\/?[a-z!]|https?:/.test(folded)) return none;
  const tokens = tokenise(firstOfPack(folded));
  const text = tokens.map((token) => (token.kind === 'number' ? token.value : token.text)).join(' ');
  const { main, brackets } = takeBrackets(tokens);
  const supply = readSupply(main);
  if (supply)
    return !supply.isBrand && isPageText(main, null)
      ? none
      : { kind: 'supply', text, supply, form: { form: 'device_supply', detail: null } };
  return readDrug(text, main, brackets);
}

/** RxNorm prints a pack as `{28 (norethindrone 0.35 MG Oral Tablet) } Pack`. */
const firstOfPack = (folded: string): string => folded.match(/^\{ ?\d+ ?\((.+?)\) ?[/}]/)?.[1] ?? folded;

function readDrug(text: string, main: readonly Token[], brackets: readonly Bracket[]): NameRead {
  const parts = segment(main);
  if (parts.name.at(-1)?.kind === 'mark') parts.name.push(...parts.after.splice(0));
  const isCutOff = parts.name.at(-1)?.text === '/';
  while (parts.name.at(-1)?.kind === 'mark') parts.name.pop();
  const insides = brackets.map((bracket) => readBracket(bracket, parts));
  const whole = genericOf(main, findName(parts));
  // "ALBUTEROL/ NEB": a second drug stood here.
  const found = isCutOff ? { ...whole, leftover: true } : whole;
  const aliases = insides.flatMap((inside) => (inside.alias ? [{ ...inside.alias, square: inside.square }] : []));

  if (isNothing(parts, found, main)) return none;
  const identity = identify(found, aliases);
  if (identity === null) return none;
  const strength = chooseStrength(
    parts.strengths,
    insides.flatMap((inside) => inside.strengths),
    identity.resolved?.name ?? identity.name,
  );
  const release = strongest(parts.releases.filter((one) => !isOtcHours(one, parts, identity.ingredient)));
  const device = deviceIn(identity.name);
  const words = device ? [device, ...parts.forms] : parts.forms;
  const form = decideForm({
    words,
    routes: parts.routes,
    drugForms: identity.resolved?.forms || formsOf(identity.ingredient),
    strength: strength.strength,
    release: release?.release ?? null,
  });
  const unitless = strength.strength !== null && !hasUnit(strength.strength);
  return {
    kind: 'drug',
    text,
    ...identity,
    strength: strength.strength,
    strengthDoubt: strength.doubt,
    concentration: onlyConcentration([...parts.strengths, ...insides.flatMap((inside) => inside.strengths)]),
    form,
    release: form.form === 'patch' || form.form === 'nasal_spray' ? null : release,
    variants: [...parts.after, ...brackets.flatMap((bracket) => bracket.tokens)]
      .map((token) => token.text)
      .filter((word) => variantWords.has(word)),
    sure: identity.sure && !unitless && !strength.doubt,
  };
}

/** "Generic Lipitor" is what stands behind the brand. */
function genericOf(main: readonly Token[], found: Found): Found {
  const { resolved } = found;
  if (main[0]?.text !== 'generic' || !resolved?.isBrand) return found;
  const generic = { ...resolved, name: resolved.ingredient, isBrand: false };
  return { ...found, resolved: generic, text: generic.name };
}

interface Inside {
  square: boolean;
  alias: Resolved | null;
  strengths: Strength[];
}

/** What a bracket says: another name, a base strength, a form, a release. The last two join those of the main text. */
function readBracket({ tokens, square }: Bracket, parts: Segments): Inside {
  const isBase = tokens.some((token) => /^(base|equiv|equivalent|eq|elemental|as|actual)$/.test(token.text));
  const inner = segment(tokens.filter((token) => token.text !== 'generic'));
  if (!isBase && inner.forms.length + inner.releases.length > 0) {
    parts.forms.push(...inner.forms);
    parts.releases.push(...inner.releases);
  }
  const alias = inner.name.length > 0 ? resolveInner(inner) : null;
  const unknownBrand = square && alias === null && inner.name.length > 0;
  return {
    square,
    alias: unknownBrand ? brandUnknown(keyOf(inner.name)) : alias,
    strengths: isBase ? [] : inner.strengths,
  };
}

const resolveInner = (inner: Segments): Resolved | null => {
  const resolved = resolveName(inner.name) ?? resolveName(bareName(inner));
  return resolved?.sure ? resolved : null;
};

const brandUnknown = (name: string): Resolved => ({
  name,
  ingredient: '',
  isBrand: true,
  salt: null,
  forms: null,
  releaseVaries: false,
  hasPlain: false,
  alwaysRelease: null,
  sure: true,
});

const formsOf = (ingredient: string | null): string | null =>
  (ingredient && dictionary().get(keyOfName(ingredient))?.forms) || null;

/** Medicines sold as "24 HR" for how long they last: that is no extended release. */
const lastsADay = new Set([
  'loratadine',
  'cetirizine',
  'levocetirizine',
  'fexofenadine',
  'desloratadine',
  'esomeprazole',
  'lansoprazole',
  'omeprazole',
  'famotidine',
  'loperamide',
  'fluticasone',
  'triamcinolone',
  'mometasone',
  'budesonide',
  'ketotifen',
]);

const isOtcHours = (one: ReleaseSeen, parts: Segments, ingredient: string | null): boolean =>
  one.exact &&
  (one.release === 'er' || one.release === 'er12') &&
  ingredient !== null &&
  lastsADay.has(ingredient) &&
  parts.releaseAt.size === 0;

function chooseStrength(
  printed: readonly Strength[],
  bracketed: readonly Strength[],
  name: string,
): { strength: Strength | null; doubt: boolean } {
  const all = printed.length > 0 ? printed : bracketed.filter((one) => !isPackage(one) && hasUnit(one));
  const withUnit = unrepeated(all.filter(hasUnit));
  const [first] = withUnit;
  if (!first) return { strength: all[0] ?? null, doubt: false };
  if (withUnit.length === 1) return { strength: first, doubt: false };
  if (withUnit.length === name.split('/').length && withUnit.every((one) => one.amounts.length === 1))
    return {
      strength: { amounts: withUnit.flatMap((one) => one.amounts), per: first.per, separator: '-' },
      doubt: false,
    };
  const concentration = withUnit.find((one) => one.per?.unit === 'ml');
  return concentration ? { strength: concentration, doubt: true } : { strength: first, doubt: !sameAll(withUnit) };
}

function onlyConcentration(all: readonly Strength[]): Strength | null {
  const [one, other] = unrepeated(all.filter((strength) => hasUnit(strength) && strength.per?.unit === 'ml'));
  return one && !other ? one : null;
}

/** "U-100 … 100 units/ml" says one thing twice. */
const unrepeated = (all: readonly Strength[]): Strength[] => [
  ...new Map(all.map((one) => [printStrength(one), one])).values(),
];

const sameAll = (all: readonly Strength[]): boolean =>
  new Set(all.map((one) => JSON.stringify(one.amounts))).size === 1;
