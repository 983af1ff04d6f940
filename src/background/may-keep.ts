/** Whether anything may be kept of what comes from there: never before consent, and never of a private window. */
import type { From } from '@/src/messages/dispatch';
import { settings } from '@/src/records/settings';

export async function mayKeep({ privateWindow }: From): Promise<boolean> {
  return !privateWindow && (await settings()).consentedAt !== null;
}
