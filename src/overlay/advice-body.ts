/** The words under a headline: why, what to do, whom to call. The same in a mark's card and in the panel. */
import { telOf } from '@/src/advice/tel-of';
import type { PageWords } from '@/src/ui/words/page-words.en';
import { button, element } from './element';

export interface Advice {
  readonly why: readonly string[];
  readonly steps: readonly string[];
  readonly phone: { readonly whose: string; readonly number: string; readonly say: string | null } | null;
}

export function adviceBody({ why, steps, phone }: Advice, words: PageWords): HTMLElement {
  return element(
    'div',
    { class: 'advice' },
    element('p', {}, why.join(' ')),
    steps.length === 0 ? null : element('p', { class: 'label' }, words.whatToDo),
    steps.length === 0 ? null : element('ol', {}, ...steps.map((step) => element('li', {}, step))),
    phone === null ? null : phoneLine(phone, words),
  );
}

function phoneLine(phone: NonNullable<Advice['phone']>, words: PageWords): HTMLElement {
  const copy: HTMLButtonElement = button(
    { class: 'quiet', 'data-key': `copy ${phone.number}` },
    async () => {
      try {
        await navigator.clipboard.writeText(phone.number);
        copy.textContent = words.copied;
      } catch {
        copy.textContent = words.notCopied;
      }
    },
    words.copyNumber,
  );
  return element(
    'div',
    { class: 'phone' },
    element('p', {}, phone.whose),
    element('a', { class: 'number', href: telOf(phone.number) }, phone.number),
    copy,
    phone.say === null ? null : element('p', {}, phone.say),
  );
}
