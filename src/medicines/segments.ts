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
  origin microencapsulated crys beads coated weekly biweekly semiweekly twice daily low dose adult regular maximum extra strength emergency prefilled multi single package size pkg bottle tube box count ct ea fc film-coated as`.split(
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
  const reading = new Reading(tokens);
  while (reading.step());
  return reading.finish();
}

class Reading {
  private readonly seen: Segments = {
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
  private readonly named: FormWord[] = [];
  private at = 0;
  /** The name is over: something else came after it. */
  private ended = false;
  /** Where the known name ends that the name begins with. */
  private known = -1;

  constructor(private readonly tokens: readonly Token[]) {}

  finish(): Segments {
    this.seen.forms.push(...this.named);
    return this.seen;
  }

  /** Reads the next token, and those that belong to it; false at the end. */
  step(): boolean {
    const token = this.tokens[this.at];
    if (!token) return false;
    if (this.seen.name.length === 0 && this.known < this.at && token.kind === 'word')
      this.known = endOfKnownName(this.tokens, this.at);
    if (token.kind === 'mark') this.readMark(token);
    else if (token.kind === 'number' && this.at >= this.known) this.readNumber(token.value);
    else if (!this.readDevice() && !this.readFormOrRelease()) this.readWord(token.text);
    return true;
  }

  private readMark({ text }: Token): void {
    const joins = '/+&'.includes(text);
    if (this.ended && joins && isNameWord(this.tokens, this.at + 1)) this.ended = false;
    if (!this.ended && this.seen.name.length > 0 && (joins || text === '-')) this.takeIntoName(this.at + 1);
    else this.at++;
  }

  private readNumber(value: number): void {
    const hourAt = this.tokens[this.at + 1]?.text === '-' ? this.at + 2 : this.at + 1;
    if (hourWords.has(this.tokens[hourAt]?.text ?? '')) {
      const release = releaseOfHours(value);
      if (release) this.seen.releases.push(release);
      this.at = hourAt + 1;
      return;
    }
    const scanned = scanStrength(this.tokens, this.at);
    if (scanned) {
      this.endName();
      if (!isPackage(scanned.strength)) this.seen.strengths.push(scanned.strength);
    }
    this.at = scanned?.next ?? this.at + 1;
  }

  private readDevice(): boolean {
    const device = longestPhrase(this.tokens, this.at, deviceWords);
    if (!device) return false;
    this.seen.forms.unshift(device.value);
    if (this.ended) this.seen.after.push(...this.tokens.slice(this.at, device.next));
    else this.takeIntoName(device.next, this.seen.deviceAt);
    this.at = device.next;
    return true;
  }

  private readFormOrRelease(): boolean {
    const { tokens, at, seen, known } = this;
    const release = longestPhrase(tokens, at, releaseWords);
    const form = longestPhrase(tokens, at, formWords);
    if (form && form.next > (release?.next ?? 0)) {
      const partOfName = at < known && form.next <= known;
      (partOfName ? this.named : seen.forms).push(form.value);
      if (form.value.release)
        seen.releases.push({ release: form.value.release, exact: /24|12|dr|ec|od|sl|ch/.test(form.phrase) });
      if (partOfName) this.takeIntoName(form.next);
      else this.endName();
      this.at = form.next;
      return true;
    }
    if (!release) return false;
    if (release.value !== 'plain') seen.releases.push(release.value);
    if (form) seen.forms.push(form.value);
    if (!this.ended && (seen.name.length > 0 || at < known)) this.takeIntoName(release.next, seen.releaseAt);
    this.at = release.next;
    return true;
  }

  private readWord(text: string): void {
    const isKnown = this.at < this.known;
    const route = isKnown ? undefined : routeWords.get(text);
    if (route && this.isRoute(text)) {
      this.seen.routes.push(route);
      this.endName();
    } else if (isKnown || !isFiller(text)) {
      const words = this.ended ? this.seen.after : this.seen.name;
      words.push({ kind: 'word', text });
    }
    this.at++;
  }

  /** A short word says the way in only beside a form or strength: "IN" and "EX" may say other things. */
  private isRoute(text: string): boolean {
    if (this.seen.strengths.length > 0 || this.seen.forms.length > 0) return true;
    if (this.seen.name.length === 0) return false;
    return text.length > 3 || (clearRoutes.has(text) && longestPhrase(this.tokens, this.at + 1, formWords) !== null);
  }

  private endName(): void {
    this.ended ||= this.seen.name.length > 0;
  }

  private takeIntoName(next: number, marked?: Set<number>): void {
    for (; this.at < next; this.at++) {
      const token = this.tokens[this.at];
      if (!token) continue;
      marked?.add(this.seen.name.length);
      this.seen.name.push(token);
    }
  }
}

/** Short words that say the way in before a form, too: "Estradiol TD Patch". */
const clearRoutes = new Set(['td', 'op', 'po', 'sc', 'sq', 'im', 'iv']);

/** After a strength: "325 MG / hydrocodone": a further ingredient follows. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const isForm = longestPhrase(tokens, at, formWords) !== null;
  return !isForm && !routeWords.has(token.text) && !isFiller(token.text) && saltOf(token.text) !== token.text;
}
