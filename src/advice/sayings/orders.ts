/** What is said of orders (OR, JC, SH, NR-04, NR-09). */
import type { Plain } from './plain';

export type OrdersSaying =
  | { readonly say: 'order-canceled'; readonly what: string; readonly person: string }
  | { readonly say: 'order-cannot-be-filled'; readonly what: string; readonly person: string }
  | {
      readonly say: 'order-on-hold';
      readonly what: string;
      readonly person: string;
      readonly printedStatus: string | null;
    }
  | { readonly say: 'order-waits-for-the-office'; readonly what: string; readonly person: string }
  | {
      readonly say: 'order-arrives-too-late';
      readonly what: string;
      readonly person: string;
      readonly expectedOn: string;
      readonly runOut: string;
    }
  | { readonly say: 'order-stands-still'; readonly what: string; readonly person: string; readonly since: string }
  | Plain<
      | 'look-in-order-status-first'
      | 'ask-whether-consent-or-price-is-missing'
      | 'price-holds-need-a-call'
      | 'call-the-office'
      | 'ask-for-a-bridging-supply'
      | 'call-and-ask-for-an-advocate'
    >
  | { readonly say: 'notice-says-canceled'; readonly what: string; readonly person: string }
  | { readonly say: 'notice-was-wrong'; readonly what: string; readonly person: string; readonly seenOn: string }
  | { readonly say: 'notice-of'; readonly on: string }
  | { readonly say: 'account-shows'; readonly printedStatus: string | null; readonly on: string }
  | { readonly say: 'price-needs-a-yes'; readonly what: string; readonly person: string; readonly isDearer: boolean }
  | Plain<'call-today-and-say-yes-or-no' | 'look-whether-it-moves' | 'call-again-if-it-stands'>;
