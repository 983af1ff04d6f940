/** The cart and the checkout (C1 Complete Your Refill, C3 order-builder). */
import { whole, words } from '../text/patterns';
import type { PageRule } from './page-rule';

export const checkout: PageRule = {
  kind: 'checkout',
  heading: whole(
    words(
      'check ?-?out',
      'complete your (?:refill|renewal|order|request)',
      'transfer to (?:optum )?home delivery',
      'review (?:and (?:submit|place) )?(?:your )?(?:order|refills?|request)',
      '(?:my |your )?(?:shopping )?cart',
      'place (?:your )?order',
      'order prescriptions',
      'order builder',
      'order review',
      'refill (?:your )?prescriptions?',
      'start refill',
      'review and checkout',
    ),
  ),
  path: /check-?out|order-builder|\/cart|order-review/i,
  yields: 'prescriptions',
  mayBeEmpty: false,
};
