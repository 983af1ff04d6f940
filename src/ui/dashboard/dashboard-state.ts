/** What the dashboard shows, and what it can do. */
import type { Outlook } from '@/src/advice/outlook';
import type { PersonReading } from '@/src/ui/health/health-state';
import type { WhyNoDatabase } from '@/src/ui/parts/no-database';
import type { PopupActions } from '@/src/ui/popup/popup-state';
import type { RecordsActions, RecordsState } from '@/src/ui/records/records-state';

export type DashboardState =
  | { readonly kind: 'no-database'; readonly why: WhyNoDatabase }
  | {
      readonly kind: 'open';
      readonly outlook: Outlook;
      readonly reading: readonly PersonReading[];
      readonly records: RecordsState;
    };

export interface DashboardActions extends RecordsActions, Pick<PopupActions, 'openPage' | 'answerHeld'> {}
