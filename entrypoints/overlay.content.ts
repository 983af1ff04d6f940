import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '@/src/messages/send';
import { startOverlay } from '@/src/overlay/start-overlay';
import { here, today } from '@/src/platform/clock';
import { readPage } from '@/src/reader/read-page';
import { watchPage } from '@/src/reader/watch';

export default defineContentScript({
  matches: ['https://*.optumrx.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const stop = startOverlay({
      document,
      rootMode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      browserLanguage: navigator.language,
      now: here,
      watch: (onRead, onLeave, onFailure) => {
        const read = () => readPage(document, { url: location.href, today: today() });
        const watch = watchPage({ document, read, isOver: () => context.isInvalid }, { onRead, onLeave, onFailure });
        watch.start();
        return watch;
      },
      send,
      isOrphaned: () => context.isInvalid,
    });
    context.onInvalidated(stop);
  },
});
