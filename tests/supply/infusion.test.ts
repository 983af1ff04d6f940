import { describe, expect, it } from 'vitest';
import { beforeInfusion, infusionStages } from '@/src/supply/infusion';
import { day } from './plan-from';

const windows = (today: string, done = {}) =>
  infusionStages(day('2026-11-02'), day(today), done).map(
    (stage) => `${stage.stage} ${stage.earliest}..${stage.latest}${stage.isLate ? ' late' : ''}`,
  );

describe('the stages of an infusion', () => {
  it('add up in calendar days', () => {
    expect(windows('2026-11-02')).toEqual([
      'first-call 2026-11-03..2026-11-04',
      'insurance 2026-11-04..2026-11-07',
      'second-call 2026-11-05..2026-11-09',
      'medicine 2026-11-07..2026-11-23',
    ]);
  });

  it('are late only after their second date', () => {
    expect(windows('2026-11-04')[0]).not.toContain('late');
    expect(windows('2026-11-05')[0]).toContain('late');
  });

  it('go on from what has happened', () => {
    expect(windows('2026-11-06', { 'first-call': day('2026-11-06') }).slice(0, 2)).toEqual([
      'first-call 2026-11-03..2026-11-04',
      'insurance 2026-11-07..2026-11-09',
    ]);
  });

  it('are followed by a call a week before each infusion', () => {
    const { callOn, prepareOn } = beforeInfusion(day('2026-12-10'));
    expect([String(callOn), String(prepareOn)]).toEqual(['2026-12-03', '2026-12-02']);
  });
});
