/** Writes down what the caregiver says, says so, and takes it back with one tap. */
import type { Word } from '@/src/records/entries';
import type { Tell } from '@/src/ui/dashboard/section-props';
import type { Words } from '@/src/ui/words/words';
import { useUndo } from './undo-bar';

/** `write` answers the word that takes it back, and rejects when nothing was written. */
export function useTelling(write: (word: Word) => Promise<Word>, words: Words) {
  const { perform, forget, bar } = useUndo(words);
  const tell: Tell = ({ withdrawn = false, ...word }, said) => {
    void perform(said, async () => {
      const undo = await write({ ...word, withdrawn });
      return () => write(undo);
    });
  };
  return { tell, perform, forget, bar };
}
