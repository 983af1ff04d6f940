/** The advice on the records as they are: for the badge, and for the page that is on screen. */
import { buildOutlook, cardsOf } from '@/src/advice/build-outlook';
import type { Card } from '@/src/advice/card';
import type { Outlook } from '@/src/advice/outlook';
import { readEverybody } from './everybody';
import { listHeld } from './held';

export async function outlookOn(today: Temporal.PlainDate): Promise<Outlook> {
  return buildOutlook(await readEverybody(), await listHeld(), today);
}

/** The cards of one person; none when nobody of that id is known (any more). */
export async function cardsOn(today: Temporal.PlainDate, personId: string): Promise<Card[]> {
  const one = (await readEverybody()).find(({ person }) => person.id === personId);
  return one ? cardsOf(one, today) : [];
}
