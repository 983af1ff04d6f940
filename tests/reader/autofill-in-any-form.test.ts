// @vitest-environment happy-dom
/** The state of automatic refills in every form there is, beside sentences that hold for all medicines and tell of none. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

type State = 'on' | 'off' | 'not-eligible' | 'unknown';

const inBlock = (block: string) =>
  medicineOf(`<h3>ATORVASTATIN TAB 40MG</h3><p>Rx number: 70123456</p>${block}<p>Refills left: 2</p>`).autofill;

/** A control at "on" or at "off". */
const controls: readonly ((on: boolean) => string)[] = [
  (on) => `<div>Auto refill <button role="switch" aria-checked="${on}" aria-label="Auto refill"></button></div>`,
  (on) => `<label><input type="checkbox"${on ? ' checked' : ''}> Auto-refill</label>`,
  (on) => `<label><input type="checkbox"${on ? ' checked' : ''}> Send refills automatically</label>`,
  (on) => `<label><input type="checkbox"${on ? ' checked' : ''}> Automatically refill this prescription</label>`,
  (on) => `<button aria-pressed="${on}">AutoRefill</button>`,
  (on) =>
    `<fieldset><legend>Automatic refills</legend><label><input type="radio" name="a"${on ? ' checked' : ''}> Yes</label><label><input type="radio" name="a"${on ? '' : ' checked'}> No</label></fieldset>`,
  (on) =>
    `<label for="s">Auto refill</label><select id="s"><option${on ? ' selected' : ''}>On</option><option${on ? '' : ' selected'}>Off</option></select>`,
  (on) => `<dl><dt>Auto refill</dt><dd>${on ? 'Enrolled' : 'Not enrolled'}</dd></dl>`,
];

const sentences: readonly (readonly [State, string])[] = [
  ['on', "You're enrolled in auto refill"],
  ['on', 'This prescription refills automatically'],
  ['on', 'Refills automatically'],
  ['on', 'Added to auto refill'],
  ['on', 'Repeats automatically.'],
  ['on', 'Goes out by itself'],
  ['on', 'We refill this automatically'],
  ['off', 'Auto refill has been turned off'],
  ['off', 'Removed from auto refill'],
  ['off', 'This prescription does not refill automatically'],
  ['off', 'No longer refills automatically'],
  ['not-eligible', "This medicine can't be enrolled in auto refill"],
  ['not-eligible', 'Auto refill not available for this medicine'],
];

const general = [
  'When auto refill is off, you order each refill yourself.',
  'If you turn off auto refill, you must order refills yourself.',
  'While auto refill is on, we refill this for you automatically.',
  'With auto refill on, we send your medicine before you run out.',
  'Once enrolled, we refill it automatically.',
  'Auto refill is off by default.',
  'Auto refill is off for medicines that your doctor must review.',
  'To turn auto refill off, call us.',
  'Some medicines are not eligible for auto refill.',
  'Auto refill is not available in all states.',
  'Auto refill stays on until you turn it off.',
  'After auto refill is turned off, orders under way still ship.',
  'Prescriptions with auto refill on are sent automatically.',
  'Medicines on auto refill ship automatically.',
  "Turn on auto refill and we'll send it automatically.",
  'We never enroll you in auto refill without asking.',
];

describe('a sentence that holds for every medicine', () => {
  it.each(general)('tells nothing of this one: %s', (sentence) => {
    const said = `<p>${sentence}</p>`;
    expect(inBlock(said)).toBe('unknown');
    for (const control of controls) {
      expect(inBlock(control(true) + said), control(true)).toBe('on');
      expect(inBlock(control(false) + said), control(false)).toBe('off');
    }
    for (const [state, words] of sentences) {
      expect(inBlock(`<p>${words}</p>${said}`), words).toBe(state);
      expect(inBlock(`${said}<div><span>${words}</span></div>`), words).toBe(state);
    }
  });
});

describe('the words of a box that nobody knows here', () => {
  it('say no more than the box does', () => {
    const box = (state: string) =>
      `<label><input type="checkbox"${state}> Text me when it refills automatically</label>`;
    expect(inBlock(box(''))).toBe('unknown');
    expect(inBlock(box(' checked'))).toBe('unknown');
  });
});

describe('cards that no wrapper holds', () => {
  it('go on behind what is said of automatic refills', () => {
    const card = (name: string, state: string) =>
      `<h3>${name}</h3>${state}<p>Auto refill stays on until you turn it off.</p><p>Rx number: 70123456</p><p>Refills left: 2</p>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1>${card('LOSARTAN TAB 50MG', '<p>Auto refill: On</p>')}${card('LISINOPRIL TAB 10MG', '<p>Auto refill: Off</p>')}</main>`,
    );
    expect(prescriptions).toMatchObject([
      { autofill: 'on', rxNumber: '70123456', refillsLeft: 2 },
      { autofill: 'off', rxNumber: '70123456', refillsLeft: 2 },
    ]);
  });

  it('end at talk behind the last of them', () => {
    const rx = '<p>Rx number: 70123456</p><p>Refills left: 2</p>';
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><h3>LOSARTAN TAB 50MG</h3>${rx}<h3>LISINOPRIL TAB 10MG</h3>${rx}<p>With auto refill you never run out of medicine.</p><p>Get a 90-day supply.</p></main>`,
    );
    expect(prescriptions.map(({ daysSupply }) => daysSupply)).toEqual([null, null]);
  });
});
