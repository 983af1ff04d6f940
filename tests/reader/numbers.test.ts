// @vitest-environment happy-dom
/** Numbers and days that look like a medicine's and are not: they are left unread, and never taken for it. */
import { describe, expect, it } from 'vitest';
import { medicineOf, ordersUrl, readingOf } from './page-of';

const of = (said: string) => medicineOf(`<h2>Atenolol 50 mg tablet</h2><p>Rx # 70123456</p><p>${said}</p>`);

describe('refills', () => {
  it.each([
    ['Refills: 1 of 3 used', 2],
    ['1 of 3 refills used', 2],
    ['2 refills used', null],
    ['2 refills have been used', null],
    ['No refills have been requested', null],
    ['Refills: 3 authorized', null],
    ['Refills (used): 1', null],
    ['Refills remaining: 2+', null],
    ['Up to 3 refills', null],
    ['2 or 3 refills', null],
    ['2 refills', 2],
    ['Rx 80144027 - 3 refills left', 3],
    ['1 - 3 refills', null],
    ['2 refills left', 2],
    ['1 of 3 refills left', 1],
    ['No refills', 0],
    ['Refills left: 2 of 3', 2],
    ['Quantity: 90; refills remaining: 2.', 2],
    ['Refills remaining: 2.5', null],
    ['<dl><dt>Refills left</dt><dd>five</dd></dl>', 5],
    ['Refills you have left: 3', 3],
    ['Refills: 2 Ordered: 10/01/2026', 2],
  ])('"%s" is %s', (said, refills) => expect(of(said).refillsLeft).toBe(refills));
});

describe('a supply', () => {
  it.each([
    ['Up to a 90-day supply', null],
    ['30 or 90 day supply available', null],
    ['30- or 90-day supply', null],
    ["Days' supply: 30–90", null],
    ['Get a 90-day supply', null],
    ['You can get a 90-day supply', null],
    ['If you get a 90-day supply you save a trip', null],
    ['You get a 90-day supply and have 2 refills left.', 90],
    ['30-day supply $10, 90-day supply $25', null],
    ['3-month supply', null],
    ['12-week supply', 84],
    ['90-day supply', 90],
    ['Each fill is 90 tablets and lasts 90 days.', 90],
    ["Days' supply: 90", 90],
    ['Supply: 360 capsules / 90 days', 90],
    ['Qty 30 - 90 day supply', 90],
    ['Supply: 180 tablets · 90 days', 90],
    ['48 g, 90 days', 90],
    ['Good for 90 days', 90],
    ['Each fill is good for 90 days.', 90],
    ['This prescription is good for 365 days.', null],
    ['The access code is good for 30 days.', null],
    ['We send a link by email. It is good for 30 days.', null],
    ['Pay as little as $4 for a 90-day supply of many generics', null],
    ['From $4 for a 90-day supply', null],
    ['Most generics come in a 90-day supply', null],
    ['Free shipping on a 90-day supply', null],
    ['$4 for a 90-day supply', 90],
  ])('"%s" is %s', (said, days) => expect(of(said).daysSupply).toBe(days));

  it('that begins with an amount tells the amount, too', () => {
    expect(of('Supply: 360 capsules / 90 days').quantity).toBe(360);
    expect(of("Days' supply: 90").quantity).toBeNull();
  });

  it.each(["Days' supply: 30–90", '3-month supply', 'Refills remaining: 2+'])('"%s" is a gap', (said) => {
    const block = `<article><h2>Atenolol 50 mg tablet</h2><p>Rx # 70123456</p><p>${said}</p></article>`;
    expect(readingOf(`<main><h1>My prescriptions</h1>${block}</main>`).outcome).toBe('partial');
  });
});

describe('an amount', () => {
  it.each([
    ['180 blisters for 90 days', 180],
    ['9 mL (84-day supply)', 9],
    ['We last filled it on September 3, 2026 with 90 tablets, a 90-day supply.', 90],
    ['Dispensed on 9/3/2026: a supply of 30 pens.', 30],
    ['Once it is filled, start with 2 tablets a day', null],
    ['Take it with 2 tablets, then rest.', null],
    ['<dl><dt>Amount</dt><dd>90 tablets</dd></dl>', 90],
    ['<dl><dt>Amount</dt><dd>$12.50</dd></dl>', null],
    ['12 pens for 84 days. You paid $130.00.', 12],
    ['You get 7.5 milliliters at a time, and they are a 75-day supply.', 7.5],
    ['You get 2 tablets a day', null],
    ['Rx 70123456 · 48 g, 90 days · 1 refill left', 48],
    ['5 g', null],
  ])('"%s" is %s', (said, quantity) => expect(of(said).quantity).toBe(quantity));
});

