import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurrentMedicine } from '@/src/history/current';
import { deriveCurrent } from '@/src/history/derive-current';
import type { Order, Reading } from '@/src/model/reading';
import type { Visit } from '@/src/model/visit';
import { account, order, ordered, prescription, visit } from './builders';

function medicine(visits: readonly Visit[], key: string): CurrentMedicine {
  const found = deriveCurrent(visits).medicines.find((one) => one.key === key);
  if (!found) throw new Error(`no medicine ${key}`);
  return found;
}
const keys = (visits: readonly Visit[]) => deriveCurrent(visits).medicines.map((one) => one.key);

describe('nothing seen', () => {
  it('is nothing known, and no day is made up', () => {
    expect(deriveCurrent([])).toEqual({
      medicines: [],
      orders: [],
      account: null,
      notRead: [],
      noLongerRead: [],
      lastSeenOn: null,
      listSeenOn: null,
    });
  });
});

describe('which sights are one medicine', () => {
  it('joins pages by the prescription number, with or without white space and dashes', () => {
    const visits = [
      visit('2026-09-01', { prescriptions: [prescription('ATORVASTATIN TAB 40MG', { rxNumber: '7012-3456' })] }),
      visit('2026-09-02', {
        page: 'prescription-detail',
        prescriptions: [prescription('Atorvastatin 40 mg', { rxNumber: '70123456', refillsLeft: 2 })],
      }),
    ];
    expect(keys(visits)).toEqual(['70123456']);
    expect(medicine(visits, '70123456')).toMatchObject({
      printedName: 'ATORVASTATIN TAB 40MG',
      names: ['atorvastatin 40 mg', 'atorvastatin tab 40mg'],
      firstSeenOn: '2026-09-01',
      lastSeenOn: '2026-09-02',
      path: '/secure/prescription-detail',
    });
  });

  it('joins a name without a number to the one prescription of that name', () => {
    const visits = [
      visit('2026-09-01', { page: 'home', prescriptions: [prescription('Metformin\u00a0500 MG', { refillsLeft: 3 })] }),
      visit('2026-09-02', { prescriptions: [prescription('metformin 500 mg', { rxNumber: '11' })] }),
    ];
    expect(keys(visits)).toEqual(['11']);
    expect(medicine(visits, '11').refillsLeft).toEqual({ value: 3, seenOn: '2026-09-01' });
  });

  it('keeps an old and a new prescription of the same name apart, and a name between them too', () => {
    const visits = [
      visit('2026-01-01', { prescriptions: [prescription('Metformin', { rxNumber: '11' })] }),
      visit('2026-09-02', { prescriptions: [prescription('Metformin', { rxNumber: '22' })] }),
      visit('2026-09-03', { page: 'home', prescriptions: [prescription('Metformin')] }),
    ];
    expect(keys(visits)).toEqual(['11', '22', 'metformin']);
  });

  it('keeps a placeholder apart from a prescription of the same name that stands beside it', () => {
    const both = [prescription('Metformin', { rxNumber: '11' }), prescription('Metformin', { status: 'placeholder' })];
    const visits = [visit('2026-09-01', { prescriptions: both })];
    expect(keys(visits)).toEqual(['11', 'metformin']);
    expect(medicine(visits, '11').status.value).toBe('active');
    expect(medicine(visits, 'metformin').status.value).toBe('placeholder');
  });

  it('keeps them apart when they stand on two pages of one list', () => {
    const page = (part: string, item: ReturnType<typeof prescription>) =>
      visit('2026-09-01', { outcome: 'partial', prescriptions: [item] }, { part });
    const visits = [
      page('1', prescription('Metformin', { rxNumber: '11' })),
      page('2', prescription('Metformin', { status: 'placeholder' })),
    ];
    expect(keys(visits)).toEqual(['11', 'metformin']);
  });

  it('sees a placeholder become a prescription', () => {
    const visits = [
      visit('2026-09-01', { prescriptions: [prescription('Metformin', { status: 'placeholder' })] }),
      visit('2026-09-20', { prescriptions: [prescription('Metformin', { rxNumber: '11' })] }),
    ];
    expect(keys(visits)).toEqual(['11']);
    expect(medicine(visits, '11').status).toEqual({ value: 'active', seenOn: '2026-09-20' });
  });

  it('tells since when the status is what it is, over looks that could not tell it', () => {
    type Said = readonly ['active' | 'placeholder' | 'unknown', string];
    const sinceOf = (...said: Said[]) =>
      medicine(
        said.map(([status, on]) => visit(on, { prescriptions: [prescription('Metformin', { status })] })),
        'metformin',
      ).statusSince;
    const turned = sinceOf(['active', '2026-08-01'], ['placeholder', '2026-09-01'], ['active', '2026-09-20']);
    expect(turned).toBe('2026-09-20');
    expect(sinceOf(['active', '2026-09-01'], ['unknown', '2026-09-10'], ['active', '2026-09-20'])).toBe('2026-09-01');
    expect(sinceOf(['unknown', '2026-09-01'], ['active', '2026-09-10'], ['active', '2026-09-20'])).toBe('2026-09-10');
    expect(sinceOf(['unknown', '2026-09-01'], ['unknown', '2026-09-10'])).toBe('2026-09-01');
  });

  it('never joins look-alikes', () => {
    const visits = [
      visit('2026-09-01', { prescriptions: [prescription('Hydralazine 25 mg'), prescription('Hydroxyzine 25 mg')] }),
    ];
    expect(keys(visits)).toHaveLength(2);
  });
});

