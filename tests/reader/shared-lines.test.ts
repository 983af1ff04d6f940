// @vitest-environment happy-dom
/** What a page tells of several medicines at once, and of none of them for sure, is a gap. */
import { describe, expect, it } from 'vitest';
import { listUrl, readingOf } from './page-of';

const automaticUrl = 'https://www.optumrx.com/secure/automatic-refills';
const [a, b, c] = ['Atorvastatin 40 mg tablet', 'Lisinopril 10 mg tablet', 'Metformin 500 mg tablet'];
const gaps = (markup: string, url = listUrl) =>
  readingOf(`<main><h1>${url === listUrl ? 'Prescriptions' : 'Automatic refills'}</h1>${markup}</main>`, url).gaps;
/** Medicines side by side, and what is told of each under it. */
const transposed = (names: readonly string[]) =>
  `<table><tr><th>Medicine</th>${names.map((name) => `<td>${name}</td>`).join('')}</tr><tr><th>Refills left</th>${names.map((_, at) => `<td>${at}</td>`).join('')}</tr></table>`;
const row = (names: string, rest = '<td>3</td><td>Off</td>') => `<tr><td>${names}</td>${rest}</tr>`;
const table = (...rows: string[]) =>
  `<table><tr><th>Medicine</th><th>Refills left</th><th>Auto refill</th></tr>${rows.join('')}</table>`;

describe('several medicines in one cell', () => {
  it.each([
    `${a}<br>${b}`,
    `<div>${a}</div><div>${b}</div>`,
    `<ul><li>${a}</li><li>${b}</li></ul>`,
    `${a}, ${b}`,
    `<div>${a} (Rx 70451111)</div><div>${b} (Rx 70451112)</div>`,
  ])('are a gap: %s', (names) => {
    expect(gaps(table(row(names), row(c)))).toHaveLength(1);
    expect(gaps(table(row(names)))).toHaveLength(1);
  });

  it.each([
    'Amoxicillin and Clavulanate Potassium 875-125 mg tablet',
    'Atorvastatin 40 mg tablet<br>Generic for Lipitor',
  ])('are none in %s', (name) => expect(gaps(table(row(name), row(c)))).toEqual([]));

  it('are none in cells side by side', () => expect(gaps(transposed([a, b, c]))).toEqual([]));
});

describe('a state in a line over medicines, which counts none', () => {
  const card = (name: string, number: number) => `<div><b>${name}</b><p>Rx 7045111${number}</p></div>`;
  const flat = (first: string, second: string) =>
    `<p>${first}</p>${card(a, 1)}${card(b, 2)}<p>${second}</p>${card(c, 3)}`;

  it('is a gap', () => {
    expect(gaps(flat('Auto refill on', 'Auto refill off'))).toHaveLength(1);
    expect(gaps(flat('Enrolled', 'Not enrolled'), automaticUrl)).toHaveLength(1);
  });

  it('is none where it counts them, or is no state', () => {
    expect(gaps(flat('Enrolled (2)', 'Not enrolled (1)'), automaticUrl)).toEqual([]);
    expect(gaps(flat('Sort by name', 'More medicines'))).toEqual([]);
  });
});
