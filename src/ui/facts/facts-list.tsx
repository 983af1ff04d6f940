/** A sheet of what only a person knows: each answer can be changed, and every change taken back. */
import type { FactLine as FactLineData } from '@/src/advice/question';
import type { Tell } from '@/src/ui/dashboard/section-props';
import type { Words } from '@/src/ui/words/words';
import { FactLine } from './fact-line';

interface Props {
  lines: readonly FactLineData[];
  words: Words;
  tell: Tell;
}

export function FactsList({ lines, words, tell }: Props) {
  const { facts, formats } = words;
  return (
    <ul class="facts">
      {lines.map((line) => (
        <FactLine
          key={line.question.id}
          line={line}
          words={words}
          answer={(fact, withdrawn) => {
            const { personId, about } = line.question;
            const text = facts.answer(fact, formats);
            const also = line.said === null ? {} : { also: { fact: line.said.fact, withdrawn: true } };
            tell({ personId, about, fact, withdrawn, ...also }, withdrawn ? facts.forgotten(text) : facts.saved(text));
          }}
        />
      ))}
    </ul>
  );
}
