/** Who may see the account (T1, O4 Caregiver management, My caregivers; O11 My household access). */
import { whole, words } from '../words';
import type { PageRule } from './page-rule';

export const caregiverManagement: PageRule = {
  kind: 'caregiver-management',
  heading: whole(
    words(
      'caregiver (?:management|access)',
      '(?:my )?caregivers?(?: access)?(?: (?:and|&) care recipients)?',
      '(?:my )?household(?: access| management| accounts)?',
      'household/caregiver access',
      '(?:my )?caregiver access',
      'manage (?:caregivers|access)',
    ),
  ),
  path: /caregiver|household/i,
  yields: 'account',
  mayBeEmpty: true,
};
