/** What the caregiver said herself: appended, never changed. A newer word in the same place counts, a withdrawn one makes it unknown again. */
import type { CurrentMedicine } from '@/src/history/current';
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
  /** What was said before in another place, and no longer counts with this word: a stay that began on another day. */
  readonly instead?: OwnFact;
}

/** Appends a word; answers what would put everything back as it was before. Rejects when the browser would not write. */
export async function say(word: Word): Promise<Word> {
  const { entries: said, visits } = database;
  return database.transaction('rw', [said, visits], async () => {
    const entries = await entriesOf(word.personId);
    const { fact, instead } = word;
    if (instead && partOf(instead) !== partOf(fact)) {
      const gone = await append({ ...word, fact: instead, withdrawn: true }, entries);
      await append(word, [...entries, gone]);
      return { ...word, fact: instead, instead: fact };
    }
    const before = standing(entries, word, await medicinesFor(word));
    await append(word, entries);
    return before === null ? { ...word, withdrawn: true } : { ...word, fact: before.fact, withdrawn: false };
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

/** A word may have been said of a medicine under another of its printings. */
async function medicinesFor({ about, personId }: Word): Promise<readonly CurrentMedicine[]> {
  return about.kind === 'medicine' ? deriveCurrent(await visitsOf(personId)).medicines : [];
}

/** What counts now in the place of this word; null when nothing does. */
function standing(
  entries: readonly OwnEntry[],
  { about, fact }: Word,
  medicines: readonly CurrentMedicine[],
): Said<OwnFactKind> | null {
  const words = ownWords(entries, medicines);
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
