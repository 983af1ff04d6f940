/**
 * Everything the advice can say, as data: which sentence, with which facts. The words themselves stand in `ui/words`,
 * one catalogue a language, which the compiler holds to this list. Dates are `YYYY-MM-DD`; names are as the page prints them.
 */
import type { LastingFact } from '@/src/history/current';
import type { PageKind } from '@/src/model/reading';

export type Saying =
  // Autofill (AF-01, AF-02, AF-03, AF-05)
  | {
      readonly say: 'autofill-is-on';
      readonly medicine: string;
      readonly person: string;
      readonly fillsOn: string | null;
    }
  | {
      readonly say: 'autofill-was-turned-on';
      readonly medicine: string;
      readonly person: string;
      readonly wasOffOn: string;
      readonly isOnOn: string;
    }
  | {
      readonly say: 'autofill-not-read';
      readonly medicines: readonly string[];
      readonly person: string;
      readonly since: string;
    }
  | { readonly say: 'autofill-cannot-be-returned'; readonly fillsOn: string | null }
  | { readonly say: 'turn-autofill-off' }
  | { readonly say: 'check-autofill-is-off-again' }
  | { readonly say: 'ask-who-turned-it-on' }
  | { readonly say: 'look-at-autofill-on-the-page' }
  // New prescriptions (NR-01, NR-03, NR-05)
  | {
      readonly say: 'new-order-started';
      readonly medicine: string;
      readonly person: string;
      readonly printedStatus: string | null;
    }
  | { readonly say: 'new-order-check-three-lines' }
  | { readonly say: 'stop-before-it-ships' }
  | {
      readonly say: 'details-not-shown';
      readonly medicine: string;
      readonly person: string;
      readonly missing: readonly MissingDetail[];
    }
  | { readonly say: 'confirm-details-by-phone' }
  // Days' supply (DS-02, DS-03)
  | {
      readonly say: 'days-supply-changed';
      readonly medicine: string;
      readonly person: string;
      readonly before: number;
      readonly now: number;
    }
  | { readonly say: 'ask-whether-this-was-wanted' }
  | { readonly say: 'corrected-prescription-from-the-office' }
  // Orders (OR-01, OR-03, OR-05, NR-09, JC-01, SH-04, OR-06)
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
  | { readonly say: 'look-in-order-status-first' }
  | { readonly say: 'ask-whether-consent-or-price-is-missing' }
  | { readonly say: 'price-holds-need-a-call' }
  | { readonly say: 'call-the-office' }
  | { readonly say: 'ask-for-a-bridging-supply' }
  | { readonly say: 'call-and-ask-for-an-advocate' }
  // What a statement rests on
  | { readonly say: 'seen-on'; readonly on: string }
  | { readonly say: 'status-first-seen-on'; readonly on: string }
  | { readonly say: 'from-the-fill'; readonly days: number; readonly on: string }
  | { readonly say: 'from-the-delivery'; readonly days: number; readonly on: string }
  | { readonly say: 'from-your-count'; readonly days: number; readonly on: string }
  // The same of what is taken weekly or monthly
  | { readonly say: 'doses-from-the-fill'; readonly doses: number; readonly on: string }
  | { readonly say: 'doses-from-the-delivery'; readonly doses: number; readonly on: string }
  | { readonly say: 'doses-from-your-count'; readonly doses: number; readonly on: string }
  // Why a date is not known
  | { readonly say: 'no-days-supply-shown' }
  | { readonly say: 'no-fill-date-shown' }
  | { readonly say: 'fill-is-still-to-come'; readonly on: string }
  | { readonly say: 'taken-as-needed' }
  | { readonly say: 'short-course' }
  | { readonly say: 'specialty-is-elsewhere' }
  | { readonly say: 'facts-do-not-fit' }
  // What used to be read and is not any more
  | { readonly say: 'dates-may-be-out-of-date'; readonly person: string; readonly since: string }
  | { readonly say: 'page-no-longer-read'; readonly page: PageKind; readonly lastReadOn: string | null }
  | { readonly say: 'facts-no-longer-read'; readonly page: PageKind; readonly facts: readonly LastingFact[] }
  | { readonly say: 'go-by-the-page-itself' }
  | { readonly say: 'save-the-page-for-the-makers' };

export type MissingDetail = 'prescriber' | 'refills' | 'quantity' | 'days-supply';
