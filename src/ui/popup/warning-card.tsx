/** One piece of advice: what is wrong, what it rests on, what to do, whom to call. */
import { useId, useState } from 'preact/hooks';
import type { Card } from '@/src/advice/card';
import { NoteIcon, SoonIcon, StopIcon } from '@/src/ui/parts/icons';
import { PhoneNumber } from '@/src/ui/parts/phone-number';
import { showCard } from '@/src/ui/words/show-card';
import type { Words } from '@/src/ui/words/words';

const icons = { critical: StopIcon, attention: SoonIcon, information: NoteIcon } as const;

interface Props {
  card: Card;
  words: Words;
  openPage: (path: string) => void;
}

/** `folded`: only the headline shows until it is opened, so that many warnings can be overlooked at once. */
export function WarningCard({ card, words, openPage, folded }: Props & { folded: boolean }) {
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
        <WarningBody card={card} words={words} openPage={openPage} />
      </article>
    );
  return (
    <details class={`${className} warning--folded`}>
      <summary>
        {label}
        {headline}
      </summary>
      <WarningBody card={card} words={words} openPage={openPage} />
    </details>
  );
}

function WarningBody({ card, words, openPage }: Props) {
  const [stepsOpen, setStepsOpen] = useState(false);
  const stepsId = useId();
  const shown = showCard(card, words);
  const { opensPath, phone } = shown;
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
        {opensPath !== null && (
          <button type="button" class="button" onClick={() => openPage(opensPath)}>
            {words.popup.openPage}
          </button>
        )}
      </div>
      <ol id={stepsId} class="steps" start={turnsAutofillOff ? 1 : 2} hidden={!stepsOpen}>
        {laterSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {phone && <PhoneNumber whose={phone.whose} number={phone.number} words={words} />}
    </>
  );
}
