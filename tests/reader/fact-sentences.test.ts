// @vitest-environment happy-dom
/** Facts of a prescription that are told in words of their own, without a label. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const of = (...said: string[]) =>
  medicineOf(`<h3>Tizanidine 4 mg tablet</h3><p>Rx 70455133</p>${said.map((text) => `<p>${text}</p>`).join('')}`);

describe('what a sentence tells', () => {
  it.each([
    ['refillsLeft', 3, 'You can refill this prescription 3 more times before it expires.'],
    ['refillsLeft', 1, 'You can refill it one more time.'],
    ['refillsLeft', null, 'You can refill this prescription many more times.'],
    ['price', 0, 'There is no cost to you.'],
    ['price', null, 'There is no cost to you until your plan year ends.'],
    ['price', 70, 'Tobias pays: $70.00'],
    ['price', 70, 'Tobias pays $70.00'],
    ['price', null, 'Aetna pays $70.00'],
    ['price', null, 'Part D pays $70.00'],
    ['price', null, 'Plan pays: $70.00'],
    ['quantity', 90, 'Dispensed 90 tablets'],
    ['quantity', 90, '2 refills left, 90 tablets each (90-day supply)'],
    ['quantity', null, 'Take 2 tablets each morning'],
    ['prescriber', 'Dr. Keiko Abernathy', 'From Dr. Keiko Abernathy'],
    ['prescriber', null, 'From your doctor'],
  ] as const)('%s is %s: %s', (field, value, said) => expect(of(said)).toMatchObject({ [field]: value }));

  it.each([
    'Canceled by prescriber',
    'Discontinued by your doctor',
    'Withdrawn by the prescriber',
    'Stopped by Dr. Amara Nwosu',
  ])('it is over: %s', (said) => expect(of(said).status).toBe('inactive'));

  it('a column may be headed "Dr." and nothing more', () => {
    const row = (name: string, doctor: string) => `<tr><td>${name}</td><td>${doctor}</td><td>3</td></tr>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><table><tr><th>Medication</th><th>Dr.</th><th>Refills left</th></tr>
      ${row('Tizanidine 4 mg tablet', 'L. Fontaine')}${row('Losartan 50 mg tablet', 'R. Singh-Moore')}</table></main>`,
    );
    expect(prescriptions.map(({ prescriber }) => prescriber)).toEqual(['L. Fontaine', 'R. Singh-Moore']);
  });
});

describe('who fills it', () => {
  it.each([
    'Optum Specialty Pharmacy fills this medication.',
    'Filled by Optum Specialty Pharmacy',
    'This medication is shipped from the specialty pharmacy.',
  ])('the specialty pharmacy: %s', (said) =>
    expect(medicineOf(`<h3>Humira 40 mg/0.4 mL pen</h3><p>${said}</p><p>Day supply: 28</p>`).status).toBe('elsewhere'),
  );

  it.each(['Optum Specialty Pharmacy no longer fills this.', 'Optum Home Delivery fills this medication.'])(
    'not the specialty pharmacy: %s',
    (said) =>
      expect(medicineOf(`<h3>Humira 40 mg/0.4 mL pen</h3><p>Rx 70455133</p><p>${said}</p>`).status).toBe('active'),
  );
});

describe('a label with nothing under it', () => {
  const detail = 'https://www.optumrx.com/secure/prescriptions/1';
  const statusOf = (rest: string) =>
    readingOf(`<main><h1>Humira 40 mg/0.4 mL pen</h1><p>Rx 70455133</p><p>Refills left: 2</p>${rest}</main>`, detail)
      .prescriptions[0]?.status;

  it.each([
    '<h3>Pharmacy</h3><h3>Insurance</h3><p>Plan paid $10</p>',
    '<p>Pharmacy:</p><h3>Price details</h3><p>You pay $4.00</p>',
    '<h2>Your pharmacy</h2><h2>Refill history</h2><p>Nov 2, 2026</p>',
  ])('does not take the next heading for a pharmacy: %s', (rest) => expect(statusOf(rest)).toBe('active'));

  it.each([
    '<h3>Pharmacy</h3><p>Walgreens 4471</p>',
    '<h3>Pharmacy</h3><h4>Kroger</h4>',
    '<p>Pharmacy</p><h4>Elm Street Pharmacy</h4>',
  ])('but a heading that names one is one: %s', (rest) => expect(statusOf(rest)).toBe('elsewhere'));
});

it.each([
  ['You have 3 refills left. They can be used until April 30, 2027.', '2027-04-30'],
  ['Refills may be used through 04/30/2027', '2027-04-30'],
  ['You have 3 refills left through April 30, 2027', '2027-04-30'],
  ['1 refill remaining, good until 04/30/2027', '2027-04-30'],
  ['0 refills left until April 30, 2027', null],
  ['Your coupon can be used until April 30, 2027.', null],
  ['It cannot be refilled until Dec 9, 2026.', null],
  ['They can be used until further notice.', null],
])('up to when refills can be used is when the prescription ends: %s', (text, expiresOn) =>
  expect(medicineOf(`<h3>LOSARTAN TAB 50MG</h3><p>Rx 70123456</p><p>${text}</p>`)).toMatchObject({ expiresOn }),
);