describe('the newest known word on a fact', () => {
  it('is not overwritten by a page that does not show it', () => {
    const visits = [
      visit('2026-09-01', {
        prescriptions: [prescription('Metformin', { refillsLeft: 0, daysSupply: 90, price: 0, status: 'active' })],
      }),
      visit('2026-09-09', { page: 'home', prescriptions: [prescription('Metformin', { status: 'unknown' })] }),
    ];
    expect(medicine(visits, 'metformin')).toMatchObject({
      refillsLeft: { value: 0, seenOn: '2026-09-01' },
      daysSupply: { value: 90, seenOn: '2026-09-01' },
      price: { value: 0, seenOn: '2026-09-01' },
      status: { value: 'active', seenOn: '2026-09-01' },
      lastSeenOn: '2026-09-09',
    });
  });

  it('is the one looked at last, though its visit began first', () => {
    const visits = [
      visit(['2026-09-01', '2026-09-20'], { prescriptions: [prescription('Metformin', { refillsLeft: 3 })] }),
      visit('2026-09-10', { page: 'home', prescriptions: [prescription('Metformin', { refillsLeft: 2 })] }),
    ];
    expect(medicine(visits, 'metformin').refillsLeft).toEqual({ value: 3, seenOn: '2026-09-20' });
  });

  it('stays unknown when it was never shown', () => {
    expect(medicine([visit('2026-09-01', { prescriptions: [prescription('Metformin')] })], 'metformin')).toMatchObject({
      autofill: { value: 'unknown', seenOn: '2026-09-01' },
      refillsLeft: null,
      prescriber: null,
      goneSince: null,
    });
  });

  it("keeps the days' supply of before when a newer look shows another", () => {
    const visits = [
      visit('2026-03-01', { prescriptions: [prescription('Metformin', { daysSupply: 90 })] }),
      visit('2026-06-01', { prescriptions: [prescription('Metformin', { daysSupply: 90 })] }),
      visit('2026-09-01', { prescriptions: [prescription('Metformin', { daysSupply: 30 })] }),
    ];
    expect(medicine(visits, 'metformin')).toMatchObject({
      daysSupply: { value: 30, seenOn: '2026-09-01' },
      daysSupplyBefore: { value: 90, seenOn: '2026-06-01' },
    });
    expect(medicine(visits.slice(0, 2), 'metformin').daysSupplyBefore).toBeNull();
  });

  it('keeps the fill before the last, but not a date that was only corrected', () => {
    const filled = (day: string, lastFilledOn: string, daysSupply: number) =>
      visit(day, { prescriptions: [prescription('Metformin', { lastFilledOn, daysSupply })] });
    const visits = [filled('2026-06-10', '2026-06-01', 90), filled('2026-09-10', '2026-08-30', 30)];
    expect(medicine(visits, 'metformin').fillBefore).toEqual({
      filledOn: '2026-06-01',
      daysSupply: 90,
      quantity: null,
    });
    const corrected = [...visits.slice(1), filled('2026-09-12', '2026-09-02', 30)];
    expect(medicine(corrected, 'metformin').fillBefore).toBeNull();
  });
});

