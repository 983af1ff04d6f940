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
