/** One thing that only a person knows: what was said of it, when, and a way to say something else. */
import { useState } from 'preact/hooks';
import type { FactLine as FactLineData } from '@/src/advice/question';
import type { OwnFact } from '@/src/model/own-facts';
import type { Words } from '@/src/ui/words/words';
import { QuestionForm } from './question-form';

interface Props {
  line: FactLineData;
  words: Words;
  /** `withdrawn`: it is not known any more. */
  answer: (fact: OwnFact, withdrawn: boolean) => void;
}

export function FactLine({ line, words, answer }: Props) {
  const { question, said, pageSays } = line;
  const { facts, formats, say } = words;
  const [changing, setChanging] = useState(false);
  const contradicts = said !== null && pageSays !== null;
  const isOpen = said === null || changing || contradicts;
  const asked = say(question.question);
  return (
    <li class={contradicts ? 'fact fact--doubt' : 'fact'}>
      <h3 class="fact__question">{asked}</h3>
      {said !== null && !contradicts && (
        <p class="fact__answer">
          <strong>{facts.answer(said.fact, formats)}</strong> <span class="soft">{facts.saidOn(said.on, formats)}</span>
        </p>
      )}
      {contradicts && (
        <div class="doubt">
          <p>{facts.youSaid(facts.answer(said.fact, formats), said.on, formats)}</p>
          <p>
            {facts.pageSays} <strong>{say(pageSays.saying)}</strong> {facts.seen(pageSays.seenOn, formats)}
          </p>
          <p>{facts.whichIsRight}</p>
        </div>
      )}
      {said === null && <p class="soft">{say(question.why)}</p>}
      {isOpen && (
        <QuestionForm
          question={question}
          words={words}
          answer={(fact) => {
            setChanging(false);
            answer(fact, false);
          }}
        />
      )}
      {said !== null && (
        <div class="buttons">
          {!contradicts && (
            <button
              type="button"
              class="button button--quiet"
              aria-expanded={changing}
              aria-label={changing ? facts.cancel : facts.changeOf(asked)}
              onClick={() => setChanging(!changing)}
            >
              {changing ? facts.cancel : facts.change}
            </button>
          )}
          {isOpen && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setChanging(false);
                answer(said.fact, true);
              }}
            >
              {facts.dontKnow}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
