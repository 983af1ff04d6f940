/** Starts the background worker: every listener is registered before anything is awaited, or the browser would not wake us. */
import { dispatch, type From, type WhyDropped } from '@/src/messages/dispatch';
import { judgeSender, type SenderFacts } from '@/src/messages/senders';
import { browser } from '@/src/platform/browser';
import { logProblem } from '@/src/platform/log';
import { count } from '@/src/records/counters';
import { setAsideMisfits } from '@/src/records/set-aside';
import { dailyAlarm, ensureDailyAlarm, setDailyAlarm } from './daily-alarm';
import { handlersFor } from './handlers';
import { mayKeep } from './may-keep';
import { openOurPage } from './open-our-page';
import { serially } from './serial';
import type { AdviceFor } from './work';

export interface Parts {
  readonly adviceFor: AdviceFor;
  /** Brings the badge up to the records. */
  readonly refreshBadge: () => Promise<void>;
}

export function startBackground({ adviceFor, refreshBadge }: Parts): void {
  const refreshBadgeSoon = () => inTheBackground('the badge', refreshBadge());
  const handlers = handlersFor({ serial: serially(), adviceFor, refreshBadgeSoon });
  const us = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };

  browser.runtime.onMessage.addListener(
    async (message: unknown, sender: SenderFacts & { tab?: { incognito?: boolean } }) => {
      const from = { sender: judgeSender(sender, us), privateWindow: sender.tab?.incognito === true };
      return dispatch(message, from, handlers, (why, error) => dropped(why, error, from));
    },
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') inTheBackground('the welcome page', openOurPage('welcome'));
    else inTheBackground('setting rows aside', setAsideMisfits());
    refreshBadgeSoon();
  });
  browser.runtime.onStartup.addListener(refreshBadgeSoon);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== dailyAlarm) return;
    setDailyAlarm();
    refreshBadgeSoon();
  });
  inTheBackground('the daily alarm', ensureDailyAlarm());
}

function dropped(why: WhyDropped, error: unknown, from: From): void {
  if (error !== null) logProblem('answering a message', error);
  inTheBackground('counting', countDropped(why, from));
}

async function countDropped(why: WhyDropped, from: From): Promise<void> {
  if (await mayKeep(from)) await count(`message dropped: ${why}`);
}

function inTheBackground(what: string, work: Promise<unknown>): void {
  work.catch((error) => logProblem(what, error));
}
