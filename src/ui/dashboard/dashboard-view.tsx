/** The dashboard: everything in full, one section at a time, for everyone or for one person. */
import { NoDatabase } from '@/src/ui/parts/no-database';
import { useTelling } from '@/src/ui/parts/telling';
import type { Words } from '@/src/ui/words/words';
import type { Book } from './book';
import type { DashboardActions, DashboardState, OpenState } from './dashboard-state';
import { Frame } from './frame';
import type { Place } from './place';
import type { SectionProps } from './section-props';
import { SectionView } from './section-view';

interface Props {
  state: DashboardState;
  book: Book;
  place: Place;
  words: Words;
  actions: DashboardActions;
}

export function DashboardView({ state, ...rest }: Props) {
  if (state.kind === 'no-database')
    return (
      <main class="page">
        <NoDatabase why={state.why} words={rest.words} />
      </main>
    );
  return <Open state={state} {...rest} />;
}

function Open({ state, book, place, words, actions }: Props & { state: OpenState }) {
  const { facts, outlook } = state;
  const { tell, perform, forget, bar } = useTelling(actions.tell, words);
  // Somebody may be forgotten while the page is open, and a link may be old.
  const personId = facts.some(({ person }) => person.id === place.personId) ? place.personId : null;
  const here = { ...place, personId };
  const props: SectionProps = {
    place: here,
    people: facts,
    shown: facts.filter(({ person }) => personId === null || person.id === personId),
    words,
    tell,
    openPage: actions.openPage,
  };
  return (
    <Frame place={here} people={outlook.people} words={words} below={bar}>
      <SectionView {...props} state={state} book={book} actions={actions} perform={perform} forgetChange={forget} />
    </Frame>
  );
}
