/**
 * What an order's number looks like: O7 nine digits, a dash, the shipment's number; C1 digits only. Others are INF: any run
 * of capitals, digits and dashes may be one, where a label says so.
 */

/** A piece of a pattern that is looked for whatever the case; `isOrderNumber` says whether it is one. */
export const numberShape = '(?=[a-z-]*\\d)[a-z\\d]+(?:-[a-z\\d]+)*';

const dates =
  /^(?:\d{1,2}-\d{1,2}-(?:\d{2}|\d{4})|(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}-[A-Z]{3}-(?:\d{2}|\d{4})|[A-Z]{3}-\d{1,2}-\d{4})$/i;
const phones = /^1?-?\d{3}-\d{3}-\d{4}$/;
const freePhones = /^1?-?8(?:00|33|44|55|66|77|88)-\d{3}-\d{4}$/;
/** UPS and USPS number parcels so. */
const parcels = /^(?:1Z[A-Z\d]{16}|9[2-5]\d{18,20})$/;
/** "Order RX70123456" asks for that prescription. */
const prescriptions = /^RX-?\d+$/;

/** `isSure`: its label says that it is a number ("Order #"), so that it may be short or look like a telephone's. */
export function isOrderNumber(text: string, isSure: boolean): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (text.length > 24 || digits < (isSure ? 4 : 5) || /[a-z]/.test(text)) return false;
  if (dates.test(text) || freePhones.test(text) || parcels.test(text)) return false;
  return isSure || !(phones.test(text) || prescriptions.test(text));
}

/** "123456789" of "123456789-2", the number of the order that a shipment is a part of; null for any other number. */
export function parentOf(number: string): string | null {
  const parent = /^(.*\d{5})-\d{1,2}$/.exec(number)?.[1];
  return parent ?? null;
}
