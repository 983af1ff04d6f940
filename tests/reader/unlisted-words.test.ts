// @vitest-environment happy-dom
/** Words that nobody listed: understood where they are made of known ones, and a gap where they tell what is asked for. */
import { describe, expect, it } from 'vitest';
import { listUrl, medicineOf, readingOf } from './page-of';

const name = '<h2>ELIQUIS 2.5 MG TABLET</h2>';
const list = (block: string) =>
  readingOf(`<main><h1>My prescriptions</h1><article>${name}${block}</article></main>`, listUrl);

describe('words made of known ones', () => {
  it.each([
    ['<dl><dt>Fills left</dt><dd>2</dd></dl>', { refillsLeft: 2 }],
    ['<dl><dt>Fills left</dt><dd>None</dd></dl>', { refillsLeft: 0 }],
    ['<p>3 fills remaining</p>', { refillsLeft: 3 }],
    ['<dl><dt>Next due</dt><dd>12/11/2026</dd></dl>', { nextFillOn: '2026-12-11' }],
    ['<p>Qty: 90 · 90 days · $0.00</p>', { quantity: 90, daysSupply: 90, price: 0 }],
    ['<p>3 mL for 28 days, $35.00</p>', { daysSupply: 28, price: 35 }],
    ['<p>Quantity 90 for 90 days</p>', { quantity: 90, daysSupply: 90 }],
    ['<p>Prescription number 8890 12345</p>', { rxNumber: '8890 12345' }],
    ['<p>Provider: Dr. Eamon Price</p>', { prescriber: 'Dr. Eamon Price' }],
  ])('%s', (block, expected) => {
    expect(medicineOf(name + block)).toMatchObject(expected);
  });

  it.each([
    ['<p>This medication is set to refill automatically.</p>', 'on'],
    ['<p>This medication is not set to refill automatically.</p>', 'off'],
    ["<p>This medicine can't be refilled automatically.</p>", 'not-eligible'],
    ['<label><input type="checkbox" checked> Keep refilling this automatically</label>', 'on'],
    ["<p>You haven't joined auto refill</p>", 'off'],
    ['<p>Auto refill: you are not signed up</p>', 'off'],
    ['<dl><dt>Ships automatically</dt><dd>Yes</dd></dl>', 'on'],
    ['<p>Your medicine is refilled automatically when you enroll.</p>', 'unknown'],
    ['<p>Auto refill is paused</p>', 'unknown'],
    // What is not always so, or was so once, is no state.
    ['<p>This will not be refilled automatically after Dec 31, 2026.</p>', 'unknown'],
    ['<p>This may not be refilled automatically.</p>', 'unknown'],
    ["<p>Your last order wasn't on auto refill</p>", 'unknown'],
    ["<p>This isn't set to refill automatically.</p>", 'off'],
  ])('%s: autofill is %s', (block, state) => {
    expect(medicineOf(name + block).autofill).toBe(state);
  });

  it('takes the day of a fill that is automatic for no day to order on', () => {
    const { autofillOn, nextFillOn } = medicineOf(`${name}<p>Next fill is automatic: 12/09/2026</p>`);
    expect([autofillOn, nextFillOn]).toEqual(['2026-12-09', null]);
  });

  it('takes the day behind words that a medicine is not filled automatically for one to order on', () => {
    const { autofill, autofillOn, nextFillOn } = medicineOf(
      `${name}<p>This will not be refilled automatically, next refill: 12/11/2026</p>`,
    );
    expect([autofill, autofillOn, nextFillOn]).toEqual(['off', null, '2026-12-11']);
  });

  it('takes the day up to which automatic refills are on for no day of a fill', () => {
    const { autofill, autofillOn } = medicineOf(`${name}<p>Auto refill: On until Dec 31, 2026</p>`);
    expect([autofill, autofillOn]).toEqual(['on', null]);
  });

  it('reads the person whom only the name of the account button tells', () => {
    const { person } = readingOf(
      `<header><button aria-haspopup="true" aria-label="Account menu for Delphine Okafor">DO</button></header><main><h1>My prescriptions</h1><article>${name}<p>Refills left: 1</p></article></main>`,
    );
    expect(person).toBe('Delphine Okafor');
  });

  it('takes the head of a column for no medicine', () => {
    const row = (role: string, cells: readonly string[]) =>
      `<div role="row">${cells.map((cell) => `<span role="${role}">${cell}</span>`).join('')}</div>`;
    const { prescriptions } = readingOf(
      `<main><h1>Medications</h1><div role="grid">${row('columnheader', ['Medication', 'Remaining', 'Next due', 'Auto'])}${row('gridcell', ['Nifedipine ER 30 mg tab', '2 refills', '12/19/2026', 'On'])}</div></main>`,
    );
    expect(prescriptions).toMatchObject([{ refillsLeft: 2, nextFillOn: '2026-12-19', autofill: 'on' }]);
    expect(prescriptions).toHaveLength(1);
  });
});

