/** The advice as it stands now, for the page that is on screen and for the badge. */
import { today } from '@/src/platform/clock';
import { adviceOn, outlookOn } from '@/src/records/outlook-now';
import { settings } from '@/src/records/settings';
import { showBadge } from '@/src/reminders/badge';
import { badgeTitle } from '@/src/ui/words/badge-words';
import { type Language, languageOf } from '@/src/ui/words/language';
import { showCard } from '@/src/ui/words/show-card';
import { showDue } from '@/src/ui/words/show-due';
import { wordsFor } from '@/src/ui/words/words';
import type { AdviceFor } from './work';

export const adviceFor: AdviceFor = async (personId) => {
  const day = today();
  const words = wordsFor(await language(), day.toString());
  const { cards, due } = await adviceOn(day, personId);
  return {
    cards: cards.map((card) => showCard(card, words)),
    due: due.map(({ row, names }) => showDue(row, names, words)),
  };
};

export async function refreshBadge(): Promise<void> {
  const { consentedAt } = await settings();
  const needAction = consentedAt === null ? 0 : (await outlookOn(today())).needAction;
  await showBadge({ needAction, title: badgeTitle(await language(), needAction) });
}

async function language(): Promise<Language> {
  return languageOf((await settings()).language, navigator.language);
}
