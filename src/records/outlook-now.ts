/** The advice on the records as they are: for the badge, and for the page that is on screen. */
import { type AdviceOfPerson, adviceOf, buildOutlook } from '@/src/advice/build-outlook';
import type { Outlook } from '@/src/advice/outlook';
import { readEverybody } from './everybody';
import { listHeld } from './held';

export async function outlookOn(today: Temporal.PlainDate): Promise<Outlook> {
  return buildOutlook(await readEverybody(), await listHeld(), today);
}

/** What there is to say of one person; nothing when nobody of that id is known (any more). */
export async function adviceOn(today: Temporal.PlainDate, personId: string): Promise<AdviceOfPerson> {
  const one = (await readEverybody()).find(({ person }) => person.id === personId);
  return one ? adviceOf(one, today) : { cards: [], due: [] };
}
