/** Form controls, switches and icons: what they are called and what state they show. */
import { attribute, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, wholeTextOf } from './untampered';

type SwitchState = 'on' | 'off' | 'mixed';

const switchRoles = new Set(['switch', 'checkbox', 'radio', 'menuitemcheckbox', 'menuitemradio']);
const textTypes = new Set(['text', 'number', 'tel', 'email', 'date', 'search', 'url', 'month', '']);

export function inputType(element: Element): string {
  return (attribute(element, 'type') ?? '').toLowerCase();
}

/** Controls that carry a value or a state; a button without a state is none. */
export function isControl(element: Element, tag: string): boolean {
  if (tag === 'select' || tag === 'textarea') return true;
  if (tag === 'input') return inputType(element) !== 'hidden';
  const role = attribute(element, 'role');
  return (
    (role !== null && (switchRoles.has(role) || role === 'textbox' || role === 'combobox')) ||
    attribute(element, 'aria-pressed') !== null
  );
}

/** What a control prints as its value: the text typed into it, the option chosen. Passwords are never looked at. */
export function printedValue(element: Element, tag: string): string {
  if (tag === 'select') {
    const select = element as HTMLSelectElement;
    return select.selectedOptions[0]?.text ?? '';
  }
  if (tag === 'textarea') return (element as HTMLTextAreaElement).value;
  if (tag !== 'input') return '';
  const type = inputType(element);
  if (textTypes.has(type) || type === 'button' || type === 'submit') return (element as HTMLInputElement).value;
  return '';
}

/** null: not something that is on or off. */
export function switchState(element: Element): SwitchState | null {
  if (localNameOf(element) === 'input') {
    const type = inputType(element);
    if (type !== 'checkbox' && type !== 'radio') return null;
    const input = element as HTMLInputElement;
    if (input.indeterminate) return 'mixed';
    return input.checked ? 'on' : 'off';
  }
  const said = attribute(element, 'aria-checked') ?? attribute(element, 'aria-pressed');
  if (said === 'true') return 'on';
  if (said === 'false') return 'off';
  return said === 'mixed' ? 'mixed' : null;
}

export function isRadio(element: Element): boolean {
  return (localNameOf(element) === 'input' && inputType(element) === 'radio') || attribute(element, 'role') === 'radio';
}

/** The words that stand for a picture. */
export function iconLabel(element: Element, tag: string): string {
  const given = attribute(element, 'aria-label');
  if (tag === 'img') return given ?? attribute(element, 'alt') ?? '';
  if (tag === 'svg') return given ?? svgTitle(element);
  // A bar that is painted and says where it stands to those who hear it: "Step 3 of 4: Shipped".
  const value = attribute(element, 'role') === 'progressbar' ? (attribute(element, 'aria-valuetext') ?? '') : '';
  if (/\p{L}{3}/u.test(value)) return value;
  const isIcon = tag === 'i' || tag === 'span' || attribute(element, 'role') === 'img' || isPictured(element, tag);
  return isIcon && given ? given : isIcon ? titleOf(element) : '';
}

const longestTitle = 40;

/** What a picture without words says of itself when it is pointed at; a sentence there explains, and tells nothing. */
function titleOf(element: Element): string {
  const title = attribute(element, 'title')?.trim() ?? '';
  const isBare = title !== '' && title.length <= longestTitle && !/\S/.test(wholeTextOf(element));
  return isBare ? title : '';
}

/** A button or link that prints no words. */
const isPictured = (element: Element, tag: string): boolean =>
  (tag === 'button' || tag === 'a' || attribute(element, 'role') === 'button') && !/\S/.test(wholeTextOf(element));

function svgTitle(svg: Element): string {
  for (let node = firstChildOf(svg); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) === 1 && localNameOf(node) === 'title') return wholeTextOf(node);
  }
  return '';
}
