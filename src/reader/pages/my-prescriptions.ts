/** The list of prescriptions (C1 My Prescriptions, C3 medication-list, O2 Active Optum prescriptions). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const myPrescriptions: PageRule = {
  kind: 'my-prescriptions',
  heading: whole(
    words(
      '(?:my |your )?(?:active |current )?(?:optum ?(?:rx)? )?(?:home delivery )?(?:prescriptions?|medications?|medicines?)(?: list)?',
      '(?:my |your )?medicine cabinet',
      'medication list',
      '(?:pharmacies|pharmacy) (?:&|and) prescriptions',
      '(?:all|manage|view)(?: my| your)? (?:prescriptions|medications)',
      '(?:my |your )?(?:prescriptions|medications|rx) list',
      'prescription list',
      'archived prescriptions',
      'my prescriptions dashboard',
    ),
  ),
  path: /(?:my-prescriptions|medication-?list|medicine-cabinet|\/prescriptions\/?$|my-medications|\/medications\/?$|prescription-list|medication-management)/i,
  yields: 'prescriptions',
  mayBeEmpty: false,
};
