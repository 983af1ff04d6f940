/** The programme page (O13 Automatic refills: tick the box before each medication). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const automaticRefills: PageRule = {
  kind: 'automatic-refills',
  heading: whole(
    words(
      '(?:manage |my |your |enroll (?:prescriptions )?in )*auto(?:matic)?[- ]?(?:re)?fills?(?: program| settings| enrollment| preferences)?',
      'manage programs',
    ),
  ),
  path: /auto(?:matic)?-?(?:re)?fills?|manage-programs/i,
  yields: 'prescriptions',
  mayBeEmpty: true,
};
