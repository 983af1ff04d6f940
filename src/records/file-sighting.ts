/** One sighting in, filed or held: decided and written in one transaction, so that a killed worker leaves all or nothing. */
import type { Person } from '@/src/model/person';
import type { HeldSighting, HeldWhy, Sighting } from '@/src/model/visit';
import { database } from './database';
import { holdSighting } from './held';
import { listPeople } from './people';
import { settings } from './settings';
import { fileVisit, fingerprint } from './visits';

export type Kept =
  /** Consent is not given: nothing was written. */
  | { readonly kind: 'no-consent' }
  | { readonly kind: 'filed'; readonly person: Person }
  | { readonly kind: 'held'; readonly held: HeldSighting; readonly people: readonly Person[] };

/** `whose` decides on the people as they are inside the transaction. Rejects, and writes nothing, when the disk is full. */
export async function fileSighting(
  sighting: Sighting,
  stretchId: string,
  whose: (people: readonly Person[]) => { readonly file: Person } | { readonly hold: HeldWhy },
): Promise<Kept> {
  const look = await fingerprint(sighting);
  const { people, visits, held, settings: decided } = database;
  return database.transaction('rw', [people, visits, held, decided], async () => {
    if ((await settings()).consentedAt === null) return { kind: 'no-consent' };
    const known = await listPeople();
    const decision = whose(known);
    if ('hold' in decision)
      return { kind: 'held', held: await holdSighting(decision.hold, sighting, stretchId), people: known };
    await fileVisit(crypto.randomUUID(), decision.file.id, look);
    return { kind: 'filed', person: decision.file };
  });
}
