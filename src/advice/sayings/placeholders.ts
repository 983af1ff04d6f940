/** What is said of placeholders (PL-01 to PL-06). */
import type { Plain } from './plain';

export type PlaceholdersSaying =
  | {
      readonly say: 'optum-asks-the-office' | 'prescription-has-come';
      readonly medicine: string;
      readonly person: string;
    }
  | Plain<'office-may-wait-for-a-yes' | 'call-the-office-and-say-yes'>;
