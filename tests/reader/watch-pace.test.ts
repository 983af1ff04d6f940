import { describe, expect, it } from 'vitest';
import { Pace } from '@/src/reader/follow/pace';

/** A page and its reader on a clock of their own: `changes` are the moments at which the page changes. */
function readings(options: {
  until: number;
  changes?: readonly number[];
  deeds?: readonly number[];
  /** Whether the reading at this moment tells something new. */
  isNew?: (at: number) => boolean;
  loading?: (at: number) => boolean;
  isWindow?: boolean;
  cost?: number;
}): number[] {
  const {
    until,
    changes = [],
    deeds = [],
    isNew = () => false,
    loading = () => false,
    isWindow = false,
    cost = 10,
  } = options;
  const pace = new Pace();
  const happenings = [
    ...changes.map((at) => ({ at, tell: () => pace.changed(at) })),
    ...deeds.map((at) => ({ at, tell: () => pace.happened(at) })),
  ].sort((a, b) => a.at - b.at);
  const read: number[] = [];
  let now = 0;
  pace.arrived(0);
  for (;;) {
    const due = pace.dueAt();
    const next = happenings[0];
    if (next && (due === null || next.at <= Math.max(due, now))) {
      next.tell();
      happenings.shift();
      continue;
    }
    if (due === null || due > until) return read;
    now = Math.max(due, now);
    read.push(now);
    pace.read({
      begun: now,
      ended: now + cost,
      isNew: read.length === 1 || isNew(now),
      loading: loading(now),
      isWindow,
    });
    now += cost;
  }
}

const every = (step: number, until: number, from = 0) =>
  Array.from({ length: Math.floor((until - from) / step) }, (_, index) => from + index * step);
const within = (read: readonly number[], from: number, to: number) => read.filter((at) => at >= from && at < to);
const minute = 60_000;

describe('The pace of reading', () => {
  it('reads a page a quarter of a second after its last change', () => {
    expect(readings({ until: 900, changes: [100, 300, 390] })).toEqual([640]);
  });

  it('looks twice more after something happened, since a script can set a checkbox and nothing tells', () => {
    expect(readings({ until: minute })).toEqual([250, 1_260, 5_270]);
  });

  it('then leaves a page alone that does not change', () => {
    expect(readings({ until: 10 * minute })).toHaveLength(3);
  });

  it('spends no more than a fiftieth of its time on a page that never rests and tells nothing new', () => {
    const read = readings({ until: minute, changes: every(25, minute), cost: 150 });
    const rests = read.slice(2).map((at, index) => at - (read[index + 1] ?? 0));
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(50 * 150);
  });

  it('reads a page that never rests after two seconds, and ever more rarely, down to every ten', () => {
    const read = readings({ until: 5 * minute, changes: every(25, 5 * minute) });
    expect(read[0]).toBe(2_000);
    expect(within(read, 0, minute).length).toBeLessThanOrEqual(12);
    expect(within(read, minute, 5 * minute).length).toBeLessThanOrEqual(25);
    expect(within(read, minute, 5 * minute).length).toBeGreaterThanOrEqual(22);
  });

  it('reads what is scrolled to twice a second while one scrolls, for as long as it affords that', () => {
    const changes = every(16, 8_000, 2_000);
    const read = readings({ until: 2 * minute, changes, isNew: () => true, isWindow: true });
    expect(within(read, 2_000, 8_000).length).toBeGreaterThanOrEqual(10);
    const still = readings({ until: 2 * minute, changes: every(16, 2 * minute), isNew: () => true, isWindow: true });
    expect(within(still, minute, 2 * minute).length).toBeLessThanOrEqual(61);
    const inVain = readings({ until: 2 * minute, changes: every(16, 2 * minute), isWindow: true });
    expect(within(inVain, minute, 2 * minute).length).toBeLessThanOrEqual(7);
  });

  it('does so even when each reading tells something new', () => {
    const read = readings({ until: 5 * minute, changes: every(25, 5 * minute), isNew: () => true });
    expect(within(read, minute, 5 * minute).length).toBeLessThanOrEqual(25);
  });

  it('reads a page that ticks every second ever more rarely, as long as nothing new is told', () => {
    const read = readings({ until: 5 * minute, changes: every(1_000, 5 * minute) });
    expect(within(read, minute, 5 * minute).length).toBeLessThanOrEqual(25);
  });

  it('does not let an old habit delay the change of a page that was still for a while', () => {
    const changes = [...every(25, minute), minute + 5_000];
    const read = readings({ until: 2 * minute, changes });
    expect(within(read, minute, minute + 3_000)).toHaveLength(1);
    expect(read).toContain(minute + 5_250);
  });

  it('sees soon what follows from a deed, even on a page that never rests', () => {
    const read = readings({ until: 2 * minute, changes: every(25, 2 * minute), deeds: [70_001] });
    expect(within(read, 70_001, 72_300)).not.toEqual([]);
  });

  it('looks again, ever more rarely, while the page says that it is loading', () => {
    const read = readings({ until: minute, loading: () => true });
    expect(read.slice(0, 5)).toEqual([250, 1_260, 3_270, 7_280, 15_290]);
    expect(read.length).toBeLessThan(12);
  });

  it('never spends more than a tenth of the time on reading, after two seconds in hand', () => {
    const cost = 400;
    const deeds = every(100, 5 * minute);
    const read = readings({ until: 5 * minute, deeds, isNew: () => true, cost });
    expect(read.length * cost).toBeLessThanOrEqual(5 * minute * 0.1 + 2_000 + cost);
    expect(read.length).toBeGreaterThan(20);
  });

  it('bounds the number of readings too, however quick they are', () => {
    const deeds = every(300, 5 * minute);
    const read = readings({ until: 5 * minute, deeds, isNew: () => true, cost: 0 });
    expect(within(read, minute, 5 * minute).length).toBeLessThanOrEqual(4 * 60 + 1);
  });

  it('does not give a page up for one reading that took very long, on a computer that was busy or asleep', () => {
    const pace = new Pace();
    pace.arrived(0);
    pace.read({ begun: 250, ended: 30_000, isNew: true, loading: false, isWindow: false });
    pace.happened(31_000);
    expect(pace.dueAt()).toBe(40_000);
  });

  it('gives a page time that changes its address first and its content later', () => {
    const pace = new Pace();
    pace.arrived(0);
    pace.read({ begun: 250, ended: 260, isNew: true, loading: false, isWindow: false });
    pace.moved(5_000);
    expect(pace.dueAt()).toBe(6_000);
    pace.changed(5_100);
    expect(pace.dueAt()).toBe(5_350);
  });

  it('gives it that time after a list that was read while one scrolled, too', () => {
    const pace = new Pace();
    pace.arrived(0);
    pace.read({ begun: 250, ended: 260, isNew: true, loading: false, isWindow: true });
    pace.moved(5_000);
    expect(pace.dueAt()).toBe(6_000);
  });

  it('does not read on arrival what was pending before, but lets the page rest', () => {
    const pace = new Pace();
    pace.changed(0);
    pace.arrived(60_000);
    expect(pace.dueAt()).toBe(60_250);
  });
});
