/** "Your records": follows them while it is open. */
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import '@/src/ui/styles/page.css';
import { render } from 'preact';
import { follow } from '@/src/ui/live/follow';
import { readRecords } from '@/src/ui/live/read-records';
import { recordsActions } from '@/src/ui/live/records-actions';
import { pageRoot, wordsOfPage } from '@/src/ui/live/start-page';
import { RecordsView } from '@/src/ui/records/records-view';

const root = pageRoot();
follow(readRecords, (state) => {
  const language = state.kind === 'open' ? state.settings.language : 'system';
  const words = wordsOfPage(language, ({ records }) => `${records.title} · Refill Lookout`);
  render(<RecordsView state={state} words={words} actions={recordsActions} />, root);
});
