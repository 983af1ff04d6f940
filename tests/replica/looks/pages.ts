/** The pages of the site, and the addresses they have in each look. An address of another look leads to the same page. */
import type { LookName } from '../state/model';

export type PageName =
  | 'home'
  | 'prescriptions'
  | 'prescription'
  | 'orders'
  | 'order'
  | 'checkout'
  | 'payment-entry'
  | 'profile'
  | 'payment-methods'
  | 'addresses'
  | 'savings-cards'
  | 'contact'
  | 'preferences'
  | 'caregivers'
  | 'security'
  | 'automatic-refills'
  | 'messages'
  | 'blank'
  | 'error';

/** `:id` stands for a medicine's or an order's id. */
export const paths: Readonly<Record<LookName, Readonly<Record<PageName, string>>>> = {
  g1: {
    home: '/secure/my-home',
    prescriptions: '/secure/my-prescriptions',
    prescription: '/secure/my-prescriptions/details/:id',
    orders: '/secure/order-status',
    order: '/secure/order-status/details/:id',
    checkout: '/secure/checkout',
    'payment-entry': '/secure/checkout/add-payment',
    profile: '/secure/my-profile',
    'payment-methods': '/secure/my-profile/my-payment-methods',
    addresses: '/secure/my-profile/my-addresses',
    'savings-cards': '/secure/my-profile/copay-savings-cards',
    contact: '/secure/my-profile/contact-information',
    preferences: '/secure/my-profile/communication-preferences',
    caregivers: '/secure/my-profile/my-caregiver-access',
    security: '/secure/my-profile/security',
    'automatic-refills': '/secure/my-profile/manage-programs/automatic-refills',
    messages: '/secure/message-center',
    blank: '/secure/blank',
    error: '/secure/error',
  },
  g3: {
    home: '/secure/home',
    prescriptions: '/secure/medication-list',
    prescription: '/secure/medication-list/:id',
    orders: '/secure/order-status',
    order: '/secure/order-status/:id',
    checkout: '/secure/order-builder',
    'payment-entry': '/secure/order-builder/new-payment-method',
    profile: '/secure/profile',
    'payment-methods': '/secure/profile/payment-methods',
    addresses: '/secure/profile/shipping-addresses',
    'savings-cards': '/secure/profile/copay-savings-cards',
    contact: '/secure/profile/contact-information',
    preferences: '/secure/profile/communication-preferences',
    caregivers: '/secure/profile/caregiver-management',
    security: '/secure/profile/sign-in-and-security',
    'automatic-refills': '/secure/profile/automatic-refills',
    messages: '/secure/messages',
    blank: '/secure/blank',
    error: '/secure/error',
  },
  g4: {
    home: '/secure/dashboard',
    prescriptions: '/secure/prescriptions',
    prescription: '/secure/prescriptions/rx/:id',
    orders: '/secure/orders',
    order: '/secure/orders/:id',
    checkout: '/secure/review-order',
    'payment-entry': '/secure/wallet/add-card',
    profile: '/secure/account',
    'payment-methods': '/secure/account/payment-methods',
    addresses: '/secure/account/shipping-addresses',
    'savings-cards': '/secure/account/copay-savings',
    contact: '/secure/account/contact',
    preferences: '/secure/account/preferences',
    caregivers: '/secure/account/caregivers',
    security: '/secure/account/security',
    'automatic-refills': '/secure/account/auto-refill',
    messages: '/secure/inbox',
    blank: '/secure/blank',
    error: '/secure/error',
  },
};

export interface Route {
  readonly page: PageName;
  /** The medicine or order; null where the page has none. */
  readonly id: string | null;
  /** Which ten of a list, from 1. */
  readonly pageNumber: number;
}

export const pageSize = 10;

/** The address of a page in a look, with `?page=2` for later pages of a list. */
export function addressOf(look: LookName, page: PageName, { id = '', pageNumber = 1 } = {}): string {
  const path = paths[look][page].replace(':id', id);
  return pageNumber > 1 ? `${path}?page=${pageNumber}` : path;
}

function matchIn(look: LookName, path: string): Pick<Route, 'page' | 'id'> | null {
  for (const [page, pattern] of Object.entries(paths[look]) as [PageName, string][]) {
    const [front = '', behind] = pattern.split(':id');
    if (behind === undefined ? path === pattern : path.startsWith(front) && !path.slice(front.length).includes('/'))
      return { page, id: behind === undefined ? null : path.slice(front.length) };
  }
  return null;
}

/** Fixed addresses win over those with an id. null: no page of the site. */
export function routeOf(look: LookName, path: string, query: string): Route | null {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  if (trimmed === '/secure') return { page: 'home', id: null, pageNumber: 1 };
  const looks = [look, ...(['g1', 'g3', 'g4'] as const).filter((other) => other !== look)];
  const found = looks
    .flatMap((one) => matchIn(one, trimmed) ?? [])
    .toSorted((a, b) => Number(a.id !== null) - Number(b.id !== null));
  const pageNumber = Math.max(1, Number(new URLSearchParams(query).get('page')) || 1);
  return found[0] ? { ...found[0], pageNumber } : null;
}
