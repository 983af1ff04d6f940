/** "Records and privacy": whose they are, backup, what was set aside, language, consent, privacy, and how to delete it all. */
import { dayOf } from '@/src/platform/clock';
import { Fold } from '@/src/ui/parts/fold';
import { LanguageChoice } from '@/src/ui/parts/language-choice';
import { PrivacyNote } from '@/src/ui/parts/privacy-note';
import type { Do } from '@/src/ui/parts/undo-bar';
import type { Words } from '@/src/ui/words/words';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { PeopleSection } from './people-section';
import type { RecordsActions, RecordsState } from './records-state';

interface Props {
  state: RecordsState;
  words: Words;
  actions: RecordsActions;
  perform: Do;
  /** After what cannot be undone, nothing from before can be taken back either. */
  forgetChange: () => void;
}

export function RecordsView({ state, words, actions, perform, forgetChange }: Props) {
  const { records } = words;
  const stopKeeping = () =>
    perform(records.keepingStopped, async () => {
      await actions.keep(false);
      return () => actions.keep(true);
    });
  const final =
    <Asked extends unknown[], T>(work: (...asked: Asked) => T) =>
    (...asked: Asked): T => {
      forgetChange();
      return work(...asked);
    };
  return (
    <div class="panels">
      <p class="lead">{records.intro}</p>
      <PeopleSection
        people={state.people}
        words={words}
        actions={{ ...actions, forget: final(actions.forget) }}
        perform={perform}
      />
      <BackupSection words={words} actions={{ ...actions, restoreBackup: final(actions.restoreBackup) }} />
      <SetAsideSection state={state} words={words} />
      <section aria-labelledby="language">
        <h2 id="language">{records.language}</h2>
        <LanguageChoice
          chosen={state.settings.language}
          choose={actions.chooseLanguage}
          words={words}
          perform={perform}
        />
      </section>
      <section aria-labelledby="keeping">
        <h2 id="keeping">{records.keeping}</h2>
        {state.settings.consentedAt === null ? (
          <>
            <p>{records.keepingNo}</p>
            <button type="button" class="button button--main" onClick={actions.openWelcome}>
              {records.keepingStart}
            </button>
          </>
        ) : (
          <>
            <p>{records.keepingYes}</p>
            <button type="button" class="button" onClick={stopKeeping}>
              {records.keepingStop}
            </button>
          </>
        )}
      </section>
      <EraseSection words={words} actions={{ ...actions, eraseEverything: final(actions.eraseEverything) }} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{records.privacy}</h2>
        <PrivacyNote words={words} />
      </section>
    </div>
  );
}

function SetAsideSection({ state, words }: { state: RecordsState; words: Words }) {
  const { records, formats } = words;
  const { setAside } = state;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{records.setAside}</h2>
      {setAside.length === 0 ? (
        <p class="soft">{records.setAsideNone}</p>
      ) : (
        <>
          <p>{records.setAsideText(setAside.length)}</p>
          <Fold summary={records.setAsideWhich}>
            <ul class="plain">
              {setAside.map((row) => (
                <li key={row.id}>
                  {records.setAsideRow(row.table, row.field, formats.shortDay(dayOf(row.setAsideAt)))}
                </li>
              ))}
            </ul>
          </Fold>
        </>
      )}
    </section>
  );
}
