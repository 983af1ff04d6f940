/** When one medicine is to be ordered, in the caregiver's language: the page shows what the popup says. */
import { z } from './schema';

export const ShownDue = z.object({
  /** As the newest list prints it. */
  medicine: z.string(),
  /** Every printing of it, folded, by which a page may show it. */
  names: z.array(z.string()),
  /** To be done today. */
  isForNow: z.boolean(),
  /** "Order soon" */
  state: z.string(),
  /** "Order by Thu, Dec 3 (in 11 days)" */
  action: z.string(),
  /** "Runs out about Dec 17 · Counted from the 90 days filled Sep 18." */
  basis: z.string(),
});
export type ShownDue = z.infer<typeof ShownDue>;
