/** One piece of advice: what is wrong, what it rests on, what to do, whom to call. */
import { useId, useState } from 'preact/hooks';
import type { Card } from '@/src/advice/card';
import { scriptLink } from '@/src/ui/dashboard/place';
import { NoteIcon, SoonIcon, StopIcon } from '@/src/ui/parts/icons';
import { PhoneNumber } from '@/src/ui/parts/phone-number';
import { showCard } from '@/src/ui/words/show-card';
import type { Words } from '@/src/ui/words/words';

import type { CardDeeds } from './card-deeds';
import { CardLinks } from './card-links';
import { CardQuestion } from './card-question';

const icons = { critical: StopIcon, attention: SoonIcon, information: NoteIcon } as const;

interface Props {
  card: Card;
  words: Words;
  deeds: CardDeeds;
}

/** `folded`: only the headline shows until it is opened, so that many warnings can be overlooked at once. */
export function WarningCard({ card, words, deeds, folded }: Props & { folded: boolean }) {
  const Icon = icons[card.severity];
  const label = (
    <span class="warning__severity">
      <Icon />
      {words.popup.severity[card.severity]}
    </span>
  );
  const headline = <h3 class="warning__headline">{words.say(card.headline)}</h3>;
  const className = `warning warning--${card.severity}`;
  if (!folded)
    return (
      <article class={className}>
        {label}
        {headline}
        <WarningBody card={card} words={words} deeds={deeds} />
      </article>
    );
  return (
    <details class={`${className} warning--folded`}>
      <summary>
        {label}
        {headline}
      </summary>
      <WarningBody card={card} words={words} deeds={deeds} />
    </details>
  );
}

/** "I want it on": the advice stays quiet of it for a while (AF-01). Not where the card's question offers the same answer. */
function WantedButton({ card: { personId, medicineKey, medicine, question }, words, deeds }: Props) {
  if (medicineKey === null || medicine === null || question?.asks === 'autofill-word') return null;
  const about = { kind: 'medicine', key: medicineKey, printedName: medicine } as const;
  const fact = { kind: 'autofill-word', value: 'wanted' } as const;
  return (
    <button
      type="button"
      class="button"
      onClick={() => deeds.tell({ personId, about, fact }, words.popup.autofillMayStay(medicine))}
    >
      {words.popup.wantItOn}
    </button>
  );
}

function WarningBody({ card, words, deeds }: Props) {
  const [stepsOpen, setStepsOpen] = useState(false);
  const stepsId = useId();
  const shown = showCard(card, words);
  const { opensPath, phone } = shown;
  const { script } = card;
  const turnsAutofillOff = card.firstStep?.say === 'turn-autofill-off';
  const laterSteps = turnsAutofillOff ? [...words.popup.turnOffSteps, ...shown.thenSteps] : shown.thenSteps;
  const stepsLabel = turnsAutofillOff ? words.popup.showHowToTurnOff : words.popup.showSteps;
  return (
    <>
      {shown.basis.map((sentence) => (
        <p key={sentence} class="warning__basis">
          {sentence}
        </p>
      ))}
      {card.dates.length > 0 && (
        <ul class="plain card-dates">
          {card.dates.map(({ what, on, certainty }) => (
            <li key={`${what} ${on}`}>
              {words.popup.cardDate[what]}{' '}
              <strong>
                {certainty === 'about'
                  ? words.medicines.about(words.formats.dayAndDistance(on))
                  : words.formats.dayAndDistance(on)}
              </strong>
            </li>
          ))}
        </ul>
      )}
      {shown.firstStep && !turnsAutofillOff && <p class="warning__step">{shown.firstStep}</p>}
      <div class="buttons">
        {laterSteps.length > 0 && (
          <button
            type="button"
            class={turnsAutofillOff ? 'button button--main' : 'button'}
            aria-expanded={stepsOpen}
            aria-controls={stepsId}
            onClick={() => setStepsOpen(!stepsOpen)}
          >
            {stepsOpen ? words.popup.hideSteps : stepsLabel}
          </button>
        )}
        {script !== null && !turnsAutofillOff && (
          <button
            type="button"
            class="button"
            onClick={() => deeds.go({ section: 'scripts', script: scriptLink(script) })}
          >
            {words.scripts.whatToSay}
          </button>
        )}
        {opensPath !== null && (
          <button type="button" class="button" onClick={() => deeds.openPage(opensPath)}>
            {words.popup.openPage}
          </button>
        )}
        {turnsAutofillOff && <WantedButton card={card} words={words} deeds={deeds} />}
      </div>
      <ol id={stepsId} class="steps" start={turnsAutofillOff ? 1 : 2} hidden={!stepsOpen}>
        {laterSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {card.question && <CardQuestion question={card.question} words={words} deeds={deeds} />}
      <CardLinks card={card} words={words} go={deeds.go} />
      {phone && <PhoneNumber whose={phone.whose} number={phone.number} words={words} />}
    </>
  );
}
