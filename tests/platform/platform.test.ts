import { afterEach, describe, expect, it, vi } from 'vitest';
import { earlyTomorrow, now, today } from '@/src/platform/clock';
import { logProblem } from '@/src/platform/log';
import { withinTime } from '@/src/platform/within-time';

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock', () => {
  it('tells instants that compare as text', () => {
    expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it("knows when the caregiver's next day has begun", () => {
    const then = Temporal.Instant.fromEpochMilliseconds(earlyTomorrow()).toZonedDateTimeISO(Temporal.Now.timeZoneId());
    expect(then.toPlainDate().equals(today().add({ days: 1 }))).toBe(true);
    expect([then.hour, then.minute]).toEqual([0, 5]);
  });
});

describe('the log', () => {
  it('tells where and of which kind, and never what was said', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    logProblem('keeping a page', new TypeError('Metformin of Rose Quillfeather'));
    logProblem('keeping a page', 'Rose Quillfeather');
    expect(warn.mock.calls).toEqual([
      ['Refill Lookout: keeping a page (TypeError)'],
      ['Refill Lookout: keeping a page (string)'],
    ]);
  });
});

describe('within a time', () => {
  it('has the outcome of what is done by then', async () => {
    expect(await withinTime(1000, Promise.resolve('done'))).toBe('done');
    await expect(withinTime(1000, Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
  });

  it('waits no longer', async () => {
    vi.useFakeTimers();
    const waited = expect(withinTime(1000, new Promise(() => {}))).rejects.toMatchObject({ name: 'TimedOut' });
    await vi.advanceTimersByTimeAsync(1000);
    await waited;
  });
});
