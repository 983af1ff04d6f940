/** What an order costs as a whole. */
import type { Told } from '../blocks/told-run';
import { nearestOf } from '../dom/untampered';
import { dollarsOf } from '../findings/finding-prices';
import { pattern } from '../text/patterns';
import { labels } from '../words/field-labels';

/** What a part of an order comes to is not what the order does. */
const ofParts = `(?:items?|med(?:ication|icine)s?|prescriptions?|rx|drugs?|products?|merchandise|shipping|tax|plan|insurance|savings?|discounts?|retail|refund|running|year to date|ytd|monthly)`;
const dollars = '(?<n>\\$ ?\\d[\\d,]*(?:\\.\\d{2})?(?![\\d,.]*\\d)|free\\b)';
const ofOrder = '(?: (?:for|of) (?:this|your|the) (?:order|shipment|package|delivery|request|refill))?';
const isThat = '\\s*(?::|=|(?:is|was|comes to|came to|will be|:) )?\\s*';
const total = pattern(`(?<![\\w-])(?<!${ofParts} )${labels.total}${ofOrder}${isThat}${dollars}`, 'i');

const youPaid =
  /\byou (?:paid|pay|were charged) (?<n>\$ ?\d[\d,]*(?:\.\d{2})?) (?:in total )?for (?:this|the|your) (?:order|shipment|package)\b/i;
const isOfWhole =
  /\b(?:order|grand|shipment|package)(?:'s)? total|\btotal (?:due|paid|charged|cost|(?:for|of) (?:this|your|the))/i;

/**
 * In dollars; null where nothing says what the whole order comes to. `isOfOne`: what is paid for the medicine is paid for the order.
 */
export function totalIn(told: readonly Told[], isOfOne: boolean): number | null {
  const all = told.flatMap(({ text }) => {
    const value = /subtotal|sub-total/i.test(text) ? undefined : (total.exec(text) ?? youPaid.exec(text))?.groups?.n;
    return value ? [{ text, value: dollarsOf(value) }] : [];
  });
  const [sure = all[0]] = all.filter(({ text }) => isOfWhole.test(text));
  return sure ? sure.value : (amountOfRow(told) ?? (isOfOne ? paidAlone(told) : null));
}

/** "You paid $6.00" in a line of its own, beside one medicine at most and no other amount: what stands beside several is of one. */
function paidAlone(told: readonly Told[]): number | null {
  const [only, ...others] = told.filter(({ text }) => /\$ ?\d/.test(text));
  const paid = only && others.every(({ text }) => text === only.text) ? paidLine.exec(only.text)?.groups?.n : undefined;
  return paid ? dollarsOf(paid) : null;
}
const paidLine = /^you (?:paid|were charged)\s*:?\s*(?<n>\$ ?\d[\d,]*(?:\.\d{2})?)\.?$/i;

const amountLabel = /^(?:amount|(?:your |total )?cost|charges?|charged|paid|you (?:paid|were charged|pay)):/i;
const amountBehind = /: (\$ ?\d[\d,]*(?:\.\d{2})?)$/;

/** "Amount" over a column of a list of orders: an order a row, since beside a medicine it is that one's price. */
function amountOfRow(told: readonly Told[]): number | null {
  const number = told.find(({ label, strategy }) => strategy === 'header-cell' && label === 'orderNumber');
  if (!number) return null;
  const table = tableOf(number.element);
  const cells = told.filter(({ strategy, element }) => strategy === 'header-cell' && tableOf(element) === table);
  const [only, second] = cells.filter(({ text }) => amountLabel.test(text));
  // A table with a fact a row, of which some are a medicine's: what it costs is that one's, too.
  const isOfMedicine = cells.some(({ label }) => label === 'rxNumber' || label === 'refillsLeft');
  const isBeside = only && nearestOf(only.element, row) === nearestOf(number.element, row);
  const value = only && !second && (isBeside || !isOfMedicine) ? amountBehind.exec(only.text)?.[1] : undefined;
  return value ? dollarsOf(value) : null;
}

const row = 'tr,[role=row]';
const tableOf = (element: Element) => nearestOf(element, 'table,[role=table],[role=grid]');
