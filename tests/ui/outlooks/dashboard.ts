/** What the dashboard shows, for tests and for the gallery of pictures. */
import type { DashboardState } from '@/src/ui/dashboard/dashboard-state';
import type { PopupState } from '@/src/ui/popup/popup-state';
import { outlookOf } from './build';
import { popupStates } from './gallery';
import { twoPeopleRead } from './reading';
import { recordsStates } from './records';

const { outlook } = popupStates['two-parents'] as Extract<PopupState, { kind: 'known' }>;

export const dashboardStates = {
  'two-parents': { kind: 'open', outlook, reading: twoPeopleRead, records: recordsStates['two-people'] },
  empty: {
    kind: 'open',
    outlook: outlookOf({ headline: { kind: 'nothing-known' } }),
    reading: [],
    records: recordsStates.empty,
  },
  'newer-database': { kind: 'no-database', why: 'newer' },
} as const satisfies Record<string, DashboardState>;
