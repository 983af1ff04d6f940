// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { medicineOf, readingOf } from './page-of';

describe('pages that are odd on purpose', () => {
  it('reads a form whose fields are called like the parts of a node', () => {
    const { prescriptions } =
      readingOf(`<main><h1>My prescriptions</h1><form><input name="firstChild"><input name="childNodes">
      <input name="parentElement"><input name="children"><input name="getAttribute"><input name="nodeType">
      <h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p></form></main>`);
    expect(prescriptions).toMatchObject([{ printedName: 'ATORVASTATIN TAB 40MG', refillsLeft: 2 }]);
  });

  it('reads words that are broken over several elements and hidden marks', () => {
    const medicine = medicineOf(
      '<h3>\u200EATORVA<b>STATIN</b>\u00A0TAB  40MG\u200F</h3><p>Ref<i>ills</i> left: <b>2</b></p><p>Auto\u2011refill: O<b>n</b></p>',
    );
    expect(medicine).toMatchObject({ printedName: 'ATORVASTATIN TAB 40MG', refillsLeft: 2, autofill: 'on' });
  });

  it('keeps markup in a name as the text that it is, and names of any length', () => {
    const long = `${'LONGNAME '.repeat(33)}TAB 40MG`;
    expect(medicineOf(`<h3>&lt;b&gt;ATORVASTATIN&lt;/b&gt; TAB 40MG</h3><p>2 refills left</p>`).printedName).toContain(
      'TAB 40MG',
    );
    expect(medicineOf(`<h3>${long}</h3><p>2 refills left</p>`).printedName).toBe(long);
  });

  it('reads 500 levels down', () => {
    const deep = `${'<div>'.repeat(500)}<h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p>${'</div>'.repeat(500)}`;
    expect(medicineOf(deep)).toMatchObject({ refillsLeft: 2 });
  });

  it('never reads what the extension itself has added', () => {
    const { prescriptions } = readingOf(
      '<main><h1>My prescriptions</h1><refill-lookout><h3>LISINOPRIL TAB 10MG</h3><p>Refills left: 2</p></refill-lookout><p>You have no prescriptions.</p></main>',
    );
    expect(prescriptions).toEqual([]);
  });
});

describe('pages that are not to be read', () => {
  const list = '<h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p>';
  it.each([
    ['sign-in', '<h1>Sign in</h1><input type="text"><input type="password">'],
    ['sign-in', `<h1>Enter your code</h1><input autocomplete="one-time-code">${list}`],
    ['other', `<h1>Checkout</h1>${list}<label>Card number <input></label>`],
    ['error', '<h1>Something went wrong</h1><p>Try again later.</p>'],
    ['other', ''],
  ])('says %s and nothing', (page, markup) => {
    expect(readingOf(markup)).toEqual({
      page,
      outcome: 'nothing',
      gaps: [],
      person: null,
      prescriptions: [],
      orders: [],
      account: null,
    });
  });

  it.each([
    'https://www.example.com/secure/my-prescriptions',
    'https://specialty.optumrx.com/secure/my-prescriptions',
    'https://optumrx.com.example.com/',
  ])('reads nothing at %s', (url) =>
    expect(readingOf(`<h1>My prescriptions</h1>${list}`, url)).toMatchObject({ page: 'other', outcome: 'nothing' }),
  );

  it('says that a page is still loading', () => {
    expect(readingOf('<main aria-busy="true"><h1>My prescriptions</h1><p>Loading…</p></main>')).toMatchObject({
      page: 'my-prescriptions',
      outcome: 'partial',
    });
  });

  it('says that an empty list is empty, and that a known page with nothing on it was not read', () => {
    expect(readingOf('<main><h1>My prescriptions</h1><p>You have no prescriptions.</p></main>').outcome).toBe(
      'complete',
    );
    expect(readingOf('<nav><a href="#">My prescriptions</a></nav><main></main>').outcome).toBe('unreadable');
  });
});

describe('a number without an end', () => {
  it('is looked at in a time that grows with its length', () => {
    const begun = performance.now();
    medicineOf(
      `<h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p><p>Tracking ${'9400111899223197428490'.repeat(4)}</p>`,
    );
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
