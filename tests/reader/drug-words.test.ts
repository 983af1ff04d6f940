// @vitest-environment happy-dom
/** Names of drugs that are printed without a strength. */
import { describe, expect, it } from 'vitest';
import { likeness } from '@/src/reader/names/medicine-name';
import { listUrl, ordersUrl, readingOf } from './page-of';

describe('a name without a strength', () => {
  it.each([
    'Xarelto',
    'Spiriva HandiHaler',
    'Lantus SoloStar',
    'METFORMIN HCL',
    'Humira Pen',
    'Sacubitril/Valsartan',
    'Junel Fe (28)',
    'Lo Loestrin Fe (28)',
  ])('"%s" is one', (text) => expect(likeness(text)).toBe('strong'));

  it.each([
    'Heather Jones',
    'Diabetes care',
    'Folic acid and you',
    'How Ozempic works',
    'Ozempic is on its way',
    'Penicillin allergy',
    'Thyroid',
  ])('"%s" is none that is sure', (text) => expect(likeness(text)).not.toBe('strong'));

  it.each(['Zumavastatin', 'Relquimab', 'Ontapegliflozin', 'Brevocillin', 'Cefatorine', 'Obimafenib'])(
    'no list knows "%s": it is made like a generic name',
    (text) => expect(likeness(text)).toBe('strong'),
  );

  it.each(['April', 'Petersen', 'Cholesterol', 'Magazine', 'Rockport Onide', 'Capone'])(
    '"%s" only ends like one',
    (text) => expect(likeness(text)).not.toBe('strong'),
  );

  it('with its state beside it in a heading heads no others', () => {
    const item = (head: string) => `<div><h2><span>${head}</span></h2><p hidden>Rx 70123456</p></div>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1>${item('Jardiance</span> <span>2 refills left</span> <span>Auto refill on')}${item('Ventolin HFA</span> <span>5 refills left</span> <span>Not enrolled in auto refill')}${item('Blood glucose lancets</span> <span>Eligible for Optum Home Delivery')}${item('Combivent Respimat</span> <span>1 refill left')}</main>`,
      listUrl,
    );
    expect(prescriptions.map(({ printedName, status, autofill }) => [printedName, status, autofill])).toEqual([
      ['Jardiance', 'active', 'on'],
      ['Ventolin HFA', 'active', 'off'],
      ['Blood glucose lancets', 'placeholder', 'unknown'],
      ['Combivent Respimat', 'active', 'unknown'],
    ]);
  });

  it('is read in an order, beside others that carry one', () => {
    const { orders, outcome } = readingOf(
      '<main><h1>Order status</h1><section><h2>Order #188700441</h2><p>Status: Shipped</p><ul><li>Xarelto</li><li>Lisinopril 10 mg tablet</li></ul></section></main>',
      ordersUrl,
    );
    expect([orders[0]?.medicines.map(({ printedName }) => printedName), outcome]).toEqual([
      ['Xarelto', 'Lisinopril 10 mg tablet'],
      'complete',
    ]);
  });
});
