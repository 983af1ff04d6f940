/** What was seen, when: the truth that everything else is derived from. */
import { ReadBy, Strategies } from './how-read';
import { Reading } from './reading';
import { CivilDate, Id, Instant, z } from './schema';

/** One look at one page, as the content script reports it. */
export const Sighting = z.object({
  seenAt: Instant,
  /** The civil date on the caregiver's own clock at that moment. */
  seenOn: CivilDate,
  /** The path of the address, without query and fragment. */
  path: z.string().check(z.maxLength(2000)),
  /** Which part of its kind the page shows ("2" of a paged list, the medicine of a detail page); null when there is only one. */
  part: z.nullable(z.string()),
  reading: Reading,
  strategies: Strategies,
});
export type Sighting = z.infer<typeof Sighting>;

/** A sighting that was filed under a person, its prescription numbers sealed. Seen again unchanged, only `lastSeenAt` and `lastSeenOn` move. */
export const Visit = z.object({
  id: Id,
  personId: Id,
  firstSeenAt: Instant,
  firstSeenOn: CivilDate,
  lastSeenAt: Instant,
  lastSeenOn: CivilDate,
  path: z.string(),
  part: z.nullable(z.string()),
  reading: Reading,
  /** Oldest first, one entry each time the same reading came about in another way. Empty: not noted. */
  readBy: z.array(ReadBy).check(z.maxLength(20)),
});
export type Visit = z.infer<typeof Visit>;

/**
 * Why a sighting waits for the caregiver's word instead of being filed:
 * - `not-said`: the page does not say whose account it is.
 * - `new-name`: a name that belongs to nobody yet.
 * - `shared-name`: a name that belongs to more than one person.
 */
export const HeldWhy = z.enum(['not-said', 'new-name', 'shared-name']);
export type HeldWhy = z.infer<typeof HeldWhy>;

export const HeldSighting = z.object({ id: Id, why: HeldWhy, sighting: Sighting });
export type HeldSighting = z.infer<typeof HeldSighting>;