describe('autofill', () => {
  const look = (
    day: string,
    autofill: 'on' | 'off' | 'unknown' | 'not-eligible',
    page: 'my-prescriptions' | 'prescription-detail' | 'home' = 'my-prescriptions',
  ) => visit(day, { page, prescriptions: [prescription('Metformin', { autofill })] });

  it('turned on between two looks, newest turn first', () => {
    const visits = [
      look('2026-01-01', 'off'),
      look('2026-02-01', 'on'),
      look('2026-03-01', 'off'),
      look('2026-04-01', 'on'),
    ];
    expect(medicine(visits, 'metformin').autofillTurnedOn).toEqual([
      { wasOffOn: '2026-03-01', isOnOn: '2026-04-01' },
      { wasOffOn: '2026-01-01', isOnOn: '2026-02-01' },
    ]);
  });

  it('was last off on the last day of an unchanged visit', () => {
    const off = visit(['2026-01-01', '2026-01-31'], {
      prescriptions: [prescription('Metformin', { autofill: 'off' })],
    });
    expect(medicine([off, look('2026-02-03', 'on')], 'metformin').autofillTurnedOn).toEqual([
      { wasOffOn: '2026-01-31', isOnOn: '2026-02-03' },
    ]);
  });

  it('turned on although a look in between could not tell', () => {
    const visits = [look('2026-01-01', 'off'), look('2026-02-01', 'unknown'), look('2026-03-01', 'on')];
    expect(medicine(visits, 'metformin').autofillTurnedOn).toEqual([{ wasOffOn: '2026-01-01', isOnOn: '2026-03-01' }]);
  });

  it('did not turn on when it was on at the first look, or not possible before', () => {
    expect(medicine([look('2026-01-01', 'unknown'), look('2026-02-01', 'on')], 'metformin').autofillTurnedOn).toEqual(
      [],
    );
    expect(
      medicine([look('2026-01-01', 'not-eligible'), look('2026-02-01', 'on')], 'metformin').autofillTurnedOn,
    ).toEqual([]);
  });

  it('that can no longer be read keeps its last state and says since when', () => {
    const visits = [look('2026-01-01', 'on'), look('2026-02-01', 'unknown'), look('2026-03-01', 'unknown')];
    expect(medicine(visits, 'metformin')).toMatchObject({
      autofill: { value: 'on', seenOn: '2026-01-01' },
      autofillUnreadSince: '2026-02-01',
    });
    expect(medicine([...visits, look('2026-04-01', 'off')], 'metformin').autofillUnreadSince).toBeNull();
  });

  it('is told look by look, the same in a row as one: the proof of what was seen', () => {
    const visits = [
      look('2026-01-01', 'off'),
      look('2026-01-20', 'off', 'prescription-detail'),
      look('2026-01-25', 'unknown', 'home'),
      look('2026-02-01', 'unknown'),
      look('2026-03-01', 'on'),
      look('2026-03-04', 'on'),
      look('2026-03-05', 'off'),
    ];
    expect(medicine(visits, 'metformin').autofillSpells).toEqual([
      { state: 'off', from: '2026-01-01', to: '2026-01-20', pages: ['my-prescriptions', 'prescription-detail'] },
      { state: 'unknown', from: '2026-02-01', to: '2026-02-01', pages: ['my-prescriptions'] },
      { state: 'on', from: '2026-03-01', to: '2026-03-04', pages: ['my-prescriptions'] },
      { state: 'off', from: '2026-03-05', to: '2026-03-05', pages: ['my-prescriptions'] },
    ]);
  });

  it('is not missed on a page that never shows it', () => {
    const visits = [look('2026-01-01', 'off'), look('2026-02-01', 'unknown', 'home')];
    expect(medicine(visits, 'metformin').autofillUnreadSince).toBeNull();
  });

  it('that was never read is unread since the first look', () => {
    expect(
      medicine([look('2026-01-01', 'unknown'), look('2026-02-01', 'unknown')], 'metformin').autofillUnreadSince,
    ).toBe('2026-01-01');
  });
});

