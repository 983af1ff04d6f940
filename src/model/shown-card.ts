/** A card of advice in the caregiver's language, ready to be shown: on the page, in the popup, in the dashboard, always the same. */
import { Id, z } from './schema';

/** `critical`: wrong or unwanted medicine, or running out. `attention`: act soon. `information`: good to know. */
export const Severity = z.enum(['critical', 'attention', 'information']);
export type Severity = z.infer<typeof Severity>;

export const ShownCard = z.object({
  /** The rule it comes from, such as `AF-01`. */
  rule: z.string(),
  severity: Severity,
  personId: Id,
  /** As the page prints it; null when the card is not about one medicine. */
  medicine: z.nullable(z.string()),
  orderNumber: z.nullable(z.string()),
  /** About an order, whether it shows a number or not. */
  isOfOrder: z.boolean(),
  headline: z.string(),
  /** What it rests on, with dates. */
  basis: z.array(z.string()),
  firstStep: z.nullable(z.string()),
  thenSteps: z.array(z.string()),
  /** Whom to call; null when no call helps. */
  phone: z.nullable(z.object({ whose: z.string(), number: z.string() })),
  /** Where on the site it was seen; null when there is nothing to open. */
  opensPath: z.nullable(z.string()),
});
export type ShownCard = z.infer<typeof ShownCard>;
