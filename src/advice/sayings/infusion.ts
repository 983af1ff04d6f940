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
  | Plain<'call-the-infusion-pharmacy' | 'track-it-with-the-carrier' | 'count-supplies' | 'write-how-it-went'>;
