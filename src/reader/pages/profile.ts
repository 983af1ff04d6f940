/** The entrance to the settings (T1 My profile). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const profile: PageRule = {
  kind: 'profile',
  heading: whole(
    words(
      '(?:my |your )?(?:profile|account)(?: settings| overview)?',
      'settings',
      'copay savings cards?',
      'account settings',
    ),
  ),
  path: /\/(?:my-)?profile|\/account|savings-cards?/i,
  yields: 'account',
  mayBeEmpty: true,
};
