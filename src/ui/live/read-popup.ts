/** What the popup shows now, in one look at the records. */
import { buildOutlook } from '@/src/advice/build-outlook';
import type { Settings } from '@/src/model/settings';
import { today } from '@/src/platform/clock';
import { database } from '@/src/records/database';
import { readEverybody } from '@/src/records/everybody';
import { listHeld } from '@/src/records/held';
import { setAsideCount } from '@/src/records/set-aside';
import { settings } from '@/src/records/settings';
import type { PopupState } from '@/src/ui/popup/popup-state';

export type PopupReading = PopupState & { readonly language: Settings['language'] };

/** Works in a live query. */
export async function readPopup(): Promise<PopupReading> {
  const { people, visits, held, settings: decided, setAside } = database;
  return database.transaction('r', [people, visits, held, decided, setAside], async () => {
    const { consentedAt, language } = await settings();
    const everybody = await readEverybody();
    const waiting = await listHeld();
    const nothingKept = everybody.length === 0 && waiting.length === 0;
    if (consentedAt === null && nothingKept) return { kind: 'no-consent', language };
    const outlook = buildOutlook(everybody, waiting, today());
    return { kind: 'known', outlook, setAside: await setAsideCount(), keeping: consentedAt !== null, language };
  });
}
