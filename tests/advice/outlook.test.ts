import { describe, expect, it } from 'vitest';
import { buildOutlook } from '@/src/advice/build-outlook';
import type { CurrentMedicine, CurrentRecords } from '@/src/history/current';
import { ordered } from '../history/builders';
import { medicine, order, records, rose, seen, today, yesterday } from './builders';
import { says } from './rules/rule-table';

const outlookOf = (given: CurrentRecords) =>
  buildOutlook([{ person: rose, records: given, firstLookOn: '2026-06-01', own: [] }], [], today);
const rowOf = (given: Parameters<typeof medicine>[0], orders: CurrentRecords['orders'] = []) =>
  outlookOf(records({ medicines: [medicine(given)], orders })).due[0];

describe('What is due', () => {
  it('counts ninety days from the fill, and two weeks back from the first day without', () => {
    expect(rowOf({ lastFilledOn: seen('2026-09-18'), daysSupply: seen(90) })).toMatchObject({
      runOut: '2026-12-17',
      orderBy: '2026-12-03',
      state: 'wait',
      basis: { say: 'from-the-fill', days: 90, on: '2026-09-18' },
    });
  });

  it('counts from the delivery when the order of that fill shows one', () => {
    const parcel = order('delivered', {}, { deliveredOn: '2026-09-24' });
    expect(rowOf({ lastFilledOn: seen('2026-09-18') }, [parcel])).toMatchObject({
      runOut: '2026-12-23',
      orderBy: '2026-12-09',
      basis: { say: 'from-the-delivery', days: 90, on: '2026-09-24' },
    });
  });

  it('counts from a newer parcel that the list does not show yet', () => {
    const parcel = order('delivered', {}, { deliveredOn: '2026-11-20', shippedOn: '2026-11-17' });
    expect(rowOf({ lastFilledOn: seen('2026-08-20') }, [parcel])?.basis).toEqual({
      say: 'from-the-delivery',
      days: 90,
      on: '2026-11-20',
    });
  });

  it('knows what is on its way however the order prints it', () => {
    const shown = {
      shippedOn: '2026-11-20',
      expectedOn: '2026-11-27',
      medicines: [ordered('Atorvastatin 40 mg tablet')],
    };
    const names = ['atorvastatin tab 40mg', 'atorvastatin 40 mg tablet'];
    expect(rowOf({ orderNames: names }, [order('shipped', {}, shown)])?.state).toBe('on-its-way');
    expect(rowOf({ probableNames: names.slice(1) }, [order('shipped', {}, shown)])?.state).toBe('wait');
  });

  describe('of what a card calls by its brand and the list by its generic name', () => {
    const listed = medicine({ key: '11' });
    const card = (given: Parameters<typeof medicine>[0]) =>
      medicine({ key: 'lipitor', printedName: 'Lipitor 40 mg', probablyIs: '11', ...given });
    const rows = (...medicines: CurrentMedicine[]) => outlookOf(records({ medicines })).due.map(({ key }) => key);

    it('is told once, by the list', () => {
      expect(rows(listed, card({ daysSupply: null }))).toEqual(['11']);
      expect(rows(listed, card({ daysSupply: null, probablyIs: null }))).toEqual(['11', 'lipitor']);
    });

    it('is told twice where the card asks for more than the list, or the list has no date', () => {
      expect(rows(listed, card({ lastFilledOn: seen('2026-08-01') }))).toEqual(['lipitor', '11']);
      expect(rows(medicine({ key: '11', daysSupply: null }), card({ daysSupply: null }))).toHaveLength(2);
    });
  });

  it('takes three weeks when no refills are left', () => {
    expect(rowOf({ refillsLeft: seen(0) })).toMatchObject({ orderBy: '2026-11-26', state: 'needs-new-prescription' });
  });

  it.each([
    [{ daysSupply: null }, 'no-days-supply-shown'],
    [{ lastFilledOn: null }, 'no-fill-date-shown'],
  ])('says why there is no date', (missing, why) => {
    expect(rowOf(missing)).toMatchObject({ state: 'unknown', orderBy: null, runOut: null, basis: { say: why } });
  });

  it('says on its way while an order is', () => {
    const coming = order('shipped', {}, { shippedOn: '2026-11-20', expectedOn: '2026-11-27' });
    expect(rowOf({ lastFilledOn: seen('2026-09-18') }, [coming])?.state).toBe('on-its-way');
  });

  it('says when the parcel should arrive, why a new prescription is needed, and when its end decides', () => {
    const coming = order('shipped', {}, { shippedOn: '2026-11-20', expectedOn: '2026-11-27' });
    expect(rowOf({ lastFilledOn: seen('2026-09-18') }, [coming])?.arrives).toEqual({
      on: '2026-11-27',
      certainty: 'exact',
    });
    const filled = { lastFilledOn: seen('2026-09-18'), refillsLeft: seen(2) };
    expect(rowOf(filled)).toMatchObject({ arrives: null, newPrescription: null, prescriptionEnd: null });
    expect(rowOf({ ...filled, expiresOn: seen('2026-11-28') })).toMatchObject({
      orderBy: '2026-11-28',
      newPrescription: null,
      prescriptionEnd: '2026-11-28',
    });
    expect(rowOf({ ...filled, expiresOn: seen('2026-11-23') })).toMatchObject({
      state: 'needs-new-prescription',
      newPrescription: 'ends-before-next-fill',
      prescriptionEnd: '2026-11-23',
    });
  });

  it('counts what is in the house from the fill before, while the last one is still to come', () => {
    const coming = order('shipped', {}, { placedOn: '2026-11-18', shippedOn: '2026-11-20', expectedOn: '2026-11-27' });
    const filled = { lastFilledOn: seen('2026-11-19'), fillBefore: null };
    expect(rowOf(filled, [coming])).toMatchObject({
      state: 'on-its-way',
      runOut: null,
      basis: { say: 'fill-is-still-to-come', on: '2026-11-19' },
    });
    const fillBefore = { filledOn: '2026-08-28', daysSupply: 90, quantity: 90 };
    expect(rowOf({ ...filled, fillBefore }, [coming])).toMatchObject({
      state: 'late-on-its-way',
      runOut: '2026-11-26',
      basis: { say: 'from-the-fill', days: 90, on: '2026-08-28' },
    });
    expect(rowOf({ ...filled, fillBefore })).toMatchObject({ basis: { say: 'from-the-fill', on: '2026-11-19' } });
  });

  it('counts doses of what is taken weekly', () => {
    expect(rowOf({ printedName: 'ALENDRONATE TAB 70MG', daysSupply: seen(84), quantity: seen(12) })?.basis).toEqual({
      say: 'doses-from-the-fill',
      doses: 12,
      on: '2026-09-18',
    });
  });

  it('stands nearest first, and what has no date last', () => {
    const medicines = [
      medicine({ key: 'none', printedName: 'A', daysSupply: null }),
      medicine({ key: 'later', printedName: 'B', lastFilledOn: seen('2026-10-01') }),
      medicine({ key: 'sooner', printedName: 'C', lastFilledOn: seen('2026-09-10') }),
    ];
    expect(outlookOf(records({ medicines })).due.map(({ printedName }) => printedName)).toEqual(['C', 'B', 'A']);
  });

  it('holds no placeholder, no medicine from elsewhere and none that is gone', () => {
    const medicines = [
      medicine({ status: seen('placeholder'), printedName: 'P' }),
      medicine({ status: seen('elsewhere'), printedName: 'E' }),
      medicine({ goneSince: '2026-11-20' }),
    ];
    const outlook = outlookOf(records({ medicines }));
    expect(outlook.due).toEqual([]);
    expect(outlook.people[0]).toMatchObject({ placeholders: ['P'], elsewhere: ['E'] });
  });
});

