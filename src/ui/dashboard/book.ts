/** The rule book, as the dashboard asks it. */
import type { CatalogueFamily } from '@/src/advice/catalogue';
import type { Checklist } from '@/src/advice/checklist';
import type { InfusionTimeline } from '@/src/advice/infusion-timeline';
import type { LawStatement } from '@/src/advice/law-statement';
import type { NotificationRow } from '@/src/advice/notification-row';
import type { PersonFacts } from '@/src/advice/person-facts';
import type { FactLine, Question } from '@/src/advice/question';
import type { Reminder } from '@/src/advice/reminder';
import type { Script, ScriptRef } from '@/src/advice/script';

export interface Book {
  readonly questions: (facts: PersonFacts) => readonly Question[];
  readonly factSheet: (facts: PersonFacts) => readonly FactLine[];
  /** By their days. */
  readonly reminders: (facts: PersonFacts) => readonly Reminder[];
  /** The most pressing first. */
  readonly scripts: (facts: PersonFacts) => readonly Script[];
  readonly write: (ref: ScriptRef, facts: PersonFacts) => Script;
  readonly checklists: (facts: PersonFacts) => readonly Checklist[];
  readonly notifications: (facts: PersonFacts) => readonly NotificationRow[];
  /** null: no infusion is known. */
  readonly infusion: (facts: PersonFacts) => InfusionTimeline | null;
  readonly catalogue: (everybody: readonly PersonFacts[]) => readonly CatalogueFamily[];
  readonly law: readonly LawStatement[];
}
