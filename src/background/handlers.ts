/** Every message with the one who answers it. */
import type { Handlers } from '@/src/messages/dispatch';
import type { Settings } from '@/src/model/settings';
import { forgetPage } from '@/src/records/page-on-screen';
import { onPageNotKnown } from './on-page-not-known';
import { onPageSeen } from './on-page-seen';
import { onPageShown } from './on-page-shown';
import { onChangeSettings, onConsent, onHello, onPanelMoved } from './on-settings';
import { onWhosePage } from './on-whose-page';
import { openOurPage } from './open-our-page';
import { onRecordPage, onTakeRecording } from './recording';
import { endStretch } from './stretch-store';
import type { Work } from './work';

const done = { kind: 'done' } as const;
const nothing = { cards: [], due: [] };

export function handlersFor(work: Work): Handlers {
  const withBadge = async (change: Promise<Settings>) => {
    const changed = await change;
    work.refreshBadgeSoon();
    return changed;
  };
  return {
    hello: onHello,
    'page-seen': (ask, from) => onPageSeen(ask, from, work),
    'page-not-known': (ask, from) => onPageNotKnown(ask, from, work),
    'page-shown': (ask, from) => onPageShown(ask, from, work),
    'record-page': onRecordPage,
    'take-recording': onTakeRecording,
    'account-left': async (_ask, from) => {
      if (!from.privateWindow) await work.serial(endStretch);
      return done;
    },
    'advice-again': async ({ personId }, from) => {
      const { cards, due } = from.privateWindow ? nothing : await work.adviceFor(personId);
      return { cards: [...cards], due: [...due] };
    },
    'panel-moved': onPanelMoved,
    'open-our-page': async ({ page }) => {
      await openOurPage(page);
      return done;
    },
    'whose-page': (ask) => onWhosePage(ask, work),
    /** The badge counts only while records are kept, and speaks the language that was chosen. */
    consent: (ask) => withBadge(onConsent(ask)),
    'change-settings': (ask) => withBadge(onChangeSettings(ask)),
    'own-words-changed': async () => {
      work.refreshBadgeSoon();
      return done;
    },
    /** After a restore or an erase nobody of before is known to be signed in. */
    'records-changed': async () => {
      await work.serial(endStretch);
      await forgetPage();
      work.refreshBadgeSoon();
      return done;
    },
  };
}
