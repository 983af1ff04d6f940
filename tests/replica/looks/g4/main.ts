/** The newest look, from 2025 on. */
import type { Look } from '../../client/look';
import { run } from '../../client/shell';
import type { PageName } from '../pages';
import './g4.css';
import { checkout, paymentEntry } from './checkout';
import { error, frame, skeleton } from './frame';
import { home } from './home';
import { order, orders } from './orders';
import { prescription } from './prescription';
import { prescriptions } from './prescriptions';
import * as profile from './profile';

const titles: Partial<Record<PageName, string>> = {
  home: 'Home',
  orders: 'Orders',
  order: 'Order details',
  checkout: 'Review your order',
  messages: 'Messages',
  prescriptions: 'Prescriptions',
  prescription: 'Prescription details',
};

const look: Look = {
  name: 'g4',
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
