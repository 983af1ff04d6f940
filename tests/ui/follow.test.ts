// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { today } from '@/src/platform/clock';
import { follow } from '@/src/ui/live/follow';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows the new day on a page that stays open past midnight', async () => {
  const clock = vi.spyOn(Temporal.Now, 'plainDateISO').mockReturnValue(Temporal.PlainDate.from('2026-11-22'));
  const days: unknown[] = [];
  await follow(
    async () => today().toString(),
    (day) => days.push(day),
  );
  await vi.waitFor(() => expect(days).toEqual(['2026-11-22']));
  vi.advanceTimersByTime(120_000);
  clock.mockReturnValue(Temporal.PlainDate.from('2026-11-23'));
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(() => expect(days).toEqual(['2026-11-22', '2026-11-23']));
});
