/** The door to the pages of the site: wires the reader, the background and the overlay. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/src/overlay/ask-background';
import { startOverlay } from '@/src/overlay/start-overlay';

export default defineContentScript({
  matches: ['https://*.optumrx.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  main(context) {
    const stop = startOverlay({
      document,
      // Tests look inside; nobody else does.
      rootMode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      browserLanguage: navigator.language,
      now: () => Temporal.Now.zonedDateTimeISO(),
      // The reader is let in here; until then the panel says that nothing was read.
      watch: () => ({ stop() {} }),
      send: askBackground,
      isOrphaned: () => context.isInvalid,
    });
    context.onInvalidated(stop);
  },
});
