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
