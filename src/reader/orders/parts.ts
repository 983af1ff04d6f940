/** What an order is made of where the page tells its parts apart: shipments without numbers of their own, and medicines. */
import type { OrderedMedicine } from '@/src/model/reading';
import { territoriesOf } from '../blocks/territories';
import { toldBy } from '../blocks/told';
import type { Told } from '../blocks/told-run';
import { parentNumberOf } from '../findings/order-number-shape';
import type { Page } from '../page';
import { leastFar, type Status, stages } from '../words/statuses';
import type { OrderBlock } from './block';
import { orderAnchor } from './blocks';
import { type StatusRead, statusIn } from './facts';

const shipmentHead =
  /^(?:shipment|package|parcel|box)s? ?(?:#|no\.? ?|number )?(\d{1,2}|[a-d])(?: ?(?:of|\/) ?(\d{1,2}))?(?![\w-])/i;

/** The shipments of one order. The contract has no row for one without a number: the order stands where the last of them does. */
export interface Shipments {
  readonly statuses: readonly (StatusRead | null)[];
  /** What the order tells beside its shipments. */
  readonly rest: readonly Told[];
  /** As many as the page says that there are. */
  readonly all: number;
}

export function shipmentsOf(page: Page, { number, lines }: OrderBlock): Shipments | null {
  if (number !== null && parentNumberOf(number) !== null) return null;
  const heads = new Map<string, number>();
  let all = 0;
  for (const line of lines) {
    const match = shipmentHead.exec(page.scene.lines[line]?.plain ?? '');
    if (!match?.[1]) continue;
    all = Math.max(all, Number(match[2] ?? 0));
    if (!heads.has(match[1])) heads.set(match[1], line);
  }
  if (heads.size === 0 || (heads.size < 2 && all < 2)) return null;
  const anchors = [...heads.values()].map((line) => orderAnchor(page, '', line));
  const territories = territoriesOf(page, anchors, lines);
  const inBlock = new Set(lines);
  const parts = territories.map((one) => one.lines.filter((line) => inBlock.has(line)));
  const taken = new Set(parts.flat());
  return {
    statuses: parts.map((part) => statusIn(page, part, toldBy(page, part))),
    rest: toldBy(
      page,
      lines.filter((line) => !taken.has(line)),
    ),
    all: Math.max(all, heads.size),
  };
}

/** Where the least far of several parts stands; null where one does not say. */
export function leastFarOf(read: readonly (StatusRead | null)[]): StatusRead | null {
  const least = leastFar(read.map((one) => one?.status ?? 'unknown'));
  return read.find((one) => (one?.status ?? 'unknown') === least) ?? null;
}

/** One medicine of an order with the status that is printed for it alone. */
export interface Item {
  readonly medicines: readonly OrderedMedicine[];
  readonly status: StatusRead | null;
}

/** What the medicines of one order say of themselves, where they do not all say the same as their order. */
export interface OddItems {
  readonly status: StatusRead | null;
  /** They are not where the order is. */
  readonly odd: readonly Item[];
  /** They will not come with it. */
  readonly left: readonly Item[];
}

/** `own`: what the order says of itself. */
export function oddItems(items: readonly Item[], own: StatusRead | null): OddItems | null {
  const said = items.filter((item) => item.status !== null);
  if (items.length < 2 || said.length < 2) return null;
  const going = said.filter((item) => !isEnded(item));
  const status = own ?? leastFarOf((going.length > 0 ? going : said).map((item) => item.status));
  const odd = said.filter((item) => isOdd(item.status?.status ?? 'unknown', status?.status ?? 'unknown', own !== null));
  return odd.length === 0 ? null : { status, odd, left: odd.filter(isEnded) };
}

const isEnded = ({ status }: Item) => status?.status === 'canceled' || status?.status === 'cannot-fill';

/** An order that says itself that it has shipped may have shipped in part (the contract's "partially shipped"). */
function isOdd(its: Status, orders: Status, isSaid: boolean): boolean {
  if (its === orders) return false;
  return !isSaid || !stages.includes(its) || orders === 'delivered';
}
