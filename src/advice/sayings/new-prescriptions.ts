/** What is said of new prescriptions (NR-01 to NR-09). */
import type { Plain } from './plain';

export type NewPrescriptionsSaying =
  | {
      readonly say: 'new-order-started';
      readonly medicine: string;
      readonly person: string;
      readonly printedStatus: string | null;
    }
  | {
      readonly say: 'details-not-shown';
      readonly medicine: string;
      readonly person: string;
      readonly missing: readonly MissingDetail[];
    }
  | Plain<'new-order-check-three-lines' | 'stop-before-it-ships' | 'confirm-details-by-phone'>
  | {
      readonly say: 'order-has-other-days';
      readonly medicine: string;
      readonly person: string;
      readonly wanted: number;
      readonly now: number;
    }
  | { readonly say: 'other-days-than-wanted'; readonly medicine: string; readonly wanted: number; readonly now: number }
  | {
      readonly say: 'order-has-other-dose';
      readonly medicine: string;
      readonly person: string;
      /** What the list showed before. */
      readonly known: string;
    }
  | { readonly say: 'other-dose-than-known'; readonly medicine: string; readonly known: string }
  | { readonly say: 'awaiting-prescription'; readonly medicine: string; readonly person: string }
  | { readonly say: 'first-fill-stopped'; readonly what: string; readonly person: string }
  | Plain<'look-in-the-account-daily' | 'yes-to-this-one-order'>;

export type MissingDetail = 'prescriber' | 'refills' | 'quantity' | 'days-supply';
