/** The next question, asked on its own: what is asked, why, and the answers. */
import type { Question } from '@/src/advice/question';
import type { Tell } from '@/src/ui/dashboard/section-props';
import { Fold } from '@/src/ui/parts/fold';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';
import { QuestionForm } from './question-form';

interface Props {
  questions: readonly Question[];
  names: ReadonlyMap<string, string>;
  words: Words;
  tell: Tell;
}

export function QuestionCard({ questions, names, words, tell }: Props) {
  const [next] = questions;
  if (!next) return null;
  const { facts, formats, say } = words;
  const marks: PersonMarks = new Map([...names.keys()].map((personId, at) => [personId, at]));
  return (
    <section class="ask" aria-labelledby="question">
      <h2 id="question">{facts.questions}</h2>
      <p class="fact__question">
        {say(next.question)} <PersonTag personId={next.personId} name={names.get(next.personId) ?? ''} marks={marks} />
      </p>
      <QuestionForm
        key={next.id}
        question={next}
        words={words}
        answer={(fact) =>
          tell({ personId: next.personId, about: next.about, fact }, facts.saved(facts.answer(fact, formats)))
        }
      />
      <Fold summary={facts.whyAsked}>
        <p>{say(next.why)}</p>
      </Fold>
      {questions.length > 1 && <p class="soft">{facts.later(questions.length - 1)}</p>}
    </section>
  );
}
