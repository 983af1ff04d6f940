/** One fact that a text tells, and where in the text. */

import type { Field } from '../words/field';

export interface Finding {
  readonly field: Field;
  /** A civil date for a date, a number for a count or dollars; null: something stands here that could not be understood. */
  readonly value: string | number | null;
  /** Where in the text it begins, its label included. */
  readonly start: number;
  readonly end: number;
  readonly why?: string;
  /** A day on which something is said to have been done that has not come, or of which nobody can tell. */
  readonly isAhead?: boolean;
}
