// @vitest-environment happy-dom
/** What is printed behind a setting or beside the cards of an account: where it is sent to, an offer that ends, another tab. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const profile = 'https://www.optumrx.com/secure/profile/';
const settings = (body: string) =>
  readingOf(`<main><h1>Communication preferences</h1>${body}</main>`, `${profile}communication-preferences`).account
    ?.notifications;
const topic = 'Pharmacy care information';

describe('a state with where it is sent to', () => {
  it.each([
    ['On — sent to (•••) •••-0188', 'Off'],
    ['On, to (218) 555-0142', 'Off'],
    ['On (218-555-0142)', 'Off (o•••@example.org)'],
    ['On: sent to (218) 555-0142', 'Off'],
  ])('is that state: %s', (text, email) => {
    const told = [{ topic, text: 'on', email: 'off', phone: 'off' }];
    const list = `<dl><dt>Text</dt><dd>${text}</dd><dt>Email</dt><dd>${email}</dd><dt>Phone</dt><dd>Off</dd></dl>`;
    expect(settings(`<section><h2>${topic}</h2>${list}</section>`)).toEqual(told);
    const table = `<table><tr><th>Notification</th><th>Text</th><th>Email</th><th>Phone</th></tr><tr><td>${topic}</td><td>${text}</td><td>${email}</td><td>Off</td></tr></table>`;
    expect(settings(table)).toEqual(told);
  });

  it('is none in a sentence', () =>
    expect(
      settings(`<section><h2>${topic}</h2><p>Text</p><p>On most days we write to you.</p></section>`) ?? [],
    ).toEqual([]));
});

describe('the preferred card', () => {
  const grid = (marks: readonly string[]) =>
    `<div role="grid"><div role="row">${['Preferred', 'Method', 'Ends in', 'Expires'].map((head) => `<span role="columnheader">${head}</span>`).join('')}</div>${[
      ['Discover', '5526', 'January 2027'],
      ['American Express', '1008', 'October 2027'],
    ]
      .map(
        (cells, at) =>
          `<div role="row"><span role="gridcell"><input type="radio" name="p" ${marks[at]}></span>${cells.map((cell) => `<span role="gridcell">${cell}</span>`).join('')}</div>`,
      )
      .join('')}</div>`;
  const expires = (body: string) =>
    readingOf(`<main><h1>Payment methods</h1>${body}</main>`, `${profile}payment-methods`).account?.paymentExpires ??
    null;

  it('is the chosen one, whatever an offer beside the cards says', () =>
    expect(
      expires(
        `${grid(['', 'checked'])}<div role="complementary"><b>New</b><p>With a preferred card you can pay monthly. Offer expires 02/2027.</p></div>`,
      ),
    ).toBe('2027-10'));

  it('is none where none is chosen', () =>
    expect(expires(`${grid(['', ''])}<p>With a preferred card you save. Offer expires 02/2027.</p>`)).toBeNull());
});

describe('"Manage shipping & payments"', () => {
  const kind = (body: string, path = 'shipping-payments') =>
    readingOf(`<main><h1>Manage shipping &amp; payments</h1>${body}</main>`, `${profile}${path}`).page;

  it.each([
    ['shipping-addresses', '<h2>Shipping addresses</h2><h3>Home</h3><p>12 Elm St</p>'],
    [
      'shipping-addresses',
      '<ul role="tablist"><li role="tab" aria-selected="true">My addresses</li><li role="tab" aria-selected="false">My payment methods</li></ul><p>12 Elm St</p>',
    ],
    ['payment-methods', '<h2>Payment methods</h2><p>Visa ending in 3021</p><p>Preferred</p><p>Expires 06/2028</p>'],
    [
      'payment-methods',
      '<h2>Shipping addresses</h2><p>12 Elm St</p><h2>Payment methods</h2><p>Visa ending in 3021</p><p>Expires 06/2028</p>',
    ],
  ])('is the part that is open: %s', (page, body) => expect(kind(body)).toBe(page));
});
