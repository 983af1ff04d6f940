/** What reading a page yields: the reading itself, and where on the page each part of it stands. */
import type { Gap, Reading } from '@/src/model/reading';

/** Where one prescription of the reading stands. */
export interface PrescriptionPlace {
  /** The smallest element that holds all that belongs to this medicine. */
  readonly block: Element;
  /** The element whose text begins the printed name. */
  readonly name: Element;
  /** The control or the words that show the autofill state; null when the page shows none. */
  readonly autofill: Element | null;
}

export interface OrderPlace {
  readonly block: Element;
  /** The element that prints the status; null when none was found. */
  readonly status: Element | null;
}

/** A control that is worth a word before it is used. */
export interface CautiousControl {
  readonly element: Element;
  /** Faster shipping is chosen; the account's email is changed; a message is written. */
  readonly kind: 'speeds-shipping' | 'changes-email' | 'writes-message';
}

export interface Places {
  /** Same order and length as `reading.prescriptions`. */
  readonly prescriptions: readonly PrescriptionPlace[];
  /** Same order and length as `reading.orders`. */
  readonly orders: readonly OrderPlace[];
  /** Every control on the page that would turn autofill on, inside a medicine's block or not. */
  readonly autofillSwitchesOn: readonly Element[];
  /** Every control that would make Optum ask a doctor for a placeholder's prescription ("Fill with home delivery"). */
  readonly movesToHomeDelivery: readonly Element[];
  readonly cautious: readonly CautiousControl[];
}

/**
 * - `known`: taken for one of the kinds that are read.
 * - `other`: its headings or its address say that it is something else, or it says that it is broken, empty or still coming.
 * - `unrecognised`: there is something on it, and nothing tells what it is.
 * - `never-read`: sign-in, payment entry, another host. Not looked into, by us or anybody we show it to.
 */
export type Recognition = 'known' | 'other' | 'unrecognised' | 'never-read';

/** A list of which only a part stands in the page: the rows that are scrolled to, or one of its pages without a number. */
export interface ListWindow {
  readonly moves: 'by-rows' | 'by-pages';
  /**
   * Where in the list each medicine (on a page of orders: each order) of the reading stands, in the reading's order. By the
   * number of its row where all rows have one, else in pixels from where the list begins. Of no meaning where it moves by pages.
   */
  readonly at: readonly number[];
  /** Nothing of the list lies before, or behind, what is shown. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
  /** The numbers of the rows that are shown, counted from 1, and of how many; null when they have none. */
  readonly rows: { readonly shown: readonly number[]; readonly of: number | null } | null;
  /** How many medicines (orders) the page says that there are; null when it does not. */
  readonly items: number | null;
  /** What sorts, filters and searches are set to. Of no use but to be compared. */
  readonly settings: string;
  /** The one of the reading's gaps that says that not all of the list was seen. */
  readonly gap: Gap;
}

export interface PageRead {
  readonly reading: Reading;
  /** Which part of its kind the page shows ("2" of a paged list, the medicine of a detail page); null when there is only one. */
  readonly part: string | null;
  /** The page says that it is still loading, or shows skeletons: nothing of it may be stored yet. */
  readonly loading: boolean;
  readonly places: Places;
  /** null: all of the list stands in the page, or it is no list. */
  readonly window: ListWindow | null;
  readonly recognition: Recognition;
  /** false: only a part of the page was looked at again, since nothing else was touched. */
  readonly isWhole: boolean;
  /** How often each strategy won, by field: `{ refillsLeft: { 'label-before': 9, 'run-text': 1 } }`. */
  readonly strategies: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
