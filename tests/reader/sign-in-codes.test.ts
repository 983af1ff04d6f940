// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const digits = [1, 2, 3, 4, 5, 6].map((at) => `<input inputmode="numeric" maxlength="1" aria-label="Digit ${at}">`);

describe('signing in by a code', () => {
  it.each([
    `<h1>Sign in: enter your access code</h1><div role="group" aria-label="6-digit code">${digits.join('')}</div>`,
    `<h1>One more step</h1>${digits.join('')}`,
    '<h1>One more step</h1><label>Enter the 6-digit code <input type="tel"></label>',
    '<h1>One more step</h1><label>Eight-digit code <input type="tel"></label>',
    '<h1>Log in - verify it is you</h1><button>Text me</button>',
  ])('is never read: %s', (body) =>
    expect(readingOf(`<main>${body}<ul><li>Track your order status</li></ul></main>`)).toMatchObject({
      page: 'sign-in',
      outcome: 'nothing',
    }),
  );

  it.each(['<h2>Sign in: what is new</h2>', '<label>Middle initial <input maxlength="1" value="J"></label>'])(
    'is no part of the page of a person: %s',
    (body) =>
      expect(
        readingOf(
          `<main><h1>My prescriptions</h1><article><h3>Lisinopril 10 mg tablet</h3><p>2 refills left</p></article>${body}</main>`,
        ).page,
      ).toBe('my-prescriptions'),
  );
});
