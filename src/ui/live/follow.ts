/** Keeps a page of ours up with the records while it is open. */
import { liveQuery } from 'dexie';
import { today } from '@/src/platform/clock';
import { logProblem } from '@/src/platform/log';
import { health } from '@/src/records/health';
import type { WhyNoDatabase } from '@/src/ui/parts/no-database';

export interface NoDatabaseState {
  readonly kind: 'no-database';
  readonly why: WhyNoDatabase;
}

/** How often it is looked whether a new day has begun (milliseconds): a timer for midnight would sleep with the computer. */
const dayIsCheckedEvery = 60_000;

/** Shows what `read` finds: at once, whenever the records change, when the page is looked at again, and on a new day. */
export async function follow<T>(read: () => Promise<T>, show: (found: T | NoDatabaseState) => void): Promise<void> {
  const found = await health();
  if (found.kind === 'closed') return show({ kind: 'no-database', why: found.why });
  let day = today();
  let stop = start(read, show);
  const startAnew = () => {
    stop();
    day = today();
    stop = start(read, show);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') startAnew();
  });
  setInterval(() => {
    if (!today().equals(day)) startAnew();
  }, dayIsCheckedEvery);
}

function start<T>(read: () => Promise<T>, show: (found: T | NoDatabaseState) => void): () => void {
  const following = liveQuery(read).subscribe({
    next: show,
    error: (error) => {
      logProblem('following the records', error);
      show({ kind: 'no-database', why: 'refused' });
    },
  });
  return () => following.unsubscribe();
}
