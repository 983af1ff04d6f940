/** Reads a printed medicine name whole: what `parseMedicine` gives out, and what comparing needs beside it. */
import { type Bracket, takeBrackets } from './brackets';
import { dictionary, type Entry, keyOfName } from './dictionary';
import { fold } from './fold';
import { decideForm, type FormSeen } from './form';
import { isEverydayWord, isPageWord } from './heading';
import { makers } from './lists/makers';
import { expandWords, type Resolved, resolveName } from './name';
import { type ReleaseSeen, strongest } from './release';
import { saltOf } from './salt';
import { type Segments, segment } from './segments';
import { hasUnit, isPackage, type Strength } from './strength';
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
  form: FormSeen;
  release: ReleaseSeen | null;
  /** What the lists say of the name; null when the name is not known. */
  resolved: Resolved | null;
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
const makerWords = new Set(makers.trim().split(/\s+/));
const variantWords = new Set([
  'osm',
  'osmotic',
  'mod',
  'modified',
  'augmented',
  'aug',
  'matrix',
  'lax',
  'pm',
  'dm',
  'fc',
]);

export function readName(printed: string): NameRead {
  const folded = fold(printed);
  if (folded === '' || folded.length > longestName || /<\/?[a-z!]|https?:/.test(folded)) return none;
  const tokens = tokenise(folded);
  const text = tokens.map((token) => (token.kind === 'number' ? token.value : token.text)).join(' ');
  const { main, brackets } = takeBrackets(tokens);
  const supply = readSupply(main);
  if (supply)
    return isPageText(main, null)
      ? none
      : { kind: 'supply', text, supply, form: { form: 'device_supply', detail: null } };
  return readDrug(text, main, brackets);
}

function readDrug(text: string, main: readonly Token[], brackets: readonly Bracket[]): NameRead {
  const parts = segment(main);
  if (parts.name.at(-1)?.kind === 'mark') parts.name.push(...parts.after.splice(0));
  while (parts.name.at(-1)?.kind === 'mark') parts.name.pop();
  const insides = brackets.map((bracket) => readBracket(bracket, parts));
  const found = findName(parts);
  const aliases = insides.flatMap((inside) => (inside.alias ? [{ ...inside.alias, square: inside.square }] : []));

  if (isNothing(parts, found.resolved, main)) return none;
  const identity = identify(found, aliases);
  if (identity === null) return none;
  const strength = chooseStrength(
    parts.strengths,
    insides.flatMap((inside) => inside.strengths),
    identity.resolved?.name ?? identity.name,
  );
  const release = strongest(parts.releases.filter((one) => !isOtcHours(one, parts, identity.ingredient)));
  const words = [...parts.forms];
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
    form,
    release: form.form === 'patch' || form.form === 'nasal_spray' ? null : release,
    variants: [...parts.after, ...brackets.flatMap((bracket) => bracket.tokens)]
      .map((token) => token.text)
      .filter((word) => variantWords.has(word)),
    sure: identity.sure && !unitless && !strength.doubt,
  };
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
  alwaysRelease: null,
  sure: true,
});

/** The name without release and device words: "albuterol hfa" is albuterol, in an inhaler. */
const bareName = (parts: Segments): Token[] => {
  const left = parts.name.filter((_, index) => !parts.releaseAt.has(index) && !parts.deviceAt.has(index));
  while (left.at(-1)?.kind === 'mark') left.pop();
  return left;
};

interface Found {
  resolved: Resolved | null;
  /** The words as printed, abbreviations written out. */
  text: string;
  /** Words that no list explains stand beside the name. */
  leftover: boolean;
}

const asText = (tokens: readonly Token[]): string =>
  expandWords(keyOf(tokens).split(' ')).join(' ').replaceAll(' / ', '/');

function findName(parts: Segments): Found {
  const withAfter = [...parts.name, ...parts.after];
  const longer = parts.after.length > 0 ? directEntry(withAfter) : null;
  if (longer) return { resolved: resolveName(withAfter), text: longer.name, leftover: false };
  const mix = mixOf(parts);
  if (mix) return { resolved: mix, text: mix.name, leftover: false };

  const plain = bareName(parts);
  const resolved = wholeBrand(parts) ?? resolveName(plain);
  const strangers = parts.after.filter((token) => !isExplained(token.text));
  if (resolved) return { resolved, text: resolved.name, leftover: strangers.length > 0 };
  return leading(plain) ?? { resolved: null, text: asText(plain), leftover: true };
}

const isExplained = (word: string): boolean =>
  makerWords.has(word) || saltOf(word) !== null || variantWords.has(word) || /^\d/.test(word) || word.length < 2;

const directEntry = (tokens: readonly Token[]): Entry | undefined => dictionary().get(keyOf(tokens));

/** "toprol xl", "lantus solos": release and device words that belong to the brand's own name, whole or cut off. */
function wholeBrand(parts: Segments): Resolved | null {
  const resolved = directEntry(parts.name) || parts.deviceAt.size === 0 ? resolveName(parts.name) : null;
  return resolved?.isBrand || directEntry(parts.name) ? resolved : null;
}