describe('gone', () => {
  const metformin = prescription('Metformin', { rxNumber: '11' });
  const lisinopril = prescription('Lisinopril', { rxNumber: '22' });
  const listed = visit('2026-09-01', { prescriptions: [metformin, lisinopril] });
  const goneSince = (later: Visit) => medicine([listed, later], '11').goneSince;

  it('since the first complete list that no longer shows it', () => {
    const visits = [
      listed,
      visit('2026-09-08', { outcome: 'partial', prescriptions: [lisinopril] }),
      visit('2026-09-15', { prescriptions: [lisinopril] }),
      visit('2026-09-22', { prescriptions: [lisinopril] }),
    ];
    expect(medicine(visits, '11').goneSince).toBe('2026-09-15');
    expect(medicine(visits, '22').goneSince).toBeNull();
  });

  it('not by a list that was not wholly read', () => {
    expect(goneSince(visit('2026-09-08', { outcome: 'partial', prescriptions: [lisinopril] }))).toBeNull();
    expect(goneSince(visit('2026-09-08', { outcome: 'unreadable' }))).toBeNull();
  });

  it('not by one page of a paged list, even one that was wholly read', () => {
    expect(goneSince(visit('2026-09-08', { prescriptions: [lisinopril] }, { part: '2' }))).toBeNull();
  });

  describe('in a list of two pages', () => {
    const page = (at: number, of: number, seen: string, ...shown: (typeof metformin)[]) =>
      visit(
        seen,
        { outcome: 'partial', gaps: [{ what: 'prescriptions', why: `page ${at} of ${of}` }], prescriptions: shown },
        { part: String(at) },
      );
    const gone = (...later: Visit[]) => medicine([listed, ...later], '11').goneSince;

    it('once both were looked at in one go, whichever came first', () => {
      const [one, two] = [page(1, 2, '2026-09-08T12:00:00.000Z', lisinopril), page(2, 2, '2026-09-08T12:05:00.000Z')];
      expect(gone(one, two)).toBe('2026-09-08');
      expect(gone(page(2, 2, '2026-09-08T11:50:00.000Z'), one)).toBe('2026-09-08');
    });

    it('not while it stands on either of them', () => {
      const one = page(1, 2, '2026-09-08T12:00:00.000Z', metformin);
      const two = page(2, 2, '2026-09-08T12:05:00.000Z', lisinopril);
      expect(gone(one, two)).toBeNull();
      expect(
        gone(page(2, 2, '2026-09-08T11:50:00.000Z', metformin), page(1, 2, '2026-09-08T12:00:00.000Z')),
      ).toBeNull();
    });

    it('not when a page is missing, was looked at hours before, or counts another number of pages', () => {
      const one = page(1, 3, '2026-09-08T12:00:00.000Z', lisinopril);
      expect(gone(one, page(2, 3, '2026-09-08T12:05:00.000Z'))).toBeNull();
      expect(gone(page(1, 2, '2026-09-08T08:00:00.000Z'), page(2, 2, '2026-09-08T12:05:00.000Z'))).toBeNull();
      expect(gone(one, page(2, 2, '2026-09-08T12:05:00.000Z'))).toBeNull();
    });
  });

  it('not by another kind of page', () => {
    expect(goneSince(visit('2026-09-08', { page: 'home', prescriptions: [lisinopril] }))).toBeNull();
  });

  it('not by a list that shows its name without a number', () => {
    const other = visit('2026-09-07', {
      page: 'prescription-detail',
      prescriptions: [prescription('Metformin', { rxNumber: '33' })],
    });
    const nameOnly = visit('2026-09-08', { prescriptions: [prescription('METFORMIN'), lisinopril] });
    expect(medicine([listed, other, nameOnly], '11').goneSince).toBeNull();
  });

  it('not when it was never listed, only seen elsewhere', () => {
    const visits = [
      visit('2026-09-01', { page: 'checkout', prescriptions: [metformin] }),
      visit('2026-09-02', { prescriptions: [lisinopril] }),
    ];
    expect(medicine(visits, '11').goneSince).toBeNull();
  });

  it('no longer, once it is seen again', () => {
    const visits = [
      listed,
      visit('2026-09-08', { prescriptions: [lisinopril] }),
      visit('2026-09-15', { prescriptions: [metformin, lisinopril] }),
    ];
    expect(medicine(visits, '11').goneSince).toBeNull();
  });
});

