/** Today: the same as the popup, with room. */
import { Known } from '@/src/ui/popup/known';
import type { Words } from '@/src/ui/words/words';
import type { DashboardActions, DashboardState } from './dashboard-state';
import { hashOf, type Place } from './place';

interface Props {
  state: Extract<DashboardState, { kind: 'open' }>;
  place: Place;
  words: Words;
  actions: DashboardActions;
}

export function TodayView({ state, place, words, actions }: Props) {
  const { settings, setAside } = state.records;
  return (
    <Known
      outlook={state.outlook}
      setAside={setAside.length}
      keeping={settings.consentedAt !== null}
      only={place.personId}
      headlineLevel={2}
      words={words}
      actions={{
        ...actions,
        openRecords: () => {
          location.hash = hashOf({ section: 'records' });
        },
      }}
    />
  );
}
