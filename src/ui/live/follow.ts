/** Keeps a page of ours up with the records while it is open. */
import { liveQuery } from 'dexie';
import { logProblem } from '@/src/platform/log';
import { health } from '@/src/records/health';
import type { WhyNoDatabase } from '@/src/ui/parts/no-database';

export interface NoDatabaseState {
  readonly kind: 'no-database';
  readonly why: WhyNoDatabase;
}

/** Shows what `read` finds: at once, whenever the records change, and when the page is looked at again, say on another day. */
export async function follow<T>(read: () => Promise<T>, show: (found: T | NoDatabaseState) => void): Promise<void> {
  const found = await health();
  if (found.kind === 'closed') return show({ kind: 'no-database', why: found.why });
  let stop = start(read, show);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    stop();
    stop = start(read, show);
  });
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
