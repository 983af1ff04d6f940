/** One piece of advice as data: the same card is shown on the page, in the popup and in the dashboard. */
import type { Severity } from '@/src/model/shown-card';
import type { Saying } from './saying';

export interface Card {
  /** The rule it comes from, such as `AF-01`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly personId: string;
  /** As the page prints it; null when the card is not about one medicine. */
  readonly medicine: string | null;
  readonly orderNumber: string | null;
  readonly headline: Saying;
  readonly basis: readonly Saying[];
  readonly firstStep: Saying | null;
  readonly thenSteps: readonly Saying[];
  /** Whom to call: Optum's member help (CM-01), or nobody. */
  readonly phone: 'member-help' | null;
  /** Where on the site it was seen; null when there is nothing to open. */
  readonly opensPath: string | null;
}
