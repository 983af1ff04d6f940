// @vitest-environment happy-dom
/** What a page advertises is nobody's medicine, least of all one that is on no automatic refills. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const homeUrl = 'https://www.optumrx.com/secure/home';
const card = '<article><h3>Lisinopril 20 mg tablet</h3><p>Rx # 5520118</p><p>Refills left: 2</p></article>';
const namesOn = (body: string, heading = 'Home') => {
  const { page, prescriptions } = readingOf(
    `<main><h1>${heading}</h1><h2>Ready to refill</h2>${card}${body}</main>`,
    homeUrl,
  );
  return [page, ...prescriptions.map(({ printedName }) => printedName)];
};

describe('a home page', () => {
  it.each([
    '<section><a href="#"><b>Never run out</b><br>Enroll in auto refill and let us keep track.</a></section>',
    '<section><a href="#"><b>Set and relax</b><br>Enroll in auto refill.</a></section>',
    '<div><b>Peace of mind</b><button>Enroll in auto refill</button></div>',
    '<div><h3>Refills made easy</h3><p>Let us send them. <a href="#">Turn on auto refill</a></p></div>',
  ])('takes no offer for a medicine: %s', (offer) =>
    expect(namesOn(offer)).toEqual(['home', 'Lisinopril 20 mg tablet']),
  );

  it('may be headed by whose prescriptions it shows', () => {
    expect(namesOn('', "Dmitri Sahin's prescriptions")[0]).toBe('home');
    expect(namesOn('', 'My prescriptions')[0]).toBe('home');
  });
});
