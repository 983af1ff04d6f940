// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSamePerson } from '@/src/reader/person/names';
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
    ['<header><a href="/secure/my-profile">My profile (Rose Alvarez)</a></header>'],
    ['<header><a href="#">My profile (Rose Alvarez)</a></header>'],
    ['<header><a href="#">Messages</a> · <a href="#">Sign out, Rose Alvarez</a></header>'],
    [
      '<label>Show prescriptions for <select><option>Ann Jones</option><option selected>Rose Alvarez</option></select></label>',
    ],
  ])('is read from %s', (top) => expect(personOn(top)).toBe('Rose Alvarez'));

  it('is read from the heading', () => {
    expect(personOn('', 'Prescriptions for Rose Alvarez')).toBe('Rose Alvarez');
    expect(personOn('', "Rose Alvarez's prescriptions")).toBe('Rose Alvarez');
  });

  it('is given as it is printed, whatever its apostrophe', () => {
    expect(personOn('<p>Viewing: Siobhán O’Brien</p>')).toBe('Siobhán O’Brien');
    expect(personOn("<p>Viewing: Siobhán O'Brien</p>", 'Prescriptions for Siobhán O’Brien')).toMatch(
      /^Siobhán O['’]Brien$/,
    );
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
    '<p>Prepared on November 22, 2026 for:<br><b>Zbigniew Kowalczyk</b><br>Optum Home Delivery Pharmacy</p>',
    '<p>Auto refill choices of <strong>Zbigniew Kowalczyk</strong></p>',
  ])('is the one whom the page is for, right under its heading: %s', (under) => {
    const read = readingOf(`<header>Signed in: Bettina Kowalczyk</header><main><h1>Order details</h1>${under}</main>`);
    expect(read.person).toBe('Zbigniew Kowalczyk');
  });

  it.each([
    ['Home for Quentin Abara', 'Quentin Abara'],
    ['Home for yosef ben david', null],
    ['Home for your medicines', null],
    ['A home for healthy habits', null],
  ])('is the one whose home page it is: %s', (heading, person) =>
    expect(readingOf(`<main><h1>${heading}</h1>${list}</main>`, 'https://www.optumrx.com/secure/home').person).toBe(
      person,
    ),
  );

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

describe('a name on a small page', () => {
  it('is not the person for standing on it with the way out of the account', () => {
    const page = `<header><a>Optum Rx</a><a href="#">Sign out</a></header><main><h1>My prescriptions</h1><article><h3>LOSARTAN TAB 50MG</h3><p>Rx 70123456</p></article><aside><h3>Meet our pharmacist</h3><p>Kat Jones, PharmD</p></aside></main>`;
    expect(readingOf(page).person).toBeNull();
  });

  it('is the person as the one heading between that of the profile and those of its parts', () => {
    const profile = (part: string) =>
      readingOf(
        `<main><h1>My profile</h1><h2>Gwendolyn Hargreaves</h2><h3>Payment methods</h3><p>Visa, expires 03/2027</p>${part}</main>`,
        'https://www.optumrx.com/secure/profile',
      ).person;
    expect(profile('')).toBe('Gwendolyn Hargreaves');
    expect(profile('<h2>Tobias Hargreaves</h2>')).toBeNull();
  });
});

describe('a name in the frame of the page', () => {
  const nav = '<a href="/secure/home">Home</a><a href="/secure/orders">Order Status</a>';
  it.each([
    `<header><b>Optum Rx</b>${nav}<span>Rose Alvarez</span></header>`,
    `<header>${nav}<button type="button">Rose Alvarez</button></header>`,
    `<header>${nav}<span>Rose</span><a href="/secure/my-profile">Rose Alvarez</a></header>`,
    `<header>${nav}<button aria-haspopup="true"><span>Account menu for</span> Rose Alvarez ▾</button></header>`,
    '<table><tr><td>OptumRx</td><td>Welcome, Rose Alvarez | <a href="#">Sign out</a></td></tr></table>',
    '<table><tr><td>OptumRx</td><td>Rose Alvarez ▾</td></tr></table>',
    '<div>Account: Rose Alvarez ▾</div>',
    '<header><h1>Checkout</h1><span>Rose Alvarez</span></header>',
    '<p>You are signed in as <b>Rose Alvarez</b> | <a href="#">Shopping Cart (0)</a> | <a href="#">Sign out</a></p>',
    '<header><span>Rose Alvarez</span></header><p>Good morning, Rose. Nothing is due.</p>',
  ])('is whose page it is, where nothing else speaks: %s', (top) => expect(personOn(top)).toBe('Rose Alvarez'));

  it('is not needed to be more than the given name, where the page greets by that alone', () =>
    expect(personOn('<header>Hi, Rose</header>')).toBe('Rose'));

  it.each([
    [`<header>${nav}<span>Ann Jones</span></header><p>Viewing: Rose Alvarez</p>`, 'Rose Alvarez'],
    [`<header>${nav}<span>Ann Jones</span></header><p>You're viewing your father's account.</p>`, null],
    [`<header>${nav}<span>Ann Jones</span> <a href="/secure/switch">Switch member</a></header>`, null],
    [`<header>${nav}<span>Ann Jones</span></header><button>Change care recipient</button>`, null],
    ['<header><span>Ann Jones</span><span>Rose Alvarez</span></header>', null],
    ['<header><span>Ann Jones</span></header><p>Hi, Rose</p>', 'Rose'],
    ['<header><a href="/tools">Member Tools</a><a href="/care">Virtual Visits</a></header>', null],
    ['<header><span>Northwind Manufacturing Company</span></header>', null],
    ['<nav aria-label="Breadcrumb"><a href="/">Home</a> <span>Losartan Potassium</span></nav>', null],
    ['<header><span>LOSARTAN POTASSIUM 50 mg</span></header>', null],
    ['<p>Ship to</p><main><p>Rose Alvarez</p></main>', null],
  ])('is not taken for another, nor what else stands there: %s', (top, person) => expect(personOn(top)).toBe(person));
});

describe('a page of several people', () => {
  const card = (who: string, medicine: string) => `<article>${who}<h3>${medicine}</h3><p>Refills left: 2</p></article>`;
  const read = (top: string, ...who: string[]) =>
    readingOf(
      `<main><h1>My prescriptions</h1>${top}${who.map((one, at) => card(one, `LISINOPRIL TAB ${10 * (at + 1)}MG`)).join('')}</main>`,
    );

  it.each([
    ['<p>Welcome back, Honoria Bell</p>', '<p>Honoria Bell</p>', '<p>Percival Bell</p>'],
    ['', '<p>For: Honoria Bell</p>', '<p>For: Percival Bell</p>'],
    ['<p>Viewing: Honoria Bell</p>', '<p>Patient: Honoria Bell</p>', '<p>Patient: Percival Bell</p>'],
  ])('is nobody’s: %s%s%s', (top, ...who) => {
    const { person, gaps, prescriptions } = read(top, ...who);
    expect(person).toBeNull();
    expect(gaps).toContainEqual({ what: 'person', why: 'the page shows medicines of more than one person' });
    expect(prescriptions).toHaveLength(2);
  });

  it.each([
    ['<p>Viewing: Honoria Bell</p>', '<p>Patient: Honoria Bell</p>', '<p>Patient: Honoria M. Bell</p>'],
    ['<p>Viewing: Honoria Bell</p>', '<p>Blood Pressure</p>', '<p>High Cholesterol</p>'],
    ['<p>Viewing: Honoria Bell</p>', '<p>Lorna Whitcombe, MD</p>', '<p>Dr. Abel Norwood</p>'],
    ['<p>Viewing: Honoria Bell</p>', '<p>Honoria Bell</p>', '<p>Honoria Bell</p>'],
  ])('is not this one: %s%s%s', (top, ...who) => {
    const { person, gaps } = read(top, ...who);
    expect([person?.startsWith('Honoria'), gaps]).toEqual([true, []]);
  });
});

describe('whose page it is, when somebody else is signed in', () => {
  it.each([
    ["<p>Signed in as Priscilla Dunne</p><p>You're viewing your father's account.</p>", null],
    ['<p>Hi, Annika Solberg</p><h2>Sten’s prescriptions</h2><p>Sten Solberg · Care recipient</p>', 'Sten Solberg'],
    ['<div><span>Current member</span><span>Magnolia Prewitt</span></div>', 'Magnolia Prewitt'],
    ['<p>Prescription for: Dermot Langley</p>', 'Dermot Langley'],
    [
      '<div role="tablist" aria-label="Family members"><button role="tab" aria-selected="true">Marigold Fair</button><button role="tab" aria-selected="false">Linus Fair</button><button role="tab" aria-selected="false">Add member</button></div>',
      'Marigold Fair',
    ],
  ])('%s', (top, person) => {
    const list = '<h1>Prescriptions</h1><article><h3>LISINOPRIL TAB 10MG</h3><p>Refills left: 2</p></article>';
    expect(readingOf(`<main>${top}${list}</main>`).person).toBe(person);
  });
});
