// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const leaflet = 'https://www.optumrx.com/secure/drug-information/metoprolol';
const other = { page: 'other', outcome: 'nothing', prescriptions: [], orders: [], account: null };

describe('what is to be read about medicines', () => {
  it.each([
    // A leaflet in headings, with what everybody gets.
    [
      leaflet,
      '<h1>Metoprolol Succinate ER Tablets</h1><h2>Uses</h2><p>Blood pressure.</p><h2>Side effects</h2><p>Ask your provider for a 90-day prescription with 3 refills.</p>',
    ],
    [
      'https://www.optumrx.com/secure/prescriptions/drug-guide/lisinopril-10',
      '<h1>Lisinopril 10 mg tablet</h1><h2>What it is for</h2><p>x</p><h2>How to take it</h2><p>Take one tablet a day.</p>',
    ],
    // Its parts in a list of terms, in tabs, in capitals before a colon.
    [
      'https://www.optumrx.com/secure/medication-information/lisinopril',
      '<h1>Medication information</h1><h2>Lisinopril tablets</h2><dl><dt>Drug class</dt><dd>ACE inhibitor</dd><dt>Side effects</dt><dd>Cough</dd><dt>Usual quantity</dt><dd>90</dd><dt>Days supply</dt><dd>90</dd></dl>',
    ],
    [
      'https://www.optumrx.com/secure/my-prescriptions/drug-info/1234',
      '<h1>Atorvastatin 40 mg Tablet</h1><div role="tablist"><button role="tab" aria-selected="true">Overview</button><button role="tab">Side effects</button><button role="tab">Interactions</button></div><p>It is usually given as a 90-day supply.</p>',
    ],
    [
      'https://www.optumrx.com/secure/drug-information.html',
      '<p><b>LEVOTHYROXINE - ORAL</b></p><p><b>USES:</b> Levothyroxine 50 mcg tablet treats an underactive thyroid.</p><p><b>MISSED DOSE:</b> Take it.</p>',
    ],
    // No parts at all.
    [
      'https://www.optumrx.com/secure/drug/ozempic',
      '<h1>Ozempic 1 mg/dose pen</h1><p>Patients usually get 3 pens for 84 days.</p>',
    ],
    // Goods of a shop, lists of all that there is, what is told to everybody.
    [
      'https://www.optumrx.com/secure/p/cetirizine',
      '<h1>Cetirizine 10 mg tablets</h1><p>$14.99</p><button>Add to cart</button><h2>Product details</h2><p>90 tablets</p><h2>Ingredients</h2><p>Cetirizine</p>',
    ],
    [
      'https://www.optumrx.com/secure/medications/',
      '<h1>Medications A to Z</h1><ul><li>Atorvastatin 40 mg tablet</li><li>Amlodipine 5 mg tablet</li></ul>',
    ],
    [
      'https://www.optumrx.com/secure/alerts',
      '<h1>Shortage of Adderall XR 20 mg capsules</h1><p>Expected back by 12/15/2026.</p>',
    ],
    [
      'https://www.optumrx.com/secure/auto-refill',
      '<h1>Five things to know about automatic refills</h1><table><tr><th>Medicine</th><th>Refills left</th><th>Auto refill</th></tr><tr><td>Atorvastatin 40 mg tablet</td><td>2</td><td>On</td></tr></table>',
    ],
  ])('takes nothing from it: %s', (url, body) => expect(readingOf(`<main>${body}</main>`, url)).toMatchObject(other));

  it.each([
    '<p>Refills left: 2</p>',
    '<p>2 refills remaining</p>',
    '<p>Rx 70123456</p>',
    '<p>Prescribed by Dr. A. Patel</p>',
    '<p>Last filled on 09/01/2026</p>',
    '<button>Start refill</button>',
    '<p>Eligible for Optum Home Delivery</p><button>Fill with home delivery</button>',
    '<label><input type="checkbox" role="switch" checked> Auto refill</label>',
  ])("knows a person's own medicine with a leaflet below it: %s", (own) =>
    expect(
      readingOf(
        `<main><h1>Metoprolol Succinate ER 50 mg tablet</h1>${own}<h2>Uses</h2><p>Blood pressure.</p><h2>Side effects</h2><p>Dizziness.</p></main>`,
        leaflet,
      ),
    ).toMatchObject({
      page: 'prescription-detail',
      prescriptions: [{ printedName: 'Metoprolol Succinate ER 50 mg tablet' }],
    }),
  );

  it('knows a new prescription that lacks its details by its address or the heading of its page', () => {
    const named = (url: string, body: string) => readingOf(`<main>${body}</main>`, url).page;
    const bare = '<h1>Lisinopril 10 mg tablet</h1><p>Quantity: 90</p>';
    expect(named('https://www.optumrx.com/secure/prescriptions/70123456', bare)).toBe('prescription-detail');
    expect(
      named(
        'https://www.optumrx.com/secure/rx',
        '<h1>Prescription details</h1><h2>Lisinopril 10 mg tablet</h2><p>Quantity: 90</p>',
      ),
    ).toBe('prescription-detail');
  });

  it('takes nobody for a caregiver of whom a story is told', () =>
    expect(
      readingOf(
        '<main><h1>Caring for a loved one</h1><h2>Caregiver stories</h2><p><b>Rosa Mendez</b> can see it. Active since 2020.</p></main>',
        'https://www.optumrx.com/secure/caregiver-resources',
      ),
    ).toMatchObject(other));
});