describe('orders', () => {
  const seen = (
    day: string,
    facts: Parameters<typeof order>[0],
    page: 'order-status' | 'order-detail' = 'order-status',
  ) => visit(day, { page, orders: [order(facts)] });
  const only = (visits: readonly Visit[]) => {
    const { orders } = deriveCurrent(visits);
    expect(orders).toHaveLength(1);
    return orders[0];
  };

  it('join by their number; what one page does not show another keeps', () => {
    const visits = [
      seen('2026-09-01', {
        orderNumber: '9-1',
        status: 'processing',
        placedOn: '2026-08-31',
        medicines: [ordered('Metformin')],
      }),
      seen(
        '2026-09-03',
        {
          orderNumber: '9-1',
          status: 'shipped',
          carrier: 'UPS',
          medicines: [ordered('METFORMIN', { daysSupply: 90 }), ordered('Lisinopril')],
        },
        'order-detail',
      ),
    ];
    expect(only(visits)).toMatchObject({
      key: '9-1',
      before: 'processing',
      statusSince: '2026-09-03',
      firstSeenOn: '2026-09-01',
      lastSeenOn: '2026-09-03',
      order: {
        status: 'shipped',
        placedOn: '2026-08-31',
        carrier: 'UPS',
        medicines: [{ printedName: 'METFORMIN', daysSupply: 90 }, { printedName: 'Lisinopril' }],
      },
    });
  });

  it('stand where they stand since the first look of the present run', () => {
    const visits = [
      seen('2026-09-01', {
        orderNumber: '9',
        status: 'on-hold',
        hold: 'action',
        printedStatus: 'On hold: action required',
      }),
      seen('2026-09-02', { orderNumber: '9', status: 'processing', printedStatus: 'Processing' }),
      seen('2026-09-05', { orderNumber: '9', status: 'on-hold' }),
      seen('2026-09-09', { orderNumber: '9', status: 'on-hold', hold: 'information' }),
      seen('2026-09-10', { orderNumber: '9', status: 'unknown' }),
    ];
    expect(only(visits)).toMatchObject({
      statusSince: '2026-09-05',
      before: 'processing',
      order: { status: 'on-hold', hold: 'information', printedStatus: null },
    });
  });

  it('that stand where they stood from the first have no status before', () => {
    expect(only([seen('2026-09-01', { orderNumber: '9', status: 'placed' })])).toMatchObject({
      before: null,
      statusSince: '2026-09-01',
    });
  });

  it('without a number join by day and medicines, and the numbered one of that day', () => {
    const contents = { placedOn: '2026-08-31', medicines: [ordered('Metformin'), ordered('Lisinopril')] };
    const turned = { placedOn: '2026-08-31', medicines: [ordered('LISINOPRIL'), ordered('metformin')] };
    const visits = [
      seen('2026-09-01', { ...contents, status: 'placed' }),
      seen('2026-09-02', { ...turned, status: 'shipped' }),
    ];
    expect(only(visits)?.order.status).toBe('shipped');
    expect(only([...visits, seen('2026-09-03', { ...contents, orderNumber: '9', status: 'delivered' })])?.key).toBe(
      '9',
    );
  });

  it('without a number join under another printing of the medicine, and keep the key they had', () => {
    const holding = (name: string) => ({ placedOn: '2026-08-31', medicines: [ordered(name)] });
    const first = seen('2026-09-01', { ...holding('ATORVASTATIN TAB 40MG'), status: 'placed' });
    const key = only([first])?.key;
    const visits = [first, seen('2026-09-02', { ...holding('Atorvastatin 40 mg tablet'), status: 'shipped' })];
    expect(only(visits)).toMatchObject({ key, order: { status: 'shipped' } });
    expect(deriveCurrent([first, seen('2026-09-02', holding('Atorvastatin 20 mg tablet'))]).orders).toHaveLength(2);
  });

  it("that only a medicine's card tells are gone once the card tells them no more", () => {
    const card = (day: string, orders: Parameters<typeof order>[0][], gaps: Reading['gaps'] = []) =>
      visit(day, {
        gaps,
        prescriptions: [prescription('Metformin')],
        orders: orders.map((facts) => order({ medicines: [ordered('Metformin')], ...facts })),
      });
    const goneSince = (...visits: Visit[]) => deriveCurrent(visits).orders.map((one) => one.goneSince);
    const shipped = card('2026-09-01', [{ status: 'shipped' }]);
    expect(goneSince(shipped, card('2026-09-08', []))).toEqual(['2026-09-08']);
    expect(
      goneSince(shipped, visit('2026-09-08', { page: 'home', prescriptions: [prescription('Metformin')] })),
    ).toEqual([null]);
    expect(goneSince(shipped, card('2026-09-08', [], [{ what: 'order of Metformin', why: 'unclear' }]))).toEqual([
      null,
    ]);
    expect(goneSince(shipped, card('2026-09-08', [{ status: 'shipped' }]))).toEqual([null]);
    expect(goneSince(card('2026-09-01', [{ orderNumber: '9', status: 'shipped' }]), card('2026-09-08', []))).toEqual([
      null,
    ]);
  });

  describe("that only a medicine's card tells", () => {
    const card = (
      day: string | [string, string],
      status: Order['status'] | null,
      gaps: Reading['gaps'] = [],
      page: Reading['page'] = 'home',
    ) =>
      visit(day, {
        page,
        gaps,
        prescriptions: [prescription('Metformin')],
        orders: status === null ? [] : [order({ status, medicines: [ordered('Metformin')] })],
      });
    const runs = (...visits: Visit[]) =>
      deriveCurrent(visits).orders.map(({ key, firstSeenOn, statusSince, goneSince }) => ({
        key,
        firstSeenOn,
        statusSince,
        goneSince,
      }));
    const march = card(['2026-03-01', '2026-03-05'], 'processing');
    const key = 'no date · metformin';

    it('are two when the card did not tell one in between; the first keeps its key', () => {
      const june = card('2026-06-03', 'processing');
      expect(runs(march, card('2026-03-20', null), june, card('2026-06-05', 'shipped'))).toEqual([
        { key, firstSeenOn: '2026-03-01', statusSince: '2026-03-01', goneSince: '2026-03-20' },
        { key: `${key} · 2026-06-03`, firstSeenOn: '2026-06-03', statusSince: '2026-06-05', goneSince: null },
      ]);
    });

    it('are one while nothing says that it was gone', () => {
      const june = card('2026-06-03', 'processing');
      const one = [{ key, firstSeenOn: '2026-03-01', statusSince: '2026-03-01', goneSince: null }];
      expect(runs(march, june)).toEqual(one);
      expect(runs(march, card('2026-03-20', null, [{ what: 'order of Metformin', why: 'unclear' }]), june)).toEqual(
        one,
      );
      expect(runs(march, card('2026-03-20', null, [], 'my-prescriptions'), june)).toEqual(one);
      expect(runs(card(['2026-03-01', '2026-06-01'], 'processing'), card('2026-02-01', null), june)).toEqual(one);
    });

    it('are one when the card told none for a while on its first day', () => {
      const times = ['2026-03-01T09:00:00.000Z', '2026-03-01T10:00:00.000Z', '2026-03-01T11:00:00.000Z'] as const;
      expect(runs(card(times[0], 'placed'), card(times[1], null), card(times[2], 'placed'))).toHaveLength(1);
    });
  });

  it('keep the key they had before their number was seen', () => {
    const contents = { placedOn: '2026-11-09', medicines: [ordered('Metformin')] };
    const visits = [seen('2026-11-10', contents), seen('2026-11-11', { ...contents, orderNumber: '77' })];
    expect(only(visits.slice(0, 1))).toMatchObject({ key: '2026-11-09 · metformin', otherKeys: [] });
    expect(only(visits)).toMatchObject({ key: '77', otherKeys: ['2026-11-09 · metformin'] });
  });

  it('of other days, or with other medicines, stay apart', () => {
    const visits = [
      seen('2026-09-01', { placedOn: '2026-08-31', medicines: [ordered('Metformin')] }),
      seen('2026-09-01', { placedOn: '2026-08-30', medicines: [ordered('Metformin')] }),
      seen('2026-09-01', { placedOn: '2026-08-31', medicines: [ordered('Lisinopril')] }),
    ];
    expect(deriveCurrent(visits).orders).toHaveLength(3);
  });
});

