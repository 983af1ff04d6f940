/** What "Records and privacy" and the welcome page show, for tests and for the gallery of pictures. */
import type { Settings } from '@/src/model/settings';
import type { RecordsState } from '@/src/ui/records/records-state';
import { idOf } from './build';

export const settingsBefore: Settings = { consentedAt: null, language: 'system', panelOpen: false };
export const settingsAgreed: Settings = { ...settingsBefore, consentedAt: '2026-11-01T09:00:00.000Z', language: 'en' };

export const recordsStates = {
  'two-people': {
    settings: settingsAgreed,
    people: [
      { personId: idOf(1), name: 'Rose', looks: 48 },
      { personId: idOf(2), name: 'Frank', looks: 1 },
    ],
    setAside: [
      {
        id: idOf(70),
        table: 'visits',
        setAsideAt: '2026-11-20T18:00:00.000Z',
        field: 'body.reading.page',
        row: '{}',
      },
    ],
  },
  empty: { settings: settingsBefore, people: [], setAside: [] },
} as const satisfies Record<string, RecordsState>;
