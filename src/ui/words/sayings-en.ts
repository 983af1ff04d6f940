/** Every sentence of advice in English, family by family. The action first, then the reason. */
import type { Sayings } from './sayings';
import { accountEn } from './sayings-en/account';
import { autofillEn } from './sayings-en/autofill';
import { checklistsEn } from './sayings-en/checklists';
import { daysSupplyEn } from './sayings-en/days-supply';
import { groundsEn } from './sayings-en/grounds';
import { infusionEn } from './sayings-en/infusion';
import { lawEn } from './sayings-en/law';
import { newPrescriptionsEn } from './sayings-en/new-prescriptions';
import { notificationsEn } from './sayings-en/notifications';
import { ordersEn } from './sayings-en/orders';
import { placeholdersEn } from './sayings-en/placeholders';
import { priorAuthorizationEn } from './sayings-en/prior-authorization';
import { questionsEn } from './sayings-en/questions';
import { readingEn } from './sayings-en/reading';
import { remindersEn } from './sayings-en/reminders';
import { scriptsEn } from './sayings-en/scripts';
import { specialtyEn } from './sayings-en/specialty';

export const sayingsEn: Sayings = {
  ...autofillEn,
  ...newPrescriptionsEn,
  ...daysSupplyEn,
  ...ordersEn,
  ...groundsEn,
  ...questionsEn,
  ...placeholdersEn,
  ...priorAuthorizationEn,
  ...accountEn,
  ...specialtyEn,
  ...infusionEn,
  ...scriptsEn,
  ...readingEn,
  ...checklistsEn,
  ...notificationsEn,
  ...remindersEn,
  ...lawEn,
};
