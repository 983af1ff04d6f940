/** Somebody whose medicines are looked after. */
import { Id, Instant, z } from './schema';

export const Person = z.object({
  id: Id,
  /** What the caregiver calls this person; shown everywhere. */
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Names as the site printed them that the caregiver confirmed to mean this person. */
  printedNames: z.array(z.string()),
  addedAt: Instant,
});
export type Person = z.infer<typeof Person>;
