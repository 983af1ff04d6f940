/** The whole rule book, family by family. Of two rules of one weight about one thing the earlier leads. */
import { accountRules } from './account';
import { autofillRules } from './autofill';
import { callingRules } from './calling';
import { caregiverRules } from './caregiver-access';
import { clinicRequestRules } from './clinic-requests';
import { daysSupplyRules } from './days-supply';
import { infusionRules } from './infusion';
import { januaryRules } from './january';
import { canceledFirstFill } from './new-prescription-waiting';
import { newPrescriptionRules } from './new-prescriptions';
import { notificationFamily } from './notifications';
import { orderRules } from './orders';
import { placeholderRules } from './placeholders';
import { preferenceRules } from './preferences';
import { priorAuthorizationRules } from './prior-authorization';
import { refillRules } from './refills';
import type { Rule } from './rule';
import { shippingRules } from './shipping';
import { specialtyRules } from './specialty';
import { tooSoonRules } from './too-soon';

export const rules: readonly Rule[] = [
  ...autofillRules,
  ...placeholderRules,
  ...newPrescriptionRules,
  ...januaryRules,
  ...orderRules,
  canceledFirstFill,
  ...shippingRules,
  ...daysSupplyRules,
  ...clinicRequestRules,
  ...refillRules,
  ...tooSoonRules,
  ...priorAuthorizationRules,
  ...specialtyRules,
  ...infusionRules,
  ...caregiverRules,
  ...accountRules,
  ...preferenceRules,
  ...notificationFamily,
  ...callingRules,
];
