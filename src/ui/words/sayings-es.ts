/** Every sentence of advice in Spanish, family by family. The action first, then the reason. */
import type { Sayings } from './sayings';
import { accountEs } from './sayings-es/account';
import { autofillEs } from './sayings-es/autofill';
import { checklistsEs } from './sayings-es/checklists';
import { daysSupplyEs } from './sayings-es/days-supply';
import { groundsEs } from './sayings-es/grounds';
import { infusionEs } from './sayings-es/infusion';
import { lawEs } from './sayings-es/law';
import { newPrescriptionsEs } from './sayings-es/new-prescriptions';
import { notificationsEs } from './sayings-es/notifications';
import { ordersEs } from './sayings-es/orders';
import { placeholdersEs } from './sayings-es/placeholders';
import { priorAuthorizationEs } from './sayings-es/prior-authorization';
import { questionsEs } from './sayings-es/questions';
import { readingEs } from './sayings-es/reading';
import { remindersEs } from './sayings-es/reminders';
import { scriptsEs } from './sayings-es/scripts';
import { specialtyEs } from './sayings-es/specialty';

export const sayingsEs: Sayings = {
  ...autofillEs,
  ...newPrescriptionsEs,
  ...daysSupplyEs,
  ...ordersEs,
  ...groundsEs,
  ...questionsEs,
  ...placeholdersEs,
  ...priorAuthorizationEs,
  ...accountEs,
  ...specialtyEs,
  ...infusionEs,
  ...scriptsEs,
  ...readingEs,
  ...checklistsEs,
  ...notificationsEs,
  ...remindersEs,
  ...lawEs,
};
