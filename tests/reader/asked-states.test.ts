// @vitest-environment happy-dom
/** "Enrolled in auto refill" as a state, and as the label of what stands beside it. */
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

const asked = [
  'On auto refill?',
  'Is auto refill on?',
  'Enrolled in auto refill?',
  'In auto refill?',
  'Enrolled in auto refill',
  'Auto refill on',
  'Auto refill active',
  'Auto refill turned on',
  'Signed up for auto refill',
  'Auto refill On / off',
];
const answers = [
  ['On', 'on'],
  ['Yes', 'on'],
  ['✓', 'on'],
  ['Off', 'off'],
  ['No', 'off'],
  ['Not enrolled', 'off'],
  ['Off <a href="#">Turn on</a>', 'off'],
  ['Not eligible', 'not-eligible'],
  ['—', 'unknown'],
  ['N/A', 'unknown'],
  ['None', 'unknown'],
] as const;
const rest = '<h3>Lisinopril 10 mg tablet</h3><p>Rx number: 70123456</p>';
const table = (head: string, cell: string) =>
  readingOf(
    `<main><h1>My prescriptions</h1><table><tr><th>Medication</th><th>Rx #</th><th>${head}</th></tr><tr><td>Lisinopril 10 mg tablet</td><td>70123456</td><td data-label="${head}">${cell}</td></tr></table></main>`,
  ).prescriptions[0]?.autofill;

describe.each(asked)('beside "%s"', (label) => {
  it.each(answers)('"%s" is %s', (answer, state) => {
    expect(medicineOf(`${rest}<dl><dt>${label}</dt><dd>${answer}</dd></dl>`).autofill, 'in a list').toBe(state);
    expect(table(label, answer), 'in a table').toBe(state);
    expect(table(label, `<span>${label}</span> ${answer}`), 'in a table that repeats its heads').toBe(state);
  });

  it('nothing at all says nothing', () => {
    expect(table(label, '')).toBe('unknown');
    expect(table(label, label)).toBe('unknown');
  });
});

describe('where it stands for itself', () => {
  const states = [
    'Enrolled in auto refill',
    'Auto refill on',
    'Auto refill active',
    'Auto refill enrolled',
    'Auto refill is on',
  ];
  const beside = [
    'No refills left',
    'No cost',
    'No longer covered',
    'Not available in store',
    'Canceled',
    'Inactive',
    'Stopped',
    'Unavailable',
    'Pending',
    'Manage',
    '90-day supply',
    '<a href="#">View details</a>',
    '<button>Off</button>',
  ];
  it.each(states)('what comes behind "%s" and is no answer changes nothing', (words) => {
    for (const other of beside) {
      expect(medicineOf(`${rest}<p>${words}</p><p>${other}</p>`).autofill, other).toBe('on');
      expect(medicineOf(`${rest}<div><span>${words}</span><div>${other}</div></div>`).autofill, other).toBe('on');
      expect(medicineOf(`${rest}<ul><li>${words}</li><li>${other}</li></ul>`).autofill, other).toBe('on');
    }
  });

  it('"No refills left" below the words "Auto refill" answers nothing', () => {
    expect(medicineOf(`${rest}<p>Auto refill</p><p>No refills left</p>`).autofill).toBe('unknown');
    expect(medicineOf(`${rest}<dl><dt>Auto refill</dt><dd>No refills left</dd></dl>`).autofill).toBe('unknown');
    expect(medicineOf(`${rest}<p>Auto refill</p><p>No</p>`).autofill).toBe('off');
  });

  it('an empty field beside it changes nothing', () => {
    const inForm = (words: string) => medicineOf(`<form>${rest}<p>${words}</p><input name="a"></form>`).autofill;
    expect(inForm('Auto refill: On')).toBe('on');
    expect(inForm('Enrolled in auto refill')).toBe('on');
  });

  it.each(['Enrolled in auto refill', 'Auto refill on', 'Signed up for auto refill'])('"%s" is a state', (words) => {
    expect(medicineOf(`${rest}<p>${words}</p>`).autofill).toBe('on');
    expect(medicineOf(`${rest}<span>${words}</span><p>90-day supply</p>`).autofill).toBe('on');
  });

  it.each(['Is auto refill on for all prescriptions? No. You choose it for each.', 'Is auto refill on?'])(
    'a question is none: %s',
    (words) => {
      expect(medicineOf(`${rest}<p>${words}</p>`).autofill).toBe('unknown');
    },
  );
});

it.each(['Not on auto refill', 'Opted out of auto refill'])('what "%s" denies is not known beside a dash', (label) => {
  expect(medicineOf(`${rest}<dl><dt>${label}</dt><dd>—</dd></dl>`).autofill).toBe('unknown');
  expect(medicineOf(`${rest}<p>${label}</p>`).autofill).toBe('off');
});

it('a switch in a table is not told by the next column', () => {
  const { prescriptions } = readingOf(
    `<main><h1>My prescriptions</h1><table><tr><th></th><th>Lisinopril 10 mg tablet</th><th>Humira Pen 40 mg/0.4 mL</th></tr>
     <tr><th>Rx #</th><td>70123456</td><td>70123457</td></tr>
     <tr><th>Auto-refill</th><td><button role="switch" aria-checked="false" aria-label="Automatic refills for this prescription"></button></td><td>Not available</td></tr></table></main>`,
  );
  expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['off', 'not-eligible']);
});

it('what a card beside it offers for other medicines is none of this one', () => {
  const { prescriptions, outcome } = readingOf(
    `<main><h1>Home</h1><section><h2>Upcoming auto refill</h2><div><div><a href="#">Duloxetine DR 60 mg capsule</a><p>Auto refill on</p><p>90-day supply</p></div>
     <div><div>Never miss a dose</div><p>Enroll your other medicines in auto refill and we will send them on time.</p><a href="#">Enroll in auto refill</a></div></div></section></main>`,
    'https://www.optumrx.com/secure/home',
  );
  expect(prescriptions.map(({ autofill }) => autofill)).toEqual(['on']);
  expect(outcome).toBe('complete');
});