describe('the account', () => {
  it('keeps what each page shows of it', () => {
    const topic = { topic: 'Pharmacy care information', text: 'on', email: 'off', phone: 'unknown' } as const;
    const visits = [
      visit('2026-09-01', {
        page: 'communication-preferences',
        account: account({ notifications: [topic], paperless: 'mail' }),
      }),
      visit('2026-09-02', { page: 'payment-methods', account: account({ paymentExpires: '2027-03' }) }),
      visit('2026-09-03', {
        page: 'communication-preferences',
        account: account({ notifications: [{ ...topic, text: 'unknown', phone: 'on' }] }),
      }),
    ];
    expect(deriveCurrent(visits).account).toEqual({
      seenOn: '2026-09-03',
      value: account({ notifications: [{ ...topic, phone: 'on' }], paperless: 'mail', paymentExpires: '2027-03' }),
    });
  });

  it('has no caregiver any more when the whole page of caregivers is empty, and only then', () => {
    const ann = account({ caregivers: [{ name: 'Ann Jones', state: 'active' }] });
    const listed = visit('2026-09-01', { page: 'caregiver-management', account: ann });
    const caregivers = (later: Visit) => deriveCurrent([listed, later]).account?.value.caregivers;
    expect(caregivers(visit('2026-09-02', { page: 'profile', account: account() }))).toHaveLength(1);
    expect(
      caregivers(visit('2026-09-02', { page: 'caregiver-management', outcome: 'partial', account: account() })),
    ).toHaveLength(1);
    expect(caregivers(visit('2026-09-02', { page: 'caregiver-management', account: account() }))).toEqual([]);
  });
});

