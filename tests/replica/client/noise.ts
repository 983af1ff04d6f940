/** What is on every page of a portal and is none of its content: cookie notice, chat bubble, survey. */
import { el } from './element';

const cookiesKnown = 'cookie-notice-closed';
const askAfterPages = 4;
let pagesSeen = 0;

function cookieNotice(): HTMLElement {
  const close = () => {
    localStorage.setItem(cookiesKnown, 'yes');
    notice.remove();
  };
  const notice = el(
    'div',
    { class: 'noise-cookies', role: 'region', 'aria-label': 'Cookie notice' },
    el(
      'p',
      {},
      'We use cookies to improve how prescriptions and order status are shown. Save with auto refill! ',
      el('a', { href: '#privacy' }, 'Privacy notice'),
    ),
    el('button', { type: 'button', onclick: close }, 'Accept'),
  );
  return notice;
}

function chatBubble(): HTMLElement {
  const panel = el(
    'div',
    { class: 'noise-chat-panel', hidden: true, role: 'dialog', 'aria-label': 'Chat' },
    el('p', {}, 'Hi! Ask me about refills remaining, auto refill or an order that is on hold.'),
  );
  const bubble = el(
    'button',
    { class: 'noise-chat', type: 'button', onclick: () => panel.toggleAttribute('hidden') },
    'Chat with us',
  );
  return el('aside', { class: 'noise-chat-box', 'aria-label': 'Chat' }, panel, bubble);
}

function survey(): HTMLElement {
  const close = () => box.remove();
  const box = el(
    'div',
    { class: 'noise-survey', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Survey' },
    el('h2', {}, 'How are we doing?'),
    el(
      'p',
      {},
      'Did you find your prescriptions today? Did your last order arrive on time? Two questions about refills and auto refill.',
    ),
    el('button', { type: 'button', onclick: close }, 'No, thanks'),
    el('button', { type: 'button', onclick: close }, 'Start survey'),
  );
  return box;
}

/** The survey comes once, over the fourth page visited without a reload. */
export function askForFeedback(): void {
  pagesSeen += 1;
  if (pagesSeen === askAfterPages) document.body.append(survey());
}

/** `?survey` in the address shows the survey at once. */
export function addNoise(): void {
  const notice = localStorage.getItem(cookiesKnown) ? [] : [cookieNotice()];
  document.body.append(...notice, chatBubble());
  if (new URLSearchParams(location.search).has('survey')) document.body.append(survey());
}
