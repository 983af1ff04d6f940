/** How the member is told what (T1: paperless settings, notifications and reminders, personalized emails). */
import { whole, words } from '../words';
import type { PageRule } from './page-rule';

export const communicationPreferences: PageRule = {
  kind: 'communication-preferences',
  heading: whole(
    words(
      'communications? (?:preferences|settings)',
      'notifications?(?: (?:and|&) reminders| preferences| settings)?',
      '(?:my )?(?:alerts?|messag\\w+) (?:preferences|settings)',
    ),
  ),
  path: /communication|notification-?(?:preferences|settings)/i,
  yields: 'account',
  mayBeEmpty: false,
};
