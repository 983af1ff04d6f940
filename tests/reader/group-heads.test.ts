// @vitest-environment happy-dom
/** What heads a group of medicines: a pharmacy, a person, an illness, a day of automatic refills. None of them is a medicine. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const card = (name: string, more = '') =>
  `<div><b>${name}</b><p>Rx 70455${name.length}1</p><p>3 refills left</p>${more}</div>`;
const [a, b, c] = [card('Ventolin HFA 90 mcg'), card('Singulair 10 mg tablet'), card('Lumigan 0.01% eye drops')];
const row = (name: string) => `<tr><td>${name}</td><td>70455133</td><td>2</td></tr>`;
const grouped = (first: string, second: string) =>
  `<table><thead><tr><th>Medicine</th><th>Rx number</th><th>Refills left</th></tr></thead><tbody><tr><td colspan="3">${first}</td></tr>${row('Ventolin HFA 90 mcg')}${row('Singulair 10 mg tablet')}<tr><td colspan="3">${second}</td></tr>${row('Lumigan 0.01% eye drops')}</tbody></table>`;
const two = (first: string, second: string) =>
  `<section><h2>${first}</h2>${a}${b}</section><section><h2>${second}</h2>${c}</section>`;
const read = (markup: string) => readingOf(`<main><h1>Prescriptions</h1>${markup}</main>`);
const signedIn = '<header>Ann Lee <a href="/out">Sign out</a></header>';

describe('a pharmacy over medicines', () => {
  it.each([
    ['Optum Home Delivery', 'Walgreens'],
    ['Optum Home Delivery (2)', 'Filled at Walgreens (1)'],
    ['Pharmacy: Optum Home Delivery', 'Pharmacy: CVS Pharmacy #4411'],
    ['Optum Rx Mail Service', 'Harbor Pharmacy'],
  ])('says where they are filled: %s, %s', (first, second) => {
    const states = ['active', 'active', 'elsewhere'];
    expect(read(two(first, second)).prescriptions.map(({ status }) => status)).toEqual(states);
    expect(read(grouped(first.replace(/^.*: /, ''), second.replace(/^.*: /, ''))).prescriptions).toHaveLength(3);
  });

  it.each(['Your pharmacy', 'Pharmacy', 'Optum Pharmacy'])('"%s" says nothing', (head) =>
    expect(read(two(head, 'Ready to refill')).prescriptions.map(({ status }) => status)).toEqual([
      'active',
      'active',
      'active',
    ]),
  );
});

describe('people over their medicines', () => {
  it.each([
    ['Ann’s prescriptions', 'Rose’s prescriptions'],
    ['My prescriptions', 'Ben’s prescriptions'],
    ['Prescriptions for Ann Lee', 'Prescriptions for Rose Alvarez'],
    ['Ann Lee (2)', 'Ben Lee (1)'],
    ['Ben Lee', 'Rose Lee'],
    ['Ann (you)', 'Rose'],
    ['Ann Lee, 44', 'Ben Lee, 12'],
    ['Ann Lee · 2 prescriptions', 'Rose Alvarez · 1 prescription'],
  ])('are several: %s, %s', (first, second) => {
    for (const markup of [two(first, second), grouped(first, second)]) {
      const reading = read(markup + signedIn);
      expect(reading.person).toBeNull();
      expect(reading.outcome).toBe('partial');
      expect(reading.prescriptions).toHaveLength(3);
    }
  });

  it('are several in lines between cards, too', () =>
    expect(read(`<p>Ann Lee</p>${a}${b}<p>Rose Alvarez</p>${c}${signedIn}`).person).toBeNull());

  it.each([
    ['Heart Health', 'Eye Care'],
    ['High blood pressure', 'Diabetes'],
    ['Ready to refill', 'Out of refills'],
    ['Asthma and allergies', 'Eyes'],
  ])('are not %s, %s', (first, second) => {
    const reading = read(two(first, second) + signedIn);
    expect(reading).toMatchObject({ person: 'Ann Lee', outcome: 'complete' });
    expect(reading.prescriptions).toHaveLength(3);
  });
});

it.each(['Allergies', 'Heart and related conditions', 'Recommended'])(
  'a part that is passed over for its heading is a gap where a medicine of one’s own stands in it: %s',
  (head) => expect(read(two(head, 'Eyes')).outcome).toBe('partial'),
);

describe('a day of automatic refills over medicines', () => {
  const states = (markup: string) =>
    read(markup).prescriptions.map(({ autofill, autofillOn }) => `${autofill} ${autofillOn ?? '-'}`);

  it.each([
    'Next auto refill: Dec 3, 2026',
    'Auto refill date: Thursday, December 3',
    'Next automatic refill: 12/03/2026 (2)',
  ])('says that they are on: %s', (head) => {
    expect(states(two(head, 'Others'))).toEqual(['on 2026-12-03', 'on 2026-12-03', 'unknown -']);
    expect(states(grouped(head, 'Others'))).toEqual(['on 2026-12-03', 'on 2026-12-03', 'unknown -']);
  });

  it.each(['No auto refill date', 'No automatic refill scheduled', 'Last auto refill: Oct 3, 2026'])(
    'says nothing where there is none to come: %s',
    (head) => expect(states(two(head, 'Others'))).toEqual(['unknown -', 'unknown -', 'unknown -']),
  );

  it('is disputed by a medicine’s own word', () =>
    expect(
      states(
        `<section><h2>Next auto refill: Dec 3, 2026</h2>${a}${card('Singulair 10 mg tablet', '<p>Auto refill: Off</p>')}</section>`,
      )[1],
    ).toMatch(/^unknown/));
});
