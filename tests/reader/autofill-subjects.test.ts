// @vitest-environment happy-dom
/** On a page of automatic refills a bare "Off" is about them, unless it is said of something else: then it says nothing. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const url = 'https://www.optumrx.com/secure/my-profile/automatic-refills';
const name = 'LISINOPRIL TAB 10MG';
const read = (body: string) => readingOf(`<main><h1>Automatic refills</h1>${body}</main>`, url);
const statesOf = (body: string) => read(body).prescriptions.map(({ autofill }) => autofill);
const daysOf = (body: string) => read(body).prescriptions.map(({ autofillOn }) => autofillOn);
const toggle = (label: string, on: boolean) =>
  `<button role="switch" aria-checked="${on}" aria-label="${label}"><span>${on ? 'On' : 'Off'}</span></button>`;
const table = (heads: readonly string[], cells: readonly string[]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
const card = (said: string, medicine = name, rx = '70455133') =>
  `<div><h3>${medicine}</h3><p>Rx ${rx}</p>${said}</div>`;

describe('beside a setting of another kind', () => {
  const heads = ['Prescription', 'Rx number', 'Email reminder', 'Auto refill'];
  it.each([
    table(heads, [name, '70455133', toggle('Email reminder', false), toggle('Auto refill', true)]),
    table(heads, [name, '70455133', 'Off', 'On']),
    table(['Prescription', 'Rx number', 'Generic substitution', 'Auto refill'], [name, '70455133', 'No', 'Yes']),
    card('<p>Email reminder: Off</p><p>Auto refill: On</p>'),
    card('<dl><dt>Text messages</dt><dd>Off</dd><dt>Auto refill</dt><dd>On</dd></dl>'),
    card('<div><span>Text messages</span><div>Off</div></div><div><span>Auto refill</span><div>On</div></div>'),
    card(
      `<div>Signature required ${toggle('Signature required', false)}</div><div>${toggle('Auto refill', true)}</div>`,
    ),
    card('<p>Generic: not available</p><p>Enrolled</p>'),
  ])('automatic refills are read: %s', (body) => expect(statesOf(body)).toEqual(['on']));

  it.each([
    table(['Prescription', 'Rx number', 'Text alerts'], [name, '70455133', 'Off']),
    card('<p>Email reminder: Off</p>'),
    card('<p>Email reminder - Off</p>'),
    card('<p>Refrigerated: No</p>'),
    card('<p>Auto refill reminders: Off</p>'),
    card('<p>Auto refill emails</p><p>Off</p>'),
    card('<div><span>Text messages</span> <span>Off</span></div>'),
    card(`<div>Generic substitution ${toggle('Generic substitution', false)}</div>`),
    card(`<div>Reminders ${toggle('Reminders', false)}</div>`),
    card(`<div><span>Email reminder</span> ${toggle('', false)}</div>`),
  ])('nothing is known of automatic refills: %s', (body) => expect(statesOf(body)).toEqual(['unknown']));

  it.each([
    [card('<p>Status: Enrolled</p>'), 'on'],
    [card('<p>Enrollment: No</p>'), 'off'],
    [`<div><h3>${name}</h3><p>Rx 70455133 - Enrolled</p></div>`, 'on'],
    [table(['Prescription', 'Rx number', 'In the program'], [name, '70455133', 'Yes']), 'on'],
    [card(toggle(name, false)), 'off'],
    [`<div><p>${name} - Off</p><p>Rx 70455133</p></div>`, 'off'],
    [card(`<p>2 refills left</p>${toggle('Lantus', true)}`, 'Lantus'), 'on'],
  ])('a bare state without such a setting still counts: %s', (body, state) => expect(statesOf(body)).toEqual([state]));
});

describe('a heading', () => {
  it('that holds a medicine’s name and its state speaks of no other', () => {
    const item = (medicine: string, state: string) =>
      `<div><h3><button><span>${medicine}</span><div>${state}</div></button></h3></div>`;
    const items = [item(name, 'Auto refill is off'), item('METFORMIN TAB 500MG', 'Not eligible'), item('Januvia', '')];
    expect(statesOf(items.join(''))).toEqual(['off', 'not-eligible', 'unknown']);
    const fold = (medicine: string, state: string) =>
      `<details><summary><span>${medicine}</span><div>${state}</div></summary></details>`;
    const folds = [
      fold(name, 'Auto refill is off'),
      fold('METFORMIN TAB 500MG', 'Auto refill is on'),
      fold('PREDNISONE TAB 5MG', ''),
    ];
    expect(statesOf(folds.join(''))).toEqual(['off', 'on', 'unknown']);
  });

  const on = '<button>Stop auto refill</button>';
  const metformin = (said: string) => card(said, 'METFORMIN TAB 500MG', '70455134');

  it('that is a day to come is when the medicines under it are filled', () => {
    const agenda = `<section><h2>Friday, December 4, 2026</h2>${card(on)}</section><section><h2>December 21</h2>${metformin(on)}${card('<button>Turn on auto refill</button>', 'PREDNISONE TAB 5MG', '70455135')}</section>`;
    expect(daysOf(agenda)).toEqual(['2026-12-04', '2026-12-21', null]);
    expect(daysOf(`<h2>December 4, 2026</h2>${card(on)}<h2>Not scheduled</h2>${metformin(on)}`)).toEqual([
      '2026-12-04',
      null,
    ]);
    expect(daysOf(`<h2>December 4, 2026</h2>${card('<p>Next auto refill: December 9, 2026</p>')}`)).toEqual([
      '2026-12-09',
    ]);
  });

  it.each([
    `<h2>November 4, 2026</h2>${card(on)}`,
    `<h2>November 22, 2026</h2>${card(on)}`,
    `<h2>Delivery by December 4, 2026</h2>${card(on)}`,
    `<p>The dates below are estimated delivery dates.</p><h2>December 4, 2026</h2>${card(on)}`,
    `<h2>Reminders</h2><div><h3>December 4, 2026</h3><div><h4>${name}</h4><p>Rx 70455133</p>${on}</div></div>`,
    `<h2>Thursday, December 4, 2026</h2>${card(on)}`,
  ])('is no such day: %s', (body) => expect(daysOf(body)).toEqual([null]));
});

it('boxes to tick in the one cell of a page laid out as a table are told apart', () => {
  const item = (name: string, rx: string, ticked: string) =>
    `<li><input type="checkbox" id="${rx}" ${ticked}><label for="${rx}">${name}</label><div>Rx # ${rx}</div></li>`;
  const list = `<ul>${item('Ezetimibe 10 mg tablet', '30087741', 'checked')}${item('Finasteride 5 mg tablet', '30087755', '')}</ul>`;
  const page = `<table><tr><td><h1>Automatic refills</h1><p>Tick the box before each medication you want us to refill automatically.</p>${list}</td></tr></table>`;
  const { outcome, prescriptions } = readingOf(page, 'https://www.optumrx.com/secure/profile/automatic-refills');
  expect([outcome, prescriptions.map(({ autofill }) => autofill)]).toEqual(['complete', ['on', 'off']]);
});
