// @vitest-environment happy-dom
/** Whatever way a table prints medicines, no fact of one is taken for another's, or for another fact. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingOf } from './page-of';

const names = [
  'Lisinopril 10 mg tablet',
  'METFORMIN TAB 500MG',
  'Latanoprost 0.005% ophthalmic solution',
  'Humira Pen 40 mg/0.4 mL',
  'OneTouch Verio test strips',
  'Refresh Optive eye drops',
];
const dashes = ['—', '-', '', 'N/A', '&nbsp;'];

interface Column {
  readonly field: string;
  readonly head: string;
  /** What the cells print, with what that is; the longest list serves all rows. */
  readonly cells: readonly (readonly [string, unknown])[];
}
const column = (field: string, heads: string, cells: readonly (readonly [string, unknown])[]) =>
  fc
    .tuple(fc.constantFrom(...heads.split('|')), fc.shuffledSubarray([...cells], { minLength: cells.length }))
    .map(([head, shuffled]): Column => ({ field, head, cells: shuffled }));
const blank = fc.constantFrom(...dashes);

const states = (on: string, off: string, none = 'Not eligible') =>
  [
    [on, 'on'],
    [off, 'off'],
    [none, 'not-eligible'],
  ] as const;
const autofill = fc.constantFrom(
  states('On', 'Off'),
  states('Yes', 'No', 'Ineligible'),
  states('Enrolled', 'Not enrolled'),
  states('✓', '✗', 'Not available'),
  states('On <a href="#">Turn off</a>', 'Off <a href="#">Turn on</a>'),
  states(
    '<button role="switch" aria-checked="true" aria-label="Auto refill"></button>',
    '<button role="switch" aria-checked="false" aria-label="Auto refill"></button>',
  ),
  states(
    '<select><option selected>On</option><option>Off</option></select>',
    '<select><option>On</option><option selected>Off</option></select>',
  ),
);

const columns = fc.tuple(
  column('rxNumber', 'Rx number|Rx #|RX NUMBER|Prescription #', [
    ['70123456', '70123456'],
    ['Rx 70123457', '70123457'],
    ['#70123458', '70123458'],
  ]),
  column('prescriber', 'Prescriber|Doctor|Prescribed by', [
    ['Dr. Ines Calloway', 'Dr. Ines Calloway'],
    ['Samuel Reyes, MD', 'Samuel Reyes, MD'],
    ['None', null],
  ]),
  column('quantity', 'Qty|Quantity', [
    ['30', 30],
    ['180', 180],
    ['2', 2],
  ]),
  column('daysSupply', "Days' supply|Days’ Supply|Day supply", [
    ['30', 30],
    ['84 days', 84],
    ['90-day', 90],
  ]),
  column('refillsLeft', 'Refills|Refills left|# Refills left', [
    ['0', 0],
    ['3 left', 3],
    ['None', 0],
  ]),
  column('lastFilledOn', 'Last filled|Date filled|Most recent fill', [
    ['9/5/26', '2026-09-05'],
    ['Aug 21, 2026', '2026-08-21'],
    ['30 Oct 2026', '2026-10-30'],
  ]),
  column('nextFillOn', 'Next fill|Earliest refill|Refill on or after', [
    ['12/05/2026', '2026-12-05'],
    ['2027-01-12', '2027-01-12'],
    ['November 29, 2026', '2026-11-29'],
  ]),
  column('autofillOn', 'Next auto refill|Auto refill date|Auto refills on', [
    ['12/14/2026', '2026-12-14'],
    ['Jan 5, 2027', '2027-01-05'],
    ['None', null],
  ]),
  autofill.chain((cells) =>
    column('autofill', 'Auto refill|On auto refill?|Enrolled in auto refill|AUTO REFILL|Auto refill on / off', cells),
  ),
);

type Rows = readonly (readonly string[])[];
const join = (cells: readonly string[], wrap: (cell: string, at: number) => string) => cells.map(wrap).join('');
const rowsOf = (rows: Rows, wrap: (cell: string, at: number) => string) =>
  rows.map((cells) => `<tr>${join(cells, wrap)}</tr>`).join('');
