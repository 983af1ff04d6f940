// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSamePerson } from '@/src/reader/person';
import { readingOf } from './page-of';

const list = '<h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p><p>Prescriber: Dr. A. Patel</p>';
const personOn = (top: string, heading = 'My prescriptions') =>
  readingOf(`${top}<main><h1>${heading}</h1>${list}</main>`).person;

describe('the person whose account is on screen', () => {
  it.each([
    ['<p>Viewing Rose Alvarez</p>'],
    ['<p>You are viewing: <b>Rose Alvarez</b> <a href="#">Switch</a></p>'],
    ["<p>Viewing Rose Alvarez's account</p>"],
    ['<p>Managing prescriptions for Rose Alvarez</p>'],
    ['<label>Viewing <select><option>Ann Jones</option><option selected>Rose Alvarez</option></select></label>'],
    [
      '<div role="tablist"><button role="tab" aria-selected="false">Ann Jones</button><button role="tab" aria-selected="true">Rose Alvarez</button></div>',
    ],
    ['<header><button aria-haspopup="true">Ann Jones</button></header><p>Viewing: Rose Alvarez</p>'],
    ['<p>Good morning, Rose Alvarez</p>'],
    ['<p>Account: Rose Alvarez</p>'],
    ['<p>Placed by Ann Jones (caregiver) for Rose Alvarez</p>'],
    ['<p>Order 412300988 for Rose Alvarez</p>'],
    ['<header><span>RA</span> <span>Rose Alvarez</span> <a href="#">Sign out</a></header>'],
    [
      '<label>Show prescriptions for <select><option>Ann Jones</option><option selected>Rose Alvarez</option></select></label>',
    ],
  ])('is read from %s', (top) => expect(personOn(top)).toBe('Rose Alvarez'));

  it('is read from the heading', () => {
    expect(personOn('', 'Prescriptions for Rose Alvarez')).toBe('Rose Alvarez');
    expect(personOn('', "Rose Alvarez's prescriptions")).toBe('Rose Alvarez');
  });

  it('is given in the fullest form that the page prints', () => {
    expect(personOn('<p>Viewing: Kat J.</p>', 'Prescriptions for Kat Jones')).toBe('Kat Jones');
  });

  it('is nobody where the page does not say, or names two', () => {
    expect(personOn('')).toBeNull();
    expect(personOn('<p>Viewing: Rose Alvarez</p>', 'Prescriptions for Kat Jones')).toBeNull();
  });

  it.each([
    ['<header><span>Ann Jones</span> <a href="#">Sign out</a></header><a href="#">Return to my account</a>'],
    [
      '<label>Paperless settings for notices <select><option>Email</option><option selected>Mail</option></select></label>',
    ],
    [
      '<div role="tablist"><button role="tab" aria-selected="true">Current</button><button role="tab" aria-selected="false">Transferred</button></div>',
    ],
    ['<header><a href="#">Savings Center</a> <a href="#">Sign out</a></header>'],
  ])('is nobody where only a word of the site or the caregiver shows: %s', (top) => expect(personOn(top)).toBeNull());

  it.each([
    '<p>This order is for <strong>Zbigniew Kowalczyk</strong>.</p>',
    '<p>Order number 733018845 for Zbigniew Kowalczyk</p>',
    '<p>For Zbigniew Kowalczyk. You are seeing all orders.</p>',
  ])('is the one whom the page is for, right under its heading: %s', (under) => {
    const read = readingOf(`<header>Signed in: Bettina Kowalczyk</header><main><h1>Order details</h1>${under}</main>`);
    expect(read.person).toBe('Zbigniew Kowalczyk');
  });

  it.each([
    '<div><h3>Order 1</h3><p>This order is for Zbigniew Kowalczyk.</p></div>',
    '<p>For Prior Authorization. You need a form.</p>',
    '<p>Member ID</p><p>TX304418</p>',
  ])('is nobody further down, and no word of the site: %s', (under) => expect(personOn(under)).toBeNull());

  it.each([
    ['Kat Jones', 'Kat', true],
    ['Kat Jones', 'Kat J.', true],
    ['JONES, KAT', 'Kat Jones', true],
    ['Kat Jones', 'Ann Jones', false],
    ['Kat Jones', 'Kat Johnson', false],
  ])('%s and %s', (a, b, same) => expect(isSamePerson(a, b)).toBe(same));

  it('is not the one who is signed in where the page shows the account of another', () => {
    const top = '<header><span>Signed in as Ann Jones</span> <a href="#">Sign out</a></header>';
    expect(personOn(`${top}<p>You're viewing your father's account.</p>`)).toBeNull();
    expect(personOn(`${top}<p>You're viewing your own account.</p>`)).toBe('Ann Jones');
  });
});
