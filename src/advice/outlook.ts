/** What the popup shows: everything known of the people looked after, as it stands today. Dates are `YYYY-MM-DD`. */
import type { NotRead } from '@/src/history/current';
import type { OrderStatus, PageKind } from '@/src/model/reading';
import type { HeldWhy } from '@/src/model/visit';
import type { NewPrescriptionReason } from '@/src/supply/prescription';
import type { Card } from './card';
import type { Saying } from './saying';

/** The one line that answers "is anything wrong?". Never a tick for what was not seen. */
export type Headline =
  | { readonly kind: 'nothing-known' }
  | { readonly kind: 'needs-you'; readonly count: number }
  | {
      readonly kind: 'cannot-tell';
      /** `not-all-known`: seen lately, but a page was not read whole or a medicine has no date. */
      readonly why: 'not-seen-lately' | 'not-all-known';
      readonly person: string;
      readonly lastSeenOn: string | null;
    }
  | { readonly kind: 'nothing-before'; readonly on: string }
  | { readonly kind: 'nothing-due' };

export type DueState =
  | 'order-now'
  | 'order-now-it-will-wait'
  | 'order-soon'
  | 'wait'
  | 'on-its-way'
  | 'late-on-its-way'
  | 'out'
  | 'needs-new-prescription'
  | 'unknown';

export interface DueRow {
  readonly personId: string;
  readonly personName: string;
  readonly key: string;
  readonly printedName: string;
  readonly state: DueState;
  /** Whether something is to be done today, within the week, or later. */
  readonly due: 'now' | 'soon' | 'later' | 'unknown';
  /** The last day to order without risking days without medicine; null when not known. */
  readonly orderBy: string | null;
  /** The first day without medicine; null when not known. */
  readonly runOut: string | null;
  readonly certainty: 'exact' | 'about' | 'unknown';
  /** What the dates rest on, or why there are none. */
  readonly basis: Saying;
  /** Why a new prescription is needed; null when none is. */
  readonly newPrescription: NewPrescriptionReason | null;
  /** The last day of the prescription, where it decides the state or the day to order by; null when it does not. */
  readonly prescriptionEnd: string | null;
  /** When the parcel on its way should arrive; null when none is, or it is not known. */
  readonly arrives: { readonly on: string; readonly certainty: 'exact' | 'about' } | null;
  readonly refillsLeft: number | null;
  /** "Too soon until": the earliest day insurance pays, printed or estimated; null when not known. */
  readonly earliestFill: { readonly on: string; readonly certainty: 'exact' | 'about' } | null;
  /** When the facts were last seen on the site. */
  readonly seenOn: string;
  readonly path: string;
}

export interface OnTheWayRow {
  readonly personId: string;
  readonly personName: string;
  readonly orderNumber: string | null;
  readonly status: OrderStatus;
  readonly printedStatus: string | null;
  readonly medicines: readonly string[];
  readonly shippedOn: string | null;
  readonly expectedOn: string | null;
  /** The first weekday between shipping and arrival on which one of the carriers is closed; null when there is none. */
  readonly closedOn: string | null;
  readonly seenOn: string;
  readonly path: string;
}

export interface PersonOutlook {
  readonly personId: string;
  readonly name: string;
  readonly lastSeenOn: string | null;
  /** Whole days since any page was seen; null when none was. */
  readonly daysSinceSeen: number | null;
  readonly notRead: readonly NotRead[];
  /** Medicines listed as eligible only: no prescription at Optum (PL-01). */
  readonly placeholders: readonly string[];
  /** Medicines filled elsewhere, specialty included. */
  readonly elsewhere: readonly string[];
}

export interface HeldRow {
  readonly heldId: string;
  readonly why: HeldWhy;
  readonly printedName: string | null;
  readonly page: PageKind;
  readonly seenOn: string;
  /** The first medicines on the page, to recognise it by. */
  readonly medicines: readonly string[];
}

export interface Outlook {
  readonly today: string;
  readonly headline: Headline;
  /** Most severe first. */
  readonly cards: readonly Card[];
  /** By order-by date, nearest first; those without a date after them. */
  readonly due: readonly DueRow[];
  readonly onTheWay: readonly OnTheWayRow[];
  readonly people: readonly PersonOutlook[];
  readonly held: readonly HeldRow[];
  /** What the badge counts: cards that need action and medicines to order now. */
  readonly needAction: number;
}
