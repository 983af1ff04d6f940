// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listUrl, readOf } from './page-of';

const kinds = (markup: string) =>
  readOf(`<main><h1>My prescriptions</h1>${markup}</main>`, listUrl).places.cautious.map(({ kind }) => kind);

describe('Controls worth a word before they are used', () => {
  it.each([
    ['<label><input type="radio" name="s"> Overnight shipping ($12.95)</label>', ['speeds-shipping']],
    ['<label><input type="radio" name="s"> Standard shipping (free)</label>', []],
    ['<label><input type="checkbox"> I give my express consent</label>', []],
    [
      '<label>Shipping method <select><option>Standard</option><option>Next day</option></select></label>',
      ['speeds-shipping'],
    ],
    ['<label>New email address <input type="email"></label>', ['changes-email']],
    ['<button>Change email</button>', ['changes-email']],
    ['<label><input type="checkbox"> Email me about my orders</label>', []],
    ['<label>Message <textarea></textarea></label>', ['writes-message']],
    ['<button>New message</button>', ['writes-message']],
    ['<a href="/secure/messages">Messages</a>', []],
  ])('%s', (markup, expected) => {
    expect(kinds(markup)).toEqual(expected);
  });
});
