/** Runs the overlay on a harness page, with a background that answers as the page's test has told it to. */
import type { Filing } from '@/src/messages/messages';
import { initialSettings, type Settings } from '@/src/model/settings';
import { startOverlay } from '@/src/overlay/start-overlay';
import { readHarnessPage } from './read-harness-page';

export interface Background {
  settings?: Partial<Settings>;
  filing?: Filing;
}

declare global {
  interface Window {
    startHarness(background: Background): void;
    readAgain(): void;
    stopHarness(): void;
    sent: { type: string }[];
  }
}

window.sent = [];
window.startHarness = ({ settings = {}, filing = { kind: 'reader-only' } }) => {
  const answers: Record<string, unknown> = {
    hello: { ...initialSettings, ...settings },
    'page-seen': filing,
    'whose-page': {
      kind: 'filed',
      person: { id: '00000000-0000-4000-8000-000000000001', name: 'Rose Miller' },
      cards: [],
      due: [],
    },
  };
  window.stopHarness = startOverlay({
    document,
    rootMode: 'open',
    browserLanguage: navigator.language,
    now: () => Temporal.ZonedDateTime.from('2026-11-22T19:30[America/Chicago]'),
    watch(onRead) {
      window.readAgain = () => onRead(readHarnessPage());
      queueMicrotask(window.readAgain);
      return { stop() {} };
    },
    send: async (type, message) => {
      window.sent.push({ type, ...message });
      return (answers[type] ?? { kind: 'done' }) as never;
    },
    capture: () => null,
    isOrphaned: () => false,
  });
};
