/** Who may see the account (T1, O4 Caregiver management, My caregivers; O11 My household access). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const caregiverManagement: PageRule = {
  kind: 'caregiver-management',
  heading: whole(
    words(
      'caregiver (?:management|access)',
      '(?:my )?caregivers?(?: access)?(?: (?:and|&) care recipients)?',
      '(?:my )?household(?: (?:and|&) caregivers?)?(?: access| management| accounts)?',
      '(?:my )?caregivers? (?:and|&) household(?: access| management| accounts)?',
      '(?:my )?caregiver access',
      // O10 Household/Caregiver Access, with Manage Accounts and Setup/View Caregiver, who is an Account Manager.
      'set-?up ?(?:/|and|or) ?view caregivers?',
      '(?:my )?account managers?',
      '(?:my )?household/caregiver access',
      '(?:manage|view|add or remove|invite|your) (?:(?:my|your) )?(?:caregivers?|access|household)(?: and care recipients| access)?',
      '(?:people|person|someone|who) (?:(?:who|that) )?(?:can (?:see|manage|access|use)|has access to|have access to|helps? with) (?:my|your) account',
      '(?:account|shared|family) access',
    ),
  ),
  // What is to be read about caring is no list of who does.
  path: /(?:caregiver|household)(?!s?-?(?:resources?|support|stories|story|articles?|tips|guide|library|basics|101))/i,
  yields: 'account',
  mayBeEmpty: true,
};
