/** The first page after signing in: prescriptions ready to refill, active orders (T1, O6 "At a glance", C2 the greeting). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const home: PageRule = {
  kind: 'home',
  heading: whole(
    words(
      'at a glance',
      'home',
      'dashboard',
      'my dashboard',
      'welcome.*',
      'good (?:morning|afternoon|evening).*',
      'hello.*',
      'hi[, ].*',
      'your (?:pharmacy )?overview',
      'overview',
    ),
  ),
  path: /^\/(?:secure\/?)?(?:home|dashboard|overview|landing)?(?:\.html)?\/?$/i,
  yields: 'prescriptions',
  mayBeEmpty: true,
};
