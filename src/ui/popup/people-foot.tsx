/** Whose records these are: last seen when, and what could not be read. */
import type { PersonOutlook } from '@/src/advice/outlook';
import { Fold } from '@/src/ui/parts/fold';
import { PersonMark, type PersonMarks } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';

interface Props {
  people: readonly PersonOutlook[];
  marks: PersonMarks;
  words: Words;
}

/** More people than this are folded into one line. */
const shownOpen = 4;

export function PeopleFoot({ people, marks, words }: Props) {
  const list = (
    <ul class="people">
      {longestUnseenFirst(people).map((person) => (
        <PersonFoot key={person.personId} person={person} marks={marks} words={words} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="whose">
      <h2 id="whose">{words.popup.whoseRecords}</h2>
      {people.length > shownOpen ? <Fold summary={words.popup.peopleFolded(people.length)}>{list}</Fold> : list}
    </section>
  );
}

function longestUnseenFirst(people: readonly PersonOutlook[]): PersonOutlook[] {
  return [...people].sort((a, b) => (a.lastSeenOn ?? '').localeCompare(b.lastSeenOn ?? ''));
}

function PersonFoot({ person, marks, words }: { person: PersonOutlook; marks: PersonMarks; words: Words }) {
  const { popup, formats } = words;
  return (
    <li class="person">
      <p>
        {marks.size > 1 && <PersonMark place={marks.get(person.personId) ?? 0} />}
        <strong>{person.name}</strong>{' '}
        <span class="soft">
          {person.lastSeenOn === null ? popup.notSeenYet : popup.lastSeen(person.lastSeenOn, formats)}
        </span>
      </p>
      {person.notRead.length > 0 && (
        <Fold summary={popup.couldNotRead(person.notRead.length)}>
          <ul class="plain">
            {person.notRead.map((page) => (
              <li key={`${page.page} ${page.seenOn}`}>
                {popup.unreadPage(popup.page[page.page], page.seenOn, formats)}
                {': '}
                {page.gaps.length === 0 ? (
                  popup.nothingRead
                ) : (
                  // The reader notes gaps in English.
                  <span lang="en">{page.gaps.map((gap) => `${gap.what} (${gap.why})`).join('; ')}</span>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}
