/** Which of the days that an order prints are what. */

import type { Told } from '../blocks/told-run';
import { findDates, isDay, resolve } from '../findings/dates';
import type { Page } from '../page';
import { type Status, stages } from '../words/statuses';

const dayOfDelivery =
  /^(?:delivery(?: date| day)?|date of delivery)(?=: (?!.*\b(?:est|expected|estimated|by|arriv\w*)\b))/i;

/** The "Delivery date" of what was delivered is the day of that, unless it is said to be a guess. */
export const asDelivered = (one: Told): Told =>
  one.label === 'expectedOn' && dayOfDelivery.test(one.text)
    ? { ...one, text: one.text.replace(dayOfDelivery, 'Delivered'), label: 'deliveredOn' }
    : one;

/** "Orders placed today could be delivered tomorrow" is said of all orders, and of none. */
export const isOfOne = ({ text, label }: Told): boolean => label !== null || !ofAll.test(text);
const ofAll =
  /^(?:(?:most|all|some|many|new|other|standard|our) )*(?:orders|refills|prescriptions|medicines|medications|packages|parcels|shipments|deliveries)\b(?! ?(?:\(|#|:|\d)).* \S+ \S/i;

/**
 * "Arrived" and "Sent" say what a parcel came to where the order has come so far; before that they are said of something else:
 * of a place on its way, of a message.
 */
export const asCome =
  (status: Status) =>
  ({ text }: Told): boolean => {
    const stage = stages.indexOf(status);
    if (arrived.test(text)) return status === 'delivered';
    return !sent.test(text) || stage >= stages.indexOf('shipped');
  };
const arrived = /^arrived\b/i;
const sent = /^sent\b/i;

/**
 * "Received on" beside what was delivered: by the pharmacy where a day of sending or delivery lies behind it, by the person where
 * it was sent before. null where nothing tells.
 */
export function receivedBy(page: Page, told: readonly Told[]): (one: Told) => Told | null {
  const dayOf = ({ text }: Told) => {
    const [date] = findDates(text, page.today);
    return date ? resolve(date.date, 'behind', page.today) : null;
  };
  const days = (fits: RegExp) => told.flatMap((one) => (fits.test(one.text) ? (dayOf(one) ?? []) : []));
  const [shipped, delivered] = [days(wasSent), days(wasDelivered)];
  return (one) => {
    const day = isReceived.test(one.text) ? dayOf(one) : null;
    if (day === null) return one;
    const isBefore = [...shipped, ...delivered].some((other) => other > day);
    if (isBefore) return one;
    if (delivered.length > 0 || !shipped.some((other) => other < day)) return null;
    const [text, printed] = [one.text, one.printed].map((words) => words.replace(/^received/i, 'Delivered'));
    return text && printed ? { ...one, text, printed, label: 'deliveredOn' } : null;
  };
}
const isReceived = /^received(?: on)?\b(?! your\b)/i;
const wasSent = /^(?:(?:your |the )?order )?(?:shipped|sent|mailed|dispatched|left)\b/i;
const wasDelivered = /^(?:(?:your |the )?order )?(?:delivered|arrived)\b/i;

/** "Status: Delivered", and right below it "Thursday, November 19, 2026": the day of that. */
export function datedBelow(told: readonly Told[]): Told[] {
  return told.map((one, at) => {
    const before = told[at - 1];
    const day = withoutClock(one.text);
    const isBelow = before?.label === 'status' && one.line - before.line <= 1 && one.label === null && isDay(day);
    const done = isBelow ? /: (delivered|shipped)\.?$/i.exec(before.text)?.[1] : undefined;
    if (done === undefined) return one;
    const label = /^d/i.test(done) ? 'deliveredOn' : 'shippedOn';
    return { ...one, text: `${done}: ${day}`, printed: `${done}: ${one.printed}`, label };
  });
}
export const withoutClock = (text: string) => text.replace(/,?(?: at)? \d{1,2}(?::\d\d)? ?[ap]\.?m\.?$/i, '');

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
