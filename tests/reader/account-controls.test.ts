// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const paperlessIn = (body: string) =>
  readingOf(
    `<main><h1>Communication preferences</h1><h2>Paperless Settings for Required Communications</h2>${body}</main>`,
    'https://www.optumrx.com/secure/profile/communication-preferences',
  ).account?.paperless ?? 'unknown';

const pressed = (name: string, is: boolean) => `<button aria-pressed="${is}">${name}</button>`;
const ticked = (name: string, is: boolean) => `<label><input type="checkbox"${is ? ' checked' : ''}> ${name}</label>`;

describe('a choice between mail and email', () => {
  it.each([
    [pressed('Mail', false) + pressed('Email', true), 'email'],
    [pressed('Mail', true) + pressed('Email', false), 'mail'],
    [pressed('Email', false) + pressed('U.S. mail', true), 'mail'],
    [pressed('On paper', true) + pressed('Paperless', false), 'mail'],
    [ticked('Mail', true) + ticked('Email', false), 'mail'],
    // Both, or neither: nobody can tell.
    [ticked('Mail', true) + ticked('Email', true), 'unknown'],
    [pressed('Mail', false) + pressed('Email', false), 'unknown'],
  ])('is read from what is pressed or ticked: %s', (body, way) =>
    expect(paperlessIn(`<div role="group">${body}</div>`)).toBe(way),
  );
});

const expiryOf = (row: string, others = '') =>
  readingOf(
    `<main><h1>Payment methods for Muhammad Iqbal</h1><table><tr><th>Primary</th><th>Type</th><th>Number</th><th>Valid until</th></tr>${row}${others}</table></main>`,
    'https://www.optumrx.com/secure/my-profile/payments',
  ).account?.paymentExpires ?? null;
const card = (mark: string, month: string, digits = '2024') =>
  `<tr><td>${mark}</td><td>Visa debit</td><td>ends in ${digits}</td><td>${month}</td></tr>`;
const star = '<span role="img" aria-label="Primary">★</span>';
const none = '<button aria-label="Make primary">☆</button>';

describe('the preferred card in a table', () => {
  it.each([
    [card(star, '2028-03'), card(none, '2027-01', '1130'), '2028-03'],
    [card(none, '2027-01', '1130'), card(star, '2028-03'), '2028-03'],
    [card('Primary', '03/2028'), card('', '2027-01', '1130'), '2028-03'],
    [card('Yes', '2028/03'), card('No', '2027/01', '1130'), '2028-03'],
    // None is said to be.
    [card(none, '2028-03'), card(none, '2027-01', '1130'), null],
    // A day is no month.
    [card(star, '2028-03-01'), '', null],
  ])('has the month: %s %s', (row, other, month) => expect(expiryOf(row, other)).toBe(month));
});

describe('the card that a list stands at', () => {
  const cards =
    '<ul><li>Visa ending in 2024<p>Expires 03/2028</p></li><li>Visa ending in 1130<p>Expires 01/2027</p></li></ul>';
  const monthBy = (name: string) =>
    readingOf(
      `<main><h1>Payment methods</h1>${cards}<label>${name} <select><option>Visa ending in 2024</option><option selected>Visa ending in 1130</option></select></label></main>`,
      'https://www.optumrx.com/secure/my-profile/payments',
    ).account?.paymentExpires ?? null;
  it('is the preferred one where the list is called so', () =>
    expect(monthBy('Preferred payment method')).toBe('2027-01'));
  it('is none where a longer word only begins so', () =>
    expect(monthBy('Card to use once another defaulted')).toBeNull());
});
