/** Lists to work through and tick off. Ticks are the caregiver's; what a page showed stands beside them. */
import type { RuleId } from './rule-index';
import type { Saying } from './saying';
import type { ScriptRef } from './script';

export type ChecklistId =
  | 'account'
  | 'ask-the-clinic'
  | 'new-prescription'
  | 'before-refill'
  | 'turn-autofill-off'
  | 'december'
  | 'caregiver-authority'
  | 'change-email'
  | 'page-trouble'
  | 'specialty'
  | 'infusion-welcome'
  | 'infusion-cost'
  | 'infusion-day'
  | 'infusion-before-next';

export interface ChecklistItem {
  readonly id: string;
  readonly says: Saying;
  /** Why, or how; null when the item says it all. */
  readonly detail: Saying | null;
  readonly rules: readonly RuleId[];
  /** `YYYY-MM-DD`; null: not ticked. */
  readonly tickedOn: string | null;
  /** What the page itself shows of it. `unknown`: not seen; never taken for done. */
  readonly onPage: { readonly state: 'done' | 'open' | 'unknown'; readonly seenOn: string | null };
  readonly script: ScriptRef | null;
}

export interface Checklist {
  readonly id: ChecklistId;
  readonly personId: string;
  /** For lists about one medicine or order: ticks are stored with this key. */
  readonly medicineKey: string | null;
  readonly medicine: string | null;
  readonly title: Saying;
  /** Whether it is of use now, or only kept at hand. */
  readonly isNow: boolean;
  readonly items: readonly ChecklistItem[];
}
