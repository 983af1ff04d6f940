/**
 * Everything the advice can say, as data: which sentence, with which facts. The words themselves stand in `ui/words`,
 * one catalogue a language, which the compiler holds to this list. Dates are `YYYY-MM-DD`; names are as the page prints them.
 */

import type { AccountSaying } from './sayings/account';
import type { AutofillSaying } from './sayings/autofill';
import type { ChecklistsSaying } from './sayings/checklists';
import type { DaysSupplySaying } from './sayings/days-supply';
import type { GroundsSaying } from './sayings/grounds';
import type { InfusionSaying } from './sayings/infusion';
import type { LawSaying } from './sayings/law';
import type { NewPrescriptionsSaying } from './sayings/new-prescriptions';
import type { NotificationsSaying } from './sayings/notifications';
import type { OrdersSaying } from './sayings/orders';
import type { PlaceholdersSaying } from './sayings/placeholders';
import type { PriorAuthorizationSaying } from './sayings/prior-authorization';
import type { QuestionsSaying } from './sayings/questions';
import type { ReadingSaying } from './sayings/reading';
import type { RemindersSaying } from './sayings/reminders';
import type { ScriptsSaying } from './sayings/scripts';
import type { SpecialtySaying } from './sayings/specialty';

export type Saying =
  | AutofillSaying
  | NewPrescriptionsSaying
  | DaysSupplySaying
  | OrdersSaying
  | GroundsSaying
  | QuestionsSaying
  | PlaceholdersSaying
  | PriorAuthorizationSaying
  | AccountSaying
  | SpecialtySaying
  | InfusionSaying
  | ScriptsSaying
  | ReadingSaying
  | ChecklistsSaying
  | NotificationsSaying
  | RemindersSaying
  | LawSaying;
