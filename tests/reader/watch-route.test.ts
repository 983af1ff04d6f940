import { describe, expect, it } from 'vitest';
import { isSamePage } from '@/src/reader/route';

const at = (rest: string) => `https://www.optumrx.com/secure/my-prescriptions${rest}`;

describe('An address', () => {
  it.each([
    ['', '#main'],
    ['#main', '#top'],
    ['?page=2', '?page=2#main'],
  ])('%j is the same page as %j', (before, now) => expect(isSamePage(at(before), at(now))).toBe(true));

  it.each([
    ['', '/details/7'],
    ['', '?page=2'],
    ['?member=1', '?member=2'],
    ['#/order-status', '#/checkout'],
    ['', '#!/order-status'],
    ['#/a#b', '#/a#c'],
  ])('%j is another page than %j', (before, now) => expect(isSamePage(at(before), at(now))).toBe(false));
});
