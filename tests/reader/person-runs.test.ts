// @vitest-environment happy-dom
/** Whose page it is, where a name stands in one run with the site's, beside a role, or beside news of others. */
import { expect, it } from 'vitest';
import { readingOf } from './page-of';

const medicine = '<article><h3>Lisinopril 10 mg tablet</h3><p>Refills left: 2</p></article>';
const personOn = (top: string, below = '') =>
  readingOf(`<div>${top}</div><main><h1>My prescriptions</h1>${medicine}${below}</main>`).person;

it.each([
  '<p>Optum Rx | Hello, Rose Alvarez | <a href="/out">Sign out</a></p>',
  '<p>OptumRx · Signed in as Rose Alvarez · <a href="/out">Sign out</a></p>',
  '<p>Optum Rx | Viewing as caregiver for Rose Alvarez</p>',
  '<p>You are signed in as Ann Lee | Viewing: Rose Alvarez</p>',
  '<p>Viewing as the caregiver for <strong>Rose Alvarez</strong></p>',
  '<p>Acting as authorized representative for Rose Alvarez</p>',
])('is read in %s', (top) => expect(personOn(top)).toBe('Rose Alvarez'));

it('is the one viewed, whoever else there is news of', () => {
  const news = "<section><h2>Aoife's refills are ready, too</h2><p>Change to Aoife's account.</p></section>";
  expect(personOn('<p>Viewing as caregiver for Declan Dwyer</p>', news)).toBe('Declan Dwyer');
});

it('is nobody where the news is of another than the one who is signed in', () =>
  expect(personOn('<p>Signed in as Ann Lee</p>', "<section><h2>Aoife's refills are ready</h2></section>")).toBeNull());
