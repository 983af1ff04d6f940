/** What the caregiver said herself: appended, never changed. A newer word in the same place counts, a withdrawn one makes it unknown again. */
import type { CurrentRecords } from '@/src/history/current';
import { deriveCurrent } from '@/src/history/derive-current';
import { ownWords, partOf, type Said } from '@/src/history/own-words';
import type { About, OwnEntry, OwnFact, OwnFactKind } from '@/src/model/own-facts';
import { here } from '@/src/platform/clock';
import { database } from './database';
import { fittingRows } from './set-aside';
import { visitsOf } from './visits';

/** A word about somebody or something; `withdrawn`: it no longer counts. */
export interface Word {
  readonly personId: string;
  readonly about: About;
  readonly fact: OwnFact;
  readonly withdrawn: boolean;
  /** Said with it, of the same thing in another place: a stay that began on another day no longer counts. */
  readonly also?: Pick<Word, 'fact' | 'withdrawn'>;
}

type Known = Pick<CurrentRecords, 'medicines' | 'orders'>;

/**
 * Appends a word; answers what would put everything back as it was before. Rejects when the browser would not write, and where
 * the person was forgotten meanwhile: another tab may still show a way back.
 */
export async function say(word: Word): Promise<Word> {
  const { people, entries: said, visits } = database;
  return database.transaction('rw', [people, said, visits], async () => {
    if (!(await people.get(word.personId))) throw new Error('nobody is known by this id');
    const { also, ...one } = word;
    const entries = await entriesOf(word.personId);
    const known = await knownFor(word);
    const asItWas = (said: Word): Word => {
      const before = standing(entries, said, known);
      return before === null ? { ...said, withdrawn: true } : { ...said, fact: before.fact, withdrawn: false };
    };
    if (!also || partOf(also.fact) === partOf(one.fact)) {
      await append(one, entries);
      return asItWas(one);
    }
    const other = { ...one, ...also };
    const first = await append(other, entries);
    await append(one, [...entries, first]);
    const { fact, withdrawn } = asItWas(other);
    return { ...asItWas(one), also: { fact, withdrawn } };
  });
}

/** One person's entries, in any order. Works in a live query. */
export async function entriesOf(personId: string): Promise<readonly OwnEntry[]> {
  const rows = fittingRows('entries', await database.entries.where({ personId }).toArray());
  return rows.map(({ body }) => body);
}

/** Later than all that was said of this person, though a clock may stand still or be set back: the newest word counts. */
async function append({ personId, about, fact, withdrawn }: Word, entries: readonly OwnEntry[]): Promise<OwnEntry> {
  const moment = here();
  const lastAt = entries
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const at = later(moment.toInstant(), lastAt).toString({ smallestUnit: 'millisecond' });
  const on = moment.toPlainDate().toString();
  const id = crypto.randomUUID();
  const entry: OwnEntry = { id, personId, at, on, about, fact, withdrawn };
  await database.entries.add({ id, personId, body: entry });
  return entry;
}

function later(moment: Temporal.Instant, than: string | undefined): Temporal.Instant {
  if (than === undefined) return moment;
  const next = Temporal.Instant.from(than).add({ milliseconds: 1 });
  return Temporal.Instant.compare(moment, next) < 0 ? next : moment;
}

/** A word may have been said of a medicine under another of its printings, or of an order before its number was seen. */
async function knownFor({ about, personId }: Word): Promise<Known> {
  const isOfAThing = about.kind === 'medicine' || about.kind === 'order';
  return isOfAThing ? deriveCurrent(await visitsOf(personId)) : { medicines: [], orders: [] };
}

/** What counts now in the place of this word; null when nothing does. */
function standing(
  entries: readonly OwnEntry[],
  { about, fact }: Word,
  { medicines, orders }: Known,
): Said<OwnFactKind> | null {
  const words = ownWords(entries, medicines, orders);
  const part = partOf(fact);
  switch (about.kind) {
    case 'person':
      return words.ofPerson(fact.kind, part);
    case 'medicine':
      return words.ofMedicine(fact.kind, about, part);
    case 'order':
      return words.ofOrder(fact.kind, about.key, part);
    case 'prescriber':
      return words.ofPrescriber(fact.kind, about.name, part);
  }
}