describe('words that are not understood', () => {
  it.each([
    ['<p>2 refills remaining settled 05/14/2027</p>', '2 refills remaining settled 05/14/2027'],
    ["<p>We'll start on Nov 25, 2026.</p>", "We'll start on Nov 25, 2026"],
    ['<dl><dt>Times you can refill</dt><dd>3</dd></dl>', 'Times you can refill: 3'],
  ])('make a gap when they hold a day or a number of refills: %s', (block, words) => {
    expect(list(block)).toMatchObject({
      outcome: 'partial',
      gaps: [{ why: `these words were not understood: ${words}` }],
    });
  });

  it('make a gap of a list of earlier fills, where nothing else tells the last one', () => {
    const detail = (rest: string) =>
      readingOf(
        `<main><h1>ELIQUIS 2.5 MG TABLET</h1><p>Refills left: 2</p>${rest}<section><h2>Fill history</h2><table><tr><th>Date</th><th>Quantity</th></tr><tr><td>10/08/2026</td><td>60</td></tr><tr><td>07/14/2026</td><td>30</td></tr></table></section></main>`,
        'https://www.optumrx.com/secure/medication-list/details',
      );
    expect(detail('').gaps).toEqual([
      { what: 'a part of ELIQUIS 2.5 MG TABLET', why: 'these words were not understood: Fill history' },
    ]);
    expect(detail('<p>Last filled: 10/08/2026</p>')).toMatchObject({ outcome: 'complete', gaps: [] });
  });

  it('keep no number of a prescription with the reading', () => {
    const { gaps } = list('<p>RX 44012876, 270 capsules, 2 refills remaining settled 05/14/2027</p>');
    expect(gaps[0]?.why).toBe('these words were not understood: 2 refills remaining settled 05/14/2027');
    expect(JSON.stringify(list('<p>RX 44012876 goes on to 05/14/2027</p>').gaps)).not.toContain('44012876');
  });

  it.each([
    '<p>Rose Miller, 03/14/1948</p>',
    '<p>Patient: Rose Miller (DOB 03/14/1948)</p>',
    '<p>DOB: 05/02/2024</p>',
    '<dl><dt>Date of birth</dt><dd>05/02/2024</dd></dl>',
    '<p>Born on May 2, 2024</p>',
  ])('keep no day of birth: %s', (block) => {
    const { gaps } = list(`<p>Refills left: 1</p>${block}`);
    expect(JSON.stringify(gaps)).not.toMatch(/1948|2024/);
  });

  it.each([
    '<p>Enrolled in auto refill since 03/02/2026</p>',
    '<p>Pick a day from December 8 to January 15.</p>',
    '<p>Written: 03/02/2026</p>',
    '<p>Moved from CVS Pharmacy on 03/02/2026</p>',
    '<p>Transferred in from Walgreens on March 2, 2026</p>',
    '<p>Eliquis is best taken twice a day.</p>',
  ])('make none when they hold neither: %s', (block) => {
    expect(list(`<p>Refills left: 1</p>${block}`).gaps).toEqual([]);
  });
});

describe('rows of what happened, and when', () => {
  const log = (day: string, words: string, by = 'Member, online') =>
    readingOf(
      `<main>${name.replaceAll('h2', 'h1')}<p>Refills left: 1</p><p>Auto refill is off for this prescription.</p><h2>Auto refill activity</h2><table><tr><th>Date</th><th>Change</th><th>By</th></tr><tr><td>${day}</td><td>${words}</td><td>${by}</td></tr></table></main>`,
      'https://www.optumrx.com/secure/medication-list/details',
    );

  it.each(['Unenrolled', 'Enrolled', 'Auto refill turned off', 'Settings changed'])(
    'are understood where a setting was changed: %s',
    (words) => {
      const { outcome, prescriptions } = log('10/02/2026', words);
      expect([outcome, prescriptions[0]?.autofill]).toEqual(['complete', 'off']);
    },
  );

  it('are a gap where it may have been the last fill, or is still to come', () => {
    expect(log('06/30/2026', 'Automatic refill processed').outcome).toBe('partial');
    expect(log('12/04/2026', 'Enrolled').outcome).toBe('partial');
  });

  it.each([
    '06/30/2026 - Automatic refill processed',
    'Automatic refill processed on June 30, 2026',
    'Your automatic refill was sent on 11/04/2026',
    'Auto refill skipped 11/04/2026',
  ])('tell no day of the next automatic refill: %s', (words) =>
    expect(medicineOf(`${name}<p>Refills left: 1</p><p>${words}</p>`).autofillOn).toBeNull(),
  );

  it.each([
    'Auto refill processing date: 12/04/2026',
    'Next auto refill will be processed on 12/04/2026',
    'Automatic refill is scheduled to be processed on 12/04/2026',
  ])('are none where it is to come: %s', (words) => {
    const { prescriptions, orders } = list(`<p>Refills left: 1</p><p>${words}</p>`);
    expect([prescriptions[0]?.autofillOn, orders]).toEqual(['2026-12-04', []]);
  });
});
