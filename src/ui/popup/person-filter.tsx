/** Everyone, or one person: a tap for a few people, a list for many. */
import type { PersonOutlook } from '@/src/advice/outlook';
import { PersonMark, type PersonMarks } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';

interface Props {
  people: readonly PersonOutlook[];
  marks: PersonMarks;
  words: Words;
  /** null: everyone. */
  chosen: string | null;
  choose: (personId: string | null) => void;
}

/** More people than this do not fit beside each other. */
const asButtons = 4;

export function PersonFilter({ people, marks, words, chosen, choose }: Props) {
  if (people.length < 2) return null;
  if (people.length > asButtons)
    return (
      <label class="filter filter--list">
        <span>{words.popup.showWhom}</span>
        <select value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
          <option value="">{words.popup.everyone}</option>
          {people.map((person) => (
            <option key={person.personId} value={person.personId}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <fieldset class="filter">
      <legend class="unseen">{words.popup.showWhom}</legend>
      <Choice label={words.popup.everyone} checked={chosen === null} pick={() => choose(null)} place={null} />
      {people.map((person) => (
        <Choice
          key={person.personId}
          label={person.name}
          checked={chosen === person.personId}
          pick={() => choose(person.personId)}
          place={marks.get(person.personId) ?? 0}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  checked: boolean;
  pick: () => void;
  place: number | null;
}

function Choice({ label, checked, pick, place }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name="person" class="unseen" checked={checked} onChange={pick} />
      {place !== null && <PersonMark place={place} />}
      {label}
    </label>
  );
}
