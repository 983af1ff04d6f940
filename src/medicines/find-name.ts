/** Finds the name among the segments of what was printed. */
import { dictionary, type Entry, keyOfName } from './dictionary';
import { isDeviceWord } from './form';
import { makers } from './lists/makers';
import { expandWords, type Resolved, resolveName } from './name';
import { saltOf } from './salt';
import type { Segments } from './segments';
import { hasUnit } from './strength';
import { keyOf, type Token, tokenise } from './tokenise';

const makerWords = new Set(makers.trim().split(/\s+/));
/** Words that tell products of one name apart. */
export const variantWords: ReadonlySet<string> = new Set(
  'osm osmotic mod modified augmented aug matrix lax pm dm fc'.split(' '),
);

/** The name without release and device words: "albuterol hfa" is albuterol, in an inhaler. */
export const bareName = (parts: Segments): Token[] => {
  const left = parts.name.filter((_, index) => !parts.releaseAt.has(index) && !parts.deviceAt.has(index));
  while (left.at(-1)?.kind === 'mark') left.pop();
  return left;
};

export interface Found {
  resolved: Resolved | null;
  /** The words as printed, abbreviations written out. */
  text: string;
  /** Words that no list explains stand beside the name. */
  leftover: boolean;
}

const asText = (tokens: readonly Token[]): string =>
  expandWords(keyOf(tokens).split(' ')).join(' ').replaceAll(' / ', '/');

export function findName(parts: Segments): Found {
  const withAfter = [...parts.name, ...parts.after];
  const longer = parts.after.length > 0 ? directEntry(withAfter) : null;
  if (longer) return { resolved: resolveName(withAfter), text: longer.name, leftover: false };
  const mix = mixOf(parts);
  if (mix) return { resolved: mix, text: mix.name, leftover: !parts.after.every(({ text }) => isExplained(text, mix)) };

  const plain = bareName(parts);
  const resolved = withSaltBehind(plain, parts.after) ?? wholeBrand(parts) ?? resolveName(plain);
  const strangers = parts.after.filter((token) => !isExplained(token.text, resolved));
  if (resolved) return { resolved, text: resolved.name, leftover: strangers.length > 0 };
  return leading(plain) ?? { resolved: null, text: asText(plain), leftover: true };
}

/** "MEMANTINE TAB HCL": the salt stands behind the form. */
function withSaltBehind(plain: readonly Token[], after: readonly Token[]): Resolved | null {
  const salts = after.filter((token) => saltOf(token.text) !== null);
  return salts.length > 0 ? resolveName([...plain, ...salts]) : null;
}

const isExplained = (word: string, resolved: Resolved | null): boolean =>
  (word === 'insulin' && resolved !== null && resolved.ingredient.startsWith('insulin ')) ||
  makerWords.has(word) ||
  isDeviceWord(word) ||
  saltOf(word) !== null ||
  variantWords.has(word) ||
  /^\d/.test(word) ||
  word === 'per' ||
  word.length < 2;

const directEntry = (tokens: readonly Token[]): Entry | undefined => dictionary().get(keyOf(tokens));

/** "toprol xl", "lantus solos": release and device words that belong to the brand's own name, whole or cut off. */
function wholeBrand(parts: Segments): Resolved | null {
  const resolved = resolveName(parts.name);
  return resolved?.isBrand || directEntry(parts.name) ? resolved : null;
}

/** "HUMULIN INJ 70/30", "POLYETH GLYC POW 3350": the numbers belong to the name. */
function mixOf(parts: Segments): Resolved | null {
  const [first] = parts.strengths;
  if (!first || hasUnit(first)) return null;
  const numbers = first.amounts.map((amount) => amount.value).join(' / ');
  const spelled = resolveName(parts.name)?.name ?? keyOf(parts.name);
  const name = [keyOf(parts.name), keyOfName(spelled)]
    .map((start) => expandWords(`${start} ${numbers}`.split(' ')).join(' '))
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
    const explained =
      rest.every((token) => makerWords.has(token.text)) || resolveName(rest)?.ingredient === resolved.ingredient;
    const text = explained ? resolved.name : `${resolved.name} ${rest.map((token) => token.text).join(' ')}`;
    return { resolved, text, leftover: !explained };
  }
  return null;
}
