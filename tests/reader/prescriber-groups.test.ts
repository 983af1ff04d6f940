// @vitest-environment happy-dom
/** A prescriber printed once over several medicines is each one's; a practice beside a name is a part of it; a town is nobody. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const card = (name: string, more = '') => `<div><b>${name}</b><p>Rx 70455${name.length}1</p>${more}</div>`;
const [a, b, c] = [card('Ventolin HFA 90 mcg'), card('Singulair 10 mg tablet'), card('Lumigan 0.01% eye drops')];
const row = (name: string) => `<tr><td>${name}</td><td>70455133</td><td>2</td></tr>`;
const table = (rows: string) =>
  `<table><thead><tr><th>Medicine</th><th>Rx number</th><th>Refills left</th></tr></thead><tbody>${rows}</tbody></table>`;
const [one, other] = ['Rosalind Achterberg, MD', 'Dr. Brill'];

const read = (markup: string) =>
  readingOf(`<main><h1>My prescriptions</h1>${markup}</main>`).prescriptions.map(({ prescriber }) => prescriber);

describe('a prescriber over medicines', () => {
  it.each([
    [`<h2>${one}</h2>${a}${b}<h2>${other}</h2>${c}`],
    [`<p>${one}</p>${a}${b}<p>${other}</p>${c}`],
    [`<section><h2>Prescriber: ${one}</h2>${a}${b}</section><section><h2>Prescriber: ${other}</h2>${c}</section>`],
    [
      `<section><h3>${one} (2)</h3>${a}${b}</section><section><h3>Prescribed by ${other} · 1 prescription</h3>${c}</section>`,
    ],
    [`<div><div>${one}</div>${a}${b}</div><div><div>${other}</div>${c}</div>`],
    [`<h2>${one}</h2><p>Pulmonology</p><p>(206) 555-0142</p>${a}${b}<h2>${other}</h2><p>Eyes</p>${c}`],
    [
      `<details open><summary>${one}</summary>${a}${b}</details><details open><summary>${other}</summary>${c}</details>`,
    ],
    [
      table(
        `<tr><td colspan="3">${one}</td></tr>${row('Ventolin HFA 90 mcg')}${row('Singulair 10 mg tablet')}<tr><td colspan="3">${other}</td></tr>${row('Lumigan 0.01% eye drops')}`,
      ),
    ],
    [
      `<h2>${one}</h2>${table(row('Ventolin HFA 90 mcg') + row('Singulair 10 mg tablet'))}<h2>${other}</h2>${table(row('Lumigan 0.01% eye drops'))}`,
    ],
  ])('is that of each of them: %s', (markup) => expect(read(markup)).toEqual([one, one, other]));

  it('leaves a medicine its own', () =>
    expect(
      read(`<section><h2>${one}</h2>${a}${card('Singulair 10 mg tablet', '<p>Prescriber: Dr. Lin</p>')}</section>`),
    ).toEqual([one, 'Dr. Lin']));

  it('is over where another heading begins', () =>
    expect(read(`<h2>${one}</h2>${a}<h2>Other</h2>${b}`)).toEqual([one, null]));

  it('that ends a card is not the next one’s', () =>
    expect(read(`${card('Ventolin HFA 90 mcg', `<p>${one}</p>`)}${b}${c}`)).toEqual([one, null, null]));

  it.each([
    'Baltimore, MD',
    'Silver Spring, MD',
    'King of Prussia, PA',
    'Your pharmacist: Jane Roe, PharmD',
    'Tacoma Family Medicine',
  ])('"%s" is none', (said) => expect(read(`<section><h2>${said}</h2>${a}${b}</section>`)).toEqual([null, null]));
});

describe('a prescriber with a practice or a specialty', () => {
  it.each([
    'Urology Group: T. Whitfield-Jones, MD',
    'Eye Associates of Tacoma (Dr. Brill)',
    'J. Castellanos, M.D., Rheum.',
    'Dr. Lakshmi Iyer, Fam. Med.',
    'Dr. Brill, Eye Associates',
  ])('is read as it is printed: %s', (said) => {
    const name = '<h3>Lumigan 0.01% eye drops</h3><p>Rx 70455133</p>';
    expect(medicineOf(`${name}<dl><dt>Provider</dt><dd>${said}</dd></dl>`).prescriber).toBe(said);
    expect(medicineOf(`${name}<p>Prescriber: ${said}</p>`).prescriber).toBe(said);
  });

  it('needs no label where its form tells it', () =>
    expect(
      medicineOf('<h3>Lumigan 0.01% eye drops</h3><p>Rx 70455133</p><p>Eye Associates of Tacoma (Dr. Brill)</p>')
        .prescriber,
    ).toBe('Eye Associates of Tacoma (Dr. Brill)'));

  it.each(['Baltimore, MD', 'Ellicott City, MD'])('a town is none: %s', (said) =>
    expect(medicineOf(`<h3>Lumigan 0.01% eye drops</h3><p>Rx 70455133</p><p>${said}</p>`).prescriber).toBeNull(),
  );

  it('ends before the full stop of its sentence', () =>
    expect(
      medicineOf('<h3>Lumigan 0.01% eye drops</h3><p>Rx 70455133. Prescribed by Dr. Amara Nwosu.</p>').prescriber,
    ).toBe('Dr. Amara Nwosu'));
});
