/** What to say on a call or in a message, to be read aloud: filled from what is known, with blanks where it is not. */
import type { Callee } from './callee';
import type { CopyBlock } from './copy-block';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';

export type ScriptId =
  // To Optum
  | 'turn-autofill-off'
  | 'stop-an-order'
  | 'unwanted-parcel'
  | 'first-fill-consent'
  | 'confirm-details'
  | 'order-stopped'
  | 'higher-price'
  | 'order-stands-still'
  | 'authorized-representative'
  | 'account-exists'
  | 'authorization-end-optum'
  | 'ask-optum-to-ask'
  | 'copay-card'
  // To the clinic
  | 'ask-the-clinic'
  | 'corrected-prescription'
  | 'answer-optum'
  | 'renew-authorization'
  // To others
  | 'authorization-end-insurer'
  | 'new-fills-opt-out'
  | 'infusion-stage-late'
  | 'infusion-before-next'
  | 'bridging-pharmacy'
  | 'bridging-clinic'
  | 'specialty-refill'
  | 'complaint-medicare'
  | 'complaint-state';

/** Which script, and what it is about. */
export interface ScriptRef {
  readonly id: ScriptId;
  readonly personId: string;
  readonly medicineKeys: readonly string[];
  readonly orderKey: string | null;
  /** As printed; null when the page shows none or the script goes to somebody else. */
  readonly prescriber: string | null;
}

/** A fact that they will ask for. `value` null: a blank to fill in by hand. */
export interface ScriptFact {
  readonly label: Saying;
  readonly value: string | null;
  /** A date is said in the reader's own way. */
  readonly isDate: boolean;
}

export interface Script extends ScriptRef {
  readonly call: Callee;
  readonly title: Saying;
  /** How to get to a person, and what to say first. */
  readonly opening: readonly Saying[];
  readonly facts: readonly ScriptFact[];
  /** What to say and ask, in order. */
  readonly say: readonly Saying[];
  /** What they may offer or ask, and what to answer. */
  readonly ifTheySay: readonly { readonly they: Saying; readonly you: Saying }[];
  readonly writeDown: readonly Saying[];
  /** What to paste or dictate; null when there is nothing. */
  readonly copy: CopyBlock | null;
  readonly rules: readonly RuleId[];
}