/** "HUMULIN INJ 70/30", "POLYETH GLYC POW 3350": the numbers belong to the name. */
function mixOf(parts: Segments): Resolved | null {
  const [first] = parts.strengths;
  if (!first || hasUnit(first)) return null;
  const numbers = first.amounts.map((amount) => amount.value).join(' / ');
  const spelled = resolveName(parts.name)?.name ?? keyOf(parts.name);
  const name = [keyOf(parts.name), keyOfName(spelled)]
    .map((start) => `${start} ${numbers}`)
    .find((key) => dictionary().has(key));
  if (name === undefined) return null;
  parts.strengths.shift();
  return resolveName(tokenise(name));
}

/** A known name with strange words behind it: kept whole, and not sure. */
function leading(tokens: readonly Token[]): Found | null {
  for (let length = tokens.length - 1; length > 0; length--) {
    const part = tokens.slice(0, length);
    if (part.at(-1)?.kind === 'mark') continue;
    const resolved = resolveName(part);
    if (!resolved?.sure) continue;
    const rest = tokens.slice(length).filter((token) => token.kind !== 'mark');
    const explained = rest.every((token) => makerWords.has(token.text));
    const text = explained ? resolved.name : `${resolved.name} ${rest.map((token) => token.text).join(' ')}`;
    return { resolved, text, leftover: !explained };
  }
  return null;
}

type Alias = Resolved & { square: boolean };
type Identity = Pick<DrugRead, 'name' | 'ingredient' | 'isBrand' | 'salt' | 'resolved' | 'sure'>;

function identify({ resolved, text, leftover }: Found, aliases: readonly Alias[]): Identity | null {
  const generic = aliases.find((alias) => !alias.isBrand);
  const brand = aliases.find((alias) => alias.isBrand && alias.square);
  if (text === '' && aliases.length === 0) return null;
  if (resolved && !resolved.isBrand && brand) {
    const conflict = brand.ingredient !== '' && !related(brand.ingredient, resolved.ingredient);
    const sure = resolved.sure && !leftover && !conflict;
    return {
      name: brand.name,
      ingredient: resolved.ingredient,
      isBrand: true,
      salt: resolved.salt,
      resolved: { ...resolved, isBrand: true },
      sure,
    };
  }
  if (resolved) {
    const conflict = aliases.some(
      (alias) => alias.ingredient !== '' && !related(alias.ingredient, resolved.ingredient),
    );
    const salt = resolved.salt ?? generic?.salt ?? null;
    const closer = generic && synonymStartsWith(generic.ingredient, resolved.ingredient) ? generic.ingredient : null;
    return {
      name: text,
      ingredient: closer ?? resolved.ingredient,
      isBrand: resolved.isBrand,
      salt,
      resolved,
      sure: resolved.sure && !leftover && !conflict,
    };
  }
  if (generic && text !== '')
    return {
      name: text,
      ingredient: generic.ingredient,
      isBrand: true,
      salt: generic.salt,
      resolved: { ...generic, name: text, isBrand: true },
      sure: false,
    };
  return text === '' ? null : { name: text, ingredient: null, isBrand: false, salt: null, resolved: null, sure: false };
}

/** "Vitamin D (ergocalciferol)": the bracket says which of the two vitamins D it is. */
const synonymStartsWith = (ingredient: string, start: string): boolean =>
  start === 'vitamin d' && (ingredient === 'ergocalciferol' || ingredient === 'cholecalciferol');

/** "metoprolol" and "metoprolol succinate" do not contradict each other. */
const related = (one: string, other: string): boolean => {
  if (synonymStartsWith(one, other)) return true;
  const sorted = (name: string) => name.split('/').sort();
  const [a, b] = [sorted(one), sorted(other)];
  return (
    a.length === b.length &&
    a.every((part, index) => part.startsWith(b[index] ?? ' ') || (b[index] ?? ' ').startsWith(part))
  );
};

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
  const withUnit = all.filter(hasUnit);
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

const sameAll = (all: readonly Strength[]): boolean =>
  new Set(all.map((one) => JSON.stringify(one.amounts))).size === 1;

/** A button, a heading, a sentence: page words, or a strange word with nothing of a medicine about it. */
function isNothing(parts: Segments, resolved: Resolved | null, main: readonly Token[]): boolean {
  if (parts.name.length === 0) return true;
  if (isPageText(main, resolved)) return true;
  const strong = parts.strengths.some((one) => hasUnit(one) || parts.forms.length > 0);
  if (resolved) {
    const bare = parts.strengths.length === 0 && parts.forms.length === 0;
    return bare && (isEverydayWord(resolved.name) || (parts.after.length > 0 && !resolved.isBrand));
  }
  const hasWord = parts.name.some((token) => token.kind === 'word' && token.text.length >= 4);
  return !hasWord || !(strong || (parts.forms.some((word) => word.form !== '?') && parts.name.length <= 4));
}

function isPageText(main: readonly Token[], resolved: Resolved | null): boolean {
  const ofName = new Set(resolved?.isBrand ? keyOfName(resolved.name).split(' ') : []);
  return main.some((token) => token.kind === 'word' && isPageWord(token.text) && !ofName.has(token.text));
}
