/** The advice as it stands now, for the page that is on screen and for the badge. */
import type { ShownCard } from '@/src/model/shown-card';
import { today } from '@/src/platform/clock';
import { cardsOn, outlookOn } from '@/src/records/outlook-now';
import { settings } from '@/src/records/settings';
import { showBadge } from '@/src/reminders/badge';
import { badgeTitle } from '@/src/ui/words/badge-words';
import { type Language, languageOf } from '@/src/ui/words/language';
import { showCard } from '@/src/ui/words/show-card';
import { wordsFor } from '@/src/ui/words/words';

export async function cardsFor(personId: string): Promise<readonly ShownCard[]> {
  const day = today();
  const words = wordsFor(await language(), day.toString());
  return (await cardsOn(day, personId)).map((card) => showCard(card, words));
}

export async function refreshBadge(): Promise<void> {
  const { consentedAt } = await settings();
  const needAction = consentedAt === null ? 0 : (await outlookOn(today())).needAction;
  await showBadge({ needAction, title: badgeTitle(await language(), needAction) });
}

async function language(): Promise<Language> {
  return languageOf((await settings()).language, navigator.language);
}
