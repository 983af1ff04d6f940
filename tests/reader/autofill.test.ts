// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf, readOf } from './page-of';

const stateOf = (block: string) => medicineOf(`<h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p>${block}`).autofill;

describe('automatic refills of a medicine', () => {
  it.each([
    ['<label><input type="checkbox" checked> Auto refill</label>'],
    ['<button role="switch" aria-checked="true" aria-label="Auto refill"></button>'],
    ['<button aria-pressed="true">Auto refill</button>'],
    ['<p>Auto-refill is on – next fill Nov 24</p>'],
    ['<p>Enrolled in Automatic Refill program</p>'],
    ['<div>Autofill</div><div>On</div>'],
    [
      '<fieldset><legend>Auto refill</legend><label><input type="radio" name="a" checked> On</label><label><input type="radio" name="a"> Off</label></fieldset>',
    ],
    ['<label>Auto refill <select><option>Off</option><option selected>On</option></select></label>'],
    ['<button>Stop auto refill</button>'],
    ['<img alt="Auto refill on">'],
    ['<div><span>90-day supply</span> <span>0 refills left</span> <span>Auto refill: On</span></div>'],
    ['<p>This medicine is on auto refill.</p>'],
    ["<p>We'll send it automatically.</p>"],
    ["<p>We'll ship this to you automatically</p>"],
    ['<dl><dt>Sent automatically?</dt><dd>Yes</dd></dl>'],
  ])('is on: %s', (block) => expect(stateOf(block)).toBe('on'));

  it.each([
    ['<label><input type="checkbox"> Auto refill</label>'],
    ['<button role="switch" aria-checked="false" aria-label="Auto refill"></button>'],
    ['<p>Auto refill: Off</p>'],
    ['<p>No auto refill for this prescription</p>'],
    [
      "<fieldset><legend>How should we refill this?</legend><label><input type='radio' name='a'> Refill automatically</label><label><input type='radio' name='a' checked> I'll order each refill myself</label></fieldset>",
    ],
    ['<p>Not enrolled in auto refill</p>'],
    ['<div>Auto refill</div><div>Not enrolled</div>'],
    ['<a href="#">Enroll in auto refill</a>'],
    ['<button>Turn on AUTO REFILL</button>'],
    ['<p>Never enrolled in auto refill</p>'],
    ['<p>You refill it yourself.</p>'],
    ['<p>You order each refill yourself</p>'],
    ['<dl><dt>Sent automatically?</dt><dd>No</dd></dl>'],
    ['<p>Not yet enrolled in auto refill</p>'],
    ['<p>You have never been enrolled in auto refill.</p>'],
    ['<p>No longer on auto refill</p>'],
    ['<dl><dt>Auto refill</dt><dd>Never enrolled</dd></dl>'],
  ])('is off: %s', (block) => expect(stateOf(block)).toBe('off'));

  it.each([
    ['<p>Not eligible for auto refill</p>'],
    ['<p>Auto refill: not available</p>'],
    ['<p>Hassle-free-Fill: Not eligible</p>'],
    ['<p>Auto refill: No longer available</p>'],
    ['<p>No auto refill for this prescription: not eligible.</p>'],
    ['<p>Because of state rules, this medicine does not qualify for automatic refills.</p>'],
    ['<p>This medicine cannot be on auto refill.</p>'],
  ])('is not offered: %s', (block) => expect(stateOf(block)).toBe('not-eligible'));

  it.each([
    ['<p>This cannot be sent early. Auto refill is on.</p>'],
    ['<p>Auto refill: On</p><p>It cannot be split.</p>'],
  ])('is on beside what else cannot be: %s', (block) => expect(stateOf(block)).toBe('on'));

  it.each([
    [''],
    ['<a href="#">Manage auto refill</a>'],
    ['<p>Auto refill</p>'],
    ['<p>Eligible for auto refill</p>'],
    [
      '<fieldset><legend>Auto refill</legend><label><input type="radio" name="b"> On</label><label><input type="radio" name="b"> Off</label></fieldset>',
    ],
    ['<label><input type="checkbox"> Select for refill</label>'],
    ["<p>With auto refill, we'll send it automatically.</p>"],
    ["<p>If you enroll, we'll send it automatically.</p>"],
    ["<p>We'll send reminders automatically.</p>"],
    ['<p>You can refill it yourself.</p>'],
    ['<p>Give yourself time to refill it.</p>'],
  ])('is unknown: %s', (block) => expect(stateOf(block)).toBe('unknown'));

  it('is unknown, and said to be so, where a switch and a word disagree', () => {
    const { reading } = readOf(`<main><h1>My prescriptions</h1><article><h3>ATORVASTATIN TAB 40MG</h3>
      <p>Refills left: 2</p><p>Auto refill: On</p><label><input type="checkbox"> Auto refill</label></article></main>`);
    expect(reading.prescriptions).toMatchObject([{ autofill: 'unknown' }]);
    expect(reading).toMatchObject({ outcome: 'partial', gaps: [{ what: 'autofill of ATORVASTATIN TAB 40MG' }] });
  });

  it('does not take an offer beside the list for a state', () => {
    const { reading, places } = readOf(`<main><h1>My prescriptions</h1>
      <div><h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p></div>
      <div><p>Save time! Never run out again with auto refill.</p><button>Enroll in auto refill</button></div></main>`);
    expect(reading.prescriptions).toMatchObject([{ printedName: 'ATORVASTATIN TAB 40MG', autofill: 'unknown' }]);
    expect(places.autofillSwitchesOn).toHaveLength(1);
  });

  it('points at every control that would switch it on', () => {
    const { places } = readOf(`<main><h1>My prescriptions</h1><div><h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p>
      <label><input id="off" type="checkbox"> Auto refill</label></div><div><h3>LISINOPRIL TAB 10MG</h3><p>Refills left: 1</p>
      <label><input id="on" type="checkbox" checked> Auto refill</label></div></main>`);
    expect(places.autofillSwitchesOn.map(({ id }) => id)).toEqual(['off']);
    expect(places.prescriptions.map(({ autofill }) => autofill?.id)).toEqual(['off', 'on']);
  });

  it.each([
    '<p>Save on auto refill.</p>',
    '<p>Turn on auto refill to save time.</p>',
    '<p>Refills: no auto refill: on</p>',
  ])('is unknown where the words tell of no state, or of two: %s', (block) => expect(stateOf(block)).toBe('unknown'));
});

