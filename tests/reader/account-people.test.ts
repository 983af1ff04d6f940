// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const url = 'https://www.optumrx.com/secure/profile/caregiver-management';
const peopleOn = (body: string) => {
  const { account } = readingOf(`<main><h1>Caregiver management</h1>${body}</main>`, url);
  return { caregivers: account?.caregivers ?? [], careRecipients: account?.careRecipients ?? [] };
};
const willem = { name: 'van der Berg, Willem P.', state: 'active' };

describe('people of a household', () => {
  it('keeps who can manage the account apart from those whose accounts one manages, however their names are written', () =>
    expect(
      peopleOn(
        '<h2>Household members who can manage my account</h2><table><tr><th>Name</th><th>Access</th></tr><tr><td>van der Berg, Willem P.</td><td><img src="data:," alt="Active"></td></tr><tr><td>Okonkwo, Chidi</td><td><img src="data:," alt="Invitation pending"></td></tr></table><h2>Household accounts that I manage</h2><table><tr><th>Name</th></tr><tr><td>van der Berg, Lotte</td></tr></table>',
      ),
    ).toEqual({
      caregivers: [willem, { name: 'Okonkwo, Chidi', state: 'invited' }],
      careRecipients: [{ name: 'van der Berg, Lotte' }],
    }));

  it.each([
    '<h2>People in my household who can see my account</h2><ul><li>van der Berg, Willem P. <b>Active</b></li></ul>',
    '<h2>Household members with access to my account</h2><ul><li>van der Berg, Willem P. <b>Active</b></li></ul>',
    '<h2>Who can see my account</h2><p>van der Berg, Willem P.</p><p>Active</p>',
  ])('takes nobody for cared for who may see the account: %s', (body) =>
    expect(peopleOn(body)).toEqual({ caregivers: [willem], careRecipients: [] }),
  );

  it('still tells several people in one line apart', () =>
    expect(peopleOn('<h2>My caregivers</h2><p>Ann Jones, Bob Smith</p>').caregivers.map(({ name }) => name)).toEqual([
      'Ann Jones',
      'Bob Smith',
    ]));

  it.each([
    ['Ann Jones can see your prescriptions and place orders for you.', 'active'],
    ['Ann Jones may now manage your account.', 'active'],
    ['Ann Jones helps you with your orders.', 'active'],
    ['We invited Ann Jones on Nov 9, 2026. The access code has not been used yet.', 'invited'],
    ['Ann Jones can see your prescriptions once the invitation is accepted.', 'invited'],
    ['Ann Jones can see your prescriptions when you give permission.', 'unknown'],
  ])('reads how one stands who is told of in a sentence: %s', (text, state) =>
    expect(
      peopleOn(`<h2>My caregivers</h2><ul><li>${text.replace('Ann Jones', '<b>Ann Jones</b>')}</li></ul>`).caregivers,
    ).toEqual([{ name: 'Ann Jones', state }]),
  );

  it('says nothing of one of several by what a caregiver can do in general', () =>
    expect(
      peopleOn('<h2>My caregivers</h2><p>Ann Jones</p><p>A caregiver can see your prescriptions.</p>').caregivers,
    ).toEqual([{ name: 'Ann Jones', state: 'unknown' }]));
});

describe('a head in a box of its own', () => {
  const explained = '<p>These people can see and manage this account.</p>';
  const list =
    '<ul><li><span>Ann Jones</span> <span>Active since March 2, 2025</span></li><li><span>Bob Smith</span> <span>Pending - invited Nov 9, 2026</span></li></ul>';
  const both = [
    { name: 'Ann Jones', state: 'active' },
    { name: 'Bob Smith', state: 'invited' },
  ];

  it.each([
    `<div><h2>My caregivers</h2>${explained}</div>${list}`,
    `<div><div><h2>My caregivers</h2>${explained}</div></div><div>${list}</div>`,
    `<div><h2>My caregivers</h2><button>Invite a caregiver</button>${explained}</div>${list}`,
    `<div><h2>My caregivers</h2><p>People who can see this account <a href="#">Learn more</a></p></div>${list}`,
  ])('heads the people behind it: %s', (body) => expect(peopleOn(body).caregivers).toEqual(both));

  it('heads nobody behind the next heading, nor where it says that there is nobody', () => {
    const other = '<div><h2>Care recipients</h2></div><ul><li>Sam Jones</li></ul>';
    expect(peopleOn(`<div><h2>My caregivers</h2>${explained}</div>${other}`)).toEqual({
      caregivers: [],
      careRecipients: [{ name: 'Sam Jones' }],
    });
    expect(
      peopleOn('<div><h2>My caregivers</h2><p>Nobody can see your account.</p></div><p>Sam Jones</p>').caregivers,
    ).toEqual([]);
  });
});

describe('people of whom it is said how they stand, and who were not read', () => {
  const outcomeOf = (body: string) => readingOf(`<main><h1>Caregiver management</h1>${body}</main>`, url).outcome;
  const recipients = '<h2>Care recipients</h2><ul><li>Sam Jones</li></ul>';

  it('are a gap, though others were read', () => {
    expect(outcomeOf(`<h2>Family</h2><ul><li>ann.jones@example.com <b>Active</b></li></ul>${recipients}`)).toBe(
      'partial',
    );
    expect(outcomeOf(`<h2>My caregivers</h2><ul><li>Ann Jones <b>Active</b></li></ul>${recipients}`)).toBe('complete');
  });

  it('are none in the head of a column', () =>
    expect(
      outcomeOf(
        `<table><caption>My caregivers</caption><tr><th>Name</th><th>Invited on</th></tr><tr><td>Ann Jones</td><td>11/09/2026</td></tr></table>${recipients}`,
      ),
    ).toBe('complete'));
});
