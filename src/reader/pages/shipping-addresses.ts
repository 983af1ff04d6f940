/** The addresses on file (T1 Shipping addresses, O11 My addresses). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const shippingAddresses: PageRule = {
  kind: 'shipping-addresses',
  heading: whole(words('(?:my |your |manage )*(?:shipping |delivery )?address(?:es)?(?: book)?')),
  path: /address/i,
  yields: 'nothing',
  mayBeEmpty: true,
};
