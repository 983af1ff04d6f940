/** Who carries an order's parcel, and under which number. */

import type { Told } from '../blocks/told-run';
import { pattern, within } from '../text/patterns';
import { labels } from '../words/field-labels';

const names =
  'USPS|UPS|FedEx(?: (?:Ground|Express|Home Delivery|Priority Overnight|2Day))?|DHL|OnTrac|LaserShip|U\\.?S\\.? Postal Service|United States Postal Service';
const carriers = pattern(`\\b(?:${names})(?!\\w)`, 'gi');
const context = within('carrier|ship\\w*|track\\w*|deliver\\w*|via|sent|courier|package');
/** "Expected today by 8 PM with FedEx", "UPS · 1Z…" */
const carried = pattern(`\\b(?:with|by|via) (?:the )?(?:${names})[.!]?$`, 'i');
/** "It left our pharmacy on November 19 with USPS and should arrive by Wednesday" */
const handedOver = pattern(
  `\\b(?:left|leaves|went out|mailed|dispatched|handed(?: over| off)?|picked up|given|on (?:its|the) way|coming|arriv(?:es|ing|ed)|in transit|travel(?:s|l?ing)|moving)\\b.*\\b(?:with|by|via|to|through) (?:the )?(?:${names})(?![\\w']| store)`,
  'i',
);
const alone = pattern(`^[\\s·•|,:–—-]*(?:${names})[\\s·•|,:–—-]*$`, 'i');
/** What is said of orders as such, or of one that is not sent yet, names nobody's carrier. */
const general =
  /^(?:after|once|when|whenever|if|until|before|as soon as|most|all|some|many|orders|packages|parcels|shipments|we (?:ship|send|use|deliver))\b|\b(?:orders|parcels|packages) (?:ship|are|go|come)\b|\bdelivers? (?:until|on)\b/i;

export function carrierIn(told: readonly Told[]): string | null {
  for (const { text, label } of told) {
    const found = [...text.matchAll(carriers)].map(([name]) => name);
    const [first] = found;
    if (first === undefined) continue;
    if (label === 'carrier') return first;
    // "By USPS, UPS or FedEx": by one of them.
    if (new Set(found.map(initials)).size > 1 || general.test(text)) continue;
    // "UPS 1Z…" below the status, in the column of that.
    const value = label === null ? text : text.slice(text.indexOf(':') + 1).trim();
    if (
      label === 'tracking' ||
      context.test(text) ||
      carried.test(text) ||
      handedOver.test(text) ||
      alone.test(value) ||
      both.test(value)
    )
      return first;
  }
  return null;
}

const initials = (name: string) => (/^u.*postal/i.test(name) ? 'usps' : name.split(' ')[0]?.toLowerCase());

const both =
  /^(?:usps|ups|fedex|dhl|ontrac|lasership)\b[\s:#·•|–—-]*(?=[A-Z0-9 ]*\d{4})([A-Z0-9](?: ?[A-Z0-9]){9,33})$/i;
const labelled = pattern(
  `(?<![\\w])${labels.tracking}(?: (?:is|was))?\\s*[:#-]?\\s*(?<n>(?=[A-Z0-9 ]*\\d{4})[A-Z0-9][A-Z0-9 ]{6,38}[A-Z0-9])(?![\\w])`,
  'gi',
);
const parcel = /\b(1Z ?[A-Z0-9]{3} ?[A-Z0-9]{3} ?[A-Z0-9 ]{9,14}|9[2-5]\d{2}(?: ?\d{4}){4}(?: ?\d{2})?)\b/;
const carrierBefore = /^(?:usps|ups|fedex|dhl|ontrac|lasership) /i;
const endsInLabel = pattern(`(?<![\\w])${labels.tracking}(?: (?:is|was))? ?:?$`, 'i');
const bare = /^(?=[A-Z]{0,4}\d)[A-Z0-9](?: ?[A-Z0-9]){9,33}$/;

export function trackingIn(told: readonly Told[]): string | null {
  for (const [at, { text, printed, line }] of told.entries()) {
    const value = labelledIn(text) ?? parcel.exec(printed)?.[1] ?? both.exec(printed)?.[1];
    if (value) return value.replace(carrierBefore, '').trim();
    const next = told[at + 1];
    // "FedEx ·", and behind it a link with the number.
    if (next?.line !== line || next.label !== null) continue;
    if (alone.test(text) && bare.test(next.printed)) return next.printed;
    // "Shipped with FedEx, tracking number", and behind it a link with the number, which ends the sentence.
    const linked = next.printed.replace(/[.,;]$/, '');
    if (endsInLabel.test(text) && /\d{4}/.test(linked) && bare.test(linked)) return linked;
  }
  return null;
}

/** The number behind its label, and no word of the sentence around it: "tracking number 774811220945 with FedEx". */
function labelledIn(text: string): string | null {
  for (const match of text.matchAll(labelled)) {
    const said = (match.groups?.n ?? '')
      .replace(/^tracking (?:(?:numbers?|no\.?|id)\b ?)?[:#]? ?/i, '')
      .replace(carrierBefore, '');
    const number = /^[A-Z0-9]+(?: [A-Z0-9]+)*(?![a-z])/.exec(said)?.[0].replace(/ [A-Z]$/, '') ?? '';
    if (number.replace(/ /g, '').length >= 8 && /\d{4}/.test(number)) return number;
  }
  return null;
}
