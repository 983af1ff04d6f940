/** The judge of the reader is judged: each kind of error is seen, counted where it belongs, and named when dangerous. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/src/model/reading';
import { medicine, order, reading } from './builders';
import { type Expectation, isOpen } from './expectation';
import { score } from './score';
import { report } from './scoreboard';
import { f1, precision, recall, wilson } from './tally';

function expectation(expected: Reading, open: string[] = []): Expectation {
  return { url: 'https://www.optumrx.com/x', today: '2026-11-22', layout: 'test', open, reading: expected };
}

const judge = (expected: Partial<Reading>, read: Partial<Reading>, open: string[] = []) =>
  score(expectation(reading(expected), open), reading(read));
const kinds = (expected: Partial<Reading>, read: Partial<Reading>) =>
  judge(expected, read).dangers.map(({ kind }) => kind);
const nothing: Partial<Reading> = { page: 'other', outcome: 'nothing', person: null, prescriptions: [] };

describe('score', () => {
  it('finds nothing wrong with a reading that says what the page says', () => {
    const { differences, dangers, tallies } = judge({}, {});
    expect([differences, dangers]).toEqual([[], []]);
    expect(tallies.get('prescriptions')).toEqual({ right: 1, invented: 0, missed: 0 });
    expect(tallies.get('prescriptions.price')).toEqual({ right: 0, invented: 0, missed: 0 });
  });

  it('counts a wrong value as invented and missed, a value not read as missed only', () => {
    const wrong = judge({}, { prescriptions: [medicine({ refillsLeft: 3 })] });
    expect(wrong.tallies.get('prescriptions.refillsLeft')).toEqual({ right: 0, invented: 1, missed: 1 });
    const silent = judge({}, { prescriptions: [medicine({ refillsLeft: null })] });
    expect(silent.tallies.get('prescriptions.refillsLeft')).toEqual({ right: 0, invented: 0, missed: 1 });
    expect(silent.dangers).toEqual([]);
  });

  it.each([
    ['refillsLeft', 0],
    ['lastFilledOn', '2026-09-02'],
    ['price', 0],
    ['nextFillOn', '2026-12-01'],
    ['rxNumber', '70123457'],
  ])('names a wrong %s', (field, value) => {
    expect(kinds({}, { prescriptions: [medicine({ [field]: value })] })).toEqual(['wrong date, count or number']);
  });

  it('names autofill that is said to be off and is on or not known', () => {
    const off = { prescriptions: [medicine({ autofill: 'off' })] };
    expect(kinds({}, off)).toEqual(['autofill said to be off that is not']);
    expect(kinds({ prescriptions: [medicine({ autofill: 'unknown' })] }, off)).toHaveLength(1);
    expect(kinds(off, { prescriptions: [medicine({ autofill: 'unknown' })] })).toEqual([]);
  });

  it('names a placeholder taken for a prescription and the reverse', () => {
    const placeholder = { prescriptions: [medicine({ status: 'placeholder' })] };
    expect(kinds(placeholder, {})).toEqual(['placeholder taken for a prescription']);
    expect(kinds({}, placeholder)).toEqual(['prescription taken for a placeholder']);
    expect(kinds(placeholder, { prescriptions: [medicine({ status: 'unknown' })] })).toEqual([]);
  });

  it('names whatever is read from a page with nothing to read', () => {
    expect(kinds(nothing, { ...nothing, prescriptions: [medicine()] })).toContain(
      'read from a page with nothing to read',
    );
    expect(kinds(nothing, { ...nothing, person: 'Kat Jones' })).toEqual(['wrong person']);
    expect(kinds(nothing, nothing)).toEqual([]);
  });

  it('names "complete" on a page that is not, and "complete" that lost a medicine', () => {
    const partial: Partial<Reading> = { outcome: 'partial', gaps: [{ what: 'prescriptions', why: 'page 1 of 3' }] };
    expect(kinds(partial, {})).toEqual(['complete that was not']);
    expect(kinds({ prescriptions: [medicine(), medicine({ rxNumber: '7', printedName: 'B' })] }, {})).toEqual([
      'complete that was not',
    ]);
    expect(kinds({}, partial)).toEqual([]);
  });

  it('compares gaps by whether there are some, never by their words', () => {
    const partial = (why: string): Partial<Reading> => ({ outcome: 'partial', gaps: [{ what: 'prescriptions', why }] });
    expect(judge(partial('page 1 of 3'), partial('something else')).differences).toEqual([]);
    expect(judge(partial('page 1 of 3'), { outcome: 'partial' }).differences).toHaveLength(1);
  });

  it('names a wrong person, not one left unsaid', () => {
    expect(kinds({}, { person: 'Ann Jones' })).toEqual(['wrong person']);
    expect(kinds({}, { person: null })).toEqual([]);
    expect(kinds({ person: null }, {})).toEqual(['wrong person']);
  });

  it('names a medicine that is not there', () => {
    const read = { prescriptions: [medicine(), medicine({ printedName: 'START REFILL', rxNumber: null })] };
    expect(kinds({}, read)).toEqual(['a record that is not there']);
  });

  it('matches two strengths of one medicine by number, and sees a changed order', () => {
    const low = medicine({ rxNumber: '1', printedName: 'A 5MG' });
    const high = medicine({ rxNumber: '2', printedName: 'A 10MG' });
    expect(judge({ prescriptions: [low, high] }, { prescriptions: [low, high] }).differences).toEqual([]);
    expect(judge({ prescriptions: [low, high] }, { prescriptions: [high, low] }).differences).toEqual([
      'prescriptions.order: expected "as printed", read "changed"',
    ]);
  });

  it('judges a name read wrongly as a name, not as another medicine', () => {
    const { tallies, dangers } = judge(
      {},
      { prescriptions: [medicine({ printedName: 'Medication name ATORVASTATIN' })] },
    );
    expect(tallies.get('prescriptions')).toEqual({ right: 1, invented: 0, missed: 0 });
    expect(tallies.get('prescriptions.printedName')).toEqual({ right: 0, invented: 1, missed: 1 });
    expect(dangers).toEqual([]);
  });

  it('matches orders by number and judges their medicines', () => {
    const wanted: Partial<Reading> = { page: 'order-status', prescriptions: [], orders: [order()] };
    const late = { ...wanted, orders: [order({ expectedOn: '2026-12-01', medicines: [] })] };
    const { dangers, tallies } = judge(wanted, late);
    expect(dangers.map(({ kind }) => kind)).toEqual(['wrong date, count or number', 'complete that was not']);
    expect(tallies.get('orders.medicines')).toEqual({ right: 0, invented: 0, missed: 1 });
  });

  it('passes over what the contract leaves open', () => {
    const { differences, dangers } = judge({}, { prescriptions: [medicine({ price: 9 })] }, ['prescriptions.*.price']);
    expect([differences, dangers]).toEqual([[], []]);
    const elsewhere = expectation(reading(), ['orders.0.medicines.*.rxNumber', 'gaps']);
    expect(isOpen(elsewhere, 'orders.0.medicines.3.rxNumber')).toBe(true);
    expect(isOpen(elsewhere, 'orders.1.medicines.3.rxNumber')).toBe(false);
    expect(isOpen(elsewhere, 'gaps')).toBe(true);
  });
});

describe('the tallies', () => {
  it('say precision, recall and F1', () => {
    const tally = { right: 8, invented: 2, missed: 0 };
    expect(precision(tally)?.value).toBe(0.8);
    expect(recall(tally)?.value).toBe(1);
    expect(f1(tally)?.value).toBeCloseTo(16 / 18);
    expect(f1({ right: 0, invented: 0, missed: 0 })).toBeNull();
  });

  it("give Wilson's interval", () => {
    const share = wilson(9, 10);
    expect(share?.low).toBeCloseTo(0.596, 3);
    expect(share?.high).toBeCloseTo(0.982, 3);
    expect(wilson(10, 10)?.low).toBeLessThan(1);
  });
});

describe('the report', () => {
  const judged = (shelf: 'open' | 'blind', read: Partial<Reading>) => [
    {
      page: { shelf, name: 'secret-page', file: '', expectation: expectation(reading()) },
      score: judge({}, read),
      milliseconds: 1,
    },
  ];

  it('passes what is right, fails a danger and a weak field', () => {
    const failed = (read: Partial<Reading>) => report(judged('open', read), 'open', false).failed;
    expect(failed({})).toBe(0);
    expect(failed({ person: null })).toBe(1);
    expect(failed({ person: 'Ann Jones' })).toBe(2);
    const { tallies } = judge({}, {});
    expect(report(judged('open', {}), 'open', false).passed).toBe(1 + tallies.size);
  });

  it('never tells which blind page was wrong, nor how', () => {
    const told = (shelf: 'open' | 'blind') =>
      report(judged(shelf, { person: 'Ann Jones' }), shelf, true).lines.join('\n');
    expect(told('open')).toContain('secret-page');
    expect(told('open')).toContain('Ann Jones');
    expect(told('blind')).not.toMatch(/secret-page|Ann Jones/);
    expect(told('blind')).toContain('wrong person: 1');
  });
});
