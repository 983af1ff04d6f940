/** A page that does not say whose it is: asked about, answered with one tap. A new name may be typed here. */
import { useId, useState } from 'preact/hooks';
import type { HeldRow, PersonOutlook } from '@/src/advice/outlook';
import type { WhoseAnswer } from '@/src/messages/messages';
import { PersonMark, type PersonMarks } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';

export interface HeldQuestionProps {
  held: HeldRow;
  /** How many wait behind this one. */
  waiting: number;
  people: readonly PersonOutlook[];
  marks: PersonMarks;
  words: Words;
  /** False when the answer could not be saved. */
  answer: (heldId: string, answer: WhoseAnswer) => Promise<boolean>;
}

const asButtons = 4;

export function HeldQuestion({ held, waiting, people, marks, words, answer }: HeldQuestionProps) {
  const { popup, formats } = words;
  const [naming, setNaming] = useState(false);
  const [failed, setFailed] = useState(false);
  const give = async (given: WhoseAnswer) => setFailed(!(await answer(held.heldId, given)));
  const isPerson = (personId: string) => give({ kind: 'known', personId, remember: held.why === 'new-name' });
  const newName = held.why === 'new-name' ? held.printedName : null;
  return (
    <section class="held" aria-labelledby="held">
      <h2 id="held">{popup.held}</h2>
      <p>
        {held.why === 'not-said' || held.printedName === null
          ? popup.heldWhy['not-said'](held.seenOn, formats)
          : popup.heldWhy[held.why](held.printedName, held.seenOn, formats)}
      </p>
      {held.medicines.length > 0 && <p class="soft">{popup.heldShows(formats.list(held.medicines))}</p>}
      <div class="answers">
        {people.length > asButtons ? (
          <PersonList people={people} words={words} pick={isPerson} />
        ) : (
          people.map((person) => (
            <button key={person.personId} type="button" class="button" onClick={() => isPerson(person.personId)}>
              <PersonMark place={marks.get(person.personId) ?? 0} />
              {person.name}
            </button>
          ))
        )}
        {newName !== null && (
          <button type="button" class="button button--main" onClick={() => give({ kind: 'new', name: newName })}>
            {popup.addPerson(newName)}
          </button>
        )}
        {!naming && (
          <button type="button" class="button" onClick={() => setNaming(true)}>
            {newName === null ? popup.someoneElse : popup.addUnderOtherName}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={() => give({ kind: 'discard' })}>
          {popup.dontKeep}
        </button>
      </div>
      {naming && <NewName words={words} save={(name) => give({ kind: 'new', name })} />}
      {waiting > 0 && <p class="soft">{popup.heldMore(waiting)}</p>}
      <p role="status" class="problem">
        {failed ? popup.answerFailed : ''}
      </p>
    </section>
  );
}

function NewName({ words, save }: { words: Words; save: (name: string) => void }) {
  const [name, setName] = useState('');
  const id = useId();
  return (
    <form
      class="new-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save(name.trim());
      }}
    >
      <label for={id}>{words.popup.nameLabel}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={120}
        autoComplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button button--main">
        {words.popup.saveName}
      </button>
    </form>
  );
}

interface PersonListProps {
  people: readonly PersonOutlook[];
  words: Words;
  pick: (personId: string) => void;
}

function PersonList({ people, words, pick }: PersonListProps) {
  const [personId, setPersonId] = useState('');
  return (
    <div class="person-list">
      <select
        aria-label={words.popup.choosePerson}
        value={personId}
        onChange={(event) => setPersonId(event.currentTarget.value)}
      >
        <option value="">{words.popup.choosePerson}</option>
        {people.map((person) => (
          <option key={person.personId} value={person.personId}>
            {person.name}
          </option>
        ))}
      </select>
      <button type="button" class="button" disabled={personId === ''} onClick={() => pick(personId)}>
        {words.popup.itIs}
      </button>
    </div>
  );
}