describe('the next fill', () => {
  it.each([
    ['Refill by 02/10/2027', null],
    ['Refillable until 02/10/2027', null],
    ['Your refill must be processed between Dec 8, 2026 and Dec 22, 2026.', null],
    ['Not refillable until 02/10/2027', '2027-02-10'],
    ['Too soon to refill until 02/10/2027', '2027-02-10'],
    ['Refill too soon before 02/10/2027', '2027-02-10'],
    ['Refill on or after 02/10/2027', '2027-02-10'],
    ['It can next be refilled on 02/10/2027.', '2027-02-10'],
    ['Refill available in 3 days', '2026-11-25'],
    ['You can order this again on 02/10/2027', '2027-02-10'],
    ['We received your order on 11/20/2026', null],
  ])('"%s" is %s', (said, day) => expect(of(said).nextFillOn).toBe(day));
});

describe('the next automatic refill', () => {
  it.each([
    ['Auto refill processes tomorrow', '2026-11-23'],
    ['Auto refill is scheduled for tomorrow', '2026-11-23'],
    ['Auto refill will be processed in 3 days', '2026-11-25'],
    ['Auto refill is easy: enroll today', null],
    ['Auto refill will not be processed tomorrow', null],
  ])('"%s" is %s', (said, day) => expect(of(said).autofillOn).toBe(day));
});

describe('a processing date', () => {
  it('is that of the automatic refill where it is on', () =>
    expect(of('Auto refill: On</p><p>Processing date: Dec 8, 2026').autofillOn).toBe('2026-12-08'));
  it.each(['Auto refill: Off', 'Auto refill: On</p><p>Order # 400100200', 'Auto refill: On</p><p>Order received'])(
    'beside "%s" is not',
    (said) => expect(of(`${said}</p><p>Processing date: Dec 8, 2026`).autofillOn).toBeNull(),
  );
});

describe('refills told as two numbers', () => {
  it.each([
    ['Refills: 3 authorized, 1 remaining', 1],
    ['3 refills ordered, 3 left', 3],
    ['More than 5 refills', null],
    ['Refills: 2, 30 tablets', 2],
  ])('"%s" is %s', (said, refills) => expect(of(said).refillsLeft).toBe(refills));
});

describe('a price', () => {
  it.each([
    ['Price: $5.00 – $12.00', null],
    ['You paid $18.00.', 18],
    ['Paid $14.25', 14.25],
    ['Paid: $14.25', 14.25],
    ['Plan paid $140.00', null],
    ['Price: $1,204', 1204],
    ['$4 for a 90-day supply', 4],
    ['Pay as little as $4 for a 90-day supply', null],
    ['$4 for a 90-day supply of many generics', null],
    ['From $4 for a 90-day supply', null],
    ['Starting at $4 for a 90-day supply', null],
  ])('"%s" is %s', (said, price) => expect(of(said).price).toBe(price));
});

describe('"Free" on its own', () => {
  it.each([
    ['Free', 0],
    ['No cost', 0],
    ['Standard delivery</p><p>Free', null],
    ['$12.00</p><p>Free', null],
    ['Free refill reminders', null],
  ])('"%s" is %s', (said, price) => expect(of(said).price).toBe(price));
});

describe('an end', () => {
  it.each([
    ['Prior authorization expires 01/05/2027', null],
    ['Copay card expires 12/31/2026', null],
    ['Offer expires 12/15/2026', null],
    ['Prior authorization expires Jan 5, 2027. Prescription expires Jun 30, 2027.', '2027-06-30'],
    ['Expires 06/30/2027', '2027-06-30'],
    ['Expires 2027-06-30', '2027-06-30'],
    ['Prescription end date 30 Jun 2027', '2027-06-30'],
    ['2 refills left, expires 06/30/2027', '2027-06-30'],
  ])('"%s" is %s', (said, day) => expect(of(said).expiresOn).toBe(day));
});

