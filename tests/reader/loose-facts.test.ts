// @vitest-environment happy-dom
/** Facts that stand behind a name in no element of their own. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const read = (markup: string) =>
  readingOf(`<h1>Prescriptions</h1>${markup}`).prescriptions.map(
    ({ printedName, status, rxNumber, refillsLeft }) =>
      `${printedName.split(' ')[0]} ${status} ${rxNumber ?? '-'} ${refillsLeft ?? '-'}`,
  );

describe('text broken into lines behind a heading', () => {
  it('is told of the name in it', () =>
    expect(
      read(
        '<h3>Ibuprofen 600 mg</h3>Rx number 81330045<br>Refills left 1<br><div><button>Refill</button></div><h3>Lorazepam 1 mg</h3>Rx number 81300002<br>Archived',
      ),
    ).toEqual(['Ibuprofen active 81330045 1', 'Lorazepam inactive 81300002 -']));

  it('is told of a name in no element of its own either', () =>
    expect(
      read(
        'Ibuprofen 600 mg<br>Rx number 81330045<br>Refills left 1<br><br>Lorazepam 1 mg<br>Rx number 81300002<br>Archived',
      ),
    ).toEqual(['Ibuprofen active 81330045 1', 'Lorazepam inactive 81300002 -']));

  it('ends at a rule and at the next heading', () =>
    expect(
      read(
        '<h3>Ibuprofen 600 mg</h3>Rx number 81330045<br>Refills left 1<h3>Lorazepam 1 mg</h3>Rx number 81300002<hr>Archived<br>Out of refills',
      ),
    ).toEqual(['Ibuprofen active 81330045 1', 'Lorazepam active 81300002 -']));
});

describe('words for what a medicine is', () => {
  const of = (block: string) =>
    readingOf(`<main><h1>My prescriptions</h1><article><h3>LOSARTAN TAB 50MG</h3>${block}</article></main>`)
      .prescriptions[0];
  it.each([
    ['<dl><dt>Lasts</dt><dd>90 days</dd></dl>', { daysSupply: 90 }],
    [
      '<dl><dt>Refills to go</dt><dd>3</dd><dt>We last sent it</dt><dd>09/18/2026</dd></dl>',
      { refillsLeft: 3, lastFilledOn: '2026-09-18' },
    ],
    ['<div><strong>180</strong><span>tablets in each fill</span></div>', { quantity: 180 }],
    ['<p>90 tablets for a 90-day supply. 2 refills left.</p>', { quantity: 90, daysSupply: 90, refillsLeft: 2 }],
    ['<p>2 refills left. Your prescription ended November 9, 2026.</p>', { expiresOn: '2026-11-09' }],
    ['<p>2 refills left. Your enrollment ended November 9, 2026.</p>', { expiresOn: null }],
    ['<p>Rx 25500117</p><p>You last paid $15.00.</p>', { price: 15 }],
    [
      '<table><tr><th>You pay ($)</th><th>Refills left*</th></tr><tr><td>14.20</td><td>2</td></tr></table>',
      { price: 14.2, refillsLeft: 2 },
    ],
    ['<p>Auto refill is on<br>Next: Jan 8, 2027</p>', { autofillOn: '2027-01-08', nextFillOn: null }],
    ['<p>Auto refill is off<br>Next: Jan 8, 2027</p>', { autofillOn: null }],
    ['<p>Auto refill is on. Next fill: May 7, 2027</p>', { autofillOn: '2027-05-07', nextFillOn: null }],
    ['<p>Auto refill is on. Refill on or after May 7, 2027</p>', { autofillOn: null, nextFillOn: '2027-05-07' }],
    ['<p>Auto refill is on. You can refill on May 7, 2027</p>', { autofillOn: null, nextFillOn: '2027-05-07' }],
    ['<p>You are enrolled in auto refill. The next one is set for Jan 8, 2027.</p>', { autofillOn: '2027-01-08' }],
    ['<p>Auto refill is on. We will process the next one on Jan 8, 2027.</p>', { autofillOn: '2027-01-08' }],
    ['<p>Auto refill is on. We will ship the next one on Jan 8, 2027.</p>', { autofillOn: null }],
    ['<p>Auto refill is off. The next one is set for Jan 8, 2027.</p>', { autofillOn: null }],
  ])('%s', (block, facts) => expect(of(block)).toMatchObject(facts));
});
