// @vitest-environment happy-dom
/** The day on which medicines will be filled, printed over them without a heading's tag. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const refills = (body: string) =>
  readingOf(`<main><h1>Automatic refills</h1>${body}</main>`, 'https://www.optumrx.com/secure/automatic-refills');
const item = (name: string, state = 'Auto refill: On') =>
  `<li><span>${name}</span><p>Rx 70123456</p><p>${state}</p></li>`;
const farxiga = item('Farxiga 10 mg tablet');
const eliquis = item('Eliquis 5 mg tablet').replace('456', '457');

describe('a day over medicines', () => {
  it.each([
    [(day: string, list: string) => `<p><b>${day}</b></p><ul>${list}</ul>`],
    [(day: string, list: string) => `<div><div>${day}</div><ul>${list}</ul></div>`],
    [(day: string, list: string) => `<section><strong>${day}</strong><ul>${list}</ul></section>`],
    [(day: string, list: string) => `<div class="head">${day}</div><ul>${list}</ul>`],
  ])('is that of the next automatic fill of each of them', (part) => {
    const read = refills(part('Friday, December 4, 2026', farxiga) + part('Dec 18, 2026', eliquis));
    expect(read.prescriptions).toMatchObject([
      { printedName: 'Farxiga 10 mg tablet', autofill: 'on', autofillOn: '2026-12-04' },
      { printedName: 'Eliquis 5 mg tablet', autofill: 'on', autofillOn: '2026-12-18' },
    ]);
    expect(read.gaps).toEqual([]);
  });

  it('is a gap where nothing says that they are filled automatically', () => {
    const off = item('Farxiga 10 mg tablet', '2 refills left');
    const read = refills(`<p><b>December 4, 2026</b></p><ul>${off}</ul>`);
    expect(read.prescriptions).toMatchObject([{ autofill: 'unknown', autofillOn: null }]);
    expect(read.outcome).toBe('partial');
  });

  it('is a gap where it stands over none of them', () =>
    expect(refills(`<ul>${farxiga}</ul><p><b>December 4, 2026</b></p><p>We will tell you.</p>`).outcome).toBe(
      'partial',
    ));

  it.each([
    [(name: string, day: string) => `<tr><td>${name}</td><td>70123456</td><td>Enrolled</td><td>${day}</td></tr>`],
    [(name: string, day: string) => `<div><div>${name}</div><div>Enrolled</div><div>${day}</div></div>`],
  ])('is none of the row under it', (row) => {
    const rows = `${row('Farxiga 10 mg tablet', '12/04/2026')}${row('Eliquis 5 mg tablet', '')}`;
    const read = refills(rows.startsWith('<tr>') ? `<table>${rows}</table>` : `<section>${rows}</section>`);
    expect(read.prescriptions[1]).toMatchObject({
      printedName: 'Eliquis 5 mg tablet',
      autofill: 'on',
      autofillOn: null,
    });
  });

  it('is none where it has been, or where the days of the page are others', () => {
    expect(refills(`<p><b>October 4, 2026</b></p><ul>${farxiga}</ul>`).prescriptions).toMatchObject([
      { autofillOn: null },
    ]);
    expect(
      refills(`<p>These are the dates we deliver on.</p><p><b>December 4, 2026</b></p><ul>${farxiga}</ul>`)
        .prescriptions,
    ).toMatchObject([{ autofillOn: null }]);
  });
});
