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
