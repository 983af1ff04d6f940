/** What the page of an order offers besides: "Essentials", and under it a vitamin to buy, is no medicine of the order. */
import { actionsOf } from '../blocks/actions';
import { headingsOver } from '../frame/outline';
import { isListHeading } from '../names/medicine-name';
import type { Page } from '../page';
import { pattern } from '../text/patterns';
import { statusHead } from '../words/counted-status';
import { countOfMedicines } from './counted';
import type { OrderItem } from './items';

/** The medicines that are an order's own; of the others the page's last check says that they are nobody's. */
export function withoutOffers(page: Page, lines: readonly number[], all: readonly OrderItem[]): readonly OrderItem[] {
  const items = all.filter((item) => !isForSale(page, item));
  if (items.length < 2) return items;
  const headed = items.map((item) => ({ item, head: headOver(page, item) }));
  // "Medications (2)" heads both of them.
  const heads = new Set(headed.map(({ head }) => head).filter((head) => countOfMedicines(textAt(page, head)) > 0));
  const counted = headed.filter(({ head }) => heads.has(head));
  const sum = [...heads].reduce((total, head) => total + countOfMedicines(textAt(page, head)), 0);
  const isWhole = counted.length > 0 && counted.length === sum;
  const isOffer = ({ item, head }: (typeof headed)[number]) =>
    head >= (lines[0] ?? 0) &&
    !heads.has(head) &&
    !saysMedicines(textAt(page, head)) &&
    (isWhole || tellsNothing(item));
  const own = headed.filter((one) => !isOffer(one)).map(({ item }) => item);
  const isNumbered = own.length > 0 && own.every(({ medicines }) => medicines.every(({ rxNumber }) => rxNumber));
  return isWhole || isNumbered ? own : items;
}

const textAt = (page: Page, line: number) => page.scene.lines[line]?.plain ?? '';

/** The line of the nearest heading over a medicine; -1 for none. */
function headOver(page: Page, { anchor }: OrderItem): number {
  const [head] = headingsOver(page.scene, anchor.line);
  return head ? page.scene.lines.indexOf(head) : -1;
}

const sells = /^(?:add to (?:cart|bag|basket)|buy(?: now)?|shop(?: now)?)$/i;
const isForSale = (page: Page, { lines }: OrderItem) => actionsOf(page, lines).some(({ text }) => sells.test(text));

const ofOrder = pattern(
  '\\b(?:orders?|shipments?|packages?|parcels?|box|boxes|items?|medic\\w+|prescriptions?|rx|refills?|renewals?|contents|details|summary|products?|otc|counter|suppl(?:y|ies)|also|included|statement)\\b',
  'i',
);
/** Whether a heading may stand over medicines of an order: their list, one of its parts, where they are, one of themselves. */
const saysMedicines = (text: string) =>
  text === '' || ofOrder.test(text) || isListHeading(text) || statusHead(text) !== null || /\d/.test(text);

/** Of a medicine of an order its number or its days are told, where they are of the others. */
const tellsNothing = ({ medicines, status }: OrderItem) =>
  status === null && medicines.every(({ rxNumber, daysSupply }) => rxNumber === null && daysSupply === null);
