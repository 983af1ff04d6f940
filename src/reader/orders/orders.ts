/** Finds the orders of a page and what each one tells. */
import type { Gap, Order } from '@/src/model/reading';
import { actionsOf } from '../blocks/actions';
import { type Anchor, anchorsIn } from '../blocks/anchors';
import { factsOf } from '../blocks/block-facts';
import { toldBy } from '../blocks/told';
import type { Told } from '../blocks/told-run';
import { nearest } from '../dom/scene';
import { orderNumberIn } from '../findings/order-number';
import { headingsOver } from '../frame/outline';
import type { Page } from '../page';
import type { OrderPlace } from '../page-read';
import { valueFor } from '../prescriptions/value-for';
import type { Tally } from '../tally';
import { pattern } from '../text/patterns';
import { statusHead } from '../words/counted-status';
import { holdOf, stages } from '../words/statuses';
import type { OrderBlock, OrderScope } from './block';
import { orderBlocksOf } from './blocks';
import { countedIn } from './counted';
import { asCome, asDelivered, asPromised, datedBelow, isOfOne, placedFirst, receivedBy } from './days';
import { type StatusRead, statusIn } from './facts';
import { itemsIn, type OrderItem } from './items';
import { namedInLine } from './named-in-line';
import { withoutOffers } from './offered';
import { medicinesOf } from './ordered-medicines';
import { carrierIn, trackingIn } from './parcel';
import { leastFarOf, type OddItems, oddItems, type Shipments, shipmentsOf } from './parts';
import { toldOf } from './shared-lines';
import { promisedSteps } from './steps';
import { totalIn } from './total';

export interface ReadOrder {
  readonly order: Order;
  readonly place: OrderPlace;
  /** The lines of the page that were read as its own. */
  readonly lines: readonly number[];
  /** It stands in the card of the medicine that heads it, which is a prescription all the same. */
  readonly isMedicines: boolean;
}

export function ordersOf(page: Page, scope: OrderScope, gaps: Gap[], tally: Tally): ReadOrder[] {
  const names = anchorsIn(page);
  // "Order 4410093 – Shipped – Lisinopril 10 mg tablet" is no name as a whole.
  const byLine = new Map(
    names.flatMap((name) => (orderNumberIn(name.name) === null ? [[name.line, name] as const] : [])),
  );
  return orderBlocksOf(page, names, scope).flatMap((block) => {
    const own: Gap[] = [];
    const names = block.shared ? none : byLine;
    const read = orderOf(page, block, toldOf(page, block), names, own, tally);
    // "Reference number: 480011927744" under an error, too.
    if (block.isReference && tellsNothing(read.order)) return [];
    gaps.push(...own);
    return [read];
  });
}

/** Whose medicine a line names that tells of several orders nobody can say. */
const none: ReadonlyMap<number, Anchor> = new Map();

const tellsNothing = ({ printedStatus, placedOn, medicines }: Order) =>
  printedStatus === null && placedOn === null && medicines.length === 0;

/** A shipment was placed with its order. */
function placedWith(page: Page, { parent }: OrderBlock): string | null {
  if (!parent) return null;
  const placed = factsOf(page, toldBy(page, parent)).find(({ field }) => field === 'placedOn');
  return typeof placed?.value === 'string' ? placed.value : null;
}

/** What a board of orders says in the heading over several of them ("Processing") is surer than the day one was placed. */
function statusOfOrder(page: Page, block: OrderBlock, told: readonly Told[]): StatusRead | null {
  const own = statusIn(page, block.lines, told);
  if (own !== null && own.strategy !== 'dated') return own;
  for (const { text, box } of headingsOver(page.scene, block.lines[0] ?? 0)) {
    const head = statusHead(text);
    // "Delivered to your mailbox" under "Shipped (2)".
    const isFurther = own !== null && stages.indexOf(head?.status ?? 'unknown') < stages.indexOf(own.status);
    const isBoth = head && stages.includes(head.status);
    if (head) return isBoth && isFurther ? own : { ...head, element: box.element, strategy: 'heading' };
  }
  return statusOfColumn(page, block) ?? own;
}

/** A board in the form of a table has the status of its orders over them, in the head of their column. */
function statusOfColumn({ scene, headers }: Page, { number, lines }: OrderBlock): StatusRead | null {
  const line = lines.map((at) => scene.lines[at]).find((at) => number !== null && at?.text.includes(number));
  const cell = line ? nearest(line.box, (box) => headers.has(box)) : null;
  const head = statusHead(cell ? (headers.get(cell) ?? '') : '');
  return cell && head && { ...head, element: cell.element, strategy: 'heading' };
}

function daysOf(page: Page, status: StatusRead | null, told: readonly Told[]): readonly Told[] {
  const come = datedBelow(told)
    .filter(isOfOne)
    .filter(asCome(status?.status ?? 'unknown'));
  if (status?.status === 'delivered') {
    const days = come.map(asDelivered);
    return days.flatMap((one) => receivedBy(page, days)(one) ?? []);
  }
  return stages.includes(status?.status ?? 'unknown') ? come.map(asPromised(page)) : come;
}

