import { describe, expect, it } from 'vitest';
import { isSameList, isSamePage } from '@/src/reader/follow/route';

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

describe('Two pages of one list', () => {
  it.each([
    ['', '?page=2'],
    ['?page=2', '?page=3'],
    ['?sort=name&pageNumber=1', '?pageNumber=2&sort=name'],
  ])('have addresses like %j and %j', (before, now) => expect(isSameList(at(before), at(now))).toBe(true));

  it.each([
    ['', '?filter=active'],
    ['?page=2', '?page=2&member=1'],
    ['?page=1', '?page=cart'],
    ['', '/details/7'],
  ])('have no addresses like %j and %j', (before, now) => expect(isSameList(at(before), at(now))).toBe(false));
});
