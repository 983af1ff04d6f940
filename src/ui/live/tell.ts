/** Writes down what the caregiver says. The background is told, so that the badge follows. */
import { send } from '@/src/messages/send';
import { logProblem } from '@/src/platform/log';
import { say, type Word } from '@/src/records/entries';

/** Answers the word that puts everything back as it was before. Rejects when the browser would not write; nothing changed then. */
export async function tell(word: Word): Promise<Word> {
  const undo = await say(word);
  // What was said stands even if the background could not be told; it looks again by itself every day.
  await send('own-words-changed', {}).catch((error) => logProblem('telling the background', error));
  return undo;
}