const td = (cell: string) => `<td>${cell}</td>`;

/** The first of the rows is that of the heads. */
const forms: readonly ((rows: Rows) => string)[] = [
  ([heads = [], ...rows]) =>
    `<table><thead><tr>${join(heads, (head) => `<th>${head}</th>`)}</tr></thead><tbody>${rowsOf(rows, td)}</tbody></table>`,
  (rows) =>
    `<table>${rowsOf(rows.slice(0, 1), (head) => `<td><b>${head}</b></td>`)}${rowsOf(rows.slice(1), td)}</table>`,
  ([heads = [], ...rows]) =>
    `<table><tr>${join(heads, (head) => `<th>${head}</th>`)}</tr>${rowsOf(rows, (cell, at) => `<td data-label="${heads[at]}"><span>${heads[at]}</span> ${cell}</td>`)}</table>`,
  ([heads = [], ...rows]) =>
    `<div role="table"><div role="row">${join(heads, (head) => `<span role="columnheader">${head}</span>`)}</div>${rows.map((cells) => `<div role="row">${join(cells, (cell) => `<span role="cell">${cell}</span>`)}</div>`).join('')}</div>`,
  ([heads = [], ...rows]) =>
    `<table>${heads
      .map(
        (head, at) =>
          `<tr><th>${at === 0 ? '' : head}</th>${join(
            rows.map((cells) => cells[at] ?? ''),
            at === 0 ? (name) => `<th>${name}</th>` : td,
          )}</tr>`,
      )
      .join('')}</table>`,
];

const page = fc.record({
  name: fc.constantFrom('Medication', 'Medicine', 'Drug name', 'Name'),
  shown: fc.shuffledSubarray(names, { minLength: 2, maxLength: 3 }),
  columns: columns.chain((all) => fc.shuffledSubarray(all, { minLength: 3, maxLength: 6 })),
  blanks: fc.array(fc.tuple(fc.nat(2), fc.nat(5), blank), { maxLength: 2 }),
  form: fc.constantFrom(...forms),
});

it('no fact of a medicine in a table is taken for another', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(page, ({ name, shown, columns: chosen, blanks, form }) => {
      // "Name" heads people as well: a column that only medicines have tells that it heads none here.
      const isTold = chosen.some(({ field }) => /^(?:rxNumber|quantity|daysSupply|refillsLeft)$/.test(field));
      const cellAt = (row: number, at: number) =>
        blanks.find(([of, column]) => of === row && column === at)?.[2] ?? chosen[at]?.cells[row]?.[0] ?? '';
      const rows = shown.map((medicine, row) => [medicine, ...chosen.map((_, at) => cellAt(row, at))]);
      const html = form([[isTold ? name : 'Medication', ...chosen.map(({ head }) => head)], ...rows]);
      const { prescriptions, outcome } = readingOf(`<main><h1>My prescriptions</h1>${html}</main>`);
      const read = prescriptions.map(({ printedName }) => printedName);
      // A name that is not read is said to be missing.
      if (outcome === 'complete') expect(read, html).toEqual(shown);
      else expect(shown, html).toEqual(expect.arrayContaining(read));
      prescriptions.forEach((medicine) => {
        const row = shown.indexOf(medicine.printedName);
        const fields: Record<string, unknown> = { ...medicine };
        for (const { field } of chosen) {
          const at = chosen.findIndex((one) => one.field === field);
          const isBlank = blanks.some(([of, column]) => of === row && column === at);
          const value = isBlank ? null : chosen[at]?.cells[row]?.[1];
          const hasDate = chosen.some((one) => one.field === 'autofillOn');
          // A day of the next automatic refill says by itself that they are on.
          if (field === 'autofill' && isBlank && hasDate) continue;
          if (fields[field] !== null && fields[field] !== 'unknown')
            expect(fields[field], `${field} of ${medicine.printedName} in ${html}`).toBe(value);
        }
      });
    }),
    { numRuns: 250, seed: 20261201 },
  );
});
