/** One signed-in stretch of this browser: whom the pages that do not say belong to, and what ends that. */
import { Id, z } from '@/src/model/schema';

/**
 * - `fresh`: nobody was seen yet.
 * - `settled`: pages that do not say are this person's.
 * - `open`: more than one name was seen, or one that is nobody's: only the caregiver can say.
 *   `lastPersonId`: whose name was seen last; null when it was nobody's or more than one person's.
 *
 * The id changes whenever another name may have come into play: an answer about an earlier stretch settles nothing.
 */
export const Stretch = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fresh'), id: Id }),
  z.object({ kind: z.literal('settled'), id: Id, personId: Id }),
  z.object({ kind: z.literal('open'), id: Id, lastPersonId: z.nullable(Id) }),
]);
export type Stretch = z.infer<typeof Stretch>;

/** A sign-in or sign-out page was seen, or the records were replaced. */
export function freshStretch(newId: string): Stretch {
  return { kind: 'fresh', id: newId };
}

/** A page printed the name of exactly this person. Another than before is a switch: from then on only a tap settles. */
export function afterKnownName(stretch: Stretch, personId: string, newId: string): Stretch {
  switch (stretch.kind) {
    case 'fresh':
      return { kind: 'settled', id: stretch.id, personId };
    case 'settled':
      return stretch.personId === personId ? stretch : { kind: 'open', id: newId, lastPersonId: personId };
    case 'open':
      return stretch.lastPersonId === personId ? stretch : { kind: 'open', id: newId, lastPersonId: personId };
  }
}

/** A page printed a name that is nobody's, or more than one person's: whatever held before no longer does. */
export function afterUnsureName(newId: string): Stretch {
  return { kind: 'open', id: newId, lastPersonId: null };
}

/** The caregiver said that pages seen in these stretches are this person's. An earlier stretch says nothing of this one. */
export function afterAnswer(stretch: Stretch, answeredIds: readonly string[], personId: string): Stretch {
  return answeredIds.includes(stretch.id) ? { kind: 'settled', id: stretch.id, personId } : stretch;
}
