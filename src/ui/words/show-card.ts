/** A card of advice put into words. */
import type { Card } from '@/src/advice/card';
import type { ShownCard } from '@/src/model/shown-card';
import type { Words } from './words';

/** Optum's member help (CM-01). */
export const memberHelpNumber = '(800) 356-3477';

export function showCard(card: Card, words: Words): ShownCard {
  return {
    rule: card.rule,
    severity: card.severity,
    personId: card.personId,
    medicine: card.medicine,
    orderNumber: card.orderNumber,
    headline: words.say(card.headline),
    basis: card.basis.map(words.say),
    firstStep: card.firstStep && words.say(card.firstStep),
    thenSteps: card.thenSteps.map(words.say),
    phone: card.call === 'member-help' ? { whose: words.popup.memberHelp, number: memberHelpNumber } : null,
    opensPath: card.opensPath,
  };
}
