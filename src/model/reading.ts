/** What the reader found on one page. The shape is a stable interface: `npm run read` prints exactly this. */
import { CivilDate, z } from './schema';

const text = z.string();
const maybe = {
  text: z.nullable(text),
  date: z.nullable(CivilDate),
  count: z.nullable(z.int().check(z.nonnegative())),
  dollars: z.nullable(z.number().check(z.nonnegative())),
};

export const PageKind = z.enum([
  'home',
  'my-prescriptions',
  'prescription-detail',
  'order-status',
  'order-detail',
  'checkout',
  'automatic-refills',
  'communication-preferences',
  'caregiver-management',
  'payment-methods',
  'shipping-addresses',
  'contact-information',
  'profile',
  'messages',
  'sign-in',
  'error',
  'other',
]);
export type PageKind = z.infer<typeof PageKind>;

/**
 * - `complete`: everything the page shows of its kind was read, and the page's own counts agree.
 * - `partial`: something recognisable could not be read, is still loading, or lies on another page of the list.
 * - `unreadable`: a page of a known kind of which nothing could be read.
 * - `nothing`: not a page with anything to read (sign-in, error, other).
 */
export const Outcome = z.enum(['complete', 'partial', 'unreadable', 'nothing']);
export type Outcome = z.infer<typeof Outcome>;

/** Something of the page that was not read, in plain words. */
export const Gap = z.object({ what: text, why: text });
export type Gap = z.infer<typeof Gap>;

/**
 * - `placeholder`: listed as eligible only; there is no prescription at Optum.
 * - `elsewhere`: filled at a retail or specialty pharmacy.
 * - `inactive`: archived, discontinued, transferred out, expired for good.
 */
export const PrescriptionStatus = z.enum(['active', 'placeholder', 'elsewhere', 'inactive', 'unknown']);
export type PrescriptionStatus = z.infer<typeof PrescriptionStatus>;

/** `unknown` whenever the page does not show the state; never `off` by absence. */
export const Autofill = z.enum(['on', 'off', 'not-eligible', 'unknown']);
export type Autofill = z.infer<typeof Autofill>;

export const Prescription = z.object({
  /** As the page prints it, white space folded. */
  printedName: text,
  status: PrescriptionStatus,
  rxNumber: maybe.text,
  prescriber: maybe.text,
  quantity: z.nullable(z.number().check(z.nonnegative())),
  daysSupply: maybe.count,
  refillsLeft: maybe.count,
  lastFilledOn: maybe.date,
  /** The earliest refill date the page prints; dates of automatic refills excluded. */
  nextFillOn: maybe.date,
  /** The day the prescription ends. */
  expiresOn: maybe.date,
  autofill: Autofill,
  /** The processing date of the next automatic fill. */
  autofillOn: maybe.date,
  /** Dollars that the person pays; null when not printed or "N/A", 0 for "Free". */
  price: maybe.dollars,
});
export type Prescription = z.infer<typeof Prescription>;

export const OrderStatus = z.enum([
  'placed',
  'received',
  'verifying',
  'processing',
  'processed',
  'shipped',
  'out-for-delivery',
  'delivered',
  'on-hold',
  'backordered',
  'cannot-fill',
  'canceled',
  'unknown',
]);
export type OrderStatus = z.infer<typeof OrderStatus>;

export const OrderedMedicine = z.object({
  printedName: text,
  rxNumber: maybe.text,
  quantity: z.nullable(z.number().check(z.nonnegative())),
  daysSupply: maybe.count,
});
export type OrderedMedicine = z.infer<typeof OrderedMedicine>;

export const Order = z.object({
  orderNumber: maybe.text,
  status: OrderStatus,
  printedStatus: maybe.text,
  /** `action`: the member must do something. `information`: nothing to do. null: not on hold, or not said. */
  hold: z.nullable(z.enum(['action', 'information'])),
  placedOn: maybe.date,
  shippedOn: maybe.date,
  deliveredOn: maybe.date,
  /** The delivery estimate; of a range the later day. */
  expectedOn: maybe.date,
  carrier: maybe.text,
  tracking: maybe.text,
  total: maybe.dollars,
  medicines: z.array(OrderedMedicine),
});
export type Order = z.infer<typeof Order>;

const OnOff = z.enum(['on', 'off', 'unknown']);

export const Account = z.object({
  notifications: z.array(z.object({ topic: text, text: OnOff, email: OnOff, phone: OnOff })),
  personalizedEmails: z.enum(['yes', 'no', 'unknown']),
  paperless: z.enum(['email', 'mail', 'unknown']),
  caregivers: z.array(z.object({ name: text, state: z.enum(['active', 'invited', 'unknown']) })),
  careRecipients: z.array(z.object({ name: text })),
  /** The preferred card's month, `YYYY-MM`; never a number of the card. */
  paymentExpires: z.nullable(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
});
export type Account = z.infer<typeof Account>;

export const Reading = z.object({
  page: PageKind,
  outcome: Outcome,
  gaps: z.array(Gap),
  /** Whose account is on screen, as printed; null when the page does not say. */
  person: maybe.text,
  prescriptions: z.array(Prescription),
  orders: z.array(Order),
  /** null on pages that show none of it. */
  account: z.nullable(Account),
});
export type Reading = z.infer<typeof Reading>;
