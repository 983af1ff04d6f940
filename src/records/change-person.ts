/** What the caregiver changes about a person: the name, or that there are records at all. */
import { database } from './database';

/** A person who is not known (any longer) stays unknown. */
export async function renamePerson(personId: string, name: string): Promise<void> {
  await database.transaction('rw', database.people, async () => {
    const row = await database.people.get(personId);
    if (row) await database.people.put({ ...row, body: { ...row.body, name } });
  });
}

/** The person, all visits and all that was said of them, in one transaction. Pages that wait for a word stay: they belong to nobody yet. */
export async function forgetPerson(personId: string): Promise<void> {
  const { people, visits, entries } = database;
  await database.transaction('rw', [people, visits, entries], async () => {
    await visits.where({ personId }).delete();
    await entries.where({ personId }).delete();
    await people.delete(personId);
  });
}
