/** Speaks to the background worker, and asks again when it was just falling asleep. */
import { z } from '@/src/model/schema';
import { browser } from '@/src/platform/browser';
import { Dropped, type WhyDropped } from './dispatch';
import { type Answer, type Ask, type MessageType, messages } from './messages';
import { sendUntilAwake } from './send-until-awake';

/** The background would not or could not answer. `no-answer`: what came back is no answer of ours. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
  constructor(readonly why: WhyDropped | 'no-answer') {
    super(why);
  }
}

/**
 * Sends one message. Handlers bear being asked twice.
 * Rejects with `NotAnswered`, or as the browser does, say after this extension was updated or removed under an open page.
 */
export async function send<T extends MessageType>(type: T, message: Omit<Ask<T>, 'type'>): Promise<Answer<T>> {
  const reply = await sendUntilAwake(browser, { type, ...message });
  const dropped = z.safeParse(Dropped, reply);
  if (dropped.success) throw new NotAnswered(dropped.data.dropped);
  const answer = z.safeParse(messages[type].answer, reply);
  if (!answer.success) throw new NotAnswered('no-answer');
  return answer.data as Answer<T>;
}
