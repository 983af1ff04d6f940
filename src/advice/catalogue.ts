/** The whole rule book as a page: every rule by family, whether it applies to anyone now, and what is silenced. */
import type { About } from '@/src/model/own-facts';
import type { Family, RuleId, RuleSource } from './rule-index';
import type { Saying } from './saying';

export interface AppliesTo {
  readonly personId: string;
  readonly personName: string;
  /** As printed; null when it is about the person or an order without a name. */
  readonly medicine: string | null;
  /** Two medicines may be printed alike. null: it is not about one medicine, and cannot be silenced for one. */
  readonly medicineKey: string | null;
}

export interface Silence {
  readonly personId: string;
  readonly entryId: string;
  /** null: silenced for this person for good. */
  readonly medicine: string | null;
  /** As it was said: it is taken back in the same place. */
  readonly about: About;
  readonly since: string;
  /** The day on which it speaks again; null: it stays silent. Critical rules come back after 30 days. */
  readonly comesBackOn: string | null;
}

export interface CatalogueRow extends RuleSource {
  readonly rule: RuleId;
  /** What the rule says, in one or two plain sentences. */
  readonly says: Saying;
  readonly applies: readonly AppliesTo[];
  readonly cannotTell: readonly AppliesTo[];
  /** Whether silencing makes sense: only rules that speak by themselves can be silenced. */
  readonly canBeSilenced: boolean;
  readonly silenced: readonly Silence[];
}

export interface CatalogueFamily {
  readonly family: Family;
  readonly rows: readonly CatalogueRow[];
}