describe('what could not be read', () => {
  it('is told of the newest look at each kind of page only', () => {
    const gaps = [{ what: 'prescriptions', why: 'page 1 of 3' }];
    const visits = [
      visit('2026-09-01', { outcome: 'unreadable' }),
      visit('2026-09-02', { outcome: 'partial', gaps }),
      visit('2026-09-01', { page: 'order-status', outcome: 'unreadable' }),
      visit('2026-09-03', { page: 'order-status' }),
    ];
    const { notRead, lastSeenOn, listSeenOn } = deriveCurrent(visits);
    expect(notRead).toEqual([{ page: 'my-prescriptions', seenOn: '2026-09-02', gaps }]);
    expect({ lastSeenOn, listSeenOn }).toEqual({ lastSeenOn: '2026-09-03', listSeenOn: '2026-09-02' });
  });

  const part = (day: string, at: number, of: number, more: { what: string; why: string }[] = []) =>
    visit(
      day,
      { outcome: 'partial', gaps: [{ what: 'prescriptions', why: `page ${at} of ${of}` }, ...more] },
      { part: String(at) },
    );

  it('is nothing of a list whose every part was looked at within a week', () => {
    expect(deriveCurrent([part('2026-09-01', 1, 2)]).notRead).toHaveLength(1);
    expect(deriveCurrent([part('2026-09-01', 1, 2), part('2026-09-02', 2, 2)]).notRead).toEqual([]);
    expect(deriveCurrent([part('2026-09-01', 1, 2), part('2026-09-12', 2, 2)]).notRead).toHaveLength(1);
  });

  it('is a list that has become longer since, or of which a part in the middle is missing', () => {
    expect(deriveCurrent([part('2026-09-01', 1, 2), part('2026-09-02', 2, 3)]).notRead).toHaveLength(1);
    expect(deriveCurrent([part('2026-09-01', 1, 3), part('2026-09-02', 3, 3)]).notRead).toHaveLength(1);
  });

  it('is what one part of a list could not tell, though all its parts were looked at', () => {
    const more = [{ what: 'status of Metformin', why: 'two parts of the page disagree' }];
    const visits = [part('2026-09-01', 1, 2, more), part('2026-09-02', 2, 2)];
    expect(deriveCurrent(visits).notRead).toEqual([{ page: 'my-prescriptions', seenOn: '2026-09-02', gaps: more }]);
  });

  it('joins rows as it joins pages', () => {
    const rows = (at: number, why: string) =>
      visit(`2026-09-0${at}`, { outcome: 'partial', gaps: [{ what: 'prescriptions', why }] }, { part: String(at) });
    const first = rows(1, 'the page shows 1 to 10 of 12');
    expect(deriveCurrent([first, rows(2, 'the page shows 11 to 12 of 12')]).notRead).toEqual([]);
    expect(deriveCurrent([first, rows(2, 'the page shows 12 to 12 of 12')]).notRead).toHaveLength(1);
  });

  it('is no list seen', () => {
    expect(deriveCurrent([visit('2026-09-01', { outcome: 'unreadable' })]).listSeenOn).toBeNull();
  });
});

