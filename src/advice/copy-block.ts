/** A text to copy with one tap. What was copied is said with `says`. */
import type { Saying } from './saying';

export interface CopyLine {
  readonly label: Saying;
  readonly text: string;
}

export interface CopyBlock {
  /** What it is, and what is said to have been copied. */
  readonly says: Saying;
  readonly lines: readonly CopyLine[];
  /** Given only if asked for (PR-05): shown folded, and not part of what is copied. */
  readonly folded: readonly CopyLine[];
  /** Why a line that is usually there is missing: controlled medicines go by ePrescribe only. */
  readonly note: Saying | null;
  /** Exactly what is copied. */
  readonly text: string;
}
