/** The cards on file (T1 Payment methods, O11 My payment methods). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const paymentMethods: PageRule = {
  kind: 'payment-methods',
  heading: whole(
    words(
      '(?:my |your |manage )*payment (?:methods?|options|settings)',
      'wallet',
      'manage shipping (?:&|and) payments',
    ),
  ),
  path: /payment-?methods?|\/payments?\/?$|wallet/i,
  yields: 'account',
  mayBeEmpty: true,
};
