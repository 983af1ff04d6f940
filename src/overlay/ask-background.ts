/** Speaks to the background without the schemas: they would double what every page of the site has to load. */
import type { Answer, Ask, MessageType } from '@/src/messages/messages';
import { sendUntilAwake } from '@/src/messages/send-until-awake';
import { pageBrowser } from '@/src/platform/page-browser';

/**
 * The background judges what it is asked, and nobody else can answer, so the answer is taken at its word.
 * Rejects when it would not or could not answer.
 */
export async function askBackground<T extends MessageType>(type: T, message: Omit<Ask<T>, 'type'>): Promise<Answer<T>> {
  const reply = (await sendUntilAwake(pageBrowser, { type, ...message })) as
    | Answer<T>
    | { readonly dropped: string }
    | undefined;
  if (reply === undefined || reply === null || 'dropped' in reply) throw new Error('The background did not answer.');
  return reply;
}
