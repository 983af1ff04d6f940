import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(...args: string[]) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/plan.ts', ...args], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
function askWith(question: unknown) {
  const file = join(folder, 'question.json');
  writeFileSync(file, typeof question === 'string' ? question : JSON.stringify(question));
  return ask(file);
}

const medicine = {
  fills: [{ claimedOn: '2026-09-12', deliveredOn: '2026-09-18', daysSupply: 90 }],
  refillsLeft: 2,
  expiresOn: '2027-08-30',
};

describe('npm run plan', { timeout: 30_000 }, () => {
  it('prints the plan as JSON, with the trip and the adherence that were asked for', () => {
    const { code, out } = askWith({
      today: '2026-11-22',
      medicine,
      trip: { leavesOn: '2026-12-10', returnsOn: '2026-12-30' },
      adherence: { from: '2026-01-01', to: '2026-12-31' },
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      state: 'wait',
      runOut: { on: '2026-12-17', certainty: 'exact' },
      orderBy: { on: '2026-12-03' },
      trip: { lasts: 'no' },
      adherence: { days: 72 },
    });
  });

  it('prints a schema that a stranger can write a question from', () => {
    const schema = JSON.parse(ask('--schema').out);
    expect(Object.keys(schema.properties)).toEqual([
      'today',
      'settings',
      'medicine',
      'trip',
      'adherence',
      'directions',
      'infusion',
    ]);
    expect(schema.properties.medicine.properties.fills.items.properties.claimedOn.description).toContain('insurance');
  });

  it.each([
    [{ today: '2026-11-22', medicine: { fills: [{ claimedOn: '2026-02-30' }] } }, 'medicine.fills[0].claimedOn'],
    [{ today: '2026-11-22', medicine: { fills: [{ days: 3 }] } }, 'medicine.fills[0]: Unrecognized key: "days"'],
    [{ medicine }, 'today'],
    [{ today: '11/22/2026', medicine }, 'today: not a date (YYYY-MM-DD)'],
    [{ today: '2026-11-22' }, 'Nothing is asked'],
    ['{', 'not JSON'],
  ])('refuses %j in one line', (question, expected) => {
    const { code, out, err } = askWith(question);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(expected);
  });

  it('prints a typed answer for values that make no sense', () => {
    const { code, out } = askWith({
      today: '2026-11-22',
      medicine: { fills: [{ claimedOn: '2026-09-12', daysSupply: -90 }] },
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      state: 'unknown',
      problems: [{ what: 'negative', path: ['fills', 0, 'daysSupply'] }],
    });
  });

  it('reads printed dates and counts business days', () => {
    expect(JSON.parse(ask('--date', 'Thu, Dec 3', '2026-11-22', 'ahead').out)).toMatchObject({ on: '2026-12-03' });
    expect(JSON.parse(ask('--business-days', '2026-11-24', '3', 'ship').out)).toEqual({
      on: '2026-11-30',
      holidays: 'known',
    });
    expect(ask('--business-days', '2026-11-24', 'three', 'ship').code).toBe(2);
  });
});
