/** What came of something that was pressed, said where it was pressed and read out. */
import { useState } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';

export interface OutcomeText {
  readonly text: string;
  readonly isProblem: boolean;
}

export function Outcome({ outcome }: { outcome: OutcomeText | null }) {
  return (
    <p role="status" class={outcome?.isProblem ? 'outcome problem' : 'outcome'}>
      {outcome?.text ?? ''}
    </p>
  );
}

/** Runs what was pressed and keeps what came of it last; a failure is said plainly. */
export function useOutcome(words: Words) {
  const [outcome, setOutcome] = useState<OutcomeText | null>(null);
  const attempt = async (work: () => Promise<OutcomeText | null>) => {
    setOutcome(null);
    try {
      setOutcome(await work());
    } catch {
      setOutcome({ text: words.records.failed, isProblem: true });
    }
  };
  return { outcome, attempt };
}

export const done = (text: string): OutcomeText => ({ text, isProblem: false });
