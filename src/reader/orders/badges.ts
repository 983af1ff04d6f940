/** The words of an order's part of a page that may be its status by themselves. */

import type { Told } from '../blocks/told-run';
import { withoutNumber } from '../findings/order-number';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { stages, statusOf } from '../words/statuses';

/** "Track order", "Update" ask for something to be done. */
export const isAction = (text: string) => /^(?:track|view|resolve|update|contact)\b/i.test(text);

/** What a picture before the words is called is no part of them. */
export const withoutPicture =
  ({ scene: { lines, pieces } }: Page) =>
  (one: Told): Told => {
    const { first = 0, end = 0 } = lines[one.line] ?? {};
    const [picture, ...rest] = pieces.slice(first, end).filter(({ text }) => text !== '');
    const isPicture =
      picture && !picture.printed && (/^(?:img|svg)$/.test(picture.box.tag) || picture.box.role === 'img');
    if (!isPicture || !rest.some(({ printed }) => printed)) return one;
    const drop = (text: string, words: string) => {
      const at = one.label === null ? 0 : text.indexOf(':') + 1;
      const value = text.slice(at).trim();
      return value.startsWith(`${words} `)
        ? `${at > 0 ? `${text.slice(0, at)} ` : ''}${value.slice(words.length + 1)}`
        : text;
    };
    return { ...one, text: drop(one.text, picture.plain), printed: drop(one.printed, picture.text) };
  };

/** The first that stands by itself; but what holds up or ends an order is not told by a heading over it ("Processing"). */
export function foremost({ scene: { lines } }: Page, bare: readonly Told[]): Told | undefined {
  const [first] = bare;
  const isHeading = ({ line }: Told) => lines[line] !== undefined && headingOf(lines[line]) !== null;
  const isStage = ({ text }: Told) => stages.includes(statusOf(text) ?? 'unknown');
  if (!first || !isHeading(first) || !isStage(first)) return first;
  return bare.find((one) => !isHeading(one) && !isStage(one)) ?? first;
}

/** A sentence is printed whole. */
const beginsWithOrder = /^(?:(?:your|this|the|it|we)\b|order\b)/i;
/** "Placed on Nov 2 and shipped on Nov 5": each of them with its day. */
export function eachOf(one: Told): Told[] {
  const [parts, prints] = [one.text, one.printed].map((text) =>
    text.split(/(?:,? (?:and|then)(?: then)?|[,;]) (?=[a-z])/i),
  );
  const isEach = parts && prints && parts.length > 1 && parts.length === prints.length;
  if (!isEach || beginsWithOrder.test(one.text) || !parts.every((part) => /\d/.test(part) && statusOf(part) !== null))
    return [one];
  return parts.map((text, at) => ({ ...one, text, printed: prints[at] ?? text }));
}

/** "Order 510099211 — Out for delivery": the status stands beside the number. */
export function besideNumbers(told: readonly Told[]): Told[] {
  return told.flatMap((one) => {
    const [text, printed] = [withoutNumber(one.text), withoutNumber(one.printed)];
    return text && printed && text !== one.text && statusOf(text) !== null && !isAction(text)
      ? [{ ...one, text, printed, label: null }]
      : [];
  });
}
