/** The caregiver's word on a held sighting, carried out in one transaction. */
import type { Person } from '@/src/model/person';
import { database } from './database';
import { heldRows, printsSameName } from './held';
import { addPerson, hasPrintedName, listPeople, rememberPrintedName } from './people';
import type { HeldRow } from './rows';
import { settings } from './settings';
import { type Fingerprinted, fileVisit, fingerprint } from './visits';

/** `remember`: the name printed on the page means this person from now on. */
export type WhoseWord =
  | { readonly kind: 'known'; readonly personId: string; readonly remember: boolean }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'discard' };

export type Answered =
  | { readonly kind: 'discarded' }
  /** `stretchIds`: the stretches in which the pages that were filed now had been seen. */
  | { readonly kind: 'filed'; readonly person: Person; readonly stretchIds: readonly string[] }
  /** Consent was taken back: it waits on. */
  | { readonly kind: 'no-consent' }
  /** The person is not known (any longer): it waits on. */
  | { readonly kind: 'no-such-person' };

/** Answered twice, say by a message that was sent again, the second answer changes nothing. */
export async function answerHeld(heldId: string, word: WhoseWord): Promise<Answered> {
  const looks = await fingerprintsOf(await heldRows());
  const { people, visits, held, settings: decided } = database;
  return database.transaction('rw', [people, visits, held, decided], async () => {
    const rows = await heldRows();
    const asked = rows.find((row) => row.id === heldId);
    if (!asked) return answeredBefore(heldId);
    if (word.kind === 'discard') {
      await held.delete(heldId);
      return { kind: 'discarded' };
    }
    if ((await settings()).consentedAt === null) return { kind: 'no-consent' };
    const printedName = asked.body.sighting.reading.person;
    const person = await personMeant(word, printedName);
    if (!person) return { kind: 'no-such-person' };
    const filed = isOnlyTheirs(printedName, person, await listPeople()) ? rows.filter(asksTheSame(asked)) : [asked];
    for (const row of filed.toReversed()) await fileVisit(row.id, person.id, looks.get(row.id) ?? changedMeanwhile());
    await held.bulkDelete(filed.map((row) => row.id));
    return { kind: 'filed', person, stretchIds: filed.map((row) => row.stretchId) };
  });
}

async function fingerprintsOf(rows: readonly HeldRow[]): Promise<Map<string, Fingerprinted>> {
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await fingerprint(row.body.sighting)] as const)));
}

/** The held sighting gave its id to the visit that it became. */
async function answeredBefore(heldId: string): Promise<Answered> {
  const visit = await database.visits.get(heldId);
  const person = (await listPeople()).find(({ id }) => id === visit?.personId);
  return person ? { kind: 'filed', person, stretchIds: [] } : { kind: 'discarded' };
}

async function personMeant(word: Exclude<WhoseWord, { kind: 'discard' }>, printedName: string | null) {
  if (word.kind === 'new') return addPerson(word.name, printedName);
  const person = (await listPeople()).find(({ id }) => id === word.personId);
  if (!person || printedName === null || !word.remember) return person;
  return rememberPrintedName(person, printedName);
}

/** Only then does the answer speak for the other pages that print this name. */
function isOnlyTheirs(printedName: string | null, person: Person, people: readonly Person[]): boolean {
  if (printedName === null) return false;
  const owners = people.filter((one) => hasPrintedName(one, printedName));
  return owners.length === 1 && owners[0]?.id === person.id;
}

function asksTheSame(asked: HeldRow): (row: HeldRow) => boolean {
  return (row) =>
    row === asked || (row.body.why === 'new-name' && printsSameName(row.body.sighting, asked.body.sighting));
}

/** The background answers one message at a time, so only a bug gets here; the transaction is undone. */
function changedMeanwhile(): never {
  throw new Error('a held sighting appeared while it was being answered');
}
