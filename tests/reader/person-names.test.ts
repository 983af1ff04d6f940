// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { agreed, asName, isOtherGeneration, isSamePerson } from '@/src/reader/person/names';
import { readingOf } from './page-of';

const list = '<article><h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p><p>Prescriber: Dr. A. Patel</p></article>';
const nav = '<a href="/secure/home">Optum Rx</a><a href="/s">Savings Center</a>';
const personOn = (top: string, heading = 'My prescriptions', frame = '') =>
  readingOf(`<header>${nav}${frame}</header>${top}<main><h1>${heading}</h1>${list}</main>`).person;

const names = [
  "Jean-Luc d'Abreu St. Clair Jr.",
  'Wilhelmina C. van den Heuvel',
  'Juan Pablo de los Ríos y Castaño',
  'Guðrún E. van ’t Hoff',
  'Abdul-Rahman al-Faruqi',
  'Seán Pádraig Ó Súilleabháin',
  'Park Hyun-woo',
  'Olúwaṣeun Adébáyò'.normalize('NFD'),
  'Chidiebere N. Ezeh, Sr.',
  'T.J. McAllister-Reyes II',
  'Wm. T. Harcourt',
  'J.-P. Lemaire',
  'ʻAkahi Nāone',
  'MARÍA DEL CARMEN DE LA CRUZ-ORTIZ',
  'van den Berg, Jan',
  'Ludwig von und zu Trauttmansdorff',
  'Robert (Bob) Smith',
  'Thurston Howell 3rd',
  'Noël Topçu',
  'An-Mei Tran',
  'José María de la Cruz III',
  'Robert “Bob” Kowalczyk Jr.',
  'Robert J. "Bob" Kowalczyk',
  'Robert ‘Bob’ Kowalczyk',
  'Robert “Big Bob” Ames',
  'Juan “Pancho” de la Cruz',
  'Kowalczyk, Robert “Bob”',
  'Smt. Lakshmi Venkataraman',
  'MRS. ROSE ALVAREZ',
  'Prof. Dr. Hans Müller',
  'Lt. Col. John Ames',
  'Dña. María Ruiz',
  'Alvarez, Dr. Rose',
  'Dr. Aurelio Bianchi-Smythe, Ph.D.',
  'Rose Alvarez Ph.D.',
  'Rose Alvarez, M.D., Ph.D.',
  'Rose Alvarez, MD, FACP',
  'Rose Alvarez, Pharm.D.',
  'John Ames, Jr., M.D.',
  'Ngũgĩ wa Thiong’o',
  'Seán Ó hAodha',
  'Rose (“Rosie”) Alvarez',
  'Rose “R.J.” Alvarez',
  'Rose Alvarez née Lopez',
];

describe('a name is read whole', () => {
  it.each(names)('%s', (name) => {
    expect(personOn(`<p>Viewing ${name} (mother)</p>`)).toBe(name);
    expect(personOn(`<p>You are viewing the account of <b>${name}</b> <button>Switch account</button></p>`)).toBe(name);
    expect(personOn('', `Prescriptions for ${name} (6 in all)`)).toBe(name);
    expect(personOn('', `${name}'s Prescriptions`)).toBe(name);
    expect(personOn('', 'My prescriptions', `<button aria-haspopup="true">Account: ${name} ▾</button>`)).toBe(name);
    expect(personOn('', 'My prescriptions', `<span>${name}</span><a href="#">Sign out</a>`)).toBe(name);
    expect(personOn(`<p>Welcome back, ${name}!</p>`)).toBe(name);
  });

  it.each([
    'Viewing Guðrún E. hoff',
    'Viewing Rose Alvarez, Or Somebody else',
    'Prescriptions for Gwendolyn St. clair',
    'Viewing Xyz. Ravi Kumar',
    'Viewing Mr. & Mrs. Robert Ames',
    'Welcome back, Mr. & Mrs. Robert Ames!',
    'Welcome back, Rose (rosie) Alvarez!',
    'Welcome back, Xyz. Ravi Kumar!',
    'Prescriptions for Lt. Col. john Ames',
    'Viewing Robert ‘bob’ Kowalczyk',
  ])('or not at all: %s', (said) => expect(personOn(`<p>${said}</p>`)).toBeNull());

  it.each([
    'Hello, Rose. Your refills are ready.',
    'Viewing Rose. Switch account',
    'You’re helping Rose today.',
    'Hi, Rose, You have 2 new messages',
    'Good morning, Rose. Welcome back!',
  ])('and no more than it: %s', (said) => expect(personOn(`<p>${said}</p>`)).toBe('Rose'));

  it('without the letters of a picture beside it, and without what stands behind it', () => {
    expect(asName('RA Rose Alvarez')).toBe('Rose Alvarez');
    expect(asName('K K Menon')).toBe('K K Menon');
    expect(personOn('<p>Patient: Rose Alvarez DOB 01/02/1950</p>')).toBe('Rose Alvarez');
    expect(personOn('<p>Patient: Rose Alvarez Member ID: 123456</p>')).toBe('Rose Alvarez');
  });
});

