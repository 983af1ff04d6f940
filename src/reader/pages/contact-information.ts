/** E-mail and phone (T1 Contact information). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const contactInformation: PageRule = {
  kind: 'contact-information',
  heading: whole(words('(?:my |your )?(?:contact|personal) (?:information|info|details)')),
  path: /contact-?info|personal-?info/i,
  yields: 'nothing',
  mayBeEmpty: true,
};
