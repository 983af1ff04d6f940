/** The list of orders (T1, C1 Order status; C2 My Open Orders). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const orderStatus: PageRule = {
  kind: 'order-status',
  heading: whole(
    words(
      '(?:my |your )?(?:home delivery )?(?:open |active |recent |current |past |all )?orders?(?: status| history)?',
      'order status',
      'track (?:your|my) orders?',
      'order tracking',
      'home delivery orders?',
      'check delivery status',
      '(?:my |your )?order history',
    ),
  ),
  path: /order-?(?:status|tracking)|\/orders?\/?$|order-history|my-orders|track-order/i,
  yields: 'orders',
  mayBeEmpty: false,
};
