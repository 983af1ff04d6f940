/** A message in, the answer of its handler out; what is not ours to answer is dropped, with the reason. */
import { z } from '@/src/model/schema';
import { type Answer, type Ask, fromAnywhere, fromOurPages, fromPage, type MessageType, messages } from './messages';
import type { Sender } from './senders';

/**
 * - `stranger`: the sender is neither a page of the site nor ours.
 * - `unknown`: no message of ours.
 * - `not-theirs`: this sender may not say this.
 * - `malformed`: it does not fit its schema.
 * - `failed`: the handler failed. Nothing is half-done.
 */
export type WhyDropped = 'stranger' | 'unknown' | 'not-theirs' | 'malformed' | 'failed';

/** What a sender gets instead of an answer. */
export const Dropped = z.object({ dropped: z.enum(['stranger', 'unknown', 'not-theirs', 'malformed', 'failed']) });
export type Dropped = { readonly dropped: WhyDropped };

/** What a handler may know of where a message comes from. */
export interface From {
  readonly sender: Sender;
  /** Sent from a private window, of which nothing is kept. */
  readonly privateWindow: boolean;
}

export type Handlers = { readonly [T in MessageType]: (ask: Ask<T>, from: From) => Promise<Answer<T>> };

const allowed: Readonly<Record<Exclude<Sender, 'stranger'>, object>> = {
  page: { ...fromPage, ...fromAnywhere },
  'our-page': { ...fromOurPages, ...fromAnywhere },
};

/** Decides whether a message is answered: the checked ask, or why it is dropped. */
export function judgeMessage(message: unknown, sender: Sender): Ask<MessageType> | Dropped {
  if (sender === 'stranger') return { dropped: 'stranger' };
  const type = typeOf(message);
  if (type === null) return { dropped: 'unknown' };
  if (!Object.hasOwn(allowed[sender], type)) return { dropped: 'not-theirs' };
  const checked = z.safeParse(messages[type].ask, message);
  return checked.success ? checked.data : { dropped: 'malformed' };
}

/** `onDropped` counts. Never rejects. */
export async function dispatch(
  message: unknown,
  from: From,
  handlers: Handlers,
  onDropped: (why: WhyDropped, error: unknown) => void,
): Promise<Answer<MessageType> | Dropped> {
  const judged = judgeMessage(message, from.sender);
  if ('dropped' in judged) {
    onDropped(judged.dropped, null);
    return judged;
  }
  try {
    const handle = handlers[judged.type] as (ask: Ask<MessageType>, from: From) => Promise<Answer<MessageType>>;
    return await handle(judged, from);
  } catch (error) {
    onDropped('failed', error);
    return { dropped: 'failed' };
  }
}

function typeOf(message: unknown): MessageType | null {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
  return typeof type === 'string' && Object.hasOwn(messages, type) ? (type as MessageType) : null;
}