describe('A medicine of the specialty pharmacy', () => {
  const printedName = 'HUMIRA PEN INJ 40MG';
  const about = { kind: 'medicine', key: printedName, printedName } as const;
  const own = [says({ kind: 'specialty', value: 'yes' }, about)];
  const given = records({ medicines: [medicine({ printedName })] });

  it('has no date from the home-delivery page, and stands with what is filled elsewhere', () => {
    const outlook = buildOutlook([{ person: rose, records: given, firstLookOn: '2026-06-01', own }], [], today);
    expect(outlook.due).toEqual([]);
    expect(outlook.people[0]?.elsewhere).toEqual([printedName]);
    expect(outlook.cards.map(({ rule }) => rule)).toContain('SP-02');
  });

  it('keeps its date while nobody has said so', () => {
    expect(outlookOf(given).due).toHaveLength(1);
  });
});

describe('An order that a medicine’s card shows again', () => {
  const echo = (status: Parameters<typeof order>[0]) => order(status, { key: 'echo' }, { orderNumber: null });
  const shown = (...orders: CurrentRecords['orders']) => outlookOf(records({ orders })).onTheWay.length;

  it('is told once', () => {
    expect(shown(order('processing'), echo('received'))).toBe(1);
  });

  it('is told once under another printing of the same medicine', () => {
    const names = ['atorvastatin tab 40mg', 'atorvastatin 40 mg'];
    const known = medicine({ names, orderNames: names });
    const onCard = order(
      'received',
      { key: 'echo' },
      { orderNumber: null, medicines: [ordered('Atorvastatin 40 mg')] },
    );
    const onTheWay = (medicines: CurrentRecords['medicines']) =>
      outlookOf(records({ medicines, orders: [order('processing'), onCard] })).onTheWay.length;
    expect(onTheWay([known])).toBe(1);
    expect(onTheWay([])).toBe(2);
  });

  it('is told once where the list knows its day and no number yet', () => {
    expect(shown(order('placed', { key: 'a' }, { orderNumber: null, placedOn: '2026-11-20' }), echo('placed'))).toBe(1);
  });

  it('is over when the list saw its end after the card was last looked at', () => {
    const before = { ...echo('shipped'), lastSeenOn: '2026-11-14' };
    expect(shown(order('delivered'), before)).toBe(0);
    expect(shown(order('delivered', { statusSince: '2026-11-01' }, { deliveredOn: '2026-11-18' }), before)).toBe(0);
    expect(shown(order('delivered', { statusSince: '2026-11-01' }, { deliveredOn: '2026-10-18' }), before)).toBe(1);
  });

  it('is over when the card shows it no more', () => {
    expect(shown({ ...echo('shipped'), goneSince: yesterday })).toBe(0);
  });

  it('is told when the list of orders only knows one that is over', () => {
    expect(shown(order('delivered'), echo('received'))).toBe(1);
  });
});

