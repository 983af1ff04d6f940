/** One piece of advice as data: the same card is shown on the page, in the popup and in the dashboard. */
import type { Severity } from '@/src/model/shown-card';
import type { Callee } from './callee';
import type { Question } from './question';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';
import type { ScriptRef } from './script';

/** A day that bites: after it something is lost, or on it something happens by itself. */
export interface CardDate {
  readonly what:
    | 'autofill-fills'
    | 'runs-out'
    | 'call-by'
    | 'should-arrive'
    | 'authorization-ends'
    | 'complain-by'
    | 'payment-ends'
    | 'infusion';
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly certainty: 'exact' | 'about';
}

/** A card that the rule book speaks. */
export interface RuleCard extends Card {
  readonly rule: RuleId;
}

export interface Card {
  /** The rule it comes from, such as `AF-01`; `reading`: not of the rule book, but on how well this program still reads. */
  readonly rule: RuleId | 'reading';
  /** Lesser rules that say the same of the same thing, merged into this card. */
  readonly also: readonly RuleId[];
  readonly severity: Severity;
  readonly personId: string;
  /** The key of the medicine it is about; null when it is not about one medicine. */
  readonly medicineKey: string | null;
  /** As the page prints it; null when the card is not about one medicine. */
  readonly medicine: string | null;
  readonly orderKey: string | null;
  readonly orderNumber: string | null;
  readonly headline: Saying;
  readonly basis: readonly Saying[];
  readonly firstStep: Saying | null;
  /** At most two. */
  readonly thenSteps: readonly Saying[];
  /** Nearest first. */
  readonly dates: readonly CardDate[];
  /** Whom to call; null when no call helps. */
  readonly call: Callee | null;
  /** What to say on that call; null when there is nothing to say. */
  readonly script: ScriptRef | null;
  /** What only the caregiver can say, where her answer would change this card; null when nothing is asked. */
  readonly question: Question | null;
  /** Where on the site it was seen; null when there is nothing to open. */
  readonly opensPath: string | null;
}
