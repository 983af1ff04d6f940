/** Whose records there are: to be renamed, or forgotten one by one. */
import { useId, useState } from 'preact/hooks';
import { PersonMark, type PersonMarks } from '@/src/ui/parts/person-tag';
import type { Do } from '@/src/ui/parts/undo-bar';
import type { Words } from '@/src/ui/words/words';
import { done, Outcome, useOutcome } from './outcome';
import type { KeptPerson, RecordsActions } from './records-state';

interface Props {
  people: readonly KeptPerson[];
  words: Words;
  actions: Pick<RecordsActions, 'rename' | 'forget'>;
  perform: Do;
}

export function PeopleSection({ people, words, actions, perform }: Props) {
  const { outcome, attempt } = useOutcome(words);
  const marks: PersonMarks = new Map(people.map(({ personId }, place) => [personId, place]));
  return (
    <section aria-labelledby="people">
      <h2 id="people">{words.records.people}</h2>
      {people.length === 0 ? (
        <p class="soft">{words.records.noPeople}</p>
      ) : (
        <ul class="people">
          {people.map((person) => (
            <PersonRow
              key={person.personId}
              person={person}
              place={marks.get(person.personId) ?? 0}
              words={words}
              rename={(name) =>
                perform(words.records.renamed(name), async () => {
                  await actions.rename(person.personId, name);
                  return () => actions.rename(person.personId, person.name);
                })
              }
              forget={() =>
                attempt(async () => {
                  await actions.forget(person.personId);
                  return done(words.records.forgotten(person.name));
                })
              }
            />
          ))}
        </ul>
      )}
      <Outcome outcome={outcome} />
    </section>
  );
}

interface PersonRowProps {
  person: KeptPerson;
  place: number;
  words: Words;
  rename: (name: string) => Promise<void>;
  forget: () => Promise<void>;
}

function PersonRow({ person, place, words, rename, forget }: PersonRowProps) {
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'forgetting'>('nothing');
  const { records } = words;
  const stop = () => setDoing('nothing');
  return (
    <li class="person">
      <p>
        <PersonMark place={place} />
        <strong>{person.name}</strong> <span class="soft">{records.pagesKept(person.looks)}</span>
      </p>
      {doing === 'nothing' && (
        <div class="buttons">
          <button
            type="button"
            class="button button--quiet"
            aria-label={`${records.rename}: ${person.name}`}
            onClick={() => setDoing('renaming')}
          >
            {records.rename}
          </button>
          <button
            type="button"
            class="button button--quiet"
            aria-label={records.forgetOne(person.name)}
            onClick={() => setDoing('forgetting')}
          >
            {records.forget}
          </button>
        </div>
      )}
      {doing === 'renaming' && (
        <RenameForm
          name={person.name}
          words={words}
          save={(name) => {
            stop();
            rename(name);
          }}
          cancel={stop}
        />
      )}
      {doing === 'forgetting' && (
        <div class="confirm">
          <p>{records.forgetQuestion(person.name)}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={stop}>
              {records.cancel}
            </button>
            <button type="button" class="button button--grave" onClick={forget}>
              {records.forgetYes(person.name)}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

interface RenameProps {
  name: string;
  words: Words;
  save: (name: string) => void;
  cancel: () => void;
}

function RenameForm({ name, words, save, cancel }: RenameProps) {
  const [text, setText] = useState(name);
  const id = useId();
  return (
    <form
      class="new-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') save(text.trim());
      }}
    >
      <label for={id}>{words.records.newName(name)}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={120}
        autoComplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button button--main">
          {words.records.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {words.records.cancel}
        </button>
      </div>
    </form>
  );
}