describe('An order on its way', () => {
  it('names the holiday in between', () => {
    const coming = order('shipped', {}, { shippedOn: '2026-11-20', expectedOn: '2026-11-27' });
    expect(outlookOf(records({ orders: [coming] })).onTheWay).toMatchObject([{ closedOn: '2026-11-26' }]);
  });

  it('is not listed once it arrived or was canceled', () => {
    expect(outlookOf(records({ orders: [order('delivered'), order('canceled')] })).onTheWay).toEqual([]);
  });
});

describe('An order whose end nobody saw', () => {
  const half = { placedOn: '2026-05-28', shippedOn: '2026-06-01' };
  const lookedOnce = { firstSeenOn: '2026-06-02', lastSeenOn: '2026-06-02', statusSince: '2026-06-02' };
  const refilled = {
    lastFilledOn: seen('2026-09-18'),
    fillBefore: { filledOn: '2026-05-30', daysSupply: 90, quantity: 90 },
  };
  const given = (...orders: CurrentRecords['orders']) =>
    outlookOf(records({ medicines: [medicine(refilled)], orders }));

  it('is over once its medicine was filled anew', () => {
    const { due, onTheWay, cards } = given(order('shipped', lookedOnce, half));
    expect(due[0]).toMatchObject({ state: 'wait', runOut: '2026-12-17' });
    expect(onTheWay).toEqual([]);
    expect(cards).toEqual([]);
  });

  it('is over when it had not even been sent', () => {
    expect(given(order('processing', lookedOnce, { placedOn: '2026-05-28' })).due[0]?.state).toBe('wait');
  });

  it('is under way while the fill may be its own: it waited for the office, or it was sent since', () => {
    const recent = {
      lastFilledOn: seen('2026-11-17'),
      fillBefore: { filledOn: '2026-08-20', daysSupply: 90, quantity: 90 },
    };
    const held = order(
      'processing',
      { lastSeenOn: '2026-11-05', statusSince: '2026-10-10' },
      { placedOn: '2026-10-10' },
    );
    const sent = order('shipped', { statusSince: '2026-11-18' }, { placedOn: '2026-10-10', shippedOn: null });
    for (const coming of [held, sent]) {
      const outlook = outlookOf(records({ medicines: [medicine(recent)], orders: [coming] }));
      expect(outlook.due[0]).toMatchObject({ state: 'out', runOut: '2026-11-18' });
      expect(outlook.onTheWay).toHaveLength(1);
    }
  });

  it('is listed, and stands still, while one of its medicines was not filled since or is not known', () => {
    const two = (name: string) => ({ ...half, medicines: [ordered('ATORVASTATIN TAB 40MG'), ordered(name)] });
    const other = medicine({ key: 'two', printedName: 'LOSARTAN TAB 50MG', lastFilledOn: seen('2026-05-30') });
    for (const name of ['LOSARTAN TAB 50MG', 'FUROSEMIDE TAB 20MG']) {
      const medicines = [medicine(refilled), other];
      const { due, onTheWay, cards } = outlookOf(
        records({ medicines, orders: [order('shipped', lookedOnce, two(name))] }),
      );
      expect(due.find(({ key }) => key === 'atorvastatin')?.state).toBe('wait');
      expect(onTheWay).toHaveLength(1);
      expect(cards.map(({ rule }) => rule)).toContain('OR-06');
    }
  });
});

