// @vitest-environment happy-dom
/** Whether personalized emails come, as sentences say it. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const url = 'https://www.optumrx.com/secure/communication-preferences';
const under = (body: string) =>
  readingOf(`<main><h1>Communication preferences</h1>${body}</main>`, url).account?.personalizedEmails ?? null;
const said = (text: string) =>
  under(
    `<h2>Paperless settings</h2><p>Delivery method: <b>Email</b></p><h2>Personalized emails</h2><p>${text} <a href="#">Change</a></p>`,
  );

describe('personalized emails', () => {
  it.each([
    'You are not receiving personalized emails.',
    "You're not getting personalized emails.",
    'You currently do not receive personalized emails.',
    'You do not currently get these emails',
    "You don't get personalized emails",
    "You aren't subscribed",
    'You chose not to get personalized emails',
    'You have turned off personalized emails.',
    'We do not send you personalized emails.',
    'Personalized emails are off',
    'Not receiving',
  ])('do not come: %s', (text) => expect(said(text)).toBe('no'));

  it.each([
    'You are receiving personalized emails.',
    'You currently receive personalized emails.',
    'Personalized emails are turned on.',
    'Currently receiving personalized emails',
    'Receiving',
  ])('come: %s', (text) => expect(said(text)).toBe('yes'));

  it.each([
    'You may receive personalized emails',
    'You can get personalized emails about your medicines.',
    'If you do not want to get personalized emails, turn them off.',
    'We send personalized emails to members who ask for them.',
    "You're not getting all that your plan offers.",
    'Want to stop receiving personalized emails?',
  ])('may come or not: %s', (text) => expect(said(text)).toBe('unknown'));

  it('are set right behind a head that has a box of its own with what explains it', () => {
    const box = (state: string) =>
      `<div><h2>Personalized emails</h2><p>Tips that fit you.</p></div><div><button role="switch" aria-checked="${state}" aria-label="Send them">x</button></div>`;
    expect([under(box('false')), under(box('true'))]).toEqual(['no', 'yes']);
  });
});
