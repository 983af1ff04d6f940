// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const list = '<article><h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p></article>';
const personBelow = (greeting: string, part: string) =>
  readingOf(
    `<table><tr><td>OptumRx</td><td>${greeting} | <a href="#">Log out</a></td></tr></table>${part}<div><h1>My dashboard</h1>${list}</div>`,
  ).person;
const select = (names: readonly string[], chosen: number) =>
  `<select>${names.map((name, at) => `<option${at === chosen ? ' selected' : ''}>${name}</option>`).join('')}</select>`;
const three = ['Constance Mbeki-Hale', 'Oliver Hale', 'Beatrix Hale'];
const greetings = ['Welcome, Constance', 'Signed in as Constance Mbeki-Hale', 'Hi, Constance!'];

describe('where one of a household is greeted and another is looked at, that other is the person', () => {
  it.each([
    `<form>My Household Accounts: ${select(three, 1)} <input type="submit" value="Go"></form>`,
    `<form>${select(three, 1)} <input type="submit" value="Go"></form>`,
    `<table><tr><td>Account</td><td>${select(three, 1)}</td></tr></table>`,
    `<p>Household accounts</p><p>${select(three, 1)}</p>`,
    `<form>Show: ${select(['Constance Mbeki-Hale (you)', 'Oliver Hale (son)'], 1)}</form>`,
    `<form>Show: ${select(['Myself', 'Oliver Hale (son)'], 1)}</form>`,
    `<form>Household: ${select(['01 Constance Mbeki-Hale', '02 Oliver Hale'], 1)}</form>`,
    `<form>Household: ${select(['Constance Mbeki-Hale - Subscriber', 'Oliver Hale - Dependent'], 1)}</form>`,
    '<p>My Household Accounts: <a href="#1">Constance Mbeki-Hale</a> | <b>Oliver Hale</b> | <a href="#3">Beatrix Hale</a></p>',
    '<p>Household: <b>Oliver Hale</b> <a href="#">Switch</a></p>',
    '<p>Household <button aria-haspopup="true">Oliver Hale ▾</button></p>',
  ])('%s', (part) => {
    for (const greeting of greetings) expect(personBelow(greeting, part), greeting).toBe('Oliver Hale');
  });

  it('by first names, too', () =>
    expect(personBelow('Welcome, Constance', `<form>${select(['Constance', 'Oliver'], 1)}</form>`)).toBe('Oliver'));

  it.each([
    `<form>Household: ${select(['Constance Mbeki-Hale 03/04/1961', 'Oliver Hale 01/02/2001'], 1)}</form>`,
    `<form>${select(['Rosa Hale', 'Oliver Hale'], 1)}</form>`,
    '<ul><li><a href="#1">Constance Mbeki-Hale</a></li><li><a href="#2">Oliver Hale</a></li></ul>',
    '<h3>Household</h3><ul><li><a href="#1">Constance</a></li><li><a href="#2">Oliver</a></li></ul>',
    '<p>Family: <a href="#">Oliver Hale</a></p>',
    '<div><button aria-expanded="false">Constance Mbeki-Hale</button><ul><li>Oliver Hale</li></ul></div>',
  ])('and nobody where that cannot be told: %s', (part) => {
    for (const greeting of greetings) expect(personBelow(greeting, part), greeting).toBeNull();
  });

  it.each([
    `<form>My Household Accounts: ${select(three, 0)}</form>`,
    `<form>Show: ${select(['Myself', 'Oliver Hale (son)'], 0)}</form>`,
    `<form>Prescriber: ${select(['Priya Raman', 'Agnes Toller'], 1)}</form>`,
    `<form>Ship to: ${select(three, 1)}</form>`,
    `<form>Household: ${select(['Select…', ...three], 0)}</form>`,
    '<p>Household: Constance Mbeki-Hale <a href="#">Switch</a></p>',
    '<p>Family health news</p>',
  ])('but the one who is greeted where nobody else is chosen: %s', (part) =>
    expect(personBelow('Welcome, Constance Mbeki-Hale', part)).toBe('Constance Mbeki-Hale'),
  );
});
