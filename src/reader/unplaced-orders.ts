/** The last check of orders: numbers on the page that no order took. */
import type { Gap } from '@/src/model/reading';
import { toldBy } from './blocks/told';
import { nearest } from './dom/scene';
import { findDates } from './findings/dates';
import { foundNumber, numbersWithin, orderNumberIn } from './findings/order-number';
import { asksForOrder, numbersIn } from './orders/numbers';
import type { ReadOrder } from './orders/orders';
import type { Page } from './page';
import { plain as plainText } from './text/fold';
import { emptyValue } from './words';
import { labelOf } from './words/field-words';

const bareNumber = /^(?:# ?)?((?:[A-Z]{1,4}-?)?\d{5,12}(?:-\d{1,2})?)$/;

/** A line with a number that no label makes another's. */
function isBareNumber(page: Page, line: number): boolean {
  const { plain = '', box } = page.scene.lines[line] ?? {};
  if (!bareNumber.test(plain) || !box) return false;
  const cell = nearest(box, (at) => page.headers.has(at));
  const head = cell ? plainText(page.headers.get(cell) ?? '') : '';
  // "Carrier / Tracking no." heads both.
  const labels = [page.scene.lines[line - 1]?.plain ?? '', ...head.split(/\s*[/&,+|]\s*|\s+and\s+/)];
  // "Case number" labels what no page of orders is asked for.
  return labels.every((text) => (labelOf(text) ?? (countsElse.test(text) ? null : 'orderNumber')) === 'orderNumber');
}

const countsElse = /^(?!.*\border\b)\p{L}[\p{L} ]{2,30} (?:numbers?|no\.?|id|#):?$/iu;

/** What stands behind "Order number", and neither is one nor says that there is none yet. */
function unreadNumbers(page: Page, lines: readonly number[]): string[] {
  return toldBy(page, lines).flatMap(({ text, label }) => {
    const value = label === 'orderNumber' ? text.slice(text.indexOf(':') + 1).trim() : numberLike(page, text);
    const isUnread = /\d.*\d.*\d/.test(value) && orderNumberIn(text, true) === null;
    return isUnread && !emptyValue.test(value) ? [value.replace(/\d{5,}/g, '…')] : [];
  });
}

/** What "Order 88/204/117" names an order by, in whatever form; empty where it is a day, a sum or a telephone's number. */
function numberLike(page: Page, text: string): string {
  const value = calledOrder.exec(text)?.[1] ?? '';
  const [date] = findDates(value, page.today);
  return date?.start === 0 || otherNumbers.test(value) ? '' : value;
}
const calledOrder =
  /^(?:[Yy]our |[Tt]his )?(?:[Oo]rder|ORDER|[Ss]hipment|[Rr]equest)\b(?: ?(?:[Nn]umber|[Nn]o\.?|ID|[Cc]ode))?(?: is)?\s*[:#(-]*\s*(?=(?:[A-Z ._/-]*\d){4})([A-Z\d][A-Z\d ._/-]*)/;
const otherNumbers = /^(?:1[ .-]?)?\d{3}[ .-]\d{3}[ .-]\d{4}\b|^RX/;

/** Numbers of orders on a page that is not about them, and what looks like one. */
export function ordersLeftOut(page: Page, orders: readonly ReadOrder[]): Gap[] {
  const read = new Set(orders.flatMap(({ order }) => order.orderNumber ?? []));
  const lines = page.scene.lines.flatMap((_, line) => (page.foreign[line] ? [] : [line]));
  const told = toldBy(page, lines);
  const loose = [...numbersIn(told), ...told.flatMap(({ text }) => numbersWithin(text, false))].find(
    ({ number, isReference }) => !isReference && !read.has(number),
  );
  return [
    ...(loose ? [{ what: 'orders', why: `it is not clear what belongs to order ${loose.number}` }] : []),
    ...unreadNumbers(page, lines).map((words) => notUnderstood(words)),
    ...withoutStatus(orders.filter(({ order }) => order.orderNumber !== null)),
  ];
}

const notUnderstood = (words: string): Gap => ({
  what: 'number of an order',
  why: `these words were not understood: ${words}`,
});

function withoutStatus(orders: readonly ReadOrder[]): Gap[] {
  const bare = orders.find(({ order }) => order.printedStatus === null);
  return bare
    ? [{ what: `status of order ${bare.order.orderNumber ?? 'without a number'}`, why: 'none could be read' }]
    : [];
}

/** Numbers of orders that no order has, and orders of which the page shows no status that could be read. */
export function unplacedOrders(page: Page, orders: readonly ReadOrder[]): Gap[] {
  const read = orders.flatMap(({ order }) => order.orderNumber ?? []);
  const isRead = (number: string) => read.some((one) => one === number || one.startsWith(`${number}-`));
  const ofNumbered = new Set(orders.flatMap(({ order, lines }) => (order.orderNumber === null ? [] : lines)));
  // Its label may stand below it.
  const others = new Set(
    orders.flatMap(({ lines }) =>
      toldBy(page, lines).flatMap(({ label, line }) => (label === null || label === 'orderNumber' ? [] : line)),
    ),
  );
  const loose = page.scene.lines
    .flatMap(({ plain }, line) => {
      if (page.foreign[line] || asksForOrder(plain)) return [];
      const found = foundNumber(plain);
      // A confirmation's number beside the order's own.
      if (found?.isReference && ofNumbered.has(line)) return [];
      const isBare = isBareNumber(page, line) && !others.has(line);
      const more = numbersWithin(plain, false).map(({ number }) => number);
      return found ? [found.number, ...more] : isBare ? plain.replace(/^# ?/, '') : [];
    })
    .find((number) => !isRead(number));
  const hasNumberless = orders.some(({ order }) => order.orderNumber === null);
  const rest = page.scene.lines.flatMap((_, line) => (page.foreign[line] || ofNumbered.has(line) ? [] : [line]));
  const unread = hasNumberless ? unreadNumbers(page, rest) : [];
  return [
    ...(loose ? [{ what: 'orders', why: `it is not clear what belongs to order ${loose}` }] : []),
    ...unread.map(notUnderstood),
    ...withoutStatus(orders),
  ];
}
