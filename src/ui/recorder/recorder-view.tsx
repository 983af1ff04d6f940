/** The whole of a recorded page, as text, before it is saved: what it says, and the file itself. Nothing of it is ever markup. */
import { useState } from 'preact/hooks';
import { Fold } from '@/src/ui/parts/fold';
import { LookoutIcon } from '@/src/ui/parts/icons';
import type { Words } from '@/src/ui/words/words';
import type { RecorderActions, RecorderState } from './recorder-state';

interface Props {
  state: RecorderState;
  words: Words;
  actions: RecorderActions;
}

export function RecorderView({ state, words, actions }: Props) {
  const { recorder } = words;
  return (
    <div class="page">
      <header class="page__head">
        <LookoutIcon />
        <h1>{recorder.title}</h1>
      </header>
      <main>
        {state.kind === 'ready' ? (
          <Ready state={state} words={words} actions={actions} />
        ) : (
          <section>
            <p role="status">{recorder[state.kind]}</p>
          </section>
        )}
      </main>
    </div>
  );
}

function Ready({ state, words, actions }: Props & { state: Extract<RecorderState, { kind: 'ready' }> }) {
  const { recorder } = words;
  const { recorded, fileName } = state;
  const [saved, setSaved] = useState(false);
  return (
    <>
      <section aria-labelledby="look">
        <h2 id="look">{recorder.look}</h2>
        <p>{recorder.what}</p>
        <p>{recorder.where}</p>
        <div class="buttons">
          <button
            type="button"
            class="button button--main"
            onClick={() => {
              actions.save(fileName, recorded.html);
              setSaved(true);
            }}
          >
            {recorder.save}
          </button>
          <button type="button" class="button" onClick={actions.close}>
            {recorder.dont}
          </button>
        </div>
        <p role="status" class="outcome">
          {saved ? recorder.saved(fileName) : ''}
        </p>
      </section>
      <section aria-labelledby="says">
        <h2 id="says">{recorder.says}</h2>
        <ul class="recorded-lines">
          {recorded.lines.map((line, at) => (
            // The same line may stand on a page twice, and the list never changes.
            <li key={`${at} ${line}`}>{line}</li>
          ))}
        </ul>
        <Fold summary={recorder.file}>
          <pre class="recorded-file">{recorded.html}</pre>
        </Fold>
      </section>
    </>
  );
}
