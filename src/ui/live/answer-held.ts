/** The caregiver's word on whose page it was, carried to the background. */
import type { WhoseAnswer } from '@/src/messages/messages';
import { send } from '@/src/messages/send';
import { logProblem } from '@/src/platform/log';

/** False when it was not filed and not thrown away either: it waits on. */
export async function answerHeld(heldId: string, answer: WhoseAnswer): Promise<boolean> {
  try {
    const { kind } = await send('whose-page', { heldId, answer });
    return kind === 'filed' || kind === 'discarded';
  } catch (error) {
    logProblem('answering whose page it was', error);
    return false;
  }
}
