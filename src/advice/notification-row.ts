/** One line of the guide's table of notifications: does an email come, has one really come, and what stands in for it. */
import type { NotificationEvent } from '@/src/model/own-facts';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';

export interface NotificationRow {
  readonly event: NotificationEvent;
  readonly rule: RuleId;
  readonly personId: string;
  readonly says: Saying;
  /** What the guide found; only some people get some of them (NT-15). */
  readonly email: 'yes' | 'no' | 'unsure';
  /** What this person has really received. */
  readonly came: 'yes' | 'no' | 'unknown';
  readonly saidOn: string | null;
  /** Something of this kind is going on now, so that a mail is to be expected (or not). */
  readonly isExpected: 'yes' | 'no' | 'unknown';
  /** What the extension does instead. */
  readonly instead: Saying;
}
