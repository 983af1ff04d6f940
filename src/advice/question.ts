/** Something that only a person knows, asked once, and only where the answer would change what to do. */
import type { About, OwnFact, OwnFactKind } from '@/src/model/own-facts';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';

/** One tap: what the button says and the fact that it stores. */
export interface AnswerOption {
  readonly says: Saying;
  readonly fact: OwnFact;
}

/** Facts that are typed rather than chosen. `factFromTyped` turns what was typed into the fact, or says why not. */
export type TypedKind = Extract<
  OwnFactKind,
  | 'state'
  | 'payment-month'
  | 'authority-confirmed'
  | 'new-fills-opt-out'
  | 'wanted-days'
  | 'counted'
  | 'stay'
  | 'prior-authorization'
  | 'autofill-turned-off'
  | 'clinic-contacted'
  | 'optum-asks-clinic'
  | 'specialty-called'
  | 'infusion-received'
  | 'infusion-scheduled'
  | 'next-infusion'
>;

export interface Question {
  /** The same for the same question: about whom or what, and which fact. */
  readonly id: string;
  readonly personId: string;
  readonly about: About;
  readonly asks: OwnFactKind;
  readonly question: Saying;
  /** Why it is asked: what the answer changes. */
  readonly why: Saying;
  readonly options: readonly AnswerOption[];
  /** What may be typed instead of, or beside, the options; null: only the options. */
  readonly typed: TypedKind | null;
  /** The rules that wait for the answer. */
  readonly rules: readonly RuleId[];
}

/** One line of the sheet of all that only a person knows, with what is known of it now. */
export interface FactLine {
  readonly question: Question;
  /** What was said and when; null: not known. */
  readonly said: { readonly fact: OwnFact; readonly on: string; readonly entryId: string } | null;
  /** What the page shows of the same thing, when it shows something else: both are shown, and the question is put again. */
  readonly pageSays: { readonly saying: Saying; readonly seenOn: string } | null;
}
