/** One question: answered with a tap, or typed. */
import type { Question } from '@/src/advice/question';
import type { OwnFact } from '@/src/model/own-facts';
import type { Words } from '@/src/ui/words/words';
import { TypedField } from './typed-field';

interface Props {
  question: Question;
  words: Words;
  answer: (fact: OwnFact) => void;
}

export function QuestionForm({ question, words, answer }: Props) {
  const { options, typed } = question;
  return (
    <div class="question">
      {options.length > 0 && (
        <fieldset class="buttons">
          <legend class="unseen">{words.say(question.question)}</legend>
          {options.map((option) => (
            <button key={JSON.stringify(option.fact)} type="button" class="button" onClick={() => answer(option.fact)}>
              {words.say(option.says)}
            </button>
          ))}
        </fieldset>
      )}
      {typed !== null && <TypedField kind={typed} words={words} save={answer} />}
    </div>
  );
}
