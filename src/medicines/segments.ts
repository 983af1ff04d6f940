/** Sorts the tokens of a printed name into name, strength, form, route and release. */
import { knownNames } from './dictionary';
import { deviceWords, type FormWord, formWords, routeWords } from './form';
import { longestPhrase } from './phrase';
import { type ReleaseSeen, releaseOfHours, releaseWords } from './release';
import { saltOf } from './salt';
import { isPackage, type Strength, scanStrength } from './strength';
import type { Token } from './tokenise';

export interface Segments {
  /** The words of the name with the marks between them, release words included ("toprol xl"). */
  name: Token[];
  /** Where in `name` release words stand. */
  releaseAt: Set<number>;
  /** Where in `name` words for a device stand ("albuterol hfa"). */
  deviceAt: Set<number>;
  /** Words after form or strength that are neither. */
  after: Token[];
  strengths: Strength[];
  forms: FormWord[];
  routes: string[];
  releases: ReleaseSeen[];
}

const hourWords = new Set(['hr', 'hrs', 'hour', 'hours', 'h']);
/** Words that say nothing of the medicine. */
const fillers = new Set(
  `usp nf bp base equivalent equiv eq pf ud otc rx daw generic brand name of the a an for or by each only use unit-dose nan human rdna
  origin weekly biweekly twice daily low dose adult regular maximum extra strength prefilled multi single package size pkg bottle tube box count ct ea fc film-coated coated as`.split(
    /\s+/,
  ),
);

/** "NDA020503": RxNorm's mark of an application. */
const isFiller = (word: string): boolean => fillers.has(word) || /^nda\d+$/.test(word);

/** The end of the longest known name that starts at `start`; `start` when there is none. */
const endOfKnownName = (tokens: readonly Token[], start: number): number =>
  longestPhrase(
    tokens,
    start,
    knownNames(),
    (next) => tokens[next - 1]?.kind !== 'number' || !belongsToStrength(tokens, next - 1),
  )?.next ?? start;

/** "KLOR-CON 10 MEQ": the 10 is the strength, not part of the name. */
function belongsToStrength(tokens: readonly Token[], at: number): boolean {
  const strength = scanStrength(tokens, at)?.strength;
  return strength?.amounts.some(({ unit }) => unit !== null) ?? false;
}

/** Reads left to right, once. */
export function segment(tokens: readonly Token[]): Segments {
  const seen: Segments = {
    name: [],
    releaseAt: new Set(),
    deviceAt: new Set(),
    after: [],
    strengths: [],
    forms: [],
    routes: [],
    releases: [],
  };
  /** Forms that are part of the known name ("fish oil") count only where no other is printed. */
  const named: FormWord[] = [];
  let ended = false;
  let known = -1;

  const inName = (at: number, next: number, marked?: Set<number>): void => {
    for (const token of tokens.slice(at, next)) {
      marked?.add(seen.name.length);
      seen.name.push(token);
    }
  };
  const endName = (): void => {
    ended ||= seen.name.length > 0;
  };

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (seen.name.length === 0 && known < at && token.kind === 'word') known = endOfKnownName(tokens, at);
    const covered = at < known;

    if (token.kind === 'number' && !covered) {
      at = readNumber(tokens, at, seen, endName);
      continue;
    }
    if (token.kind === 'mark') {
      const reopens = ended && '/+&'.includes(token.text) && isNameWord(tokens, at + 1);
      if (reopens) ended = false;
      if (!ended && seen.name.length > 0 && '/+-&'.includes(token.text)) seen.name.push(token);
      at++;
      continue;
    }

    const device = longestPhrase(tokens, at, deviceWords);
    if (device) {
      seen.forms.unshift(device.value);
      if (ended) seen.after.push(...tokens.slice(at, device.next));
      else inName(at, device.next, seen.deviceAt);
      at = device.next;
      continue;
    }
    const release = longestPhrase(tokens, at, releaseWords);
    const form = longestPhrase(tokens, at, formWords);
    if (form && form.next > (release?.next ?? 0)) {
      const partOfName = covered && form.next <= known;
      (partOfName ? named : seen.forms).push(form.value);
      if (form.value.release)
        seen.releases.push({ release: form.value.release, exact: /24|12|dr|ec|od|sl|ch/.test(form.phrase) });
      if (partOfName) inName(at, form.next);
      else endName();
      at = form.next;
      continue;
    }
    if (release) {
      if (release.value !== 'plain') seen.releases.push(release.value);
      if (form) seen.forms.push(form.value);
      if (!ended && seen.name.length > 0) inName(at, release.next, seen.releaseAt);
      at = release.next;
      continue;
    }
    const route = routeWords.get(token.text);
    const anchored = seen.strengths.length > 0 || seen.forms.length > 0;
    if (!covered && route && (anchored || token.text.length > 3) && (seen.name.length > 0 || anchored)) {
      seen.routes.push(route);
      endName();
    } else if (covered || !isFiller(token.text)) {
      if (ended) seen.after.push(token);
      else inName(at, at + 1);
    }
    at++;
  }
  seen.forms.push(...named);
  return seen;
}

function readNumber(tokens: readonly Token[], at: number, seen: Segments, endName: () => void): number {
  const number = tokens[at];
  const hourAt = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (number?.kind === 'number' && hourWords.has(tokens[hourAt]?.text ?? '')) {
    const release = releaseOfHours(number.value);
    if (release) seen.releases.push(release);
    return hourAt + 1;
  }
  const scanned = scanStrength(tokens, at);
  if (!scanned) return at + 1;
  endName();
  if (!isPackage(scanned.strength)) seen.strengths.push(scanned.strength);
  return scanned.next;
}

/** After a strength: "325 MG / hydrocodone": a further ingredient follows. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const isForm = longestPhrase(tokens, at, formWords) !== null;
  return !isForm && !routeWords.has(token.text) && !isFiller(token.text) && saltOf(token.text) !== token.text;
}
