/** The popup: follows the records while it is open. */
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import '@/src/ui/styles/facts.css';
import { render } from 'preact';
import { answerHeld } from '@/src/ui/live/answer-held';
import { follow } from '@/src/ui/live/follow';
import { isPopup, openDashboard, openOnSite, openOurPage } from '@/src/ui/live/open';
import { readPopup } from '@/src/ui/live/read-popup';
import { pageRoot, wordsOfPage } from '@/src/ui/live/start-page';
import { tell } from '@/src/ui/live/tell';
import type { PopupActions } from '@/src/ui/popup/popup-state';
import { PopupView } from '@/src/ui/popup/popup-view';

const actions: PopupActions = {
  openPage: openOnSite,
  openWelcome: () => openOurPage('welcome'),
  openRecords: () => openDashboard({ section: 'records' }),
  openDashboard,
  tell,
  answerHeld,
};

if (isPopup()) {
  document.documentElement.classList.add('as-popup');
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') window.close();
  });
}
const root = pageRoot();
follow(readPopup, (state) => {
  const words = wordsOfPage('language' in state ? state.language : 'system', ({ popup }) => popup.title);
  render(<PopupView state={state} words={words} actions={actions} />, root);
});
