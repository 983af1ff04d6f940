/** What the caregiver has said, as it stands now: of all entries in one place the newest counts, and a withdrawn one counts as nothing. */
import type { About, OwnEntry, OwnFact, OwnFactKind } from '@/src/model/own-facts';
import type { CurrentMedicine, CurrentOrder } from './current';
import { foldPrinted } from './fold-printed';

export type FactOf<K extends OwnFactKind> = Extract<OwnFact, { kind: K }>;

/** A word with the civil day on which it was said. */
export interface Said<K extends OwnFactKind> {
  readonly fact: FactOf<K>;
  readonly value: FactOf<K>['value'];
  readonly about: About;
  readonly saidOn: string;
  readonly entryId: string;
}

export interface OwnWords {
  /** null: nobody has said. */
  readonly ofPerson: <K extends OwnFactKind>(kind: K, part?: string) => Said<K> | null;
  readonly ofMedicine: <K extends OwnFactKind>(kind: K, medicine: MedicineName, part?: string) => Said<K> | null;
  readonly ofOrder: <K extends OwnFactKind>(kind: K, orderKey: string, part?: string) => Said<K> | null;
  readonly ofPrescriber: <K extends OwnFactKind>(kind: K, name: string, part?: string) => Said<K> | null;
  /** All that stand, of every place, oldest first. */
  readonly all: <K extends OwnFactKind>(kind: K) => readonly Said<K>[];
}

type MedicineName = Pick<CurrentMedicine, 'key' | 'printedName'>;

/** What tells apart two words of one kind about one thing: which email, which step, which item, which rule, which call, which stay, which pair. */
export function partOf(fact: OwnFact): string {
  switch (fact.kind) {
    case 'email-came':
      return fact.event;
    case 'infusion-step':
      return fact.step;
    case 'tick':
      return `${fact.checklist} ${fact.item}`;
    case 'silence':
      return fact.rule;
    case 'call':
      return fact.callId;
    case 'stay':
      return fact.value.from;
    case 'pair-fits':
      return pairPart(fact);
    default:
      return '';
  }
}

export const pairPart = ({ quantity, days }: { readonly quantity: number; readonly days: number }) =>
  `${quantity} for ${days}`;

const placeOf = (about: string, kind: OwnFactKind, part: string) => `${kind}\n${about}\n${part}`;

function aboutOf(about: About): string {
  switch (about.kind) {
    case 'person':
      return 'person';
    case 'medicine':
      return `medicine ${about.key}`;
    case 'order':
      return `order ${about.key}`;
    case 'prescriber':
      return `prescriber ${foldPrinted(about.name)}`;
  }
}

/**
 * `entries`: of one person, in any order. Of two said in the same instant the one with the later id counts, so that the answer
 * is always the same. `medicines` and `orders`: what is known of this person now, so that a word said of a medicine under
 * another of its printings, or of an order before its number was seen, holds on.
 */
export function ownWords(
  entries: readonly OwnEntry[],
  medicines: readonly Pick<CurrentMedicine, 'key' | 'names'>[] = [],
  orders: readonly Pick<CurrentOrder, 'key' | 'otherKeys'>[] = [],
): OwnWords {
  const namesOf = new Map(medicines.map(({ key, names }) => [key, names]));
  const otherKeysOf = new Map(orders.map(({ key, otherKeys }) => [key, otherKeys]));
  const inTime = [...entries].sort(inTimeOrder);
  const newest = new Map<string, OwnEntry>();
  for (const entry of inTime) newest.set(placeOf(aboutOf(entry.about), entry.fact.kind, partOf(entry.fact)), entry);

  const standing = [...newest.values()].filter(({ withdrawn }) => !withdrawn);
  const at = <K extends OwnFactKind>(about: string, kind: K, part: string): Said<K> | null => {
    const entry = newest.get(placeOf(about, kind, part));
    return entry && !entry.withdrawn ? said<K>(entry) : null;
  };
  /** What was said under the present key counts, withdrawn or not; else the newest that was said under a former one. */
  const under = <K extends OwnFactKind>(present: string, former: readonly string[], kind: K, part: string) => {
    const entryAt = (about: string) => newest.get(placeOf(about, kind, part));
    const entry =
      entryAt(present) ??
      former
        .flatMap((about) => entryAt(about) ?? [])
        .sort(inTimeOrder)
        .at(-1);
    return entry && !entry.withdrawn ? said<K>(entry) : null;
  };
  return {
    ofPerson: (kind, part = '') => at('person', kind, part),
    ofOrder(kind, key, part = '') {
      const former = (otherKeysOf.get(key) ?? []).map((other) => `order ${other}`);
      return under(`order ${key}`, former, kind, part);
    },
    ofPrescriber: (kind, name, part = '') => at(`prescriber ${foldPrinted(name)}`, kind, part),
    ofMedicine(kind, { key, printedName }, part = '') {
      // Said when only a name was known: it holds on unless the same word was said of the number since.
      const names = new Set([foldPrinted(printedName), ...(namesOf.get(key) ?? [])]);
      const former = [...names].map((name) => `medicine ${name}`);
      return under(`medicine ${key}`, former, kind, part);
    },
    all: <K extends OwnFactKind>(kind: K) =>
      standing.filter((entry) => entry.fact.kind === kind).map((entry) => said<K>(entry)),
  };
}

const inTimeOrder = (a: OwnEntry, b: OwnEntry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1);

/** The compiler cannot see that the kind asked for is the kind that was found. */
function said<K extends OwnFactKind>({ fact, about, on, id }: OwnEntry): Said<K> {
  return { fact, value: fact.value, about, saidOn: on, entryId: id } as Said<K>;
}
