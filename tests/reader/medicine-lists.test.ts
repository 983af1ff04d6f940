// @vitest-environment happy-dom
/** What lists and details of medicines print beside their facts, each with the nearest case where it must not count. */
import { describe, expect, it } from 'vitest';
import { listUrl, medicineOf, readingOf } from './page-of';

const name = '<h3>WARFARIN SODIUM TAB 5MG</h3>';
const listOf = (content: string) => readingOf(`<main><h1>My prescriptions</h1>${content}</main>`).prescriptions;

describe('what a medicine no longer is', () => {
  it.each([
    'Transferred out 06/01/2026',
    'Transferred out - Jun 1, 2026',
    'Discontinued 6/1/2026',
    'Inactive since June 2026',
    'Archived on 06/01/2026',
    'Discontinued (by your doctor)',
    'Transferred to Walgreens',
  ])('%s', (status) => {
    expect(medicineOf(`${name}<dl><dt>Status</dt><dd>${status}</dd></dl>`).status).toBe('inactive');
  });

  it.each([
    'Transferred to Optum Home Delivery',
    'Transferred 06/01/2026 from Walgreens',
    'Transferred from CVS',
    'Inactive (2)',
    'No refills - renew',
  ])('not: %s', (status) => {
    expect(medicineOf(`${name}<p>Refills left: 2</p><p>${status}</p>`).status).not.toBe('inactive');
  });
});

describe('headings with the day of the next automatic refill', () => {
  const item = (medicine: string, rx: string, more = '') =>
    `<div class="item"><div>${medicine}</div><div>Rx ${rx} | 3 refills left${more}</div></div>`;
  const groups = (first: string, second: string) =>
    `<h2>${first}</h2><div>${item('Atenolol 50 mg tablet', '15590207')}${item('Pindolol 5 mg tablet', '15590210')}</div><h2>${second}</h2><div>${item('Pravastatin 80 mg tablet', '15590238')}</div><h2>Not enrolled in automatic refill</h2><div>${item('Meclizine 25 mg tablet', '15590249')}</div>`;

  it('tell it of each medicine under them, up to the next heading', () => {
    const found = listOf(
      groups('Automatic refill on Friday, December 4, 2026', 'Automatic refill on Monday, December 14, 2026'),
    );
    expect(found.map(({ autofill, autofillOn }) => [autofill, autofillOn])).toEqual([
      ['on', '2026-12-04'],
      ['on', '2026-12-04'],
      ['on', '2026-12-14'],
      ['off', null],
    ]);
  });

  it('come behind a day of the medicine itself', () => {
    const [only] = listOf(
      `<h2>Automatic refill on December 4, 2026</h2><div>${item('Atenolol 50 mg tablet', '15590207', ' | Next auto refill: 12/07/2026')}</div>`,
    );
    expect(only?.autofillOn).toBe('2026-12-07');
  });

  it('tell no day of a medicine that says it is off', () => {
    const [only] = listOf(
      `<h2>Automatic refill on December 4, 2026</h2><div>${item('Atenolol 50 mg tablet', '15590207', ' | Auto refill: Off')}</div>`,
    );
    expect([only?.autofill, only?.autofillOn]).toEqual(['unknown', null]);
  });

  it('about something else tell no day of an automatic refill', () => {
    const [only] = listOf(
      `<h2>Automatic refills until December 4, 2026</h2><div>${item('Atenolol 50 mg tablet', '15590207')}</div>`,
    );
    expect(only?.autofillOn).toBeNull();
  });

  it('part the runs below names that stand in no headings', () => {
    const found = listOf(
      '<h2>Active</h2><div>Atenolol 50 mg tablet</div><p>3 refills left</p><h2>Autofill is on</h2><div>Pravastatin 80 mg tablet</div><p>2 refills left</p>',
    );
    expect(found.map(({ refillsLeft, autofill }) => [refillsLeft, autofill])).toEqual([
      [3, 'unknown'],
      [2, 'on'],
    ]);
  });

  it('within a run do not part it', () => {
    const found = listOf(
      '<h2>My medicines</h2><div>Atenolol 50 mg tablet</div><h3>Supply</h3><p>3 refills left</p><div>Pravastatin 80 mg tablet</div><h3>Supply</h3><p>2 refills left</p>',
    );
    expect(found.map(({ refillsLeft }) => refillsLeft)).toEqual([3, 2]);
  });
});

