/** A card of advice put into words. */
import type { Callee } from '@/src/advice/callee';
import type { Card } from '@/src/advice/card';
import { phoneOf } from '@/src/advice/phone-numbers';
import type { ShownCard } from '@/src/model/shown-card';
import type { Words } from './words';

export function showCard(card: Card, words: Words): ShownCard {
  return {
    rule: card.rule,
    severity: card.severity,
    personId: card.personId,
    medicine: card.medicine,
    orderNumber: card.orderNumber,
    isOfOrder: card.orderKey !== null,
    headline: words.say(card.headline),
    basis: card.basis.map(words.say),
    firstStep: card.firstStep && words.say(card.firstStep),
    thenSteps: card.thenSteps.map(words.say),
    phone: phoneFor(card.call, words),
    opensPath: card.opensPath,
  };
}

/** null: nobody is to be called, or the number stands on the person's own papers. */
function phoneFor(call: Callee | null, { scripts }: Words): ShownCard['phone'] {
  const number = call && phoneOf(call);
  return call && number ? { whose: scripts.callee[call], number } : null;
}