export function orderOf(
  page: Page,
  block: OrderBlock,
  all: readonly Told[],
  names: ReadonlyMap<number, Anchor>,
  gaps: Gap[],
  tally: Tally,
): ReadOrder {
  const title = block.number ? `order ${block.number}` : 'an order';
  const shipments = shipmentsOf(page, block);
  const items = withoutOffers(page, block.lines, itemsIn(page, block.lines, names));
  const named = items.length === 0 ? namedInLine(all) : null;
  const told = named?.told ?? all;
  const odd = shipments ? null : oddItems(items, items.length > 1 ? ownStatus(page, block, items) : null);
  const status = shipments ? leastFarOf(shipments.statuses) : odd ? odd.status : statusOfOrder(page, block, told);
  const said = shipments ? shipments.rest : told;
  const own = [...daysOf(page, status, said), ...promisedSteps(page, block.lines)];
  const facts = factsOf(page, placedFirst(page, own));
  const date = (field: 'placedOn' | 'shippedOn' | 'deliveredOn' | 'expectedOn') => {
    const value = valueFor(facts, field, title, gaps, tally);
    return value === null ? null : String(value);
  };
  const onHold = status?.status === 'on-hold';
  const order: Order = {
    orderNumber: block.number,
    status: status?.status ?? 'unknown',
    printedStatus: status?.printed ?? null,
    hold: onHold ? holdOf(holdTexts(page, block, told, status?.printed ?? '')) : null,
    placedOn: date('placedOn') ?? placedWith(page, block),
    shippedOn: date('shippedOn'),
    deliveredOn: date('deliveredOn'),
    expectedOn: date('expectedOn'),
    carrier: carrierIn(own),
    tracking: trackingIn(own),
    total: totalIn(own, !block.isMedicines && Math.max(items.length, named?.medicines.length ?? 0) < 2),
    medicines: [...(named?.medicines ?? medicinesOf(items.filter((item) => !odd?.left.includes(item))))],
  };
  const early = tooEarly(order);
  for (const field of early) order[field] = null;
  if (status) tally.won('orderStatus', status.strategy);
  gaps.push(...gapsOfOrder(page, block, { title, order, items, status, early, odd, shipments }));
  return {
    order,
    place: { block: block.box.element, status: status?.element ?? null },
    lines: block.lines,
    isMedicines: block.isMedicines,
  };
}

interface Made {
  /** What a gap calls the order. */
  readonly title: string;
  readonly order: Order;
  readonly items: readonly OrderItem[];
  readonly status: StatusRead | null;
  /** Days that were left out. */
  readonly early: readonly string[];
  readonly odd: OddItems | null;
  readonly shipments: Shipments | null;
}

/** What of an order could not be read, or contradicts. */
function gapsOfOrder(page: Page, block: OrderBlock, made: Made): Gap[] {
  const { title, order, items, status, early, odd, shipments } = made;
  const gaps: Gap[] = early.map((field) => ({
    what: `${field.replace('On', ' date')} of ${title}`,
    why: 'two parts of the page disagree',
  }));
  if (status?.isUnclear)
    gaps.push({
      what: `status of order ${block.number ?? 'without a number'}`,
      why: `these words were not understood: ${status.printed}`,
    });
  const all = countedIn(page, block, order.medicines.length);
  if (all > Math.max(items.length, order.medicines.length))
    gaps.push({
      what: `medicines of ${title}`,
      why: `the page counts ${all}, ${order.medicines.length} could be read`,
    });
  const unread = order.medicines.length === 0 && items.length === 0 ? unreadMedicine(page, block) : null;
  if (unread !== null) gaps.push({ what: `medicines of ${title}`, why: `these words were not understood: ${unread}` });
  if (shipments) gaps.push({ what: title, why: `it comes in ${shipments.all} shipments that are not told apart` });
  for (const item of odd?.odd ?? [])
    for (const { printedName } of item.medicines)
      gaps.push({ what: `status of ${printedName}`, why: `it is not where its order is: ${item.status?.printed}` });
  return gaps;
}

/** "Lisinopril 10 mg tablet (order 904400128) is on its way": a medicine in words that no name was found in. */
function unreadMedicine(page: Page, { lines }: OrderBlock): string | null {
  const line = lines
    .map((at) => page.scene.lines[at])
    .find((at) => at && !at.box.action && namesStrength.test(at.plain));
  return line ? line.text.slice(0, 80) : null;
}
/** "84 days" and "5%" are amounts, too. */
const namesStrength = pattern('\\p{L}{4}.* \\d[\\d.,-]* ?(?:mg|mcg|ml|meq|units?/ml)\\b', 'iu');

/** The day of a step that an order, by its status, has not come to: that of one of its medicines, or of a plan. */
function tooEarly({ status, shippedOn, deliveredOn }: Order): ('shippedOn' | 'deliveredOn')[] {
  const stage = stages.indexOf(status);
  const early: ('shippedOn' | 'deliveredOn')[] = [];
  if (shippedOn !== null && stage >= 0 && stage < stages.indexOf('shipped')) early.push('shippedOn');
  if (deliveredOn !== null && stage >= 0 && stage < stages.indexOf('delivered')) early.push('deliveredOn');
  return early;
}

/** What an order says of itself beside what it says of each of its medicines. */
function ownStatus(page: Page, block: OrderBlock, items: readonly OrderItem[]): StatusRead | null {
  const taken = new Set(items.flatMap(({ lines }) => lines));
  const lines = block.lines.filter((line) => !taken.has(line));
  const status = lines.length > 0 ? statusIn(page, lines, toldBy(page, lines)) : null;
  return status?.strategy === 'dated' || status?.strategy === 'sentence' ? null : status;
}

function holdTexts(page: Page, block: OrderBlock, told: readonly Told[], printed: string): string[] {
  const actions = actionsOf(page, block.lines).map(({ text }) => text);
  const said = told
    .map(({ text }) => text)
    .filter(
      (text) =>
        /action|need|hold|call us|contact us|informational|nothing|anything/i.test(text) &&
        !/^last updated/i.test(text),
    );
  return [printed, ...actions, ...said];
}