describe('what has been done', () => {
  it.each([
    ['Last filled 11/01/2026', '2026-11-01'],
    ['Last filled 12/08/2026', null],
  ])('"%s" is %s: it lies behind', (said, day) => expect(of(said).lastFilledOn).toBe(day));

  it('of a prescription that came in is neither an order nor a fill', () => {
    const { prescriptions, orders } = readingOf(
      '<main><h1>My prescriptions</h1><article><h2>Atenolol 50 mg tablet</h2><p>We received this new prescription on November 20, 2026.</p></article></main>',
    );
    expect([prescriptions[0]?.lastFilledOn, orders]).toEqual([null, []]);
  });

  const order = (status: string, said: string) =>
    readingOf(
      `<main><h1>Order status</h1><div><h2>Order 400100200</h2><p>${status}</p><p>${said}</p><p>Atenolol 50 mg tablet</p></div></main>`,
      ordersUrl,
    ).orders[0];
  it.each([
    ['Processing', 'Estimated ship date Nov 27', null],
    ['Processing', 'Expected ship date: 11/25/2026', null],
    ['Processing', 'To be shipped Nov 24, 2026', null],
    ['Shipped', 'Shipped by UPS on 11/20/2026', '2026-11-20'],
    ['Shipped', 'Ship date: 11/20/2026', '2026-11-20'],
  ])('%s, "%s" was shipped on %s', (status, said, day) => expect(order(status, said)?.shippedOn).toBe(day));
});

describe('a list of earlier fills', () => {
  const detailUrl = 'https://www.optumrx.com/secure/prescription-detail/21';
  const detail = (rows: string, head = '<th>Date filled</th><th>Qty</th>') =>
    readingOf(
      `<main><h1>Atenolol 50 mg tablet</h1><p>Rx # 70123456</p><h2>Fill history</h2>
       <table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></main>`,
      detailUrl,
    );
  const older = '<tr><td>06/13/2026</td><td>90</td></tr>';

  it('tells the last one', () => {
    const read = detail(`${older}<tr><td>09/09/2026</td><td>90</td></tr>`);
    expect(read.prescriptions[0]?.lastFilledOn).toBe('2026-09-09');
    expect(read.outcome).toBe('complete');
  });

  it.each([
    ['one was canceled', '<tr><td>09/09/2026</td><td>Canceled</td></tr>'],
    ['one lies ahead', '<tr><td>12/09/2026</td><td>90</td></tr>'],
    ['one is of another medicine', '<tr><td>09/09/2026</td><td>Clonidine 0.1 mg tablet</td></tr>'],
  ])('is a gap where %s', (_, row) => {
    const read = detail(older + row);
    expect(read.prescriptions[0]?.lastFilledOn).toBeNull();
    expect(read.outcome).toBe('partial');
  });
});

describe('a price', () => {
  it.each([
    ['You pay: nothing – free', 0],
    ['You will pay nothing: it is free.', 0],
    ['You pay nothing extra for shipping', null],
  ])('"%s" is %s', (said, price) => expect(of(said).price).toBe(price));
});

describe('who prescribed', () => {
  it.each([
    ['Rx 93004418, from Dr. Amara Nwosu', 'Dr. Amara Nwosu'],
    ['Dr. Corinne Baptiste prescribed this medicine. You have one refill left.', 'Dr. Corinne Baptiste'],
    ['Dr. Corinne Baptiste needs to approve this.', null],
    ['Something to do', null],
    ['Prov: S. Whitfield, MD', 'S. Whitfield, MD'],
    ['Prov.: L. Aguirre, OD | Qty: 30', 'L. Aguirre, OD'],
    ['Presc: Dr. Ames', 'Dr. Ames'],
    ['Qty: 30 | Dr: Helen Ames', 'Helen Ames'],
    ['Provided by mail', null],
    ['Province: Ontario', null],
    ['Rx 93004418, from Harbor Pharmacy', null],
  ])('"%s" is %s', (said, prescriber) =>
    expect(medicineOf(`<h2>Atenolol 50 mg tablet</h2><p>90 tablets</p><p>${said}</p>`).prescriber).toBe(prescriber),
  );
});

it('keeps the next fill apart from the day of the automatic one beside it', () => {
  const said = 'Last fill: 09/22/2026. Next fill: 12/01/2026. Auto refill: on, next automatic refill 12/08/2026.';
  expect([of(said).nextFillOn, of(said).autofillOn]).toEqual(['2026-12-01', '2026-12-08']);
});

it('takes an amount and its days for no medicine', () => {
  const { prescriptions } = readingOf(
    '<main><h1>My prescriptions</h1><div><b>Fluticasone 50 mcg spray</b> Rx# 30558177 · 48 g, 90 days · 1 refill left</div><div><b>Amlodipine 5 mg tablet</b> Rx# 30561020 · 90 mL for 90 days</div></main>',
  );
  expect(prescriptions.map(({ printedName }) => printedName)).toEqual([
    'Fluticasone 50 mcg spray',
    'Amlodipine 5 mg tablet',
  ]);
});
