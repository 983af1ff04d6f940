/** Where on the page the parts of a reading stand, for the overlay to mark. */

import { allActionsOf } from './blocks/actions';
import { cautiousControls } from './cautious-controls';
import { attribute } from './dom/untampered';
import type { ReadOrder } from './orders/orders';
import type { Page } from './page';
import type { Places } from './page-read';
import type { MedicineRecord } from './prescriptions/medicine-record';
import type { ReadPrescription } from './prescriptions/prescriptions';
import { plain } from './text/fold';
import { moveAction } from './words';
import { autofillAction, speaksOfAutofill } from './words/autofill-words';

/** The name of a control whose words are not all printed. */
function spokenName(page: Page, element: Element): string {
  const isSpoken = ['aria-label', 'aria-labelledby', 'title'].some((name) => attribute(element, name) !== null);
  return isSpoken ? plain(page.scene.nameOf(element)) : '';
}

export function placesOf(
  page: Page,
  records: readonly MedicineRecord[],
  prescriptions: readonly ReadPrescription[],
  orders: readonly ReadOrder[],
): Places {
  const switchesOn = new Set<Element>();
  const moves = new Set<Element>();
  for (const record of records) {
    for (const control of record.controls) if (control.turnsOn) switchesOn.add(control.element);
    for (const move of record.standing.moves) moves.add(move);
  }
  for (const { box, text } of allActionsOf(page)) {
    const name = speaksOfAutofill(text) ? text : spokenName(page, box.element);
    if (speaksOfAutofill(name) && autofillAction(name) === 'start') switchesOn.add(box.element);
    if (moveAction.test(text) && /home delivery|mail/i.test(text)) moves.add(box.element);
  }
  return {
    prescriptions: prescriptions.map(({ place }) => place),
    orders: orders.map(({ place }) => place),
    autofillSwitchesOn: [...switchesOn],
    movesToHomeDelivery: [...moves],
    cautious: cautiousControls(page),
  };
}