describe('what stands under the heading "Auto refill" of a medicine', () => {
  const detailUrl = 'https://www.optumrx.com/secure/prescription-detail/27765410';
  it.each([
    ['Not enrolled. You cannot enroll a prescription without refills.', 'off'],
    ['This medicine is not enrolled.', 'off'],
    ['Enrolled. Your next refill is on Dec 4, 2026.', 'on'],
    ['Not eligible: controlled medicines cannot be enrolled.', 'not-eligible'],
    ['This prescription is no longer covered by your plan at all.', 'unknown'],
    ['No hassle, we refill your medicines for you.', 'unknown'],
  ])('"%s" is %s', (said, state) => {
    const { prescriptions } = readingOf(
      `<main><h1>Humalog KwikPen 100 units/mL</h1><p>Rx #: 27765410</p><h2>Auto refill</h2><p>${said}</p></main>`,
      detailUrl,
    );
    expect(prescriptions.map(({ autofill }) => autofill)).toEqual([state]);
  });
});

describe('a page about automatic refills', () => {
  const refillsUrl = 'https://www.optumrx.com/secure/my-profile/automatic-refills';
  const statesOn = (markup: string) =>
    readingOf(`<main><h1>Automatic refills</h1>${markup}</main>`, refillsUrl).prescriptions.map(
      ({ autofill }) => autofill,
    );
  const list = (head: string, name: string) => `<h2>${head}</h2><ul><li><b>${name}</b><p>2 refills left.</p></li></ul>`;

  it('says in headings who sends them', () =>
    expect(
      statesOn(
        list("We'll send these automatically", 'Olmesartan 20 mg tablet') +
          list('You refill these yourself', 'Losartan 50 mg tablet') +
          list('Automatic refills paused', 'Celecoxib 200 mg capsule'),
      ),
    ).toEqual(['on', 'off', 'unknown']));

  it('says since when one is enrolled', () =>
    expect(
      statesOn(
        '<h3>Your enrollments</h3><table><thead><tr><th>Prescription</th><th>Enrolled since</th><th>Process date</th></tr></thead><tbody><tr><td>Ropinirole 1 mg tablet</td><td>Aug 6, 2025</td><td>Jan 12, 2027</td></tr></tbody></table>',
      ),
    ).toEqual(['on']));

  it('lets one choose, and asks of something else besides', () => {
    const choice = (legend: string, chosen: number, one: string, other: string) =>
      `<fieldset><legend>${legend}</legend>${[one, other].map((text, at) => `<label><input type="radio" name="${legend.slice(0, 4)}" ${at === chosen ? 'checked' : ''}> ${text}</label>`).join('')}</fieldset>`;
    const { prescriptions, gaps } = readingOf(
      `<main><h1>Automatic refills</h1>${choice('CLOPIDOGREL 75MG TABLET', 0, 'Send it to me automatically', "I'll order it myself")}${choice('GLIPIZIDE 5MG TABLET', 1, 'Send it to me automatically', "I'll order it myself")}${choice('Tell me before each automatic refill', 0, 'Yes', 'No')}</main>`,
      refillsUrl,
    );
    expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['on', 'off']);
    expect(gaps.map(({ what }) => what)).not.toContain('autofill');
  });
});
