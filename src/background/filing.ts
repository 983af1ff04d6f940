/** What a page is told about what became of a sighting. */
import type { Answer } from '@/src/messages/messages';
import type { Person } from '@/src/model/person';
import type { HeldSighting } from '@/src/model/visit';
import { logProblem } from '@/src/platform/log';
import { count } from '@/src/records/counters';
import { openDatabase } from '@/src/records/database';
import type { Work } from './work';

export type Filing = Answer<'page-seen'>;

export async function filed(person: Person, { adviceFor, refreshBadgeSoon }: Work): Promise<Filing> {
  refreshBadgeSoon();
  const { cards, due } = await adviceFor(person.id);
  return { kind: 'filed', person: named(person), cards: [...cards], due: [...due] };
}

export function heldFor({ id, why, sighting }: HeldSighting, people: readonly Person[]): Filing {
  return { kind: 'held', heldId: id, why, printedName: sighting.reading.person, people: people.map(named) };
}

/** Cannot be true, or speaks of somebody who is not there: not kept, and counted. */
export async function refused(why: string): Promise<Filing> {
  await count(`refused: ${why}`);
  return { kind: 'not-kept', why: 'refused' };
}

/** What the work yields; null when the browser keeps nothing for us. A transaction leaves all or nothing behind. */
export async function unlessClosed<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    await openDatabase();
    return await work();
  } catch (error) {
    logProblem('keeping a page', error);
    return null;
  }
}

export const noDatabase: Filing = { kind: 'not-kept', why: 'no-database' };

function named({ id, name }: Person): { id: string; name: string } {
  return { id, name };
}
