/**
 * What an order's number looks like: O7 nine digits, a dash, the shipment's number; C1 digits only. Others are INF: any run
 * of capitals, digits and dashes may be one, where a label says so.
 */

import { pattern } from '../text/patterns';

/** A piece of a pattern that is looked for whatever the case; `isOrderNumber` says whether it is one. */
export const numberShape = '(?=[a-z-]*\\d)[a-z\\d]+(?:-[a-z\\d]+)*';

/** "88 204 117", "OHD 60 2281 74": printed in groups, perhaps with letters before them. */
export const groupedShape = '(?:[a-z]{1,4} )?\\d{1,5}(?: \\d{2,5})+';
const isGrouped = pattern(`^${groupedShape}$`, 'i');
const sentence = 'is|has|was|will|can|cannot|should|which|and|on|from|of|for|contains|placed|shipped|arrived|delivered';
const beside =
  'Placed|Ordered|Received|Verif|Process|Ready|Shipped|In transit|On |Out for|Delivered|Cancel|Backorder|Status|Total|Track|View|Details';
/** Groups of digits end where no unit, day or further piece of a number goes on: "4417 90 tablets" are two numbers. */
export const endsGroups = pattern(
  `^(?:\\s*[.!?)\\]]*$|\\s*[·•|(–—]|[,;:.)\\]!?] | - | (?:${sentence})\\b| (?:${beside}))`,
  '',
);

const dates =
  /^(?:\d{1,2}-\d{1,2}-(?:\d{2}|\d{4})|(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}-[A-Z]{3}-(?:\d{2}|\d{4})|[A-Z]{3}-\d{1,2}-\d{4})$/i;
const phones = /^1?-?\d{3}-\d{3}-\d{4}$/;
const freePhones = /^1?-?8(?:00|33|44|55|66|77|88)-\d{3}-\d{4}$/;
/** UPS and USPS number parcels so. */
const parcels = /^(?:1Z[A-Z\d]{16}|9[2-5]\d{18,20})$/;
/** "Order RX70123456" asks for that prescription. */
const prescriptions = /^RX-?\d+$/;

/** `isSure`: its label says that it is a number ("Order #"), so that it may be short or look like a telephone's. */
export function isOrderNumber(printed: string, isSure: boolean): boolean {
  return printed.includes(' ') ? isGroupedNumber(printed, isSure) : isOneRun(printed, isSure);
}

/** Whatever a label says, groups are no number of a few digits, and none of another kind with its dashes left out. */
function isGroupedNumber(text: string, isSure: boolean): boolean {
  const groups = text.split(' ');
  const digits = text.replace(/\D/g, '').length;
  return isGrouped.test(text) && digits >= 6 && isOneRun(groups.join('-'), isSure) && isOneRun(groups.join(''), false);
}

function isOneRun(text: string, isSure: boolean): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (text.length > 24 || digits < (isSure ? 4 : 5) || /[a-z]/.test(text)) return false;
  if (dates.test(text) || freePhones.test(text) || parcels.test(text)) return false;
  return isSure || !(phones.test(text) || prescriptions.test(text));
}

/** "123456789" of "123456789-2", the number of the order that a shipment is a part of; null for any other number. */
export function parentNumberOf(number: string): string | null {
  const parent = /^(.*\d{5})-\d{1,2}$/.exec(number)?.[1];
  return parent ?? null;
}
