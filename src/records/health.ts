/** Can anything be kept in this browser? */
import { TimedOut } from '@/src/platform/within-time';
import { openDatabase } from './database';

export type Health =
  | { readonly kind: 'open' }
  /**
   * - `refused`: the browser does not let us (private mode, history switched off, no room).
   * - `no-answer`: it did not say within five seconds.
   * - `newer`: the records were written by a newer version of this program.
   */
  | { readonly kind: 'closed'; readonly why: 'refused' | 'no-answer' | 'newer' };

export async function health(): Promise<Health> {
  try {
    await openDatabase();
    return { kind: 'open' };
  } catch (error) {
    if (error instanceof TimedOut) return { kind: 'closed', why: 'no-answer' };
    const newer = error instanceof Error && error.name === 'VersionError';
    return { kind: 'closed', why: newer ? 'newer' : 'refused' };
  }
}
