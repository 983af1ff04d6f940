/** What a medicine's block tells in words that the reader does not know: a day, a number of refills. */
import type { Page } from './anchors';
import type { Fact } from './block-facts';
import { findDates, isRelative } from './dates';
import { findingsIn, isBeside } from './findings';
import type { Told } from './told';

/** "Times you can refill: 3" */
const countOfRefills = /^[^.!?:]{0,40}\bre?-?fill[^.!?:]{0,20}: ?\d{1,2}$/i;
const number = /^\d{1,2}$/;

/** The texts of a block that hold a day, or a number of refills, which no fact took; each as printed. */
export function unreadIn(page: Page, told: readonly Told[], facts: readonly Fact[]): string[] {
  const hasRefills = facts.some(({ field }) => field === 'refillsLeft');
  return told.flatMap((one, at) => {
    const { text, label } = one;
    if (label === 'beside' || text.length > 160) return [];
    const before = told[at - 1];
    const isValue = number.test(text) && before?.label === null;
    const whole = isValue ? `${before.printed}: ${one.printed}` : one.printed;
    const isCount = !hasRefills && countOfRefills.test(whole) && findingsIn(text, page.today).length === 0;
    return isCount || hasUnknownDay(page, text) ? [whole] : [];
  });
}

function hasUnknownDay(page: Page, text: string): boolean {
  const findings = findingsIn(text, page.today);
  const isTaken = (start: number, end: number) => findings.some((one) => one.start <= start && end <= one.end);
  return findDates(text, page.today).some(
    ({ start, end, date }) => !isRelative(date) && !isTaken(start, end) && !isBeside(text.slice(0, start)),
  );
}
