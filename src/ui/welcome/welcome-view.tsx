/** First use: what is read and where it stays, in plain words, and one clear yes before anything is stored. */
import { useState } from 'preact/hooks';
import type { Settings } from '@/src/model/settings';
import { LookoutIcon } from '@/src/ui/parts/icons';
import { LanguageChoice } from '@/src/ui/parts/language-choice';
import { PrivacyNote } from '@/src/ui/parts/privacy-note';
import { useUndo } from '@/src/ui/parts/undo-bar';
import type { Words } from '@/src/ui/words/words';

export interface WelcomeActions {
  /** False when the browser would not keep the answer. */
  readonly consent: (given: boolean) => Promise<boolean>;
  /** Rejects when the browser would not keep it. */
  readonly chooseLanguage: (language: Settings['language']) => Promise<void>;
  readonly openSite: () => void;
  readonly openRecords: () => void;
}

interface Props {
  settings: Settings;
  words: Words;
  actions: WelcomeActions;
}

export function WelcomeView({ settings, words, actions }: Props) {
  const { welcome } = words;
  const { perform, bar } = useUndo(words);
  const [saidNo, setSaidNo] = useState(false);
  const [failed, setFailed] = useState(false);
  const answer = async (given: boolean) => {
    const kept = await actions.consent(given);
    setFailed(given && !kept);
    setSaidNo(!given);
  };
  const agreed = settings.consentedAt !== null;
  return (
    <div class="page">
      <header class="page__head">
        <LookoutIcon />
        <h1>{welcome.heading}</h1>
        <LanguageChoice chosen={settings.language} choose={actions.chooseLanguage} words={words} perform={perform} />
      </header>
      <main>
        <p>{welcome.lead}</p>
        <ul class="short">
          {welcome.short.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div aria-live="polite">
          {agreed && <Agreed words={words} actions={actions} stop={() => answer(false)} />}
          {!agreed && saidNo && <Declined words={words} openRecords={actions.openRecords} again={() => answer(true)} />}
          {!agreed && !saidNo && (
            <section class="ask" aria-labelledby="ask">
              <h2 id="ask">{welcome.question}</h2>
              <p>{welcome.onlyIf}</p>
              <div class="buttons">
                <button type="button" class="button button--main" onClick={() => answer(true)}>
                  {welcome.yes}
                </button>
                <button type="button" class="button" onClick={() => answer(false)}>
                  {welcome.notNow}
                </button>
              </div>
              <p class="soft">{welcome.notNowHint}</p>
              {failed && <p class="problem">{welcome.failed}</p>}
            </section>
          )}
        </div>
        <section aria-labelledby="whole">
          <h2 id="whole">{welcome.whole}</h2>
          <PrivacyNote words={words} />
        </section>
        {bar}
      </main>
    </div>
  );
}

function Agreed({ words, actions, stop }: { words: Words; actions: WelcomeActions; stop: () => void }) {
  const { welcome } = words;
  return (
    <section class="ask" aria-labelledby="agreed">
      <h2 id="agreed">{welcome.agreedHeading}</h2>
      <h3>{welcome.next}</h3>
      <ol class="steps">
        {welcome.nextSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="buttons">
        <button type="button" class="button button--main" onClick={actions.openSite}>
          {welcome.openSite}
        </button>
        <button type="button" class="button" onClick={actions.openRecords}>
          {welcome.yourRecords}
        </button>
      </div>
      <button type="button" class="button button--quiet" onClick={stop}>
        {welcome.stop}
      </button>
    </section>
  );
}

function Declined({ words, openRecords, again }: { words: Words; openRecords: () => void; again: () => void }) {
  const { welcome } = words;
  return (
    <section class="ask" aria-labelledby="declined">
      <h2 id="declined">{welcome.declinedHeading}</h2>
      <p>{welcome.declinedText}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={again}>
          {welcome.askAgain}
        </button>
        <button type="button" class="button" onClick={openRecords}>
          {welcome.yourRecords}
        </button>
      </div>
    </section>
  );
}
