/** People: what only somebody who knows the person can say, asked kindly, once. */
import type { FactLine } from '@/src/advice/question';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import { PersonMark, type PersonMarks } from '@/src/ui/parts/person-tag';
import { FactsList } from './facts-list';

interface Props extends SectionProps {
  /** About the people who are shown, not about a medicine, an order or an infusion. */
  lines: readonly FactLine[];
}

export function PeopleView({ lines, people, shown, words, tell }: Props) {
  const { facts } = words;
  const marks: PersonMarks = new Map(people.map((one, at) => [one.person.id, at]));
  return (
    <>
      <p class="lead">{facts.intro}</p>
      {shown.map(({ person }) => {
        const mine = lines.filter(({ question }) => question.personId === person.id);
        return (
          <section key={person.id} class="panel" aria-labelledby={`facts-${person.id}`}>
            <h2 id={`facts-${person.id}`}>
              {marks.size > 1 && <PersonMark place={marks.get(person.id) ?? 0} />} {person.name}
            </h2>
            <p class="soft">{facts.openQuestions(mine.filter(({ said }) => said === null).length)}</p>
            <FactsList lines={mine} words={words} tell={tell} />
          </section>
        );
      })}
    </>
  );
}
