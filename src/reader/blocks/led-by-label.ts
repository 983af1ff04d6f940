/** A label and its value in one run with no colon between them: "Refill balance 2", "Ordering clinician Ann Lee, MD". */

import { isPersonName } from '../findings/prescriber-names';
import { remember } from '../text/remember';
import type { Field } from '../words/field';
import { labelOf, saidAs } from '../words/field-words';

interface Led {
  readonly label: string;
  readonly field: Field;
}

/** What the value of a label may begin with. */
const count = /^\d[\d,]*(?:\.\d+)?(?![\d/%-]|\.\d)|^(?:none|zero)\b/i;
const values: Partial<Record<Field, RegExp>> = {
  refillsLeft: count,
  quantity: count,
  daysSupply: count,
  rxNumber: /^[A-Z]{0,3}-?\d[\d-]{3,}$/,
  price: /^(?:\$ ?\d|free\b)/i,
  lastFilledOn: /^(?:on )?(?:\d{1,4}[/-]|[a-z]{3,9}\.?,? \d)|^yesterday$|^\d+ \w+ ago$/i,
  nextFillOn: /^(?:\d{1,4}[/-]|[a-z]{3,9}\.?,? \d)|^(?:today|tomorrow)$/i,
  expiresOn: /^(?:on )?(?:\d{1,4}[/-]|[a-z]{3,9}\.?,? \d)/i,
  prescriber: /^\p{Lu}/u,
};

/** A run says no more than a label and its value. */
const mostLetters = 70;

/**
 * The label that a text begins with, where it is one that no list has: those that are listed are found in a text as they
 * are. The longest counts.
 */
export const ledByLabel = remember((text): Led | null => {
  if (text.length > mostLetters) return null;
  const words = text.split(' ');
  for (let size = Math.min(6, words.length - 1); size > 0; size -= 1) {
    const label = words.slice(0, size).join(' ');
    const field = labelOf(label);
    if (field === null) continue;
    const value = words.slice(size).join(' ');
    // "Ready on Nov 24" by itself need not be about a refill.
    const isVague = field === 'nextFillOn' && !/fill|order/i.test(label);
    const fits = values[field]?.test(value) === true && (field !== 'prescriber' || isPersonName(value));
    return fits && !isVague && saidAs(label, field) !== label ? { label, field } : null;
  }
  return null;
});
