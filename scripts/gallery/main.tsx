/** One page of ours with invented facts: `?show=two-parents&language=es&popup`. Only for the gallery of pictures. */
import 'temporal-polyfill/global';
import '@/src/ui/styles/tokens.css';
import '@/src/ui/styles/base.css';
import '@/src/ui/styles/controls.css';
import '@/src/ui/styles/popup.css';
import { render } from 'preact';
import { PopupView } from '@/src/ui/popup/popup-view';
import { wordsFor } from '@/src/ui/words/words';
import { today } from '@/tests/ui/outlooks/build';
import { popupStates } from '@/tests/ui/outlooks/gallery';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'es' ? 'es' : 'en';
const state = popupStates[asked.get('show') as keyof typeof popupStates];
const root = document.getElementById('root');

document.documentElement.lang = language;
if (asked.has('popup')) document.documentElement.classList.add('as-popup');
if (root)
  render(
    <PopupView
      state={state}
      words={wordsFor(language, today)}
      actions={{ openPage: () => {}, openWelcome: () => {}, openRecords: () => {}, answerHeld: async () => false }}
    />,
    root,
  );
