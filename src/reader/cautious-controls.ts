/** Controls that are worth a word before they are used: faster shipping, another email address, a message (SH-02, AC-08, CM-05). */

import { allActionsOf } from './blocks/actions';
import { inputType } from './dom/control';
import type { Box } from './dom/scene';
import { localNameOf } from './dom/untampered';
import type { Page } from './page';
import type { CautiousControl } from './page-read';
import { plain } from './text/fold';
import { remember } from './text/remember';
import { emailChange, emailField, fastShipping, messageWriting, shippingChoice, shippingWord } from './words';

type Kind = CautiousControl['kind'];

const speedsUp = remember((name) => fastShipping.test(name) && (shippingWord.test(name) || name.includes('$')));

/** A link or button. */
const kindOfAction = remember((text): Kind | null => {
  if (speedsUp(text)) return 'speeds-shipping';
  if (emailChange.test(text)) return 'changes-email';
  return messageWriting.test(text) ? 'writes-message' : null;
});

/** A form control, by what it is called and what is printed in it. */
function kindOfControl(element: Element, name: string): Kind | null {
  const tag = localNameOf(element);
  if (tag === 'textarea') return messageWriting.test(name) || /^message\W*$/i.test(name) ? 'writes-message' : null;
  if (tag === 'select') return shippingChoice.test(name) ? 'speeds-shipping' : null;
  const type = inputType(element);
  if (tag === 'input' && (type === 'email' || type === 'text')) return emailField.test(name) ? 'changes-email' : null;
  return speedsUp(name) ? 'speeds-shipping' : null;
}

export function cautiousControls(page: Page): CautiousControl[] {
  const { scene } = page;
  const found = new Map<Element, Kind>();
  const add = (element: Element, kind: Kind | null) => {
    if (kind !== null && !found.has(element)) found.set(element, kind);
  };
  const isShown = (box: Box) => box.region !== 'footer';
  for (const { control, box } of scene.pieces)
    if (control !== null && isShown(box)) add(control, kindOfControl(control, plain(scene.nameOf(control))));
  for (const { box, text } of allActionsOf(page)) if (isShown(box)) add(box.element, kindOfAction(text));
  return [...found].map(([element, kind]) => ({ element, kind }));
}
