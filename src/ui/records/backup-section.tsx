/** Save a backup, and restore one: asked once more before anything is replaced, one clear line when the file is wrong. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';
import { done, Outcome, type OutcomeText, useOutcome } from './outcome';
import type { RecordsActions } from './records-state';

interface Props {
  words: Words;
  actions: Pick<RecordsActions, 'saveBackup' | 'restoreBackup'>;
}

export function BackupSection({ words, actions }: Props) {
  const { records } = words;
  const { outcome, attempt } = useOutcome(words);
  const [chosen, setChosen] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const putAway = () => {
    setChosen(null);
    if (input.current) input.current.value = '';
  };
  const restore = (file: File) =>
    attempt(async (): Promise<OutcomeText> => {
      putAway();
      const restored = await actions.restoreBackup(file);
      if (restored.kind === 'restored') return done(records.restored(restored.people, restored.visits));
      return { text: `${records.problem(restored.problem)} ${records.nothingChanged}`, isProblem: true };
    });
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{records.backup}</h2>
      <p>{records.backupText}</p>
      <button
        type="button"
        class="button button--main"
        onClick={() => attempt(async () => done(records.saved(await actions.saveBackup())))}
      >
        {records.saveBackup}
      </button>
      <div class="restore">
        <label for={id}>{records.chooseFile}</label>
        <p class="soft">{records.restoreText}</p>
        <input
          id={id}
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => setChosen(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      {chosen && (
        <div class="confirm">
          <p>{records.restoreQuestion(chosen.name)}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={putAway}>
              {records.cancel}
            </button>
            <button type="button" class="button button--grave" onClick={() => restore(chosen)}>
              {records.restoreYes}
            </button>
          </div>
        </div>
      )}
      <Outcome outcome={outcome} />
    </section>
  );
}
