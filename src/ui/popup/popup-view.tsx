/** The popup, from its data: warnings first, then what to order, what is on its way, and how much of it is known. */
import { useState } from 'preact/hooks';
import { NoDatabase } from '@/src/ui/parts/no-database';
import type { PersonMarks } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';
import { DueList } from './due-list';
import { FirstUse, NothingKnown } from './first-states';
import { Headline } from './headline';
import { HeldQuestion } from './held-question';
import { NotAtOptum } from './not-at-optum';
import { OnTheWay } from './on-the-way';
import { PeopleFoot } from './people-foot';
import { PersonFilter } from './person-filter';
import type { PopupActions, PopupState } from './popup-state';
import { WarningCard } from './warning-card';

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
        {state.kind === 'known' && <Known state={state} words={words} actions={actions} />}
      </main>
      <footer class="foot">
        <p>
          {words.popup.staysHere} {words.popup.estimates}
        </p>
        <button type="button" class="button button--quiet" onClick={actions.openRecords}>
          {words.popup.yourRecords}
        </button>
      </footer>
    </div>
  );
}

/** So many warnings are shown whole; of more, the later ones show their headline only. */
const shownWhole = 3;

interface KnownProps {
  state: Extract<PopupState, { kind: 'known' }>;
  words: Words;
  actions: PopupActions;
}

function Known({ state, words, actions }: KnownProps) {
  const { outlook, setAside, keeping } = state;
  const [chosen, choose] = useState<string | null>(null);
  const marks: PersonMarks = new Map(outlook.people.map((person, place) => [person.personId, place]));
  // A person may be forgotten while the popup is open.
  const only = chosen !== null && marks.has(chosen) ? chosen : null;
  const shown = <T extends { readonly personId: string }>(rows: readonly T[]) =>
    only === null ? rows : rows.filter((row) => row.personId === only);
  const cards = shown(outlook.cards);
  const people = shown(outlook.people);
  const held = outlook.held[0];
  const { openPage } = actions;
  return (
    <>
      {outlook.headline.kind === 'nothing-known' ? (
        <NothingKnown words={words} openPage={openPage} />
      ) : (
        <Headline outlook={outlook} words={words} />
      )}
      {!keeping && (
        <div class="notice">
          <p>{words.popup.notKeeping}</p>
          <button type="button" class="button button--quiet" onClick={actions.openWelcome}>
            {words.popup.firstUse.button}
          </button>
        </div>
      )}
      {setAside > 0 && (
        <div class="notice">
          <p>{words.popup.setAside(setAside)}</p>
          <button type="button" class="button button--quiet" onClick={actions.openRecords}>
            {words.popup.setAsideMore}
          </button>
        </div>
      )}
      <PersonFilter people={outlook.people} marks={marks} words={words} chosen={only} choose={choose} />
      {only !== null && cards.length < outlook.cards.length && (
        <p class="soft">{words.popup.othersHidden(outlook.cards.length - cards.length)}</p>
      )}
      {cards.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings" class="unseen">
            {words.popup.warnings}
          </h2>
          {cards.map((card, place) => (
            <WarningCard
              key={`${card.rule} ${card.personId} ${card.medicine} ${card.orderNumber}`}
              card={card}
              words={words}
              openPage={openPage}
              folded={place >= shownWhole}
            />
          ))}
        </section>
      )}
      {held && (
        <HeldQuestion
          key={held.heldId}
          held={held}
          waiting={outlook.held.length - 1}
          people={outlook.people}
          marks={marks}
          words={words}
          answer={actions.answerHeld}
        />
      )}
      {people.length > 0 && (
        <>
          <DueList rows={shown(outlook.due)} marks={marks} words={words} openPage={openPage} />
          <OnTheWay rows={shown(outlook.onTheWay)} marks={marks} words={words} />
          <NotAtOptum people={people} marks={marks} words={words} />
          <PeopleFoot people={people} marks={marks} words={words} />
        </>
      )}
    </>
  );
}
