/** Delete everything: asked once more, a backup offered first, because it cannot be undone. */
import { useState } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';
import { done, Outcome, useOutcome } from './outcome';
import type { RecordsActions } from './records-state';

interface Props {
  words: Words;
  actions: Pick<RecordsActions, 'saveBackup' | 'eraseEverything'>;
}

export function EraseSection({ words, actions }: Props) {
  const { records } = words;
  const { outcome, attempt } = useOutcome(words);
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{records.erase}</h2>
      <p>{records.eraseText}</p>
      {!asking && (
        <button type="button" class="button button--grave" onClick={() => setAsking(true)}>
          {records.eraseStart}
        </button>
      )}
      {asking && (
        <div class="confirm">
          <p>{records.eraseQuestion}</p>
          <div class="buttons">
            <button
              type="button"
              class="button button--main"
              onClick={() => attempt(async () => done(records.saved(await actions.saveBackup())))}
            >
              {records.saveBackup}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {records.eraseNo}
            </button>
            <button
              type="button"
              class="button button--grave"
              onClick={() =>
                attempt(async () => {
                  await actions.eraseEverything();
                  setAsking(false);
                  return done(records.erased);
                })
              }
            >
              {records.eraseYes}
            </button>
          </div>
        </div>
      )}
      <Outcome outcome={outcome} />
    </section>
  );
}
