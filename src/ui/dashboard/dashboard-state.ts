/** What the dashboard shows, and what it can do. */
import type { Outlook } from '@/src/advice/outlook';
import type { PersonFacts } from '@/src/advice/person-facts';
import type { PersonReading } from '@/src/ui/health/health-state';
import type { WhyNoDatabase } from '@/src/ui/parts/no-database';
import type { PopupActions } from '@/src/ui/popup/popup-state';
import type { RecordsActions, RecordsState } from '@/src/ui/records/records-state';
import type { RemindersActions } from '@/src/ui/reminders/reminders-actions';

export interface OpenState {
  readonly kind: 'open';
  readonly outlook: Outlook;
  /** Everybody, in the order of the outlook's people. */
  readonly facts: readonly PersonFacts[];
  readonly reading: readonly PersonReading[];
  readonly records: RecordsState;
}

export type DashboardState = { readonly kind: 'no-database'; readonly why: WhyNoDatabase } | OpenState;

export interface DashboardActions
  extends RecordsActions,
    RemindersActions,
    Pick<PopupActions, 'openPage' | 'answerHeld' | 'tell'> {}
