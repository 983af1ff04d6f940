/** What is said of home infusion (IN-01 to IN-17). */

import type { InfusionStep } from '@/src/model/own-facts';
import type { Plain } from './plain';

export type InfusionSaying =
  | {
      readonly say: 'infusion-medicine-not-there' | 'infusion-call-comes';
      readonly person: string;
      readonly on: string;
    }
  | {
      readonly say: 'infusion-step-late';
      readonly person: string;
      readonly step: InfusionStep;
      readonly latest: string;
    }
  | Plain<'call-the-infusion-pharmacy' | 'track-it-with-the-carrier' | 'count-supplies' | 'write-how-it-went'>
  | Plain<
      | 'step-welcome-call'
      | 'step-insurance'
      | 'step-second-call'
      | 'step-nurse-call'
      | 'step-shipment'
      | 'step-infusion'
      | 'step-call-before-next'
      | 'who-liaison-calls'
      | 'who-pharmacy-works'
      | 'who-nurse-calls'
      | 'who-carrier-brings'
      | 'who-nurse-comes'
      | 'who-pharmacy-calls'
      | 'ask-what-comes-next'
      | 'ask-does-plan-want-more'
      | 'ask-what-we-pay'
      | 'ask-how-to-get-ready'
      | 'ask-which-day-it-comes'
      | 'ask-what-to-watch-for'
      | 'ask-when-is-the-next'
      | 'have-phone-on'
      | 'have-room-in-fridge'
      | 'call-liaison-for-forms'
      | 'call-pharmacist-for-medicine'
      | 'call-nurse-for-visit'
      | 'call-label-number-after'
    >;
