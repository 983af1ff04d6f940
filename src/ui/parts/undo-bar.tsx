/** Says what was just changed, and takes it back with one tap. It stays until something else is changed: nobody is hurried. */
import { useState } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';

/** Of what changes the words themselves, such as the language: said anew in the words that stand then. */
type Said = string | ((words: Words) => string);

interface Change {
  readonly text: Said;
  /** null: it cannot be taken back (any more). */
  readonly undo: (() => Promise<unknown>) | null;
  readonly isProblem: boolean;
}

/** Changes something; `said` names it; the work answers what takes it back. */
export type Do = (said: Said, work: () => Promise<() => Promise<unknown>>) => Promise<void>;

export function useUndo(words: Words) {
  const [change, setChange] = useState<Change | null>(null);
  const failed = () => setChange({ text: ({ dashboard }) => dashboard.failed, undo: null, isProblem: true });
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
      setChange({ text: (now) => now.dashboard.undone(textOf(text, now)), undo: null, isProblem: false });
    } catch {
      failed();
    }
  };
  /** What was changed before is gone or replaced: it cannot be taken back any more. */
  const forget = () => setChange(null);
  const bar = <UndoBar change={change} words={words} takeBack={takeBack} close={forget} />;
  return { perform, forget, bar };
}

const textOf = (said: Said, words: Words): string => (typeof said === 'string' ? said : said(words));

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
          <p class={change.isProblem ? 'problem' : ''}>{textOf(change.text, words)}</p>
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
