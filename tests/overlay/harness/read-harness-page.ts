/** A stand-in for the reader: the harness pages say in `data-` attributes what they show. */
import type { Order, Prescription } from '@/src/model/reading';
import type { PageRead } from '@/src/reader/page-read';
import { order, pageRead, prescription } from '../page-read-of';

export function readHarnessPage(): PageRead {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const said = <T>(element: Element, name: string) => JSON.parse(element.getAttribute(name) ?? '{}') as Partial<T>;
  const medicines = all('[data-rx]').map((block) => ({ block, name: block.querySelector('[data-name]') ?? block }));
  const orders = all('[data-order]');
  return pageRead({
    reading: {
      page: orders.length > 0 ? 'order-status' : 'my-prescriptions',
      prescriptions: medicines.map(({ block, name }) =>
        prescription({ printedName: name.textContent.trim(), ...said<Prescription>(block, 'data-rx') }),
      ),
      orders: orders.map((block) => order(said<Order>(block, 'data-order'))),
      gaps: all('[data-gap]').map((gap) => ({ what: 'prescriptions', why: gap.textContent.trim() })),
    },
    places: {
      prescriptions: medicines.map(({ block, name }) => ({
        block,
        name,
        autofill: block.querySelector('[data-autofill]'),
      })),
      orders: orders.map((block) => ({ block, status: block.querySelector('[data-status]') })),
      autofillSwitchesOn: all('[data-switches-on]'),
      movesToHomeDelivery: all('[data-moves]'),
      cautious: [],
    },
  });
}
