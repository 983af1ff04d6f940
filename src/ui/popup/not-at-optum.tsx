/** Medicines without a prescription at Optum (PL-01), and those filled elsewhere: counted apart, folded. */
import type { PersonOutlook } from '@/src/advice/outlook';
import { Fold } from '@/src/ui/parts/fold';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';

interface Props {
  people: readonly PersonOutlook[];
  marks: PersonMarks;
  words: Words;
}

export function NotAtOptum({ people, marks, words }: Props) {
  const placeholders = people.flatMap((person) => person.placeholders).length;
  const elsewhere = people.flatMap((person) => person.elsewhere).length;
  if (placeholders + elsewhere === 0) return null;
  return (
    <section aria-labelledby="not-at-optum">
      <h2 id="not-at-optum">{words.popup.notAtOptumHeading}</h2>
      {placeholders > 0 && (
        <Fold summary={words.popup.notAtOptum(placeholders)}>
          <NamesByPerson people={people} names={(person) => person.placeholders} marks={marks} />
        </Fold>
      )}
      {elsewhere > 0 && (
        <Fold summary={words.popup.elsewhere(elsewhere)}>
          <NamesByPerson people={people} names={(person) => person.elsewhere} marks={marks} />
        </Fold>
      )}
    </section>
  );
}

interface NamesProps {
  people: readonly PersonOutlook[];
  names: (person: PersonOutlook) => readonly string[];
  marks: PersonMarks;
}

function NamesByPerson({ people, names, marks }: NamesProps) {
  return people
    .filter((person) => names(person).length > 0)
    .map((person) => (
      <div key={person.personId} class="names">
        <PersonTag personId={person.personId} name={person.name} marks={marks} />
        <ul class="plain">
          {names(person).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
    ));
}
