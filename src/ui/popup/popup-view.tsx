/** The popup, from its data: warnings first, then what to order, what is on its way, and how much of it is known. */
import { useState } from 'preact/hooks';
import { NoDatabase } from '@/src/ui/parts/no-database';
import type { PersonMarks } from '@/src/ui/parts/person-tag';
import { useTelling } from '@/src/ui/parts/telling';
import type { Words } from '@/src/ui/words/words';
import { FirstUse } from './first-states';
import { Known } from './known';
import { PersonFilter } from './person-filter';
import type { PopupActions, PopupState } from './popup-state';

interface Props {
  state: PopupState;
  words: Words;
  actions: PopupActions;
}

export function PopupView({ state, words, actions }: Props) {
  return (
    <div class="popup">
      <main>
        {state.kind === 'no-consent' && <FirstUse words={words} openWelcome={actions.openWelcome} />}
        {state.kind === 'no-database' && <NoDatabase why={state.why} words={words} />}
        {state.kind === 'known' && <WithFilter state={state} words={words} actions={actions} />}
      </main>
      <footer class="foot">
        <p>
          {words.popup.staysHere} {words.popup.estimates}
        </p>
        <div class="foot__links">
          <button
            type="button"
            class="button button--quiet"
            onClick={() => actions.openDashboard({ section: 'today' })}
          >
            {words.popup.everything}
          </button>
          <button type="button" class="button button--quiet" onClick={actions.openRecords}>
            {words.popup.yourRecords}
          </button>
        </div>
      </footer>
    </div>
  );
}

interface WithFilterProps {
  state: Extract<PopupState, { kind: 'known' }>;
  words: Words;
  actions: PopupActions;
}

function WithFilter({ state, words, actions }: WithFilterProps) {
  const { people } = state.outlook;
  const [chosen, choose] = useState<string | null>(null);
  const marks: PersonMarks = new Map(people.map((person, place) => [person.personId, place]));
  // A person may be forgotten while the popup is open.
  const only = chosen !== null && marks.has(chosen) ? chosen : null;
  const { tell, bar } = useTelling(actions.tell, words);
  const deeds = { openPage: actions.openPage, go: actions.openDashboard, tell };
  return (
    <>
      <Known {...state} only={only} headlineLevel={1} words={words} actions={actions} deeds={deeds}>
        <PersonFilter people={people} marks={marks} words={words} chosen={only} choose={choose} />
      </Known>
      {bar}
    </>
  );
}
