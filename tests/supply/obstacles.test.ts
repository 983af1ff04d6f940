import { describe, expect, it } from 'vitest';
import type { MedicineFacts } from '@/src/supply/medicine-facts';
import { validThrough } from '@/src/supply/prescription';
import { day, fill, on, planOn } from './plan-from';

const usual: MedicineFacts = {
  fills: [fill('2026-09-12', 90, { deliveredOn: '2026-09-18' })],
  refillsLeft: 2,
  expiresOn: '2027-08-30',
};

describe("a prescription's end", () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-10', 12, '2027-03-10'],
    ['2026-11-30', 15, '2028-02-29'],
  ])('written on %s for %i months is %s', (written, months, expected) => {
    expect(validThrough(day(written), months).toString()).toBe(expected);
  });

  it.each([
    [{ expiresOn: '2027-08-30', writtenOn: '2026-01-01' }, '2027-08-30', 'exact'],
    [{ expiresOn: null, writtenOn: '2026-01-01' }, '2027-01-01', 'about'],
    [{ expiresOn: null, writtenOn: '2026-01-01', validMonths: 15 }, '2027-04-01', 'exact'],
    [{ expiresOn: null, writtenOn: '2026-08-31', controlled: 'IV' }, '2027-02-28', 'about'],
    [{ expiresOn: null, writtenOn: '2026-08-31', controlled: 'II' }, null, 'unknown'],
    [{ expiresOn: null }, null, 'unknown'],
  ] as [MedicineFacts, string | null, string][])('with %j it is %s', (facts, expected, certainty) => {
    const { prescriptionEnd } = planOn('2026-11-22', { ...usual, ...facts });
    expect([on(prescriptionEnd), prescriptionEnd.certainty]).toEqual([expected, certainty]);
  });

  it.each([
    // The last valid day, run-out − 14 and the day after it.
    ['2026-12-02', '2026-12-02', 'prescription-ends'],
    ['2026-12-03', '2026-12-03', 'before-run-out'],
    ['2026-12-04', '2026-12-03', 'before-run-out'],
    // It ended: three weeks ahead, and a new one.
    ['2026-11-21', '2026-11-26', 'new-prescription'],
    ['2026-11-22', '2026-11-22', 'prescription-ends'],
  ])('on %s makes the order-by %s (%s)', (expiresOn, expected, kind) => {
    const plan = planOn('2026-11-22', { ...usual, expiresOn });
    expect([on(plan.orderBy), plan.orderBy.on && plan.orderBy.basis.kind]).toEqual([expected, kind]);
  });

  it('needs a new one when it ends before the date the site printed', () => {
    const plan = planOn('2026-11-22', { ...usual, expiresOn: '2026-12-01', tooSoonUntil: '2026-12-05' });
    expect(plan.newPrescription).toMatchObject({ needed: 'yes', because: ['ends-before-next-fill'] });
    expect(plan.orderBy).toMatchObject({ certainty: 'exact' });
  });

  it('is about when only the formula says that it ends too early', () => {
    expect(planOn('2026-10-01', { ...usual, expiresOn: '2026-11-18' }).orderBy).toMatchObject({
      certainty: 'about',
      assumed: ['insurance-formula'],
    });
  });
});

describe('a call to the office', () => {
  it.each([
    // Order-by on Thanksgiving, a Sunday, Labor Day, Monday July 5 2027, an ordinary Tuesday.
    ['2026-12-17', '2026-11-25', 1, 'thanksgiving'],
    ['2026-12-20', '2026-11-27', 2, 'weekend'],
    ['2026-09-28', '2026-09-04', 3, 'labor'],
    ['2027-07-26', '2027-07-02', 3, 'independence'],
    ['2026-12-15', '2026-11-24', 0, null],
  ])('for a run-out on %s is due by %s', (runOut, expected, movedBack, over) => {
    const today = day(runOut).subtract({ days: 60 });
    const plan = planOn(today.toString(), { refillsLeft: 0, count: { on: today.toString(), days: 60 } });
    expect(on(plan.runOut)).toBe(runOut);
    expect(on(plan.callBy)).toBe(expected);
    expect(plan.callBy).toMatchObject({ basis: { movedBack, over } });
  });
});

