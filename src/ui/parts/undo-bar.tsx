/** Says what was just changed, and takes it back with one tap. It stays until something else is changed: nobody is hurried. */
import { useState } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';

interface Change {
  readonly text: string;
  /** null: it cannot be taken back (any more). */
  readonly undo: (() => Promise<unknown>) | null;
  readonly isProblem: boolean;
}

/** Changes something; `said` names it; the work answers what takes it back. */
export type Do = (said: string, work: () => Promise<() => Promise<unknown>>) => Promise<void>;

export function useUndo(words: Words) {
  const [change, setChange] = useState<Change | null>(null);
  const failed = () => setChange({ text: words.dashboard.failed, undo: null, isProblem: true });
  const perform: Do = async (said, work) => {
    try {
      setChange({ text: said, undo: await work(), isProblem: false });
    } catch {
      failed();
    }
  };
  const takeBack = async ({ undo, text }: Change) => {
    if (undo === null) return;
    try {
      await undo();
      setChange({ text: words.dashboard.undone(text), undo: null, isProblem: false });
    } catch {
      failed();
    }
  };
  const bar = <UndoBar change={change} words={words} takeBack={takeBack} close={() => setChange(null)} />;
  return { perform, bar };
}

interface Props {
  change: Change | null;
  words: Words;
  takeBack: (change: Change) => void;
  close: () => void;
}

function UndoBar({ change, words, takeBack, close }: Props) {
  return (
    <div role="status" class="undo">
      {change !== null && (
        <div class="undo__bar">
          <p class={change.isProblem ? 'problem' : ''}>{change.text}</p>
          {change.undo !== null && (
            <button type="button" class="button" onClick={() => takeBack(change)}>
              {words.dashboard.undo}
            </button>
          )}
          <button type="button" class="button button--quiet" onClick={close}>
            {words.dashboard.close}
          </button>
        </div>
      )}
    </div>
  );
}
