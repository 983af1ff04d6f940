/** One prescription (T1: Start refill or Fill with home delivery; O12: the processing date). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const prescriptionDetail: PageRule = {
  kind: 'prescription-detail',
  heading: whole(
    words(
      '(?:prescription|medication|medicine|drug|rx) (?:details?|information|summary)',
      '(?:your )?(?:prescription|medication)',
    ),
  ),
  path: /(?:prescription|medication|medicine|drug|rx)-?(?:details?|information)|\/(?:prescriptions|medications|my-prescriptions|medication-list)\/(?:details?\b|[\w%-]*\d[\w%-]*)/i,
  yields: 'prescriptions',
  mayBeEmpty: false,
};