describe('prior authorization', () => {
  const state = (priorAuthorization: MedicineFacts['priorAuthorization']) =>
    planOn('2026-11-22', { ...usual, priorAuthorization: priorAuthorization ?? null }).priorAuthorization;

  it.each([
    [null, 'not-known'],
    [{ endsOn: null }, 'end-not-known'],
    [{ hasNoEnd: true }, 'no-end'],
    [{ endsOn: '2026-11-21' }, 'ended'],
    [{ endsOn: '2026-12-02' }, 'ends-before-next-fill'],
    [{ endsOn: '2026-12-03' }, 'lasts'],
  ] as [MedicineFacts['priorAuthorization'], string][])('%j: %s', (given, expected) =>
    expect(state(given).state).toBe(expected),
  );

  it('is to be remembered 30 and 14 days before it ends', () => {
    expect(state({ endsOn: '2026-12-31' })).toMatchObject({ rule: 'PA-01' });
    const plan = state({ endsOn: '2026-12-31' });
    expect('remindOn' in plan && plan.remindOn.map(String)).toEqual(['2026-12-01', '2026-12-17']);
  });
});

describe('the line of days', () => {
  it('names what bites first', () => {
    const bites = (facts: MedicineFacts) => planOn('2026-11-01', { ...usual, ...facts }).timeline.bitesFirst;
    expect(bites({})).toMatchObject({ kind: 'run-out' });
    expect(bites({ expiresOn: '2026-12-10' })).toMatchObject({ kind: 'prescription-end' });
    expect(bites({ expiresOn: '2026-12-10', priorAuthorization: { endsOn: '2026-11-30' } })?.kind).toBe(
      'prior-authorization-end',
    );
    expect(bites({ refillsLeft: 0 })?.kind).toBe('no-refills-left');
    expect(on(bites({ refillsLeft: 0 }))).toBe('2026-11-19');
  });

  it('stands in order, and says what is missing from it', () => {
    const { timeline } = planOn('2026-11-01', { ...usual, refillsLeft: 0, expiresOn: null });
    expect(timeline.events.map(({ kind, on: date }) => `${kind} ${date}`)).toEqual([
      'earliest-fill 2026-11-19',
      'call-by 2026-11-25',
      'order-by 2026-11-26',
      'run-out 2026-12-17',
    ]);
    expect(timeline.notKnown).toEqual(['prescription-end', 'prior-authorization-end']);
  });
});

describe('an order under way', () => {
  const orderOn = (today: string, order: MedicineFacts['order']) =>
    planOn(today, { ...usual, order: order ?? null }).order;

  it('is expected over Thanksgiving in business days', () => {
    const order = orderOn('2026-11-22', { status: 'shipped', shippedOn: '2026-11-20' });
    expect(order).toMatchObject({
      kind: 'on-its-way',
      late: null,
      expected: { certainty: 'about', assumed: ['usual-time'] },
    });
    expect(order.kind === 'on-its-way' && on(order.expected)).toBe('2026-11-30');
  });

  it('that only was placed is late after ten business days', () => {
    const placed = { status: 'processing', placedOn: '2026-11-16' } as const;
    expect(orderOn('2026-12-01', placed)).toMatchObject({ late: null });
    expect(orderOn('2026-12-02', placed)).toMatchObject({ late: 'expected-day-passed' });
  });

  it('says when closures on the way are not known', () => {
    const order = planOn('2028-12-28', { ...usual, order: { status: 'shipped', shippedOn: '2028-12-28' } }).order;
    expect(order.kind === 'on-its-way' && order.expected).toMatchObject({
      assumed: ['usual-time', 'holidays-not-known'],
    });
  });

  it('is never late for a day nobody gave', () => {
    expect(orderOn('2026-12-10', { status: 'processing' })).toMatchObject({
      late: null,
      expected: { certainty: 'unknown' },
    });
  });

  it('does not count as supply before it arrives', () => {
    const plan = planOn('2026-11-22', {
      ...usual,
      fills: [fill('2026-08-25', 90), { claimedOn: '2026-11-18', daysSupply: 90 }],
      order: { status: 'shipped', placedOn: '2026-11-17', expectedOn: '2026-11-25' },
    });
    expect([on(plan.runOut), on(plan.runOutInHand)]).toEqual(['2027-02-21', '2026-11-23']);
    expect(plan).toMatchObject({ state: 'late-on-its-way', because: 'arrives-after-run-out' });
    expect(plan.stock.inHand.days).toBe(1);
  });
});

