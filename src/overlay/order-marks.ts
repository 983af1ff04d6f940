/** Orders that need a look: canceled, cannot be filled, on hold. Look in the account first, then call (OR-01 to OR-03, NR-04). */
import type { Order } from '@/src/model/reading';
import type { Severity } from '@/src/model/shown-card';
import type { OrderPlace } from '@/src/reader/page-read';
import type { MarkWords, PageWords } from '@/src/ui/words/page-words.en';
import type { Mark, MarkKind } from './mark';

interface Trouble {
  readonly kind: MarkKind;
  readonly rule: string;
  readonly severity: Severity;
  readonly said: MarkWords;
}

/** At most one mark; none for an order that goes its way or whose status is unknown. */
export function orderMark(order: Order, place: OrderPlace, words: PageWords): (Omit<Mark, 'id'> & { key: string })[] {
  const trouble = troubleOf(order, words.marks);
  if (trouble === null) return [];
  const { said, ...what } = trouble;
  const about = nameOf(order, words);
  return [
    {
      ...what,
      where: 'order',
      anchor: place.block,
      beside: place.status ?? place.block,
      about,
      headline: said.headline,
      named: said.named(about),
      why: said.why,
      steps: said.steps,
      phone: words.phone,
      key: order.orderNumber ?? order.medicines[0]?.printedName ?? '',
    },
  ];
}

function troubleOf({ status, hold }: Order, words: PageWords['marks']): Trouble | null {
  switch (status) {
    case 'canceled':
      return { kind: 'canceled', rule: 'OR-01', severity: 'attention', said: words.canceled };
    case 'cannot-fill':
      return { kind: 'cannot-fill', rule: 'OR-01', severity: 'attention', said: words.cannotFill };
    case 'on-hold':
      if (hold === 'action') return { kind: 'on-hold', rule: 'NR-04', severity: 'attention', said: words.holdAction };
      if (hold === 'information')
        return { kind: 'on-hold', rule: 'OR-06', severity: 'information', said: words.holdInformation };
      return { kind: 'on-hold', rule: 'OR-06', severity: 'attention', said: words.holdUnsaid };
    default:
      return null;
  }
}

function nameOf(order: Order, words: PageWords): string {
  const medicines = order.medicines.map((medicine) => medicine.printedName);
  if (order.orderNumber === null && medicines.length > 0) return medicines.join(', ');
  return [words.order(order.orderNumber), ...medicines].join(', ');
}
