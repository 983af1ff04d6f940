// @vitest-environment happy-dom
/** What stands beside buttons and boxes to tick: a value, the words of a tick that is not made, a filter's count. */
import { describe, expect, it } from 'vitest';
import { likeness } from '@/src/reader/names/medicine-name';
import { medicineOf, readingOf } from './page-of';

it('a price before its label is read with a button behind both', () =>
  expect(
    medicineOf(
      '<h3>Estradiol 1 mg tablet</h3><p>Rx 70455133</p><div><strong>$7.00</strong> <small>your copay</small> <button>Start refill</button></div>',
    ).price,
  ).toBe(7));

describe('"Enrolled in auto refill" beside a box to tick', () => {
  const state = (control: string) => medicineOf(`<h3>Estradiol 1 mg tablet</h3><p>Rx 70455133</p>${control}`).autofill;

  it.each([
    '<div><input type="checkbox" id="t"> <label for="t">Enrolled in auto refill</label></div>',
    '<label><input type="checkbox"> Auto refill is on</label>',
    '<div><input type="checkbox" id="t"><div><label for="t">Signed up for auto refill</label></div></div>',
  ])('is what a tick would say: %s', (control) => {
    expect(state(control)).toBe('off');
    expect(state(control.replace('"checkbox"', '"checkbox" checked'))).toBe('on');
  });

  it.each([
    '<label><input type="checkbox" role="switch"> Auto refill is on</label>',
    '<label><input type="checkbox"> Auto refill is on</label><p>Auto refill is on</p><p>Next auto refill: Dec 3, 2026</p>',
    '<label><input type="checkbox" checked> Not enrolled in auto refill</label>',
    '<button aria-pressed="false">Auto refill is on</button>',
  ])('is disputed where more says so: %s', (control) => expect(state(control)).toBe('unknown'));
});

describe('buttons that count what they filter', () => {
  const list = (top: string) =>
    readingOf(
      `<main><h1>Prescriptions</h1>${top}<ul><li><h3>Estradiol 1 mg tablet</h3><p>Rx 70455133</p></li></ul></main>`,
    ).outcome;

  it.each([
    '<div><button aria-pressed="true">All 1</button> <button>Auto refill on 2</button> <button>No refills 1</button></div>',
    '<p>No refills (1)</p>',
  ])('tell of no medicine: %s', (top) => expect(list(top)).toBe('complete'));

  it.each(['<p>2 refills left (1)</p>', '<p>Refills left: 2</p>', '<p>Rx 70455199</p>'])('but this does: %s', (top) =>
    expect(list(top)).toBe('partial'),
  );
});

describe('how often a kind is used', () => {
  it.each([
    'Estradiol 0.05 mg/day twice-weekly patch',
    'Metformin 500 mg once daily ER tablets',
    'Trospium 60 mg daily capsule',
  ])('is of the name: %s', (name) => expect(likeness(name)).toBe('strong'));

  it.each(['Take 40 mg twice daily', '40 mg once weekly', 'Inject 1 mg once a week', '10 mg every day'])(
    'is a direction else: %s',
    (text) => expect(likeness(text)).toBeNull(),
  );
});
