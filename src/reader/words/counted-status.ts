/** What heads a column of a board of orders: where all that stand under it are, and how many there are of them. */
import { pattern } from '../text/patterns';
import { remember } from '../text/remember';
import { isBareStatus, type Status, statusOf } from './statuses';

const orders = '(?:orders?|items?|requests?|shipments?)';
const counts = [
  pattern(`^\\(?\\d{1,3}\\)? (?:${orders} )?(?=\\D)|^orders (?=\\D)`, 'i'),
  pattern(`(?: ${orders})?(?:[ :·•|–—-]+\\(?\\d{1,3}(?: ${orders})?\\)?| ${orders})$`, 'i'),
];
const isCount = pattern(`^\\W*\\d{1,3}(?: ${orders})?\\W*$`, 'i');

/** "Shipped 1" is no day. null: it is no status, with or without a count. */
export const statusHead = remember((text): { readonly status: Status; readonly printed: string } | null => {
  const printed = counts.reduce((rest, count) => rest.replace(count, ''), text).trim();
  const status = printed && isBareStatus(printed.toLowerCase()) ? statusOf(printed.toLowerCase()) : null;
  if (status) return { status, printed };
  const whole = statusOf(text.toLowerCase());
  return whole ? { status: whole, printed: text } : null;
});

/** Whether a status counts what stands under it, in its own words or in what stands beside it. */
export const isCounted = (text: string, behind: string | undefined): boolean => {
  const head = statusHead(text);
  return head !== null && (head.printed !== text || (behind !== undefined && isCount.test(behind)));
};
