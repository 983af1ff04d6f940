/** "Whose page is this?", answered with one tap. Typing a name belongs to our own pages. */
import type { Filing } from '@/src/messages/messages';
import type { PageWords } from '@/src/ui/words/page-words.en';
import { button, element } from './element';
import { glyph } from './glyph';
import type { PanelDeeds } from './panel-deeds';

type Held = Extract<Filing, { kind: 'held' }>;

export function whoseQuestion(held: Held, words: PageWords['whose'], deeds: PanelDeeds): HTMLElement {
  const { heldId, printedName, people, why } = held;
  /** A new name that turns out to be somebody known means that person from now on. */
  const remember = why === 'new-name' && printedName !== null;
  const answers = people.map(({ id, name }) =>
    button(
      { class: 'answer', 'data-key': `person ${id}` },
      () => deeds.answerWhose(heldId, { kind: 'known', personId: id, remember }),
      remember ? words.same(printedName, name) : words.known(name),
    ),
  );
  const newcomer =
    printedName === null
      ? button({ class: 'answer', 'data-key': 'new' }, () => deeds.openOurPage('popup'), words.someoneNew)
      : button(
          { class: 'answer', 'data-key': 'new' },
          () => deeds.answerWhose(heldId, { kind: 'new', name: printedName }),
          words.someoneNewNamed(printedName),
        );
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, glyph('question'), words.question),
    element('p', {}, reason(held, words)),
    ...(why === 'new-name' ? [newcomer, ...answers] : [...answers, newcomer]),
    button(
      { class: 'quiet', 'data-key': 'discard' },
      () => deeds.answerWhose(heldId, { kind: 'discard' }),
      words.discard,
    ),
  );
}

function reason({ why, printedName }: Held, words: PageWords['whose']): string {
  if (printedName === null || why === 'not-said') return words.notSaid;
  return why === 'new-name' ? words.newName(printedName) : words.sharedName(printedName);
}
