/** The way to a home infusion: each step with its window, who calls, what to have at hand, what to ask. */
import type { InfusionStep } from '@/src/model/own-facts';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';
import type { ScriptRef } from './script';

export interface InfusionRow {
  readonly step: InfusionStep;
  readonly rules: readonly RuleId[];
  /** `YYYY-MM-DD`; null: not to be told before an earlier step has a date. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The windows are the brochure's usual times and vary (IN-09); a day that was told is exact. */
  readonly certainty: 'exact' | 'about';
  readonly doneOn: string | null;
  /** Only after the second date, and only while it has not happened (IN-10). */
  readonly isLate: boolean;
  readonly says: Saying;
  readonly whoCalls: Saying;
  readonly haveAtHand: readonly Saying[];
  readonly ask: readonly Saying[];
  readonly script: ScriptRef | null;
}

export interface InfusionTimeline {
  readonly personId: string;
  readonly receivedOn: string;
  readonly rows: readonly InfusionRow[];
  /** The day to count supplies and write notes, the day before the call (IN-13); null while no next infusion is known. */
  readonly prepareOn: string | null;
  /** Whom to ask what: liaison paperwork, pharmacist medicine, nurse visit, at any hour (IN-16). */
  readonly whoToCall: readonly Saying[];
  /** "All times vary" (IN-09). */
  readonly caution: Saying;
}
