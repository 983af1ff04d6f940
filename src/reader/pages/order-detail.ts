/** One order, or the confirmation of one (O3 order details, C2 Details of my order, C1 Order #). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const orderDetail: PageRule = {
  kind: 'order-detail',
  heading: whole(
    words(
      '(?:details of (?:my|your) |my |your )?(?:order|shipment|delivery) (?:details?|confirmation|information|placed|tracking)',
      'order ?(?:#|number|no\\.?)? ?:? ?#? ?(?:\\d[\\d-]+|(?=(?:[a-z-]*\\d){4})[a-z\\d]+(?:-[a-z\\d]+)*\\b).*',
      // A shop on the site thanks too.
      'thank(?:s| you)(?!.*\\b(?:store|shop|marketplace)\\b).*',
      '(?:your )?order (?:has been|is|was) (?:placed|confirmed|received|submitted).*',
      'details of my order',
    ),
  ),
  path: /order-?(?:details?|confirmation)|\/orders?\/(?:[a-z]{1,4}-?)?\d[\w-]*|order-?status\/(?:(?:orders?|details?)\/)?(?:[a-z]{1,4}-?)?\d/i,
  yields: 'orders',
  mayBeEmpty: false,
};