describe('words that are no medicine', () => {
  const card = '<div><h2>Atenolol 50 mg tablet</h2><p>3 refills left</p></div>';

  it('a choice of how to sort', () => {
    const found = listOf(
      `<div><span>View by:</span> <a href="#">Refill day</a> <a href="#">Name</a> <a href="#">Prescriber</a></div><h2>Automatic refill on December 4, 2026</h2>${card}`,
    );
    expect(found.map(({ printedName, prescriber }) => [printedName, prescriber])).toEqual([
      ['Atenolol 50 mg tablet', null],
    ]);
  });

  it('a heading over what is good to know', () => {
    const found = listOf(
      `${card}<div><h2>Good to know</h2><p>Pain medicines that are controlled cannot be refilled automatically.</p></div>`,
    );
    expect(found.map(({ printedName }) => printedName)).toEqual(['Atenolol 50 mg tablet']);
  });

  it('but one without a strength is one', () => {
    const found = listOf('<div><h2>Goodrelax drops</h2><p>3 refills left</p><p>Rx 70123456</p></div>');
    expect(found.map(({ printedName }) => printedName)).toEqual(['Goodrelax drops']);
  });
});

describe('who prescribes', () => {
  it.each([
    ['<p>Rx 70123456 &bull; Eustace Pruitt, PMHNP</p>', 'Eustace Pruitt, PMHNP'],
    ['<p>Jo Finch, DNP, FNP-BC</p>', 'Jo Finch, DNP, FNP-BC'],
    ['<p>Prescribed by Lowell Finch, PA-C. There are no refills left.</p>', 'Lowell Finch, PA-C'],
    ['<p>Prescribed by Lowell J. Finch. There are no refills left.</p>', 'Lowell J. Finch'],
    ['<p>Prescribed by Lowell Finch, M.D. There are no refills left.</p>', null],
    ['<dl><dt>Prescriber</dt><dd>Automatic refill on December 4, 2026</dd></dl>', null],
    ['<p>Overland Park, KS</p>', null],
    ['<p>Prescriber: Dr. Wm. T. Okonkwo III</p>', 'Dr. Wm. T. Okonkwo III'],
    ["<p>Prescribed by Seán Ó'Dálaigh, D.O.. There are no refills left.</p>", "Seán Ó'Dálaigh, D.O."],
    ['<p>Lakshmi Venkataraman Iyer MD</p>', 'Lakshmi Venkataraman Iyer MD'],
  ])('%s', (block, prescriber) => {
    expect(medicineOf(`${name}${block}`).prescriber).toBe(prescriber);
  });
});

it('a prescriber below her label, as bold as the names of medicines, is none of them', () => {
  const row = (medicine: string, doctor: string) =>
    `<tr><td colspan="2"><b>${medicine}</b></td></tr><tr><td>Rx number<br><b>58830174</b></td><td>Prescriber<br><b>${doctor}</b></td></tr>`;
  const found = listOf(
    `<table>${row('Apixaban 5 mg tablet', 'Joost van der Meer')}${row('Donepezil 10 mg tablet', 'Iyer, Lakshmi MD')}</table>`,
  );
  expect(found.map(({ printedName, prescriber }) => [printedName, prescriber])).toEqual([
    ['Apixaban 5 mg tablet', 'Joost van der Meer'],
    ['Donepezil 10 mg tablet', 'Iyer, Lakshmi MD'],
  ]);
});

describe('a year below its day', () => {
  const stat = (label: string, day: string, below: string) =>
    `<div><div>${label}</div><div>${day}</div><div>${below}</div></div>`;

  it('belongs to it', () => {
    const found = medicineOf(`${name}${stat('Prescription expires', 'Mar 1', '2027')}${stat('Refills left', '2', '')}`);
    expect([found.expiresOn, found.refillsLeft]).toEqual(['2027-03-01', 2]);
  });

  it.each([
    ['Mar 1', '2027 plan'],
    ['March', '2027'],
    ['Mar 1', '2700'],
  ])('not where it is none: %s over %s', (day, below) => {
    expect(medicineOf(`${name}${stat('Prescription expires', day, below)}`).expiresOn).toBeNull();
  });

  it('does not take the place of one that is printed', () => {
    expect(medicineOf(`${name}${stat('Prescription expires', 'Mar 1, 2028', '2027')}`).expiresOn).toBe('2028-03-01');
  });
});

