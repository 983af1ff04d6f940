/** The door to the pages of the site: wires the reader, the background and the overlay. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/src/overlay/ask-background';
import { startOverlay } from '@/src/overlay/start-overlay';
import { here, today } from '@/src/platform/clock';
import { watchPage } from '@/src/reader/follow/watch';
import { readPage, readStepwise, type Since } from '@/src/reader/read-page';
import { capturePage } from '@/src/recorder/capture-page';

export default defineContentScript({
  matches: ['https://*.optumrx.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const stop = startOverlay({
      document,
      // Tests look inside; nobody else does.
      rootMode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      browserLanguage: navigator.language,
      now: here,
      watch: (onRead, onLeave, onFailure) => {
        const read = (since: Since | null) => readStepwise(document, { url: location.href, today: today() }, since);
        const watch = watchPage({ document, read, isOver: () => context.isInvalid }, { onRead, onLeave, onFailure });
        watch.start();
        return watch;
      },
      capture: () => {
        const read = readPage(document, { url: location.href, today: today() });
        const nodes = read.recognition === 'never-read' ? null : capturePage(document, read);
        if (nodes === null) return null;
        const { reading } = read;
        const url = `${location.origin}${location.pathname}`.slice(0, 2000);
        return { url, title: document.title.slice(0, 2000), today: today().toString(), reading, nodes };
      },
      send: askBackground,
      isOrphaned: () => context.isInvalid,
    });
    context.onInvalidated(stop);
  },
});
