/** What is known of one person now: the newest word on each fact, and when it was seen. Derived from visits, never stored. */
import type { Account, Autofill, Gap, Order, PageKind, PrescriptionStatus } from '@/src/model/reading';

/** A fact with the day it was last seen (`YYYY-MM-DD`). */
export interface Seen<T> {
  readonly value: T;
  readonly seenOn: string;
}

/** Dates are `YYYY-MM-DD`; null: not shown then. */
export interface FillBefore {
  readonly filledOn: string;
  readonly daysSupply: number | null;
  readonly quantity: number | null;
}

/** Looks in a row, at the places where the state is shown, that said the same of it. */
export interface AutofillSpell {
  /** `unknown`: the place was looked at, and the state could not be read there. */
  readonly state: Autofill;
  /** The days of the first and the last of these looks. */
  readonly from: string;
  readonly to: string;
  /** Where they were, each once. */
  readonly pages: readonly PageKind[];
}

export interface CurrentMedicine {
  /** Stable within one person: the prescription number when known, else the folded name by which it was first seen. */
  readonly key: string;
  /** As the newest list prints it; as the newest page does where no list showed it. */
  readonly printedName: string;
  /** All printings under which it was seen, folded. */
  readonly names: readonly string[];
  /** Printings, folded, by which an order means it: its own, and those that are surely the same and no other's that is listed. */
  readonly orderNames: readonly string[];
  /** Printings, folded, of its brand or its generic on this person's pages: probably the same, and never joined. */
  readonly probableNames: readonly string[];
  /**
   * The key of the one listed medicine whose brand or generic this probably is: without a number, and never on a list
   * itself. null: none, or in doubt.
   */
  readonly probablyIs: string | null;
  readonly rxNumber: string | null;
  readonly status: Seen<PrescriptionStatus>;
  /** The first day on which the present status was seen, no other since; looks that could not tell it do not count. */
  readonly statusSince: string;
  readonly prescriber: Seen<string> | null;
  readonly quantity: Seen<number> | null;
  readonly daysSupply: Seen<number> | null;
  readonly refillsLeft: Seen<number> | null;
  readonly lastFilledOn: Seen<string> | null;
  /** The fill before the last one, as a look showed it while it was the last; null when no look did. */
  readonly fillBefore: FillBefore | null;
  readonly nextFillOn: Seen<string> | null;
  readonly expiresOn: Seen<string> | null;
  readonly price: Seen<number> | null;
  /** The newest state that was read; `unknown` only when it never was. */
  readonly autofill: Seen<Autofill>;
  /** The first day since when a look at this medicine's place could not read the state; null when the last look could. */
  readonly autofillUnreadSince: string | null;
  readonly autofillOn: Seen<string> | null;
  /** All that was seen of the state, oldest first. */
  readonly autofillSpells: readonly AutofillSpell[];
  /** Days on which the state was seen to have changed from off to on, newest first. */
  readonly autofillTurnedOn: readonly { readonly wasOffOn: string; readonly isOnOn: string }[];
  /** Days' supply of the fill before, when a newer look shows another; null when it never changed. */
  readonly daysSupplyBefore: Seen<number> | null;
  /** The first day on which it was seen active after having been a placeholder; null when that was never seen (PL-05). */
  readonly becameActiveOn: string | null;
  readonly firstSeenOn: string;
  readonly lastSeenOn: string;
  /** The first complete list that no longer showed it; null while it is listed. */
  readonly goneSince: string | null;
  /** Where on the site it was last seen. */
  readonly path: string;
}

export interface CurrentOrder {
  /** Its number when known; else its day and medicines as first printed, and the first day of a card's later order. */
  readonly key: string;
  /** The keys that it had before its number was seen: what was said of it may hang on them. */
  readonly otherKeys: readonly string[];
  readonly order: Order;
  readonly firstSeenOn: string;
  readonly lastSeenOn: string;
  /** The first day on which the present status was seen. */
  readonly statusSince: string;
  /** The status seen before the present one; null when there was none. */
  readonly before: Order['status'] | null;
  /** Of an order that only a medicine's own card told, without number and day: the first day the card told it no more. */
  readonly goneSince: string | null;
  readonly path: string;
}

export interface NotRead {
  readonly page: PageKind;
  readonly seenOn: string;
  /** Empty when nothing at all of the page could be read. */
  readonly gaps: readonly Gap[];
}

/** What a page goes on showing of a medicine as long as it shows it. A price or a next date comes and goes by itself. */
export type LastingFact =
  | 'rxNumber'
  | 'prescriber'
  | 'quantity'
  | 'daysSupply'
  | 'refillsLeft'
  | 'lastFilledOn'
  | 'expiresOn'
  | 'autofill';

/** A kind of page that used to be read, or facts that it used to show: until it is read again, dates may be out of date. */
export interface NoLongerRead {
  readonly page: PageKind;
  /** Empty when nothing at all of the page can be read any more. */
  readonly facts: readonly LastingFact[];
  /** The first day since when that is so. */
  readonly since: string;
  /** The last day on which something of the page was read; null when that is not known. */
  readonly lastReadOn: string | null;
  /** Where on the site it was last seen. */
  readonly path: string | null;
}

export interface CurrentRecords {
  readonly medicines: readonly CurrentMedicine[];
  readonly orders: readonly CurrentOrder[];
  readonly account: Seen<Account> | null;
  /** What the newest look at each page kind could not read. */
  readonly notRead: readonly NotRead[];
  readonly noLongerRead: readonly NoLongerRead[];
  /** The last day on which any page of this person was seen; null when none was. */
  readonly lastSeenOn: string | null;
  /** The last day on which the list of prescriptions was seen. */
  readonly listSeenOn: string | null;
}
