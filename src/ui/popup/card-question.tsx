/** What only the caregiver can say, asked where her answer changes the card. What has to be typed is typed in the dashboard. */
import type { Question } from '@/src/advice/question';
import { medicineLink } from '@/src/ui/dashboard/place';
import type { Words } from '@/src/ui/words/words';
import type { CardDeeds } from './card-deeds';

interface Props {
  question: Question;
  words: Words;
  deeds: CardDeeds;
}

export function CardQuestion({ question, words, deeds }: Props) {
  const { say, facts } = words;
  const { personId, about, options, typed } = question;
  const answerElsewhere = () =>
    about.kind === 'medicine'
      ? deeds.go({ section: 'medicines', personId, medicine: medicineLink(personId, about.key) })
      : deeds.go({ section: 'people', personId });
  return (
    <fieldset class="card-question">
      <legend>{say(question.question)}</legend>
      <div class="buttons">
        {options.map(({ says, fact }) => (
          <button
            key={JSON.stringify(fact)}
            type="button"
            class="button"
            onClick={() => deeds.tell({ personId, about, fact }, facts.saved(say(says)))}
          >
            {say(says)}
          </button>
        ))}
        {typed !== null && (
          <button type="button" class="button" onClick={answerElsewhere}>
            {words.popup.answerInFull}
          </button>
        )}
      </div>
    </fieldset>
  );
}
