// @vitest-environment happy-dom
/** Numbers and days that look like a medicine's and are not: they are left unread, and never taken for it. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

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
    ['2 refills left', 2],
    ['1 of 3 refills left', 1],
    ['No refills', 0],
    ['Refills left: 2 of 3', 2],
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
    ['30-day supply $10, 90-day supply $25', null],
    ['3-month supply', null],
    ['12-week supply', 84],
    ['90-day supply', 90],
    ["Days' supply: 90", 90],
    ['Supply: 360 capsules / 90 days', 90],
    ['Qty 30 - 90 day supply', 90],
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

describe('the next fill', () => {
  it.each([
    ['Refill by 02/10/2027', null],
    ['Refillable until 02/10/2027', null],
    ['Your refill must be processed between Dec 8, 2026 and Dec 22, 2026.', null],
    ['Not refillable until 02/10/2027', '2027-02-10'],
    ['Too soon to refill until 02/10/2027', '2027-02-10'],
    ['Refill too soon before 02/10/2027', '2027-02-10'],
    ['Refill on or after 02/10/2027', '2027-02-10'],
  ])('"%s" is %s', (said, day) => expect(of(said).nextFillOn).toBe(day));
});

describe('a processing date', () => {
  it('is that of the automatic refill where it is on', () =>
    expect(of('Auto refill: On</p><p>Processing date: Dec 8, 2026').autofillOn).toBe('2026-12-08'));
  it.each(['Auto refill: Off', 'Auto refill: On</p><p>Order # 400100200', 'Auto refill: On</p><p>Order received'])(
    'beside "%s" is not',
    (said) => expect(of(`${said}</p><p>Processing date: Dec 8, 2026`).autofillOn).toBeNull(),
  );
});