describe('The headline', () => {
  const headline = (given: Partial<CurrentRecords>) => outlookOf(records(given)).headline;

  it('counts what needs the caregiver', () => {
    const medicines = [medicine({ autofill: seen('on') }), medicine({ key: 'b', refillsLeft: seen(0) })];
    expect(headline({ medicines })).toEqual({ kind: 'needs-you', count: 2 });
  });

  it('says until when there is nothing to do', () => {
    expect(headline({ medicines: [medicine()] })).toEqual({ kind: 'nothing-before', on: '2026-12-03' });
  });

  it('does not name the day by which a parcel was to be ordered that is on its way, but that of the next one', () => {
    const coming = order('shipped', {}, { shippedOn: '2026-11-20', expectedOn: '2026-11-27' });
    const other = medicine({ key: 'b', printedName: 'LISINOPRIL TAB 10MG', lastFilledOn: seen('2026-09-25') });
    expect(headline({ medicines: [medicine(), other] })).toEqual({ kind: 'nothing-before', on: '2026-12-03' });
    expect(headline({ medicines: [medicine(), other], orders: [coming] })).toEqual({
      kind: 'nothing-before',
      on: '2026-12-10',
    });
  });

  it('cannot tell when the last look is long ago', () => {
    expect(headline({ medicines: [medicine()], lastSeenOn: '2026-10-19' })).toEqual({
      kind: 'cannot-tell',
      why: 'not-seen-lately',
      person: 'Rose Miller',
      lastSeenOn: '2026-10-19',
    });
  });

  it('cannot tell when a page was not read whole, or a medicine has no date', () => {
    const notRead = [{ page: 'my-prescriptions' as const, seenOn: yesterday, gaps: [] }];
    expect(headline({ medicines: [medicine()], notRead })).toMatchObject({
      kind: 'cannot-tell',
      why: 'not-all-known',
    });
    expect(headline({ medicines: [medicine({ daysSupply: null })] })).toMatchObject({
      kind: 'cannot-tell',
      why: 'not-all-known',
    });
  });

  it('is not kept from a promise by what never has a date', () => {
    const albuterol = medicine({ key: 'b', printedName: 'ALBUTEROL AER HFA' });
    expect(headline({ medicines: [medicine(), albuterol] })).toEqual({ kind: 'nothing-before', on: '2026-12-03' });
  });

  it('says that nothing is known yet', () => {
    expect(buildOutlook([], [], today).headline).toEqual({ kind: 'nothing-known' });
  });
});
