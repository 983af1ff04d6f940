/** Every kind of page that the reader reads, the more particular before the more general. */
import { automaticRefills } from './automatic-refills';
import { caregiverManagement } from './caregiver-management';
import { checkout } from './checkout';
import { communicationPreferences } from './communication-preferences';
import { contactInformation } from './contact-information';
import { home } from './home';
import { messages } from './messages';
import { myPrescriptions } from './my-prescriptions';
import { orderDetail } from './order-detail';
import { orderStatus } from './order-status';
import type { PageRule } from './page-rule';
import { paymentMethods } from './payment-methods';
import { prescriptionDetail } from './prescription-detail';
import { profile } from './profile';
import { shippingAddresses } from './shipping-addresses';

export const pageRules: readonly PageRule[] = [
  automaticRefills,
  checkout,
  orderDetail,
  orderStatus,
  prescriptionDetail,
  myPrescriptions,
  communicationPreferences,
  caregiverManagement,
  paymentMethods,
  shippingAddresses,
  contactInformation,
  messages,
  profile,
  home,
];
