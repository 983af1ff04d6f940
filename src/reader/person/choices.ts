/** Groups of choices near the top of a page, each with the one that is chosen: tabs, buttons that stay pressed, radio buttons. */

import { type Box, commonBox, contains, nearest, type Piece, type Scene } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { plain, printed } from '../text/fold';

export interface Choice {
  readonly text: string;
  readonly isChosen: boolean;
  /** Where the choice is printed; null for a select's. */
  readonly box: Box | null;
}

export interface Choices {
  /** What a screen reader calls the group, and what is printed at its head. */
  readonly about: string;
  /** By its markup a group of choices that need not be named. */
  readonly isLoose: boolean;
  readonly choices: readonly Choice[];
}

const states = ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current'];
const isChosen = ({ element }: Box) => states.some((state) => /^(?:true|page)$/.test(attribute(element, state) ?? ''));

export const choicesOf = (page: Page): Choices[] => [
  ...ofSelects(page),
  ...ofRadios(page),
  ...ofRoles(page),
  ...ofButtons(page),
];

const ofSelects = ({ scene }: Page): Choices[] =>
  scene.pieces.flatMap((piece, at): Choices[] => {
    if (!piece.control || piece.box.tag !== 'select' || piece.text === '') return [];
    const options = [...(piece.control as HTMLSelectElement).options].map((option) => printed(option.text));
    const others = options.filter((option) => option !== piece.text);
    const choices = others.map((text) => ({ text, isChosen: false, box: null }));
    return [
      {
        about: plain(scene.nameOf(piece.control)) || printedBefore(scene, piece, at),
        isLoose: false,
        choices: [{ text: piece.text, isChosen: true, box: null }, ...choices],
      },
    ];
  });

/** So few pieces are a label, what it stands before, and a button to go there. */
const mostWithLabel = 4;

/** "My household accounts: [Rose Alvarez]": the words before a field that no label's tag ties to it. */
function printedBefore({ pieces }: Scene, { line, box }: Piece, at: number): string {
  const label = pieces[at - 1];
  if (!label?.printed || label.control !== null || label.box.action !== null) return '';
  const around = commonBox(label.box, box);
  const isNear = label.line === line || label.plain.endsWith(':') || around.end - around.first <= mostWithLabel;
  return isNear ? label.plain : '';
}

function ofRadios({ scene }: Page): Choices[] {
  const groups = new Map<Box | string, { radio: HTMLInputElement; box: Box }[]>();
  for (const { control, box } of scene.pieces) {
    if (control?.localName !== 'input' || attribute(control, 'type') !== 'radio') continue;
    const group = nearest(box, ({ tag, role }) => tag === 'fieldset' || role === 'radiogroup');
    const key = group ?? attribute(control, 'name') ?? '';
    groups.set(key, [...(groups.get(key) ?? []), { radio: control as HTMLInputElement, box }]);
  }
  return [...groups].map(([group, radios]) => ({
    about: typeof group === 'string' ? before(scene, radios[0]?.box) : headOf(group, scene.pieces[group.first]?.plain),
    isLoose: false,
    choices: radios.map(({ radio, box }) => ({
      text: printed(scene.nameOf(radio)),
      isChosen: radio.checked,
      box: labelOf(scene.boxes, radio, box),
    })),
  }));
}

/** What is printed right before radio buttons that stand in no group. */
const before = ({ pieces }: Scene, box: Box | undefined) => pieces[(box?.first ?? 0) - 1]?.plain ?? '';

const headOf = ({ element }: Box, printedFirst = '') => `${attribute(element, 'aria-label') ?? ''} ${printedFirst}`;

function labelOf(boxes: readonly Box[], radio: Element, box: Box): Box {
  const id = attribute(radio, 'id');
  const of = (one: Box) => one.tag === 'label' && id !== null && attribute(one.element, 'for') === id;
  return nearest(box, ({ tag }) => tag === 'label') ?? boxes.find(of) ?? box;
}

function ofRoles(page: Page): Choices[] {
  return page.scene.boxes.flatMap((box): Choices[] => {
    if (!/^(?:tablist|listbox|radiogroup|menu)$/.test(box.role)) return [];
    const options = offered(box);
    if (options.length < 2) return [];
    return [
      { about: plain(printed(attribute(box.element, 'aria-label') ?? '')), isLoose: true, choices: all(page, options) },
    ];
  });
}

/** Buttons or links side by side, of which one says that it is the current one. */
function ofButtons(page: Page): Choices[] {
  const seen = new Set<Box>();
  // Further down one chooses a way of shipping with such buttons.
  const title = page.scene.lines.find((line) => headingOf(line)?.heading === 1)?.first ?? 0;
  return page.scene.boxes.flatMap((box): Choices[] => {
    if (box.first > title && !/^(?:banner|navigation)$/.test(box.region)) return [];
    if (!isChosen(box) || /^(?:tab|option|radio|menuitemradio)$/.test(box.role)) return [];
    const group = nearest(box, ({ parent }) => parent === null || actionsIn(parent).length > 1)?.parent;
    if (!group || seen.has(group)) return [];
    seen.add(group);
    const options = actionsIn(group);
    const choices = all(page, options).map((choice) => {
      const isCurrent =
        choice.isChosen || (choice.box !== null && (contains(box, choice.box) || contains(choice.box, box)));
      return { ...choice, isChosen: isCurrent };
    });
    return [{ about: attribute(group.element, 'aria-label') ?? '', isLoose: true, choices }];
  });
}

/** A group is no larger than this. */
const most = 30;

function actionsIn(box: Box): Box[] {
  const found: Box[] = [];
  const stack = [...box.kids];
  for (let at = stack.shift(); at && found.length < most; at = stack.shift()) {
    if (at.action === at || isChosen(at)) found.push(at);
    else stack.push(...at.kids);
  }
  return found;
}

const all = (page: Page, options: readonly Box[]): Choice[] =>
  options.map((box) => ({ text: printedIn(page, box), isChosen: isChosen(box), box }));

const printedIn = (page: Page, box: Box) =>
  printed(
    page.scene.pieces
      .slice(box.first, box.end)
      .filter((piece) => piece.printed)
      .map(({ text }) => text)
      .join(' '),
  );

function offered(box: Box): Box[] {
  const found: Box[] = [];
  const stack = [...box.kids];
  for (let at = stack.shift(); at; at = stack.shift()) {
    if (/^(?:tab|option|radio|menuitemradio)$/.test(at.role)) found.push(at);
    else stack.push(...at.kids);
  }
  return found;
}
