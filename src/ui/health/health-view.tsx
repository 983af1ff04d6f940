/** "Reading health": the first sentence says whether reading works; below, person by person, page by page. */
import type { PageHealth } from '@/src/history/reading-health';
import { Fold } from '@/src/ui/parts/fold';
import { NoteIcon, SoonIcon, StopIcon, UnknownIcon } from '@/src/ui/parts/icons';
import { PersonMark } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';
import { type PersonReading, type ReadingState, stateOfPage, stateOfPages, worstFirst } from './health-state';
import { PageItem } from './page-item';

interface Props {
  people: readonly PersonReading[];
  words: Words;
}

const icons = {
  nothing: UnknownIcon,
  works: NoteIcon,
  'in-part': SoonIcon,
  broken: StopIcon,
} as const satisfies Record<ReadingState, unknown>;

export function HealthView({ people, words }: Props) {
  const { reading } = words;
  const state = stateOfPages(people.flatMap(({ pages }) => pages));
  const Icon = icons[state];
  return (
    <div class="panels">
      <div class={`health health--${state}`}>
        <Icon />
        <div>
          <p class="health__verdict">{reading.verdict[state]}</p>
          <p class="soft">{reading.about}</p>
        </div>
      </div>
      {people.map((person, place) => (
        <PersonSection key={person.personId} person={person} place={people.length > 1 ? place : null} words={words} />
      ))}
      {state !== 'nothing' && (
        <section aria-labelledby="help-mend">
          <h2 id="help-mend">{reading.mend}</h2>
          <p>{reading.mendText}</p>
        </section>
      )}
    </div>
  );
}

function PersonSection({ person, place, words }: { person: PersonReading; place: number | null; words: Words }) {
  const { reading } = words;
  const id = `reading-${person.personId}`;
  const state = stateOfPages(person.pages);
  const list = (
    <ul class="health-pages">
      {worstOnTop(person.pages).map((page) => (
        <PageItem key={page.page} page={page} words={words} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {place !== null && <PersonMark place={place} />} {person.name}
      </h2>
      {person.pages.length === 0 && <p class="soft">{reading.noPages}</p>}
      {/* Many people, and nothing the matter: one line each is enough. */}
      {person.pages.length > 0 &&
        (place !== null && state === 'works' ? (
          <Fold summary={reading.allRead(person.pages.length)}>{list}</Fold>
        ) : (
          list
        ))}
    </section>
  );
}

function worstOnTop(pages: readonly PageHealth[]): PageHealth[] {
  const rank = (page: PageHealth) => worstFirst.indexOf(stateOfPage(page));
  return [...pages].sort((a, b) => rank(a) - rank(b));
}
