// @vitest-environment happy-dom
/** Facts that sentences tell in passing, chips in a row, and what stands beside a medicine and is not its own. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const homeUrl = 'https://www.optumrx.com/secure/home';
const detailUrl = 'https://www.optumrx.com/secure/medication-detail/70233417';
const of = (...said: string[]) =>
  medicineOf(`<h3>Tizanidine 4 mg tablet</h3><p>Rx 70455133</p>${said.map((text) => `<p>${text}</p>`).join('')}`);
const detail = (part: string) =>
  readingOf(`<main><h1>Amlodipine 5 mg tablet</h1><p>Rx number: 70233417</p>${part}</main>`, detailUrl);

describe('until when refills can be used', () => {
  it.each([
    ['2027-04-30', 'You have <b>2 refills left</b>, which you can use until <b>April 30, 2027</b>.'],
    ['2027-04-30', 'You have 2 refills left that can be used through April 30, 2027.'],
    ['2027-04-30', '2 refills left, to use by April 30, 2027.'],
    ['2027-04-30', 'This prescription can be filled until April 30, 2027.'],
    ['2027-04-30', 'Your 2 refills expire on April 30, 2027.'],
    ['2027-03-01', 'Refill by <b>Mar 1, 2027</b>, when this prescription expires'],
    ['2027-03-01', 'Refill by Mar 1, 2027 (the day your prescription ends).'],
    ['2027-03-01', 'Order by 03/01/2027, which is when it expires.'],
    ['2027-03-01', 'Refill by Mar 1, 2027, when your refills run out.'],
    ['2027-04-30', 'This prescription runs out on April 30, 2027.'],
    ['2027-04-30', 'After April 30, 2027, you will need a new prescription.'],
    ['2027-04-30', 'You can refill this until April 30, 2027.'],
    ['2027-04-30', 'You may refill this prescription 2 more times until April 30, 2027.'],
    ['2027-04-30', 'You have until April 30, 2027 to use your 2 refills.'],
    [null, 'You have until April 30, 2027 to order your refill at this price.'],
    [null, 'After April 30, 2027, you will need a new card.'],
    [null, 'You can order refills through the app from April 30, 2027.'],
    [null, 'Your supply should last until December 12, 2026.'],
    [null, 'You will run out around December 12, 2026.'],
    [null, 'You can get refills until you run out on December 12, 2026.'],
    [null, 'Refill by Mar 1, 2027'],
    [null, 'Refill by Mar 1, 2027, before this prescription expires'],
    [null, 'Refill by Mar 1, 2027, when prices go up'],
    [null, 'You have a coupon that you can use until April 30, 2027.'],
    [null, 'Your coupon is good for 2 refills, until Mar 1, 2027, when it expires.'],
    [null, 'This prescription cannot be filled until April 30, 2027.'],
    [null, 'Refills left: 2. Use the app until April 30, 2027.'],
  ] as const)('%s: %s', (day, said) => expect(of(said).expiresOn).toBe(day));

  it.each(['Renew before', 'Renew by', 'Renewal needed by', 'Last day to refill', 'Renew online no later than'])(
    'a day to act by is no gap: %s',
    (label) => {
      const { outcome, prescriptions } = readingOf(
        `<main><h1>Welcome back</h1><h2>Coming up</h2><div><div>${label}<br><b>Dec 20, 2026</b></div><div>
        <h3>Propranolol ER 80 mg capsule</h3><p>No refills left. Your prescription expires Dec 20, 2026.</p></div></div></main>`,
        homeUrl,
      );
      expect(outcome).toBe('complete');
      expect(prescriptions[0]).toMatchObject({ expiresOn: '2026-12-20', nextFillOn: null });
    },
  );
});

describe('how much a fill is, and for how long', () => {
  const tile = (value: string, label: string) => `<div><p>${value}</p><p>${label}</p></div>`;
  it.each([
    ['quantity', 90, 'tablets each fill'],
    ['quantity', 90, 'tablets in each refill'],
    ['quantity', 90, 'capsules a fill'],
    ['quantity', 90, 'tablets in one fill'],
    ['quantity', null, 'tablets a day'],
    ['quantity', null, 'tablets at a time'],
    ['quantity', null, 'tablets left'],
    ['daysSupply', 90, 'days of medicine'],
    ['daysSupply', 90, 'Days of medication per fill'],
    ['daysSupply', 90, 'Days worth of medicine'],
    ['daysSupply', 90, 'days each fill'],
    ['daysSupply', null, 'days between refills'],
    ['daysSupply', null, 'days of medicine left'],
    ['daysSupply', null, 'days of medicine on hand'],
    ['daysSupply', null, 'days without medicine'],
  ] as const)('%s is %s: 90 over "%s"', (field, value, label) =>
    expect(
      medicineOf(
        `<h3>Tizanidine 4 mg tablet</h3><div>${tile('3', 'refills left')}${tile('90', label)}${tile('$7.50', 'your copay')}</div>`,
      ),
    ).toMatchObject({ [field]: value, refillsLeft: 3, price: 7.5 }),
  );

  it.each([
    [90, 'One fill gives you 90 tablets for 90 days.'],
    [100, 'Each fill is 100 tablets, a 100-day supply.'],
    [90, 'Each fill is 90 days of medicine.'],
    [null, 'You have 12 days of medicine left.'],
    [null, 'You have about 12 days of medicine.'],
    [null, 'A 12-day supply is left.'],
    [null, 'You should have a 12-day supply on hand.'],
    [null, 'Most people have 90 days of medicine on hand.'],
    [90, '90-day supply, 2 refills remaining'],
  ] as const)('%s days: %s', (days, said) => expect(of(said).daysSupply).toBe(days));
});

it.each([
  ['quantity', 90, 'Every fill has 90 tablets and lasts 90 days.'],
  ['quantity', 90, 'One fill gives you 90 tablets for 90 days.'],
  ['refillsLeft', 2, 'You may refill this prescription 2 more times until April 30, 2027.'],
  ['prescriber', 'Lena Ortiz, MD', 'Prescribed for you by Lena Ortiz, MD.'],
] as const)('%s is %s: %s', (field, value, said) => expect(of(said)).toMatchObject({ [field]: value }));

it.each([
  [2, 'Refills you can still get: 2'],
  [2, 'Refills you can still order: 2'],
  [null, 'Refills you can get in a year: 2'],
] as const)('%s refills left: %s', (refillsLeft, said) => expect(of(said)).toMatchObject({ refillsLeft }));

describe('the last of several fills', () => {
  it.each([
    ['2026-08-27', 'Last filled August 27, 2026. Filled May 18, 2026.'],
    ['2026-08-27', 'Your last fill was August 27, 2026, and the one before it was May 18, 2026.'],
    ['2026-08-27', 'You last got this medicine on August 27, 2026.'],
    ['2026-08-27', 'Filled August 27, 2026. Last filled August 27, 2026.'],
    [null, 'Last filled August 27, 2026. Filled October 18, 2026.'],
    [null, 'Filled August 27, 2026. Filled May 18, 2026.'],
    [null, 'Last filled August 27, 2026. Last filled May 18, 2026.'],
  ] as const)('%s: %s', (day, said) => expect(of(said).lastFilledOn).toBe(day));

  it.each([
    'Your last fill was August 27, 2026, and the one before it was May 18, 2026.',
    'Your supply should last until December 12, 2026.',
    'You will run out around December 12, 2026.',
  ])('a day of nobody is no gap: %s', (said) => expect(detail(`<p>${said}</p>`).outcome).toBe('complete'));
  it.each([
    'We will do so on November 30, 2026.',
    'It goes out on November 30, 2026.',
    'The plan changes on November 30, 2026.',
  ])('a day that may be of something is one: %s', (said) => expect(detail(`<p>${said}</p>`).outcome).toBe('partial'));
});

describe('chips in a row', () => {
  const chips = (tag: string, ...texts: string[]) =>
    medicineOf(
      `<h3>Hydrochlorothiazide 25 mg tablet</h3><div>${texts.map((text) => `<${tag}>${text}</${tag}>`).join(' ')}</div>`,
    );
  it.each([
    [0, ['Ready to refill', '4 refills left', '90-day supply', 'Rx #70733150', '$0.00']],
    [7.5, ['Ready to refill', '$7.50']],
    [0, ['Ready to refill', '90-day supply', 'Free']],
    [null, ['Ready to refill', 'Home delivery', 'Free']],
    [7.5, ['4 refills left', 'Ready to refill', '$7.50']],
    [null, ['Ready to refill', 'Save $35.00']],
    [null, ['Ready to refill', '$7.50', '$12.00']],
  ] as const)('price %s: %j', (price, texts) => expect(chips('span', ...texts).price).toBe(price));

  it('are not the words of one label', () => {
    expect(chips('i', 'Refills', 'left:', '2').refillsLeft).toBe(2);
    expect(chips('b', 'Refills', 'remaining', '2').refillsLeft).toBe(2);
    expect(chips('span', 'Last filled', 'Nov 3, 2026', '90-day supply')).toMatchObject({
      lastFilledOn: '2026-11-03',
      daysSupply: 90,
    });
  });
});

describe('what stands beside a medicine', () => {
  it.each(['Earlier fills', 'Older fills', 'Fills before this one', 'All fills'])('fills before the last: %s', (head) =>
    expect(
      detail(
        `<p>We last filled it on August 27, 2026.</p><h2>${head}</h2><p>We filled this on May 18, 2026 ($11.40) and on February 6, 2026 ($9.80).</p>`,
      ),
    ).toMatchObject({ outcome: 'complete', prescriptions: [{ lastFilledOn: '2026-08-27', price: null }] }),
  );

  it.each(['Could you pay less?', 'Tell a friend', 'Ready to save?', 'Ways to spend less'])('an offer: %s', (head) =>
    expect(
      detail(
        `<p>Each fill is a 100-day supply.</p><section><h2>${head}</h2><p>A 90-day supply is $6.00.</p></section>`,
      ),
    ).toMatchObject({ outcome: 'complete', prescriptions: [{ daysSupply: 100, price: null }] }),
  );

  const claim = '<ul><li><span>Last filled:</span> 10/30/2026</li><li><span>Days’ supply:</span> 30</li></ul>';
  it.each(['From your claims', 'Based on your insurance claims', 'What your claims show'])(
    'what claims tell of it: %s',
    (head) =>
      expect(detail(`<section><h2>${head}</h2>${claim}</section>`).prescriptions).toMatchObject([
        { daysSupply: 30, lastFilledOn: '2026-10-30' },
      ]),
  );
  it.each([
    `<h2>Recent claims</h2>${claim}`,
    `<h2>From your claims</h2><p>Metformin 500 mg</p>${claim}`,
    `<h2>How to file claims</h2>${claim}`,
  ])('other claims: %s', (part) =>
    expect(detail(`<section>${part}</section>`).prescriptions).toMatchObject([
      { daysSupply: null, lastFilledOn: null },
    ]),
  );
});

describe('an order under a heading of its own', () => {
  const home = (head: string, card: string) =>
    readingOf(
      `<main><h1>Good morning</h1><section><h2>My prescriptions</h2><h3>Ready to refill (1)</h3><div><h4>Meloxicam 15 mg tablet</h4>
      <p>1 refill left</p></div><h3>${head}</h3><div><h4>Oxybutynin ER 10 mg tablet</h4>${card}</div></section></main>`,
      homeUrl,
    ).prescriptions.find(({ printedName }) => printedName.startsWith('Oxybutynin'))?.status;
  it.each([
    ['active', 'On the way (1)', '<p>Order #418870233</p><p>Shipped</p>'],
    ['active', 'In progress', '<p>Order #418870233</p><p>Processing</p>'],
    ['inactive', 'Past (1)', '<p>2 refills left</p>'],
    ['unknown', 'On the way (1)', '<p>2 refills left</p>'],
    ['unknown', 'On the way (1)', '<p>Order #418870233</p><p>Canceled</p>'],
    ['elsewhere', 'On the way (1)', '<p>Order #418870233</p><p>Shipped</p><p>Filled at Walgreens</p>'],
  ] as const)('%s under "%s": %s', (status, head, card) => expect(home(head, card)).toBe(status));
});

describe('groups of one list', () => {
  const second = (first: string, head: string, card = '<p>0 refills left</p>') =>
    readingOf(
      `<main><h1>My prescriptions</h1><section><h2>Your medicines</h2><h3>${first}</h3><div><h4>Meloxicam 15 mg tablet</h4>
      <p>1 refill left</p></div><h3>${head}</h3><div><h4>Oxybutynin ER 10 mg tablet</h4>${card}</div></section></main>`,
    ).prescriptions.find(({ printedName }) => printedName.startsWith('Oxybutynin'))?.status;
  it.each(['Too soon to refill (1)', 'No refills left', 'Out of refills (1)', 'Needs renewal', 'Expiring soon (1)'])(
    'goes on with "%s"',
    (head) => {
      expect(second('Ready to refill (1)', head)).toBe('active');
      // After a part of the page that is no list of home delivery, it may be either.
      expect(second('Eligible for home delivery (1)', head)).not.toBe('active');
      expect(second('Filled at retail pharmacies', head)).not.toBe('active');
      expect(second('Archived (1)', head)).not.toBe('active');
      expect(second('Ready to refill (1)', head, '<p>Filled at Walgreens</p>')).toBe('elsewhere');
    },
  );
  it('ends where nobody knows what begins', () =>
    expect(second('Ready to refill (1)', 'On the way (1)')).toBe('unknown'));
});

describe('pairs in a row, of which only the later ones have a colon', () => {
  it.each([
    ['Rx # 70455133 &nbsp; Provider: Dr. Ivo Brandt &nbsp; Next automatic refill: 12/01/2026', '2026-12-01', null],
    ['Rx # 70455133 Provider: Dr. Ivo Brandt Refills remaining: 2', null, 2],
  ])('are told apart: %s', (line, autofillOn, refillsLeft) =>
    expect(medicineOf(`<h3>Tizanidine 4 mg tablet</h3><p>${line}</p>`)).toMatchObject({
      rxNumber: '70455133',
      prescriber: 'Dr. Ivo Brandt',
      autofillOn,
      refillsLeft,
    }),
  );
});
