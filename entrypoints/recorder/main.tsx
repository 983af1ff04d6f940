/** Save a page for the makers: takes the captured page once, redacts it, shows all of it, and saves it when told to. */
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/recorder.css';
import { render } from 'preact';
import { initialSettings } from '@/src/model/settings';
import { settings } from '@/src/records/settings';
import { download } from '@/src/ui/live/download';
import { pageRoot, wordsOfPage } from '@/src/ui/live/start-page';
import { takeRecording } from '@/src/ui/live/take-recording';
import type { RecorderState } from '@/src/ui/recorder/recorder-state';
import { RecorderView } from '@/src/ui/recorder/recorder-view';

const actions = {
  save: (fileName: string, html: string) => download(fileName, html, 'text/html'),
  close: () => window.close(),
};
const root = pageRoot();

/** Where nothing can be kept, the browser's language has to do. */
const { language } = await settings().catch(() => initialSettings);

function show(state: RecorderState): void {
  const words = wordsOfPage(language, ({ recorder }) => `${recorder.title} · Refill Lookout`);
  render(<RecorderView state={state} words={words} actions={actions} />, root);
}

show({ kind: 'working' });
show(await takeRecording());
