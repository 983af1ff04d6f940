// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listUrl, readingOf } from './page-of';

const card = '<div><h3>Atorvastatin 40 mg tablet</h3><p>Rx # 70123456</p><p>2 refills left</p></div>';
const list = (before: string, after = '') =>
  `<header>${before}</header><main><h1>My prescriptions</h1>${card}${after}</main>`;
const ways = '<a href="/sign-in">Sign in</a> <a href="/register">Register</a>';

describe('pages for whoever comes by', () => {
  it.each([
    ['that ask to register', list(ways), listUrl],
    ['at an address of help', list('<a href="/sign-in">Sign in</a>'), 'https://www.optumrx.com/help/my-prescriptions'],
    ['of the member resources', list(''), 'https://www.optumrx.com/member-resources/manage-auto-refill.html'],
  ])('have no prescriptions of anybody: %s', (_, page, url) => {
    expect(readingOf(page, url)).toMatchObject({ page: 'other', outcome: 'nothing', prescriptions: [] });
  });

  it.each([
    ['with a way out', list(`${ways} <a href="/out">Sign out</a>`)],
    ['with a person on it', list(`<span>Welcome, Kat Jones</span> ${ways}`)],
    ['with no way in', list('')],
    ['with a way in and nothing of registering', list('<a href="/sign-in">Sign in</a>')],
  ])('are not those %s', (_, page) => expect(readingOf(page).prescriptions).toHaveLength(1));

  it('may show an order that is tracked without signing in', () => {
    const order = '<h1>Order status</h1><div><h2>Order # 123456789</h2><p>Status: Shipped</p></div>';
    const { orders } = readingOf(`<header>${ways}</header><main>${order}</main>`, 'https://www.optumrx.com/track');
    expect(orders).toHaveLength(1);
  });

  it('thank for what was bought in a shop, which is no order of medicines', () => {
    const page = (heading: string) =>
      readingOf(`<main><h1>${heading}</h1><p>Shipped November 19, 2026</p></main>`, 'https://www.optumrx.com/done')
        .page;
    expect(page('Thank you for shopping with the Optum Store!')).toBe('other');
    expect(page('Thank you for your order')).toBe('order-detail');
  });

  it.each(['2026 Prescription drug list', 'Formulary (2026)', 'Covered medicines', 'Drug list'])(
    'list what a plan covers: %s',
    (heading) => expect(readingOf(`<main><h1>${heading}</h1>${card}</main>`).page).toBe('other'),
  );
});

describe('pictures', () => {
  const names = (picture: string) => readingOf(list('', picture)).prescriptions.map(({ printedName }) => printedName);
  const other = '<p><b>Sertraline 50 mg tablet</b></p><p>3 refills left</p>';

  it.each([
    [`<div role="img" aria-label="The app on a phone">${other}</div>`],
    [`<figure><div>${other}</div><figcaption>Example of a prescription that is ready to refill</figcaption></figure>`],
    [`<figure>${other}<figcaption>Sample screen</figcaption></figure>`],
  ])('of medicines are none: %s', (picture) => expect(names(picture)).toEqual(['Atorvastatin 40 mg tablet']));

  it.each([
    [`<figure>${other}<figcaption>Round, white tablet</figcaption></figure>`],
    [`<figure>${other}<button>Start refill</button><figcaption>Example of the tablet</figcaption></figure>`],
    [`<div role="img">${other}<a href="#">View details</a></div>`],
  ])('and cards with a picture are: %s', (picture) =>
    expect(names(picture)).toEqual(['Atorvastatin 40 mg tablet', 'Sertraline 50 mg tablet']),
  );
});

describe('the heading of a page about caregivers or communications', () => {
  it.each([
    ['Setup/View Caregiver', 'caregiver-management'],
    ['Account managers', 'caregiver-management'],
    ['Who can see my account', 'caregiver-management'],
    ['People who can manage your account', 'caregiver-management'],
    ['Manage my caregivers', 'caregiver-management'],
    ['How we contact you', 'communication-preferences'],
    ['Contact preferences', 'communication-preferences'],
    ['Alerts and reminders', 'communication-preferences'],
    ['Manage your notifications', 'communication-preferences'],
    ['Contact us', 'other'],
    ['Caregiver resources and tips', 'other'],
  ])('%s: %s', (heading, kind) =>
    expect(
      readingOf(
        `<main><h1>${heading}</h1><h2>My caregivers</h2><p>Ann Jones</p><p>Active</p></main>`,
        'https://www.optumrx.com/secure/x',
      ).page,
    ).toBe(kind),
  );
});