describe('whatever was seen', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-09-${String(n).padStart(2, '0')}`);
  const someMedicine = fc.record({
    name: fc.constantFrom('Metformin', 'METFORMIN', 'Lisinopril'),
    rxNumber: maybe(fc.constantFrom('11', '22')),
    refillsLeft: maybe(fc.nat(5)),
    daysSupply: maybe(fc.constantFrom(30, 90)),
    autofill: fc.constantFrom('on' as const, 'off' as const, 'unknown' as const),
    status: fc.constantFrom('active' as const, 'placeholder' as const, 'unknown' as const),
  });
  const someVisit = fc
    .record({
      days: fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
      page: fc.constantFrom('my-prescriptions' as const, 'home' as const, 'prescription-detail' as const),
      outcome: fc.constantFrom('complete' as const, 'partial' as const),
      part: maybe(fc.constantFrom('1', '2')),
      medicines: fc.array(someMedicine, { maxLength: 3 }),
      orders: fc.array(
        fc.record({
          orderNumber: maybe(fc.constantFrom('9', '8')),
          status: fc.constantFrom('placed' as const, 'shipped' as const, 'unknown' as const),
          placedOn: maybe(fc.constant('2026-08-31')),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ days, page, outcome, part, medicines, orders }) =>
      visit(
        days,
        {
          page,
          outcome,
          prescriptions: medicines.map(({ name, ...facts }) => prescription(name, facts)),
          orders: orders.map((facts) => order({ ...facts, medicines: [ordered('Metformin')] })),
        },
        { part },
      ),
    );

  it('the order in which the visits come makes no difference', () => {
    const shuffled = fc
      .array(someVisit, { maxLength: 6 })
      .chain((visits) => fc.tuple(fc.constant(visits), fc.shuffledSubarray(visits, { minLength: visits.length })));
    fc.assert(
      fc.property(shuffled, ([visits, others]) => {
        expect(deriveCurrent(others)).toEqual(deriveCurrent(visits));
      }),
    );
  });

  it('a look that shows nothing new never takes away what is known', () => {
    fc.assert(
      fc.property(fc.array(someVisit, { minLength: 1, maxLength: 5 }), (visits) => {
        const before = deriveCurrent(visits).medicines;
        const blank = before.map(({ printedName, rxNumber }) =>
          prescription(printedName, { rxNumber, status: 'unknown' }),
        );
        const after = deriveCurrent([...visits, visit('2026-10-01', { page: 'home', prescriptions: blank })]).medicines;
        for (const { key, refillsLeft, daysSupply, autofill, status } of before) {
          const later = after.find((one) => one.key === key);
          expect(later).toMatchObject({ refillsLeft, daysSupply });
          if (autofill.value !== 'unknown') expect(later?.autofill).toEqual(autofill);
          if (status.value !== 'unknown') expect(later?.status).toEqual(status);
        }
      }),
    );
  });

  it('no two medicines and no two orders share a key', () => {
    fc.assert(
      fc.property(fc.array(someVisit, { maxLength: 6 }), (visits) => {
        const { medicines, orders } = deriveCurrent(visits);
        expect(new Set(medicines.map((one) => one.key)).size).toBe(medicines.length);
        expect(new Set(orders.map((one) => one.key)).size).toBe(orders.length);
      }),
    );
  });
});
