/** Which of the days that an order prints are what. */
import type { Page } from './anchors';
import { findDates } from './dates';
import type { Told } from './told-run';

const dayOfDelivery = /^delivery(?: date| day)?(?=: (?!.*\b(?:est|expected|estimated|by|arriv\w*)\b))/i;

/** The "Delivery date" of what was delivered is the day of that, unless it is said to be a guess. */
export const asDelivered = (one: Told): Told =>
  one.label === 'expectedOn' && dayOfDelivery.test(one.text)
    ? { ...one, text: one.text.replace(dayOfDelivery, 'Delivered'), label: 'deliveredOn' }
    : one;

const received = /^(?:(?:your |the )?(?:order|request) )?(?:was )?received\b/i;
const placed =
  /^(?:you )?(?:(?:your |the )?(?:order|request) )?(?:was )?(?:placed|ordered|submitted|requested|date)\b/i;

/** "Placed Nov 14", "Received Nov 16": where both are told the order was placed on the first of the two. */
export function placedFirst(page: Page, told: readonly Told[]): Told[] {
  const isDated = ({ text }: Told) => findDates(text, page.today).length > 0;
  const isPlaced = told.some((one) => placed.test(one.text) && isDated(one));
  return told.filter((one) => !isPlaced || !received.test(one.text) || !isDated(one));
}

const by = /^by (?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?,? )?(?:on )?(?=\S)/i;

/** "By 8 PM today" under what is on its way. */
export const asPromised =
  (page: Page) =>
  (one: Told): Told => {
    const rest = one.label === null && by.test(one.text) ? one.text.replace(by, '') : '';
    const [date] = findDates(rest, page.today);
    const text = date?.start === 0 && date.end >= rest.length - 1 ? `Estimated delivery: ${rest}` : null;
    return text === null ? one : { ...one, text, printed: text, label: 'expectedOn' };
  };
