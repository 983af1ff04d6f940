/** The welcome page: asks before anything is stored. */
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import '@/src/ui/styles/page.css';
import { render } from 'preact';
import { send } from '@/src/messages/send';
import { initialSettings } from '@/src/model/settings';
import { logProblem } from '@/src/platform/log';
import { settings } from '@/src/records/settings';
import { follow } from '@/src/ui/live/follow';
import { openDashboard, openOnSite } from '@/src/ui/live/open';
import { pageRoot, wordsOfPage } from '@/src/ui/live/start-page';
import { type WelcomeActions, WelcomeView } from '@/src/ui/welcome/welcome-view';

const actions: WelcomeActions = {
  consent: async (given) => {
    try {
      await send('consent', { given });
      return true;
    } catch (error) {
      logProblem('keeping the answer', error);
      return false;
    }
  },
  chooseLanguage: async (language) => {
    await send('change-settings', { language });
  },
  openSite: () => openOnSite('/'),
  openRecords: () => openDashboard({ section: 'records' }),
};

const root = pageRoot();
follow(settings, (found) => {
  // Where nothing can be kept, nothing was agreed to: the question stands, and the answer will say why it fails.
  const decided = 'kind' in found ? initialSettings : found;
  const words = wordsOfPage(decided.language, ({ welcome }) => welcome.title);
  render(<WelcomeView settings={decided} words={words} actions={actions} />, root);
});