describe('facts that make no sense', () => {
  const problemsOf = (facts: MedicineFacts, today = '2026-11-22') =>
    planOn(today, facts).problems.map(({ what, path }) => `${what} ${path.join('.')}`);

  it.each([
    [{ fills: [fill('2026-09-12', -90)] }, 'negative fills.0.daysSupply'],
    [{ fills: [fill('2026-09-12', 0)] }, 'zero fills.0.daysSupply'],
    [{ fills: [fill('2026-09-12', 30.5)] }, 'not-a-whole-number fills.0.daysSupply'],
    [{ fills: [fill('2026-09-12', 9000)] }, 'absurd fills.0.daysSupply'],
    [{ fills: [{ daysSupply: 90 }] }, 'fill-without-date fills.0'],
    [{ fills: [fill('2026-12-12', 90)] }, 'fill-ahead-of-today fills.0'],
    [
      { fills: [{ claimedOn: '2026-09-12', deliveredOn: '2026-09-10', daysSupply: 90 }] },
      'delivered-before-claimed fills.0.deliveredOn',
    ],
    [
      { fills: [{ claimedOn: '2026-11-18', deliveredOn: '2026-11-25', daysSupply: 90 }] },
      'delivery-ahead-of-today fills.0.deliveredOn',
    ],
    [{ fills: [fill('2026-09-12', 90), fill('2026-09-12', 90)] }, 'duplicate-fill fills.1'],
    [{ pauses: [{ from: '2026-09-12', to: '2026-09-10' }] }, 'pause-ends-before-it-begins pauses.0'],
    [{ count: { on: '2026-12-01', days: 3 } }, 'count-ahead-of-today count.on'],
    [{ count: { on: '2026-11-01' } }, 'count-without-amount count'],
    [{ refillsLeft: -1 }, 'negative refillsLeft'],
    [{ writtenOn: '2027-01-01' }, 'written-ahead-of-today writtenOn'],
    [{ writtenOn: '2026-01-01', expiresOn: '2025-01-01' }, 'ends-before-written expiresOn'],
    [{ fills: [{ claimedOn: '2026-02-30' }] }, 'not-understood fills.0.claimedOn'],
  ] as [MedicineFacts, string][])('%j: %s', (facts, expected) => expect(problemsOf(facts)).toContain(expected));

  it('give no date from nothing', () => {
    for (const daysSupply of [-90, 0, 30.5, 9000]) {
      const plan = planOn('2026-11-22', { fills: [fill('2026-09-12', daysSupply)], refillsLeft: 2 });
      expect([plan.runOut.on, plan.orderBy.on, plan.earliestInsurance.on, plan.state]).toEqual([
        null,
        null,
        null,
        'unknown',
      ]);
    }
  });

  it('count a fill once that was seen with and without its delivery', () => {
    const twice = [{ claimedOn: '2026-09-12', daysSupply: 90 }, fill('2026-09-12', 90, { deliveredOn: '2026-09-18' })];
    expect(on(planOn('2026-11-22', { ...usual, fills: twice }).runOut)).toBe('2026-12-17');
    expect(on(planOn('2026-11-22', { ...usual, fills: twice.reverse() }).runOut)).toBe('2026-12-17');
  });

  it('puts a fill together that two pages tell parts of, and keeps apart what contradicts', () => {
    const parts = [
      { claimedOn: '2026-09-12', daysSupply: 90 },
      { claimedOn: '2026-09-12', quantity: 180, deliveredOn: '2026-09-18' },
      { deliveredOn: '2026-09-18', price: 9 },
    ];
    const plan = planOn('2026-11-22', { ...usual, fills: parts });
    expect(on(plan.runOut)).toBe('2026-12-17');
    expect(plan.stock.inHand).toMatchObject({ units: 50, dollars: 2.5 });
    const apart = [fill('2026-09-12', 90), fill('2026-09-12', 30)];
    expect(on(planOn('2026-11-22', { ...usual, fills: apart }).runOut)).toBe('2027-01-10');
  });

  it('make the settings the usual ones when those are no settings', () => {
    const plan = planOn('2026-11-22', { ...usual, settings: { orderAheadDays: 10 } });
    expect(on(plan.orderBy)).toBe('2026-12-07');
    expect(problemsOf({ ...usual, settings: { orderAheadDays: -1 } })).toEqual([
      'not-understood settings.orderAheadDays',
    ]);
  });
});
