/** A day on which to be reminded. Calendars may be shared: the title is neutral, the detail is told only on request (rules §7). */
import type { RuleId } from './rule-index';
import type { Saying } from './saying';

export interface Reminder {
  /** The same for the same matter, also when its day moves. */
  readonly id: string;
  readonly rule: RuleId;
  readonly personId: string;
  readonly medicineKey: string | null;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly certainty: 'exact' | 'about';
  /** Names nobody and no medicine. */
  readonly title: Saying;
  readonly detail: Saying;
}
