/** How the member is told what (T1: paperless settings, notifications and reminders, personalized emails). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const communicationPreferences: PageRule = {
  kind: 'communication-preferences',
  heading: whole(
    words(
      'communications? (?:preferences|settings)',
      'notifications?(?: (?:and|&) reminders| preferences| settings)?',
      '(?:contact|paperless|e-?mail|reminder|text(?: message)?) (?:preferences|settings)',
      '(?:notifications?|alerts?|reminders?)(?: (?:and|&|or) (?:notifications?|alerts?|reminders?))?(?: preferences| settings)?',
      'how (?:we|should we|may we|you want us to) (?:contact|reach|tell|notify) you',
      '(?:my |your )?communications?(?: and notifications?)?(?: choices| options)?',
      '(?:manage|change|update|your) (?:my |your )?(?:communications?|notifications?|alerts?)(?: preferences| settings)?',
      '(?:my )?(?:alerts?|messag\\w+) (?:preferences|settings)',
    ),
  ),
  path: /communication|notification-?(?:preferences|settings)/i,
  yields: 'account',
  mayBeEmpty: false,
};
