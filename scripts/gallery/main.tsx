/** One page of ours with invented facts: `?page=popup&show=two-parents&language=es&popup`. Only for the gallery of pictures. */
import 'temporal-polyfill/global';
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import '@/src/ui/styles/page.css';
import { render, type VNode } from 'preact';
import { PopupView } from '@/src/ui/popup/popup-view';
import { RecordsView } from '@/src/ui/records/records-view';
import { WelcomeView } from '@/src/ui/welcome/welcome-view';
import { wordsFor } from '@/src/ui/words/words';
import { today } from '@/tests/ui/outlooks/build';
import { popupStates } from '@/tests/ui/outlooks/gallery';
import { recordsStates, settingsAgreed, settingsBefore } from '@/tests/ui/outlooks/records';

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
          actions={{ consent: async () => true, chooseLanguage: nothing, openSite: nothing, openRecords: nothing }}
        />
      );
    case 'records':
      return (
        <RecordsView
          state={recordsStates[show as keyof typeof recordsStates]}
          words={words}
          actions={{
            rename: never,
            forget: never,
            saveBackup: never,
            restoreBackup: never,
            eraseEverything: never,
            chooseLanguage: never,
            stopKeeping: never,
            openWelcome: nothing,
          }}
        />
      );
    default:
      return (
        <PopupView
          state={popupStates[show as keyof typeof popupStates]}
          words={words}
          actions={{ openPage: nothing, openWelcome: nothing, openRecords: nothing, answerHeld: async () => false }}
        />
      );
  }
}

document.documentElement.lang = words.language;
if (asked.has('popup')) document.documentElement.classList.add('as-popup');
const root = document.getElementById('root');
if (root) render(askedPage(), root);
