/** The caregiver said whose page a held sighting shows. */
import type { Ask } from '@/src/messages/messages';
import { type Answered, answerHeld } from '@/src/records/answer-held';
import { type Filing, filed, noDatabase, refused, unlessClosed } from './filing';
import { afterAnswer } from './stretch';
import { loadStretch, saveStretch } from './stretch-store';
import type { Work } from './work';

export async function onWhosePage({ heldId, answer }: Ask<'whose-page'>, work: Work): Promise<Filing> {
  const answered = await work.serial(() => unlessClosed(() => carryOut(heldId, answer)));
  switch (answered?.kind) {
    case undefined:
      return noDatabase;
    case 'no-consent':
      return { kind: 'reader-only' };
    case 'no-such-person':
      return refused('person');
    case 'discarded':
      work.refreshBadgeSoon();
      return { kind: 'discarded' };
    case 'filed':
      return filed(answered.person, work);
  }
}

/** Filed first, settled after: a worker killed in between asks once more, and has lost nothing. */
async function carryOut(heldId: string, answer: Ask<'whose-page'>['answer']): Promise<Answered> {
  const answered = await answerHeld(heldId, answer);
  if (answered.kind !== 'filed') return answered;
  await saveStretch(afterAnswer(await loadStretch(), answered.stretchIds, answered.person.id));
  return answered;
}
