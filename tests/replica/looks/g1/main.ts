/** The Angular-era look, about 2018 to 2022. */
import type { Look } from '../../client/look';
import { run } from '../../client/shell';
import type { PageName } from '../pages';
import { checkout, paymentEntry } from './checkout';
import { error, frame, skeleton } from './frame';
import './g1.css';
import { home } from './home';
import { order, orders } from './orders';
import { prescription } from './prescription';
import { prescriptions } from './prescriptions';
import * as profile from './profile';

const titles: Partial<Record<PageName, string>> = {
  home: 'At a glance',
  orders: 'Order status',
  order: 'Order details',
  checkout: 'Complete Your Refill',
  messages: 'Message center',
  prescriptions: 'My Prescriptions',
  prescription: 'Prescription details',
};

const look: Look = {
  name: 'g1',
  ...{ frame, skeleton, error },
  title: (page) => titles[page] ?? 'My profile',
  pages: {
    ...{ home, prescriptions, prescription, orders, order, checkout },
    'payment-entry': paymentEntry,
    profile: profile.profile,
    'payment-methods': profile.paymentMethods,
    addresses: profile.addresses,
    'savings-cards': profile.savingsCards,
    contact: profile.contact,
    preferences: profile.preferences,
    caregivers: profile.caregivers,
    security: profile.security,
    'automatic-refills': profile.automaticRefills,
    messages: profile.messages,
  },
};

run(look);
