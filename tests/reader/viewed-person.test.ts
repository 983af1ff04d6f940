// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const medicine = '<article><h3>Lisinopril 10 mg tablet</h3><p>Refills left: 2</p></article>';
const personOn = (body: string) =>
  readingOf(
    `<header><span>Signed in: Björn Åkesson</span></header><main>${body}<h1>Prescriptions</h1>${medicine}</main>`,
  ).person;

describe('the person viewed, where another is signed in', () => {
  it.each([
    '<label for="who">Viewing account</label><input id="who" role="combobox" readonly value="KIM Seo-yeon">',
    '<label>Viewing <input readonly value="KIM Seo-yeon"></label>',
    '<label for="who">Whose prescriptions</label><input id="who" role="combobox" value="KIM Seo-yeon">',
    '<label for="who">Family member</label><input id="who" readonly value="KIM Seo-yeon">',
    '<label>Account <select><option>Björn Åkesson</option><option selected>KIM Seo-yeon</option></select></label>',
    '<p>Viewing account</p><p>KIM Seo-yeon</p>',
    '<p>Viewing account: KIM Seo-yeon</p>',
    '<p>Member: KIM Seo-yeon &nbsp; Active date: 01/01/2026</p>',
    '<p>Patient: KIM Seo-yeon DOB: 02/03/1948 Member ID: 884</p>',
    '<p>Preferences for: <button aria-haspopup="listbox">KIM Seo-yeon</button></p>',
    '<p>Prescriptions for <a href="#">KIM Seo-yeon</a> <a href="#">Björn Åkesson</a></p>',
  ])('is the one of %s', (body) => expect(personOn(body)).toBe('KIM Seo-yeon'));

  it.each([
    '<label for="q">Viewing account</label><input id="q" role="combobox" readonly value="kim">',
    '<span id="l">Account</span><div role="combobox" aria-labelledby="l">kim</div>',
    '<p>Viewing account <button aria-haspopup="listbox">kim</button></p>',
  ])('is nobody where the name cannot be read, and not the one who is signed in: %s', (body) =>
    expect(personOn(body)).toBe(null),
  );

  it.each([
    '<table><caption>Prescriptions on file for KIM Seo-yeon</caption></table>',
    '<p>These prescriptions belong to KIM Seo-yeon.</p>',
  ])('is named by what stands over the list: %s', (body) =>
    expect(readingOf(`<main><h1>My prescriptions</h1>${body}${medicine}</main>`).person).toBe('KIM Seo-yeon'),
  );

  it.each([
    '<label>Search account settings <input value="Rose Alvarez"></label>',
    '<label>Pharmacy <input readonly value="Harbor Pharmacy"></label>',
  ])('is not taken from any other field: %s', (body) =>
    expect(readingOf(`<main>${body}<h1>Prescriptions</h1>${medicine}</main>`).person).toBe(null),
  );
});

describe('a prescription told in sentences', () => {
  it('is read sentence by sentence, also where one begins with an amount', () =>
    expect(
      medicineOf(
        '<h2>Sertraline 50 mg tablet</h2><p>Rx 66120458, written by Kim Tae-hyun, PA-C. 90 tablets for 90 days. 1 refill left.</p><p>Last filled on 5 Oct 2026 for $15.00.</p>',
      ),
    ).toMatchObject({
      rxNumber: '66120458',
      prescriber: 'Kim Tae-hyun, PA-C',
      quantity: 90,
      daysSupply: 90,
      refillsLeft: 1,
      lastFilledOn: '2026-10-05',
      price: 15,
    }));

  it.each([
    '<p>This can be filled at a store for $20.00.</p>',
    '<p>If filled elsewhere for $20.00, it costs more.</p>',
  ])('has no price of another pharmacy: %s', (text) =>
    expect(medicineOf(`<h2>Sertraline 50 mg tablet</h2><p>Refills left: 2</p>${text}`).price).toBe(null),
  );
});
