// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Order, Prescription } from '@/src/model/reading';
import type { MarkKind } from '@/src/overlay/mark';
import { marksOf } from '@/src/overlay/marks';
import type { PageRead } from '@/src/reader/page-read';
import { pageWordsEn } from '@/src/ui/words/page-words.en';
import { order, pageRead, prescription } from './page-read-of';

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the marks of a page', () => {
  it('say of each medicine on autofill that it is on, and when Optum will fill it', () => {
    const [mark] = marks(medicines([{ autofill: 'on', autofillOn: '2026-11-24' }])).marks;
    expect(mark).toMatchObject({ kind: 'autofill-on', severity: 'critical', rule: 'AF-01' });
    expect(mark?.named).toBe('Autofill is ON for ATORVASTATIN TAB 40MG');
    expect(mark?.why[0]).toBe('Optum will fill this on its own on Tue, Nov 24, in 2 days.');
    expect(mark?.steps[0]).toMatch(/turn autofill off/i);
  });

  it('say of a placeholder that no prescription is on file, and never that its autofill is unread', () => {
    const page = medicines([{ status: 'placeholder' }, { autofill: 'off' }]);
    expect(kinds(page)).toEqual(['placeholder']);
    expect(marks(page).marks[0]?.why[0]).toMatch(/no prescription .* on file/);
  });

  it('say of an unread autofill state that it could not be read, where the page shows autofill for another medicine', () => {
    expect(kinds(medicines([{ autofill: 'off' }, { autofill: 'unknown' }]))).toEqual(['autofill-unread']);
    expect(kinds(medicines([{ autofill: 'not-eligible' }, { status: 'unknown' }]))).toEqual(['autofill-unread']);
  });

  it('say it where only a control speaks of autofill, too', () => {
    const page = medicines([{}]);
    const control = page.places.prescriptions[0]?.block.appendChild(document.createElement('button')) as Element;
    expect(kinds({ ...page, places: { ...page.places, autofillSwitchesOn: [control] } })).toEqual([
      'autofill-unread',
      'turns-autofill-on',
    ]);
  });

  it('are replaced by one line on a page that shows no autofill at all', () => {
    const page = marks(medicines([{}, { printedName: 'LISINOPRIL TAB 20MG' }, { status: 'placeholder' }]));
    expect(page.marks.map(({ kind }) => kind)).toEqual(['placeholder']);
    expect(page.notes).toEqual([pageWordsEn.panel.noAutofillShown]);
  });

  it('have nothing to say about autofill of medicines that Optum does not fill', () => {
    const page = marks(medicines([{ status: 'elsewhere' }, { status: 'inactive' }, { status: 'placeholder' }]));
    expect(page.notes).toEqual([]);
    expect(page.marks.map(({ kind }) => kind)).toEqual(['placeholder']);
  });

  it.each([
    [{ status: 'canceled' }, 'canceled', 'attention'],
    [{ status: 'cannot-fill' }, 'cannot-fill', 'attention'],
    [{ status: 'on-hold', hold: 'action' }, 'on-hold', 'attention'],
    [{ status: 'on-hold', hold: 'information' }, 'on-hold', 'information'],
    [{ status: 'on-hold', hold: null }, 'on-hold', 'attention'],
  ] as const)('say of an order that is %o what to do first and whom to call', (known, kind, severity) => {
    const [mark] = marks(orders([{ orderNumber: '123456-2', ...known }])).marks;
    expect(mark).toMatchObject({ kind, severity, about: 'Order 123456-2' });
    expect(mark?.steps.length).toBeGreaterThan(1);
    expect(mark?.phone).toMatchObject({ number: '(800) 356-3477', say: expect.stringContaining('advocate') });
  });

  it('leave alone an order that goes its way, and one whose status is unknown', () => {
    expect(kinds(orders([{ status: 'shipped' }, { status: 'unknown' }, { status: 'verifying' }]))).toEqual([]);
  });

  it('name an order without a number by its medicines', () => {
    const medicines = [{ printedName: 'ELIQUIS TAB 5MG', rxNumber: null, quantity: null, daysSupply: null }];
    expect(marks(orders([{ status: 'canceled', medicines }])).marks[0]?.about).toBe('ELIQUIS TAB 5MG');
  });

  it('come in the order in which the page is read, whatever was found first', () => {
    const page = medicines([{ autofill: 'on' }, { status: 'placeholder', printedName: 'OZEMPIC INJ 2MG/3ML' }]);
    const first = document.createElement('button');
    document.body.prepend(first);
    expect(kinds({ ...page, places: { ...page.places, autofillSwitchesOn: [first] } })).toEqual([
      'turns-autofill-on',
      'autofill-on',
      'placeholder',
    ]);
  });

  it('warn of "Fill with home delivery" once: the placeholder has said it already', () => {
    const page = medicines([{ status: 'placeholder' }]);
    const within = page.places.prescriptions[0]?.block.appendChild(document.createElement('button')) as Element;
    const alone = document.body.appendChild(document.createElement('button'));
    const read = { ...page, places: { ...page.places, movesToHomeDelivery: [within, alone] } };
    expect(marks(read).marks.map(({ kind, anchor }) => [kind, anchor])).toEqual([
      ['placeholder', page.places.prescriptions[0]?.block],
      ['moves-to-home-delivery', alone],
    ]);
  });

  it('keep their ids when the page is drawn again, and two of one name have two', () => {
    const twice = [{ autofill: 'on' }, { autofill: 'on' }] as const;
    const before = marks(medicines(twice)).marks.map(({ id }) => id);
    expect(new Set(before).size).toBe(2);
    document.body.replaceChildren();
    expect(marks(medicines(twice)).marks.map(({ id }) => id)).toEqual(before);
  });

  it('take their place from the words that print the name, and from the status of an order', () => {
    const page = medicines([{ autofill: 'on' }]);
    expect(marks(page).marks[0]?.beside).toBe(page.places.prescriptions[0]?.name);
    const status = orders([{ status: 'canceled' }]);
    expect(marks(status).marks[0]?.beside).toBe(status.places.orders[0]?.status);
  });

  it('have a word for the page itself where it is one to be careful on', () => {
    const notes = (page: 'messages' | 'contact-information' | 'error' | 'profile') =>
      marks(pageRead({ reading: { page } })).notes;
    expect(notes('messages')).toEqual(['Messages are fine for a plain fact. For what is urgent, call.']);
    expect(notes('contact-information')[0]).toMatch(/sign out before you open the link/);
    expect(notes('error').join(' ')).toMatch(/It is not you\. Load the page again/);
    expect(notes('profile')).toEqual([]);
  });
});

function marks(read: PageRead) {
  return marksOf(read, { words: pageWordsEn, today: Temporal.PlainDate.from('2026-11-22'), document });
}

function kinds(read: PageRead): MarkKind[] {
  return marks(read).marks.map(({ kind }) => kind);
}

function block() {
  const made = document.body.appendChild(document.createElement('article'));
  return { block: made, inner: made.appendChild(document.createElement('h3')) };
}

function medicines(known: readonly Partial<Prescription>[]): PageRead {
  const prescriptions = known.map((one) => prescription(one));
  const places = prescriptions.map(() => {
    const made = block();
    return { block: made.block, name: made.inner, autofill: null };
  });
  return pageRead({ reading: { prescriptions }, places: { prescriptions: places } });
}

function orders(known: readonly Partial<Order>[]): PageRead {
  const places = known.map(() => {
    const made = block();
    return { block: made.block, status: made.inner };
  });
  return pageRead({ reading: { page: 'order-status', orders: known.map(order) }, places: { orders: places } });
}
