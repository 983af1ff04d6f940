/** Whose account is chosen where a page offers several people's. */
import type { Page } from './anchors';
import { type Box, nearest } from './dom/scene';
import { attribute } from './dom/untampered';
import { plain, printed } from './fold';
import { asName, fullName } from './person-names';

const switcherName =
  /\b(?:view(?:ing)?|members?|persons?|people|accounts?|profiles?|whose|family|switch|patients?|care recipients?|household|manag(?:e|ing)|showing|(?:care|caring|prescriptions|medications|orders) for)\b/i;

/** So many pieces stand at the top of a page. */
const topPieces = 60;

/** The chosen one of several people offered near the top: a list of choices, tabs, a menu. */
export function chosenPeople(page: Page): string[] {
  const chosen: string[] = [];
  for (const piece of page.scene.pieces) {
    if (!piece.control || piece.box.tag !== 'select' || piece.text === '') continue;
    const about = plain(page.scene.nameOf(piece.control));
    const isOfPeople = optionsOf(piece.control).every((option) => asName(option) !== null || isPrompt.test(option));
    const areFull = optionsOf(piece.control).every((option) => option.includes(' '));
    if ((switcherName.test(about) || (areFull && /\bfor\b/i.test(about))) && isOfPeople) chosen.push(piece.text);
  }
  chosen.push(...chosenByRadio(page), ...writtenIn(page));
  for (const box of page.scene.boxes) {
    if (box.role !== 'tablist' && box.role !== 'listbox' && box.role !== 'radiogroup' && box.role !== 'menu') continue;
    const options = offered(box);
    const texts = options.map((option) => printedIn(page, option));
    if (options.length < 2 || !texts.every((text) => asName(text) !== null || isPrompt.test(text))) continue;
    // Single words can be anything; beside a full name, or under "People", they are names.
    const isSaid = switcherName.test(plain(printed(attribute(box.element, 'aria-label') ?? '')));
    if (!isSaid && !texts.some((text) => asName(text)?.includes(' '))) continue;
    options.forEach((option, index) => {
      const isChosen = ['aria-selected', 'aria-checked', 'aria-current'].some(
        (state) => attribute(option.element, state) === 'true',
      );
      if (isChosen) chosen.push(texts[index] ?? '');
    });
  }
  return chosen;
}

/** The chosen one of native radio buttons, where what heads them asks for a person. */
function chosenByRadio({ scene }: Page): string[] {
  const groups = new Map<Box, HTMLInputElement[]>();
  for (const { control, box } of scene.pieces) {
    if (control?.localName !== 'input' || attribute(control, 'type') !== 'radio') continue;
    const group = nearest(box, ({ tag, role }) => tag === 'fieldset' || role === 'radiogroup');
    if (group) groups.set(group, [...(groups.get(group) ?? []), control as HTMLInputElement]);
  }
  return [...groups].flatMap(([group, radios]) => {
    const names = radios.map((radio) => printed(scene.nameOf(radio)));
    const head = `${attribute(group.element, 'aria-label') ?? ''} ${scene.pieces[group.first]?.plain ?? ''}`;
    const arePeople = names.length > 1 && names.every((text) => fullName(text) !== null || isPrompt.test(text));
    if (!arePeople || !switcherName.test(head)) return [];
    return radios.flatMap(({ checked }, at) => (checked ? (names[at] ?? '') : []));
  });
}

const fieldOfPerson = /^(?:(?:now |currently )?viewing|(?:member|patient|account holder|care recipient)(?: name)?):?$/i;

/** "Viewing [Rose Alvarez]", in a field that shows it. */
const writtenIn = ({ scene }: Page): string[] =>
  scene.pieces
    .slice(0, topPieces)
    .flatMap(({ control, text }) =>
      control?.localName === 'input' && fieldOfPerson.test(plain(scene.nameOf(control))) ? (fullName(text) ?? []) : [],
    );

const isPrompt = /^(?:select|choose|switch|add|all|everyone|me|myself)\b|^[-–—]*$/i;
const optionsOf = (select: Element) => [...(select as HTMLSelectElement).options].map((option) => printed(option.text));

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
