/** A rule of the rule book: what it is about, when it applies, how it shows, and the card it yields. */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import type { NotificationEvent } from '@/src/model/own-facts';
import type { Person } from '@/src/model/person';
import type { PageKind } from '@/src/model/reading';
import type { Severity } from '@/src/model/shown-card';
import type { Callee } from './callee';
import type { CardDate } from './card';
import type { ChecklistId } from './checklist';
import type { PersonFacts } from './person-facts';
import type { Question } from './question';
import { type RuleId, sourceOf, type Weight } from './rule-index';
import type { Saying } from './saying';
import type { ScriptId, ScriptRef } from './script';

/** `cannot-tell` is an answer of its own: what was not seen never counts as fine. */
export type Verdict = 'applies' | 'does-not-apply' | 'cannot-tell';

/** What a person notices of a rule. A test holds each of these to what is really there. */
export type Shows =
  | { readonly as: 'card' }
  | { readonly as: 'checklist'; readonly list: ChecklistId }
  | { readonly as: 'script'; readonly script: ScriptId }
  | { readonly as: 'reminder' }
  | { readonly as: 'copy' }
  | { readonly as: 'notification'; readonly event: NotificationEvent }
  /** A sentence beside a control on the page, before it is used. */
  | { readonly as: 'moment' }
  /** A row of the infusion's timeline. */
  | { readonly as: 'timeline' }
  /** Good to know, in the catalogue and where its subject is shown. */
  | { readonly as: 'note' }
  /** How this program itself behaves: what it hides, merges, counts, or never does. */
  | { readonly as: 'conduct' };

export interface Advice {
  readonly headline: Saying;
  readonly basis: readonly Saying[];
  readonly firstStep: Saying | null;
  /** At most two. */
  readonly thenSteps: readonly Saying[];
  readonly dates?: readonly CardDate[];
  readonly call?: Callee | null;
  readonly script?: ScriptRef | null;
  /** Where it is lighter, or heavier, than the rule itself usually is. */
  readonly severity?: Severity;
}

/** Cards about one thing and one topic say the same; the most severe leads and the others are merged into it. */
export type Topic =
  | 'autofill'
  | 'order'
  | 'new-order'
  | 'running-out'
  | 'days-supply'
  | 'details'
  | 'authorization'
  | 'complaint'
  | 'caregiver'
  | 'infusion'
  | 'specialty'
  | 'new-prescription'
  | 'payment'
  | 'clinic'
  | 'notice';

export interface RuleAbout<Scope extends string, Thing> {
  readonly about: Scope;
  readonly id: RuleId;
  readonly shows: readonly Shows[];
  readonly when: (thing: Thing, facts: PersonFacts) => Verdict;
  /** Only of rules that show a card. */
  readonly card?: {
    readonly topic: Topic;
    /** null: the rule applies, and there is nothing to flag. */
    readonly advice: (thing: Thing, facts: PersonFacts) => Advice | null;
  };
  /** Asked when it cannot be told, and on its card; null when no answer would change what to do. */
  readonly asks?: (thing: Thing, facts: PersonFacts) => Question | null;
}

export type MedicineRule = RuleAbout<'medicine', CurrentMedicine>;
export type OrderRule = RuleAbout<'order', CurrentOrder>;
export type PersonRule = RuleAbout<'person', Person>;
export type Rule = MedicineRule | OrderRule | PersonRule;

export const applies = (condition: boolean): Verdict => (condition ? 'applies' : 'does-not-apply');

/** Yes and no decide; anything not known leaves it open. */
export const byWord = (word: { readonly value: 'yes' | 'no' } | null): Verdict =>
  word === null ? 'cannot-tell' : applies(word.value === 'yes');

/** All must apply: one that does not settles it, one that cannot be told leaves it open. */
export function all(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('does-not-apply')) return 'does-not-apply';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'applies';
}

/** One is enough; where none applies, one that cannot be told leaves it open. */
export function any(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('applies')) return 'applies';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'does-not-apply';
}

const severities: Record<Weight, Severity> = {
  C: 'critical',
  H: 'attention',
  M: 'information',
  L: 'information',
  i: 'information',
};

/** Rules about a page of the site: what is looked at decides. */
export const onPage = (facts: PersonFacts, ...pages: readonly PageKind[]): Verdict =>
  facts.page === null ? 'cannot-tell' : applies(pages.some((page) => page === facts.page));

export const severityOf = (id: RuleId): Severity => severities[sourceOf(id).weight];
