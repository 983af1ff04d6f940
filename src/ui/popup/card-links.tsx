/** From a card to all that is known of its medicine, and to the rule with its source. */
import type { Card } from '@/src/advice/card';
import { medicineLink, scriptLink } from '@/src/ui/dashboard/place';
import type { Words } from '@/src/ui/words/words';
import type { CardDeeds } from './card-deeds';

interface Props {
  card: Card;
  words: Words;
  go: CardDeeds['go'];
}

/** Nobody asked for it: what was seen is worth having in hand before the call or the complaint. */
const restOnProof: readonly Card['rule'][] = ['AF-02', 'AF-09', 'AF-10', 'AF-11'];

export function CardLinks({ card, words, go }: Props) {
  const { personId, medicineKey, medicine, rule, also, script, firstStep } = card;
  const { popup, proof } = words;
  return (
    <p class="card-links">
      {/* Autofill is switched off on the site: a call is what is left when that does not help. */}
      {script !== null && firstStep?.say === 'turn-autofill-off' && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => go({ section: 'scripts', script: scriptLink(script) })}
        >
          {words.scripts.whatToSay}
        </button>
      )}
      {medicineKey !== null && [rule, ...also].some((one) => restOnProof.includes(one)) && (
        <button
          type="button"
          class="button button--quiet"
          aria-label={proof.linkOf(medicine ?? '')}
          onClick={() => go({ section: 'medicines', personId, proof: medicineLink(personId, medicineKey) })}
        >
          {proof.link}
        </button>
      )}
      {medicineKey !== null && (
        <button
          type="button"
          class="button button--quiet"
          aria-label={popup.aboutMedicineOf(medicine ?? '')}
          onClick={() => go({ section: 'medicines', personId, medicine: medicineLink(personId, medicineKey) })}
        >
          {popup.aboutMedicine}
        </button>
      )}
      <button
        type="button"
        class="button button--quiet"
        aria-label={popup.whyThisOf(words.say(card.headline))}
        onClick={() => go(rule === 'reading' ? { section: 'reading' } : { section: 'rules', rule })}
      >
        {popup.whyThis}
      </button>
    </p>
  );
}
