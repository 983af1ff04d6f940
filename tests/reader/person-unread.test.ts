// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const list = '<article><h3>ATORVASTATIN TAB 40MG</h3><p>Refills left: 2</p><p>Prescriber: Dr. A. Patel</p></article>';
const personOn = (top: string, heading = 'My prescriptions', frame = '<header>Signed in as Ann Lee</header>') =>
  readingOf(`${frame}${top}<main><h1>${heading}</h1>${list}</main>`).person;
const radio = (name: string, isChosen = false) =>
  `<label><input type="radio" name="w"${isChosen ? ' checked' : ''}>${name}</label>`;
const tab = (name: string, isChosen = false) => `<span role="tab" aria-selected="${isChosen}">${name}</span>`;

const odd = [
  'Yosef ben David',
  'yosef ben david',
  'R',
  'My Tran',
  'Rose & Albert Stone',
  '李',
  'R*** A***',
  'your mother',
];

describe('where the name of the one who is viewed cannot be read, nobody else is that person', () => {
  it.each(odd)('%s', (name) => {
    for (const top of [
      `<p>Viewing: ${name}</p>`,
      `<p>You're managing ${name}'s prescriptions</p>`,
      `<p>You are viewing <b>${name}</b> <a href="#">Switch</a></p>`,
      `<p>Viewing: <button aria-haspopup="true">${name} ▾</button></p>`,
      `<p>Member: ${name}</p>`,
      `<dl><dt>Patient name</dt><dd>${name}</dd></dl>`,
      `<p>${name} · Care recipient</p>`,
      `<p>You see prescriptions for ${name}. You see 6.</p>`,
    ])
      expect(personOn(top), top).toBeNull();
    expect(personOn('', `Prescriptions for ${name}`)).toBeNull();
    expect(personOn('', `${name}’s prescriptions`)).toBeNull();
  });

  it.each([
    'Signed in as Ann Lee | Viewing: Yosef ben David',
    'Signed in as Ann Lee, viewing Yosef ben David',
    'Signed in as Ann Lee (viewing Yosef ben David)',
    'Signed in as Ann Lee Member: Yosef ben David',
    'Ann Lee is managing Yosef ben David’s account',
    'Account: Ann Lee | Viewing: Yosef ben David',
  ])('wherever in a line: %s', (line) => expect(personOn('', 'Orders', `<header>${line}</header>`)).toBeNull());

  it.each([
    'Signed in as Ann Lee, viewing Rose Alvarez',
    'Account: Ann Lee | Viewing: Rose Alvarez',
    'Ann Lee is managing Rose Alvarez’s account',
  ])('and who can be read there is: %s', (line) =>
    expect(personOn('', 'Orders', `<header>${line}</header>`)).toBe('Rose Alvarez'),
  );

  it.each([
    '<h2>Caring for someone else?</h2>',
    '<h2>Helping your mother?</h2>',
    '<p>Managing medicines for your family?</p>',
    '<p>Viewing account of <select aria-label="Viewing account of"><option>Ann Lee</option><option selected>Rose Alvarez</option></select> <button>Change</button></p>',
  ])('but what asks everybody, or what a button says, is nobody: %s', (part) =>
    expect(personOn(part, 'Prescriptions for Rose Alvarez')).toBe('Rose Alvarez'),
  );

  it.each(['Caring for: your mother', 'Managing for someone else', 'You are caring for your mother'])(
    'and that is somebody: %s',
    (line) => expect(personOn(`<p>${line}</p>`)).toBeNull(),
  );

  it('though an account that is somebody’s is named', () => {
    const account = '<header><button aria-haspopup="true">Account: Ann Lee ▾</button></header>';
    expect(personOn('<p>Rose Alvarez · Care recipient</p>', 'Orders', account)).toBe('Rose Alvarez');
    expect(personOn('<p><span>Viewing</span> <span>****</span></p>', 'Orders', account)).toBeNull();
    expect(personOn('', 'Orders', account)).toBe('Ann Lee');
  });

  it('in a profile', () =>
    expect(
      readingOf(
        '<header>Signed in as Ann Lee</header><main><h1>My profile</h1><p>Name: Yosef ben David</p></main>',
        'https://www.optumrx.com/secure/my-profile',
      ).person,
    ).toBeNull());

  it.each([
    'Viewing all prescriptions',
    'Viewing 1-10 of 20',
    'Managing Diabetes',
    'Now managing your refills is easy',
    'Prescriptions for Home Delivery',
    'Member: TX304418',
    'Profile: complete',
    'Prescription for Folic Acid',
    'Showing: newest first',
  ])('no one else is meant by: %s', (said) => expect(personOn(`<p>${said}</p>`)).toBe('Ann Lee'));
});

describe('who is not chosen is not the person', () => {
  it.each(odd.slice(0, 6))('where %s is', (name) => {
    for (const top of [
      `<label>Viewing <select><option>Ann Lee</option><option selected>${name}</option></select></label>`,
      `<header><div role="tablist">${tab('Ann Lee')}${tab(name, true)}</div></header>`,
      `<fieldset><legend>Viewing</legend>${radio('Ann Lee')}${radio(name, true)}</fieldset>`,
      `<div>Viewing: <button aria-pressed="false">Ann Lee</button><button aria-pressed="true">${name}</button></div>`,
      `<nav aria-label="People"><a href="#a">Ann Lee</a><a href="#b" aria-current="true">${name}</a></nav>`,
    ]) {
      expect(personOn(top), top).toBeNull();
      expect(personOn(top, 'Orders', ''), top).toBeNull();
    }
  });

  it.each([
    `<label>Viewing <select><option>Yosef ben David</option><option selected>Rose Alvarez</option></select></label>`,
    `<div role="tablist" aria-label="Family members">${tab('Yosef ben David')}${tab('Rose Alvarez', true)}</div>`,
    `<fieldset><legend>Viewing</legend>${radio('Yosef ben David')}${radio('Rose Alvarez', true)}</fieldset>`,
  ])('and the chosen one is: %s', (top) => expect(personOn(top)).toBe('Rose Alvarez'));

  it('a choice of other things says nothing', () => {
    const status = `<label>View <select><option>Active</option><option selected>All</option></select></label>`;
    expect(personOn(status)).toBe('Ann Lee');
    expect(personOn(`<div role="tablist">${tab('Current', true)}${tab('Transferred')}</div>`)).toBe('Ann Lee');
  });
});

describe('"Jr." before another sentence', () => {
  it.each(['Robert Ames Jr.', 'Robert Ames, Sr.'])('%s', (name) => {
    expect(personOn(`<p>You see prescriptions for ${name} You can refill six.</p>`, 'Orders', '')).toBe(name);
    expect(personOn(`<p>Viewing ${name} Switch</p>`, 'Orders', '')).toBe(name);
  });
});
