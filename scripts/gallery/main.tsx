/** One page of ours with invented facts: `?page=popup&show=two-parents&language=es&popup`. Only for the gallery of pictures. */
import 'temporal-polyfill/global';
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/dashboard.css';
import '@/src/ui/styles/health.css';
import '@/src/ui/styles/facts.css';
import '@/src/ui/styles/sections.css';
import '@/src/ui/styles/sheet.css';
import '@/src/ui/styles/print.css';
import '@/src/ui/styles/recorder.css';
import { render, type VNode } from 'preact';
import { DashboardView } from '@/src/ui/dashboard/dashboard-view';
import { type Place, placeOf } from '@/src/ui/dashboard/place';
import { ruleBook } from '@/src/ui/live/rule-book';
import { PopupView } from '@/src/ui/popup/popup-view';
import { RecorderView } from '@/src/ui/recorder/recorder-view';
import { WelcomeView } from '@/src/ui/welcome/welcome-view';
import { wordsFor } from '@/src/ui/words/words';
import { today } from '@/tests/ui/outlooks/build';
import { dashboardStates } from '@/tests/ui/outlooks/dashboard';
import { popupStates } from '@/tests/ui/outlooks/gallery';
import { recorderStates } from '@/tests/ui/outlooks/recorder';
import { settingsAgreed, settingsBefore } from '@/tests/ui/outlooks/records';

const asked = new URLSearchParams(location.search);
const show = asked.get('show') ?? '';
const words = wordsFor(asked.get('language') === 'es' ? 'es' : 'en', today);
const nothing = () => {};
const never = () => new Promise<never>(() => {});

function askedPage(): VNode {
  switch (asked.get('page')) {
    case 'welcome':
      return (
        <WelcomeView
          settings={show === 'agreed' ? settingsAgreed : settingsBefore}
          words={words}
          actions={{ consent: async () => true, chooseLanguage: never, openSite: nothing, openRecords: nothing }}
        />
      );
    case 'recorder':
      return (
        <RecorderView
          state={recorderStates[show as keyof typeof recorderStates]}
          words={words}
          actions={{ save: nothing, close: nothing }}
        />
      );
    case 'dashboard':
      return (
        <DashboardView
          state={dashboardStates[show as keyof typeof dashboardStates]}
          place={place}
          book={ruleBook}
          words={words}
          actions={{
            tell: async (word) => word,
            rename: never,
            forget: never,
            saveBackup: never,
            saveReminders: never,
            restoreBackup: never,
            eraseEverything: never,
            chooseLanguage: never,
            keep: never,
            openWelcome: nothing,
            openPage: nothing,
            answerHeld: async () => false,
          }}
        />
      );
    default:
      return (
        <PopupView
          state={popupStates[show as keyof typeof popupStates]}
          words={words}
          actions={{
            openPage: nothing,
            openWelcome: nothing,
            openRecords: nothing,
            openDashboard: nothing,
            tell: async (word) => word,
            answerHeld: async () => false,
          }}
        />
      );
  }
}

let place: Place = placeOf(location.hash);
document.documentElement.lang = words.language;
if (asked.has('popup')) document.documentElement.classList.add('as-popup');
const root = document.getElementById('root');
const draw = () => {
  place = placeOf(location.hash);
  if (root) render(askedPage(), root);
};
draw();
addEventListener('hashchange', draw);
