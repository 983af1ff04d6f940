// @vitest-environment happy-dom
/** Settings and people whose headings have links beside them, and settings in columns and sentences. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const on = (heading: string, body: string) =>
  readingOf(`<main><h1>${heading}</h1>${body}</main>`, 'https://www.optumrx.com/secure/profile').account;
const settings = (body: string) => on('Communication preferences', body);
const paperless = 'Paperless Settings for Required Communications';

describe('a heading in a box of its own with a link beside it', () => {
  it('heads the setting behind that box', () => {
    const head = (text: string) => `<div><h2>${text}</h2><a href="#">Edit</a></div>`;
    const body = `${head(paperless)}<div><dl><dt>Required notices come by</dt><dd>U.S. mail</dd></dl></div>${head('Personalized Emails')}<div><dl><dt>Send me emails made for me</dt><dd>Yes</dd></dl></div>`;
    expect(settings(body)).toMatchObject({ paperless: 'mail', personalizedEmails: 'yes' });
  });

  it('heads the people behind that box', () => {
    const card = (name: string, state: string) =>
      `<article><div><h3>${name}</h3></div><div><span>${state}</span> <button>Remove</button></div></article>`;
    const body = `<section><div><h2>My caregivers</h2><button>Add a caregiver</button></div><div><p>Caregivers can refill prescriptions.</p>${card('Ann-Marie Ó Briain', 'Active')}${card('Jean-Luc Roy', 'Invited')}</div></section><section><div><h2>My care recipients</h2><a href="#">Add a care recipient</a></div><div><article><h3>Eleanor St. James</h3></article></div></section>`;
    expect(on('Caregiver management', body)).toMatchObject({
      caregivers: [
        { name: 'Ann-Marie Ó Briain', state: 'active' },
        { name: 'Jean-Luc Roy', state: 'invited' },
      ],
      careRecipients: [{ name: 'Eleanor St. James' }],
    });
  });
});

describe('paperless settings', () => {
  it.each([
    [
      '<p>Required communications are currently sent by <b>U.S. mail</b> to the preferred shipping address.</p>',
      'mail',
    ],
    ['<p>You get required communications by email at the address in your contact information.</p>', 'email'],
    ['<p>Required communications can be sent by email instead of to your preferred address.</p>', 'unknown'],
    ['<p>Required communications are sent by mail and by email.</p>', 'unknown'],
    ['<p>If you go paperless, required communications are sent by email.</p>', 'unknown'],
  ])('in a sentence: %s', (body, way) => {
    expect(settings(`<h2>${paperless}</h2>${body}<h2>Other</h2>`)?.paperless ?? 'unknown').toBe(way);
  });

  const table = (rows: string) =>
    `<h2>${paperless}</h2><table><tr><th>Communication</th><th>Mail</th><th>Email</th></tr>${rows}</table>`;
  const radio = (name: string, isOn: boolean) =>
    `<td><input type="radio" name="${name}"${isOn ? ' checked' : ''}></td>`;
  it.each([
    [`<tr><td>Plan letters</td>${radio('a', false)}${radio('a', true)}</tr>`, 'email'],
    [`<tr><td>Plan letters</td>${radio('a', true)}${radio('a', false)}</tr>`, 'mail'],
    ['<tr><td>Plan letters</td><td>✓</td><td></td></tr>', 'mail'],
    ['<tr><td>Plan letters</td><td>No</td><td>Yes</td></tr>', 'email'],
    ['<tr><td>Plan letters</td><td>✓</td><td></td></tr><tr><td>Notices</td><td></td><td>✓</td></tr>', 'unknown'],
    ['<tr><td>Plan letters</td><td>✓</td><td>✓</td></tr>', 'unknown'],
  ])('in columns: %s', (rows, way) => expect(settings(table(rows))?.paperless ?? 'unknown').toBe(way));
});

describe('people in plain lines', () => {
  it('are of the line over them', () =>
    expect(
      on(
        'My profile',
        '<div><h2>Caregiver management</h2><p>My caregivers</p><ul><li>Ann Jones (active)</li></ul><p>Care recipients</p><ul><li>Sam Jones</li></ul></div>',
      ),
    ).toMatchObject({ caregivers: [{ name: 'Ann Jones', state: 'active' }], careRecipients: [{ name: 'Sam Jones' }] }));
});

describe('a setting of which nothing could be read', () => {
  const read = (body: string) =>
    readingOf(
      `<main><h1>Communication preferences</h1><h2>Refill reminders</h2><label><input type="checkbox" checked> Email</label>${body}</main>`,
      'https://www.optumrx.com/secure/profile',
    ).outcome;

  it.each([
    ['<h2>Paperless Settings for Required Communications</h2><p>Ask us.</p>', 'partial'],
    ['<h2>Personalized Emails</h2><p>We write about your medicines.</p>', 'partial'],
    ['<h2><a href="#">Personalized Emails</a></h2>', 'complete'],
    ['<h2>Personalized Emails</h2><p>Yes</p>', 'complete'],
    [
      '<div><div><div><h2>Personalized Emails</h2><a href="#">Edit</a></div></div><div><p>Yes</p></div></div>',
      'complete',
    ],
  ])('leaves the page %s: %s', (body, outcome) => expect(read(body)).toBe(outcome));
});

describe('whose page it is', () => {
  it.each([['Ann Jones'], ['Chidi N. Ezeh, Sr.'], ['Jean-Luc de la Fontaine Jr.'], ['Wm. T. Okonkwo']])(
    'stands behind the title of the page: %s',
    (name) =>
      expect(
        readingOf(`<main><h1>Payment methods for ${name}</h1></main>`, 'https://www.optumrx.com/secure/my-profile')
          .page,
      ).toBe('payment-methods'),
  );
});
