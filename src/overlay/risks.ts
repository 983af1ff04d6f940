/** Which controls of a page carry a caution, and which one. Pure: the page in, the controls out. */
import type { Order, OrderStatus } from '@/src/model/reading';
import { holds, nearestOf } from '@/src/reader/dom/untampered';
import type { CautiousControl, PageRead } from '@/src/reader/page-read';
import type { PageWords } from '@/src/ui/words/page-words.en';

export type Risk = keyof PageWords['caution'];
export type Risks = ReadonlyMap<Element, Risk>;
export const noRisks: Risks = new Map();

/** Optum is still at work on it: faster shipping would not make that faster (SH-02). */
const beforeShipping: readonly OrderStatus[] = [
  'placed',
  'received',
  'verifying',
  'processing',
  'processed',
  'on-hold',
  'backordered',
];

/** What each control starts, the gravest last, so that it is what counts for a control that does two things. */
export function risksOf(page: Pick<PageRead, 'reading' | 'places'>): Risks {
  const { places } = page;
  const risks = new Map<Element, Risk>();
  for (const { element: control, kind } of places.cautious) {
    const risk = riskOf(kind, control, page);
    if (risk === null) continue;
    risks.set(control, risk);
    // The words of a choice are pointed at as often as its dot.
    const label = nearestOf(control, 'label');
    if (label !== null) risks.set(label, risk);
  }
  for (const control of places.movesToHomeDelivery) risks.set(control, 'movesToHomeDelivery');
  for (const control of places.autofillSwitchesOn) risks.set(control, 'turnsAutofillOn');
  return risks;
}

function riskOf(kind: CautiousControl['kind'], control: Element, page: Pick<PageRead, 'reading' | 'places'>) {
  switch (kind) {
    case 'speeds-shipping':
      return shippingRisk(ordersOf(control, page));
    case 'changes-email':
      return 'changesEmail';
    case 'writes-message':
      return 'writesMessage';
  }
}

/** The order in which the control stands; a control outside of any may mean each order of the page. */
function ordersOf(control: Element, { reading, places }: Pick<PageRead, 'reading' | 'places'>): readonly Order[] {
  const own = reading.orders.filter((_, index) => {
    const place = places.orders[index];
    return place !== undefined && holds(place.block, control);
  });
  return own.length > 0 ? own : reading.orders;
}

/** null: nothing is being worked on any more. Where no page says so, the sentence says "if". */
function shippingRisk(orders: readonly Order[]): Risk | null {
  if (orders.some(({ status }) => beforeShipping.includes(status))) return 'speedsShipping';
  const isUnknown = orders.length === 0 || orders.some(({ status }) => status === 'unknown');
  return isUnknown ? 'maySpeedShipping' : null;
}
