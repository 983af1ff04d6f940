/** The dashboard: everything in full, one section at a time, for everyone or for one person. */
import { HealthView } from '@/src/ui/health/health-view';
import { NoDatabase } from '@/src/ui/parts/no-database';
import { RecordsView } from '@/src/ui/records/records-view';
import type { Words } from '@/src/ui/words/words';
import type { DashboardActions, DashboardState } from './dashboard-state';
import { Frame } from './frame';
import type { Place, Section } from './place';
import { TodayView } from './today-view';

interface Props {
  state: DashboardState;
  place: Place;
  words: Words;
  actions: DashboardActions;
}

/** In the order in which they are listed. */
export const shownSections: readonly Section[] = ['today', 'reading', 'records'];

export function DashboardView({ state, place, words, actions }: Props) {
  if (state.kind === 'no-database')
    return (
      <main class="page">
        <NoDatabase why={state.why} words={words} />
      </main>
    );
  const { people } = state.outlook;
  // Somebody may be forgotten while the page is open, and a link may be old.
  const personId = people.some((person) => person.personId === place.personId) ? place.personId : null;
  const section = shownSections.includes(place.section) ? place.section : 'today';
  const here = { ...place, section, personId };
  return (
    <Frame place={here} sections={shownSections} people={people} words={words}>
      {section === 'today' && <TodayView state={state} place={here} words={words} actions={actions} />}
      {section === 'reading' && <HealthView people={state.reading} words={words} />}
      {section === 'records' && <RecordsView state={state.records} words={words} actions={actions} />}
    </Frame>
  );
}
