/** What the popup shows now, in one look at the records. */
import type { Settings } from '@/src/model/settings';
import { today } from '@/src/platform/clock';
import { database } from '@/src/records/database';
import { outlookOn } from '@/src/records/outlook-now';
import { setAsideCount } from '@/src/records/set-aside';
import { settings } from '@/src/records/settings';
import type { PopupState } from '@/src/ui/popup/popup-state';

export type PopupReading = PopupState & { readonly language: Settings['language'] };

/** Works in a live query. */
export async function readPopup(): Promise<PopupReading> {
  const { people, visits, held, entries, settings: decided, setAside } = database;
  return database.transaction('r', [people, visits, held, entries, decided, setAside], async () => {
    const { consentedAt, language } = await settings();
    const outlook = await outlookOn(today());
    const nothingKept = outlook.people.length === 0 && outlook.held.length === 0;
    if (consentedAt === null && nothingKept) return { kind: 'no-consent', language };
    return { kind: 'known', outlook, setAside: await setAsideCount(), keeping: consentedAt !== null, language };
  });
}
