/** What the stand-in site knows: its own words, which are not the words of the program that reads it. Dates are ISO text. */

export type LookName = 'g1' | 'g3' | 'g4';

export type Autofill = 'on' | 'off' | 'not-eligible';

export interface Medicine {
  readonly id: string;
  /** As the site prints it: Medi-Span short style ("ATORVASTATIN TAB 40MG") or a consumer name ("Eliquis"). */
  name: string;
  /** What stands behind a consumer name ("5 mg tablet"); null when the name says it all. */
  strength: string | null;
  kind: 'home-delivery' | 'placeholder' | 'retail' | 'specialty';
  /** Who fills a retail or specialty medicine; null otherwise. */
  pharmacy: string | null;
  rxNumber: string | null;
  prescriber: string | null;
  quantity: number | null;
  daysSupply: number | null;
  refillsLeft: number | null;
  expiresOn: string | null;
  lastFilledOn: string | null;
  autofill: Autofill;
  /** The day on which the next automatic fill starts processing. */
  autofillOn: string | null;
  price: number | null;
  /** Until that day the site shows neither prescriber nor refills, quantity and days' supply; null: shown. */
  detailsOn: string | null;
  /** Why it is no longer in use, as printed; null while it is. */
  inactive: 'Discontinued' | 'Expired' | 'Transferred out' | null;
}

export type OrderStatus =
  | 'request-placed'
  | 'request-received'
  | 'order-received'
  | 'verifying'
  | 'verified'
  | 'processing'
  | 'processed'
  | 'shipped'
  | 'out-for-delivery'
  | 'delivered'
  | 'on-hold'
  | 'backordered'
  | 'cannot-fill'
  | 'canceled';

export interface Hold {
  readonly type: 'Payment Method Hold' | 'Address Hold' | 'Price Adjustment Hold' | 'Call Hold' | 'Prescription review';
  /** The member must do something, and the order waits until then. */
  readonly actionable: boolean;
}

/** An order's state from a day on. Days to come are planned, and can still change. */
export interface Step {
  readonly on: string;
  readonly status: OrderStatus;
  readonly hold?: Hold;
}

export interface OrderItem {
  readonly medicine: string;
  readonly name: string;
  readonly strength: string | null;
  readonly rxNumber: string | null;
  readonly quantity: number | null;
  readonly daysSupply: number | null;
  readonly price: number | null;
}

export interface Order {
  readonly id: string;
  /** Ten digits at most, a split order's shipments with a dash and their number. Not shown while it is only a request. */
  readonly number: string;
  readonly kind: 'refill' | 'renewal' | 'transfer' | 'new' | 'autofill';
  readonly placedOn: string;
  items: OrderItem[];
  /** Sorted by day, planned days included. */
  course: Step[];
  readonly carrier: 'UPS' | 'USPS' | 'FedEx';
  readonly tracking: string;
}

export interface Notification {
  readonly topic: string;
  text: boolean;
  email: boolean;
  phone: boolean;
}

export interface Profile {
  notifications: Notification[];
  personalizedEmails: boolean;
  paperless: 'email' | 'mail';
  caregivers: { readonly name: string; readonly state: 'active' | 'invited' }[];
  /** Masked as the site does; the month as `YYYY-MM`. */
  readonly cards: { readonly brand: string; readonly lastFour: string; readonly expires: string; preferred: boolean }[];
  readonly addresses: { readonly lines: string[]; readonly preferred: boolean }[];
  readonly email: string;
  readonly phone: string;
}

export interface Message {
  readonly on: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** Somebody whose medicines the site keeps. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly medicare: boolean;
  readonly coverageSince: string;
  medicines: Medicine[];
  orders: Order[];
  /** Medicine ids. */
  cart: string[];
  profile: Profile;
  readonly messages: Message[];
}

/** Somebody who can sign in: to an own account, and to those of care recipients. */
export interface SiteAccount {
  readonly id: string;
  readonly name: string;
  /** The account's own member first. */
  readonly members: readonly string[];
  /** False: no page of this account says whose it is. */
  readonly showsNames: boolean;
}

/** Everything that changes, by member id. */
export type SiteState = Record<string, Member>;

export type Printed = Pick<Medicine, 'name' | 'strength'>;

/** The name as a page prints it, in one piece. */
export const printedName = ({ name, strength }: Printed) => (strength ? `${name} ${strength}` : name);