describe('where a page says whose it is', () => {
  it.each([
    ['', 'Payment methods for Rose Alvarez'],
    ['', 'Medication list of Rose Alvarez'],
    ['<p>These are the settings for Rose Alvarez</p>', 'Communication preferences'],
    ['<header><div>Profile: Rose Alvarez</div></header>', 'Order status'],
    ['<aside><b>Optum Rx</b><p>Rose Alvarez</p><nav><a href="/secure/home">Home</a></nav></aside>', 'Order status'],
    ['<p>Not Rose Alvarez? <a href="#">Sign out</a></p>', 'Order status'],
    ['<header><p>Rose Alvarez’s account</p></header>', 'Order status'],
    ['<p>ROSE ALVAREZ’s profile | <a href="#">Sign out</a></p>', 'Order status'],
    [
      '<aside><p><b>Rose Alvarez</b></p><ul><li><a href="#">Payment methods</a></li><li><a href="#">Contact information</a></li></ul></aside>',
      'Order status',
    ],
    ['<label>Patient name <input readonly value="Rose Alvarez"></label>', 'Order status'],
    [
      '<fieldset><legend>Whose prescriptions</legend><label><input type="radio" name="w">Ann Lee</label><label><input type="radio" name="w" checked>Rose Alvarez</label></fieldset>',
      'Prescriptions',
    ],
  ])('%s %s', (top, heading) => expect(personOn(top, heading)).toMatch(/^Rose Alvarez$/i));

  it.each([
    '<p>Ann Lee’s account</p><p>Rose Alvarez’s account</p>',
    '<aside><p>Rose Alvarez</p><ul><li><a href="#">Eat well</a></li><li><a href="#">Sleep well</a></li></ul></aside>',
    '<header>Ann Lee</header><p>Rose’s account</p>',
  ])('and where it does not: %s', (top) => expect(personOn(top, 'Order status')).toBeNull());

  it.each([
    '<h1>My profile</h1><p>Rose Alvarez<br>Coverage: active since 01/01/2022</p>',
    '<h1>Personal information</h1><dl><dt>Date of birth</dt><dd>01/02/1950</dd><dt>Name</dt><dd>Rose Alvarez</dd></dl>',
  ])('in its own profile: %s', (content) =>
    expect(readingOf(`<main>${content}</main>`, 'https://www.optumrx.com/secure/my-profile').person).toBe(
      'Rose Alvarez',
    ),
  );

  it.each([
    'Managing Diabetes',
    'Managing High Blood Pressure',
    'Showing Results',
    'Prescription for Folic Acid',
    'Refills for Losartan Potassium',
    'Benefits for UnitedHealthcare Choice Plus',
    'Settings for Required Communications',
    'Information for California Residents',
    'Here’s your prescriptions',
    'Women’s health',
    'Orders of November',
    'Profile: Complete',
    'Boulder, Colorado',
    'Los Angeles',
    'Shopping for Gifts',
    'Helping You Save',
    'Mom’s prescriptions',
  ])('nobody is %s', (said) => {
    expect(personOn(`<p>${said}</p>`)).toBeNull();
    expect(personOn('', said)).toBeNull();
    expect(personOn('', 'My prescriptions', `<span>${said}</span>`)).toBeNull();
  });

  it('no way of shipping is a person', () =>
    expect(
      personOn(
        '<fieldset><legend>Shipping method</legend><label><input type="radio" name="s" checked>Standard Shipping - Free</label><label><input type="radio" name="s">Express Courier - $6.00</label></fieldset>',
      ),
    ).toBeNull());

  it('the caregiver is not, where the name of the one who is viewed cannot be read', () => {
    const frame = '<span>Signed in as Ann Lee</span>';
    expect(personOn('<p>You are viewing Rose alvarez</p>', 'My prescriptions', frame)).toBeNull();
    expect(personOn('<p>You are viewing Your prescriptions</p>', 'My prescriptions', frame)).toBe('Ann Lee');
  });

  it('a son who is signed in lends his father no "Jr."', () =>
    expect(
      personOn('<p>Viewing: Robert Ames</p>', 'My prescriptions', '<span>Signed in as Robert Ames Jr.</span>'),
    ).toBe('Robert Ames'));
});

describe('two names of one person', () => {
  it.each([
    ['T.J. Reyes', 'T. J. Reyes', true],
    ['van den Berg, Jan', 'Jan van den Berg', true],
    ['Guðrún E. van ’t Hoff', "Guðrún van 't Hoff", true],
    ['Adébáyò Ola'.normalize('NFD'), 'Adébáyò Ola', true],
    ['Robert Ames Sr.', 'Robert Ames Jr.', false],
    ['Dr. Rose Alvarez, Ph.D.', 'Rose Alvarez', true],
    ['Rose Alvarez, MD', 'Mrs. Rose M. Alvarez', false],
    ['LEE, ANN', 'Ann Lee', true],
  ])('%s and %s', (one, other, same) => expect(isSamePerson(one, other)).toBe(same));

  it('are the fuller one with or without a title', () => {
    expect(agreed(['Dr. Rose Alvarez', 'Rose M. Alvarez'])).toBe('Rose M. Alvarez');
    expect(agreed(['Rose Alvarez', 'Smt. Rose Alvarez'])).toBe('Smt. Rose Alvarez');
    expect(agreed(['Mr. Alvarez', 'Rose Alvarez'])).toBeNull();
  });

  it('are two people of two generations, whoever is named first', () => {
    expect(agreed(['Robert Ames Jr.', 'Robert Ames Sr.'])).toBeNull();
    expect(isOtherGeneration('Robert Ames', 'Robert Ames, Jr.')).toBe(true);
    expect(isOtherGeneration('Robert V. Ames', 'Robert Ames')).toBe(false);
  });
});
