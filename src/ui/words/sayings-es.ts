/** Every sentence of advice in Spanish, family by family. The action first, then the reason. */
import type { Sayings } from './sayings';
import { accountEs } from './sayings-es/account';
import { autofillEs } from './sayings-es/autofill';
import { daysSupplyEs } from './sayings-es/days-supply';
import { groundsEs } from './sayings-es/grounds';
import { infusionEs } from './sayings-es/infusion';
import { newPrescriptionsEs } from './sayings-es/new-prescriptions';
import { ordersEs } from './sayings-es/orders';
import { placeholdersEs } from './sayings-es/placeholders';
import { priorAuthorizationEs } from './sayings-es/prior-authorization';
import { questionsEs } from './sayings-es/questions';
import { readingEs } from './sayings-es/reading';
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
};
