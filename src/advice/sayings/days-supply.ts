/** What is said of the days' supply (DS-01 to DS-05). */
import type { Plain } from './plain';

export type DaysSupplySaying =
  | {
      readonly say: 'days-supply-changed';
      readonly medicine: string;
      readonly person: string;
      readonly before: number;
      readonly now: number;
    }
  | {
      readonly say: 'pair-does-not-fit';
      readonly medicine: string;
      readonly person: string;
      readonly quantity: number;
      readonly days: number;
    }
  | Plain<'ask-whether-this-was-wanted' | 'corrected-prescription-from-the-office'>
  | {
      readonly say: 'days-other-than-wanted';
      readonly medicine: string;
      readonly person: string;
      readonly wanted: number;
      readonly now: number;
    }
  | { readonly say: 'wrong-days-under-way'; readonly what: string; readonly person: string }
  | Plain<'corrected-prescription' | 'stop-it-if-not-wanted'>;