describe('a table whose head is a table of its own', () => {
  const head =
    '<table><thead><tr><th>Medication</th><th>Refills left</th><th>Auto refill program</th></tr></thead></table>';
  const body = (cells: string) => `<table><tbody><tr>${cells}</tr></tbody></table>`;

  it('is read under it', () => {
    const [only] = listOf(
      `<div>${head}</div><div>${body('<td>Digoxin 125 mcg tablet</td><td>2</td><td>Not enrolled</td>')}</div>`,
    );
    expect(only).toMatchObject({ refillsLeft: 2, autofill: 'off' });
  });

  it.each([
    [
      'with as many columns',
      `${head}${body('<td><b>Digoxin 125 mcg tablet</b></td><td>2</td><td>90</td><td>On</td>')}`,
    ],
    [
      'right below it',
      `${head}<p>Your health record</p>${body('<td><b>Digoxin 125 mcg tablet</b></td><td>2</td><td>Enrolled</td>')}`,
    ],
  ])('only where it stands %s', (_, tables) => {
    expect(listOf(tables)).toMatchObject([{ refillsLeft: null, autofill: 'unknown' }]);
  });
});

describe('yes and no by a letter', () => {
  const table = (head: string, cell: string) =>
    listOf(
      `<table><tr><th>Prescription</th><th>Refills left</th><th>${head}</th></tr><tr><td>Alendronate 70 mg tablet</td><td>1</td><td>${cell}</td></tr></table>`,
    )[0]?.autofill;

  it.each([
    ['Auto refill (Y/N)', 'Y', 'on'],
    ['Auto refill (Y/N)', 'N', 'off'],
    ['Auto refill', 'N', 'off'],
    ['Auto refill (Y/N)', 'N/A', 'unknown'],
    ['Auto refill (Y/N)', '', 'unknown'],
    ['Auto refill (Y/N)', 'N 2', 'unknown'],
    ['Generic (Y/N)', 'N', 'unknown'],
  ])('%s: %s', (head, cell, state) => {
    expect(table(head, cell)).toBe(state);
  });
});

describe('numbers and days behind words of their own', () => {
  it.each([
    ['<p>Prescription 73320114</p>', { rxNumber: '73320114' }],
    ['<p>Can be refilled from</p><p>December 9th, 2026</p>', { nextFillOn: '2026-12-09' }],
    ['<p>Can be refilled again on or after 12/09/2026</p>', { nextFillOn: '2026-12-09' }],
    // Not the number of a medicine: few digits, a day, several of them.
    ['<p>Prescription 2 of 4</p>', { rxNumber: null }],
    ['<p>Prescription 12/09/2026</p>', { rxNumber: null }],
    ['<p>Cannot be refilled</p><p>December 9th, 2026</p>', { nextFillOn: null }],
  ])('%s', (block, expected) => {
    expect(medicineOf(`${name}<p>Refills left: 2</p>${block}`)).toMatchObject(expected);
  });
});

describe('a button below the words "Auto refill"', () => {
  it.each([
    ['Start refill', 'unknown'],
    ['Order now', 'unknown'],
    ['Enroll', 'off'],
    ['Turn off', 'on'],
  ])('%s', (button, state) => {
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><article>${name}<p>2 refills left</p><div><p>Auto refill</p><button>${button}</button></div></article></main>`,
      listUrl,
    );
    expect(prescriptions[0]?.autofill).toBe(state);
  });
});

describe('a list of automatic refills without any', () => {
  const page = (words: string) =>
    readingOf(
      `<main><h1>Automatic refills</h1><p>Call us 24/7</p>${words}</main>`,
      'https://www.optumrx.com/secure/automatic-refills',
    );

  it('is complete where it names no medicine', () => {
    expect(page('<p>Select the medications to refill.</p>')).toMatchObject({ outcome: 'complete', prescriptions: [] });
  });

  it('was not read where a sentence names one', () => {
    expect(page('<p>TEGRETOL XR 200 mg tablet will be sent on Dec 4, 2026.</p>').outcome).toBe('unreadable');
  });
});
