// @vitest-environment happy-dom
/** Two choices side by side of which one is filled automatically, and what stands over, under or behind them. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const name = '<h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p>';
const of = (block: string) => medicineOf(name + block);
const gapsOf = (block: string) =>
  readingOf(`<main><h1>My prescriptions</h1><article>${name}${block}</article></main>`).gaps;
const pressed = (one: string, isOne: boolean, other: string, isOther: boolean) =>
  `<div><button aria-pressed="${isOne}">${one}</button><button aria-pressed="${isOther}">${other}</button></div>`;
const radios = (one: string, isOne: boolean, other: string, isOther: boolean) =>
  `<div><label><input type="radio" name="a"${isOne ? ' checked' : ''}> ${one}</label><label><input type="radio" name="a"${isOther ? ' checked' : ''}> ${other}</label></div>`;

describe('automatic refills beside what one does oneself', () => {
  const pairs = [
    ['Auto refill', "I'll order myself"],
    ['Automatic refills', 'Manual refills'],
    ['Send automatically', 'I will reorder'],
    ['Refill automatically', 'Order on my own'],
    ['Auto refill', 'No auto refill'],
  ] as const;
  it.each(pairs)('%s, %s', (auto, own) => {
    for (const pair of [pressed, radios]) {
      expect(of(pair(auto, true, own, false)).autofill).toBe('on');
      expect(of(pair(auto, false, own, true)).autofill).toBe('off');
      expect(of(pair(own, false, auto, true)).autofill).toBe('on');
      // Nothing is chosen yet: that is no "off".
      expect(of(pair(auto, false, own, false)).autofill).toBe('unknown');
      expect(gapsOf(pair(auto, true, own, false))).toEqual([]);
    }
    expect(of(pressed(auto, true, own, true)).autofill).toBe('unknown');
  });

  it('are told by what the group is called', () => {
    const group = (isAuto: boolean, label: string) =>
      `<div role="radiogroup" aria-label="${label}"><button role="radio" aria-checked="${isAuto}">Automatic</button><button role="radio" aria-checked="${!isAuto}">Manual</button></div>`;
    expect(of(group(false, 'Refills')).autofill).toBe('off');
    expect(of(group(true, 'Refills')).autofill).toBe('on');
    expect(of(group(true, 'Payments')).autofill).toBe('unknown');
  });

  it('and one switch alone tells as before', () => {
    expect(of('<button aria-pressed="true">Auto refill</button>').autofill).toBe('on');
    expect(of('<button aria-pressed="false">Auto refill</button>').autofill).toBe('off');
  });
});

it('a choice on the page of one medicine is its own, with words to everybody beside it', () => {
  const { prescriptions } = readingOf(
    `<main><div><h1>Sertraline HCl 100 mg oral tablet</h1></div><table><tr><th>Rx number</th><td>66501927</td></tr></table>
     <section><h2 id="ar">Automatic refills</h2><div role="radiogroup" aria-labelledby="ar"><label><input type="radio" name="ar"><span>On</span></label><label><input type="radio" name="ar" checked><span>Off</span></label></div>
     <p>With automatic refills on, we ship your medication before you run out.</p></section><button>Start refill</button>
     <section><h2>Fill history</h2><table><thead><tr><th>Date</th><th>Quantity</th></tr></thead><tbody><tr><td>Sep 2, 2026</td><td>100</td></tr></tbody></table></section></main>`,
    'https://www.optumrx.com/secure/medication-list/details',
  );
  expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['off']);
});

describe('a part of the page for what comes up', () => {
  const home = (heading: string, day: string) =>
    readingOf(
      `<main><h1>Good morning</h1><section><h2>${heading}</h2><ul><li><a href="#">ATORVASTATIN TAB 40MG</a><div>${day}</div><div>2 refills left</div></li><li><a href="#">Ramipril 10 mg capsule</a><div>Processes January 4, 2027</div><div>4 refills left</div></li></ul></section></main>`,
      'https://www.optumrx.com/secure/home',
    ).prescriptions.map(({ autofill, autofillOn }) => [autofill, autofillOn]);
  it.each([
    'Coming up on auto refill',
    'Upcoming auto refills',
    'Next up on automatic refill',
    'Auto refills coming up',
  ])('"%s" is of those that are on', (heading) => {
    expect(home(heading, 'Processes tomorrow')).toEqual([
      ['on', '2026-11-23'],
      ['on', '2027-01-04'],
    ]);
    expect(home(heading, 'Will process on Dec 19')[0]).toEqual(['on', '2026-12-19']);
  });
  it.each(['Coming up', 'Ready to refill', 'Eligible for auto refill', 'Your refills'])(
    '"%s" says nothing of it',
    (heading) => expect(home(heading, 'Processes tomorrow')[0]).toEqual(['unknown', null]),
  );
});

describe('a sentence that a day in a line of its own ends', () => {
  it.each([
    'We will process your next auto refill on',
    'Your next auto refill will be processed on',
    'Your next automatic refill is scheduled for',
  ])('%s', (words) => {
    for (const block of [
      `<p>${words}<br><b>Monday, November 30, 2026</b></p>`,
      `<div>${words}</div><div>11/30/2026</div>`,
    ])
      expect(of(`${block}<button>Stop auto refill</button>`), block).toMatchObject({
        autofill: 'on',
        autofillOn: '2026-11-30',
      });
  });
  it('and none that ends before it', () =>
    expect(of('<p>Auto refill will stay on</p><p>November 30, 2026</p>').autofillOn).toBeNull());
});

it('a layout table that holds boxes to tick for several medicines is no row that they share', () => {
  const tick = (id: string, drug: string, isOn: boolean) =>
    `<div><input type="checkbox" id="${id}"${isOn ? ' checked' : ''}><label for="${id}"><b>${drug}</b></label> <span>Rx number: 2088001${id}</span></div>`;
  const { outcome, prescriptions } = readingOf(
    `<table><tr><td><h1>Automatic refills</h1><p>Tick the box before each medication that you want us to refill automatically.</p><form><fieldset><legend>Medications</legend>${tick('1', 'LATANOPROST SOL 0.005%', true)}${tick('2', 'TIMOLOL SOL 0.5%', false)}</fieldset><div><input type="checkbox" id="em" checked><label for="em">Email me before each automatic refill is processed</label></div></form></td></tr></table>`,
    'https://www.optumrx.com/secure/my-profile/automatic-refills',
  );
  expect([outcome, prescriptions.map(({ autofill }) => autofill)]).toEqual(['complete', ['on', 'off']]);
});

it('the box to tick all rows, with a dash in it, heads no item without a name', () => {
  const row = (mark: string, ...cells: string[]) =>
    `<div role="row"><div role="gridcell"><div role="checkbox" aria-checked="false" aria-label="Select row">${mark}</div></div>${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
  const heads = ['Medication', 'Prescription number', 'Refills remaining'];
  const { outcome } = readingOf(
    `<main><h1>Prescriptions</h1><div role="grid"><div role="row"><div role="columnheader"><div role="checkbox" aria-checked="mixed" aria-label="Select all rows">–</div></div>${heads.map((head) => `<div role="columnheader">${head}</div>`).join('')}</div>${row('✓', '<a href="#">Atenolol 50 mg tablet</a>', '37111007', '2')}${row('', '<a href="#">Ramipril 10 mg capsule</a>', '37111008', '1')}</div></main>`,
  );
  expect(outcome).toBe('complete');
});
