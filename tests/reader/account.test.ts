// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const accountOn = (heading: string, body: string) =>
  readingOf(`<main><h1>${heading}</h1>${body}</main>`, 'https://www.optumrx.com/secure/profile').account;

const onTopic = { topic: 'Pharmacy care information', text: 'on', email: 'off', phone: 'unknown' };

describe('communication preferences', () => {
  it.each([
    [
      '<table><tr><th>Notification</th><th>Text</th><th>Email</th></tr><tr><th>Pharmacy care information</th><td><input type="checkbox" checked></td><td><input type="checkbox"></td></tr></table>',
    ],
    [
      '<fieldset><legend>Pharmacy care information</legend><label><input type="checkbox" checked> Text</label><label><input type="checkbox"> Email</label></fieldset>',
    ],
    [
      '<div><h3>Pharmacy care information</h3><div>Text <button role="switch" aria-checked="true" aria-label="Text"></button></div><div>Email <button role="switch" aria-checked="false" aria-label="Email"></button></div></div>',
    ],
    ['<h3>Pharmacy care information</h3><ul><li>Text: On</li><li>Email: Off</li></ul>'],
  ])('reads what is told how: %s', (body) =>
    expect(accountOn('Communication preferences', body)?.notifications).toEqual([onTopic]),
  );

  it.each([
    ["<p>Paperless: Off</p><p>If you turn on paperless, we'll email you.</p>", 'mail'],
    ['<p>You get required communications by mail. <a href="#">Go paperless</a></p>', 'mail'],
    ['<p>Paperless: On</p>', 'email'],
    ['<p>You get required communications by email.</p>', 'email'],
  ])('takes the way that letters come, not the one that is offered: %s', (words, way) =>
    expect(
      accountOn('Communication preferences', `<h2>Paperless Settings for Required Communications</h2>${words}`)
        ?.paperless,
    ).toBe(way),
  );

  it('reads what stands under a heading that goes on in a second line, up to the next heading', () => {
    const heading = (text: string) => `<h2>${text}<div><a href="#">Edit</a></div></h2>`;
    const body = (email: string) =>
      `${heading('Paperless Settings for Required Communications')}<p>Delivery method: Email</p>${heading('Personalized Emails')}${email}${heading('Reminders')}<p>No</p>`;
    expect(accountOn('Communication preferences', body('<p>No</p>'))).toMatchObject({
      paperless: 'email',
      personalizedEmails: 'no',
    });
    expect(accountOn('Communication preferences', body(''))?.personalizedEmails).toBe('unknown');
  });

  it('takes a way of being told for nobody', () =>
    expect(
      readingOf(
        '<main><h1>Communication preferences</h1><label>Paperless settings for required communications <select><option>Mail</option><option selected>Email</option></select></label></main>',
      ).person,
    ).toBeNull());
});

describe('caregivers', () => {
  it('takes those who help for caregivers, and no such heading for an article', () =>
    expect(
      accountOn(
        'Caregiver management',
        '<h2>People who help me</h2><ul><li>Ann Jones <span>Active</span></li></ul><h2>People I help</h2><p>Lee Poe</p>',
      ),
    ).toMatchObject({ caregivers: [{ name: 'Ann Jones', state: 'active' }], careRecipients: [{ name: 'Lee Poe' }] }));

  it('reads who is active and who is only invited', () =>
    expect(
      accountOn(
        'Caregiver management',
        '<h2>My caregivers</h2><ul><li><b>Ann Jones</b> <span>Active</span></li><li><b>Sam Poe</b> <span>Invitation sent</span></li></ul><h2>Care recipients</h2><p>Lee Poe</p>',
      ),
    ).toMatchObject({
      caregivers: [
        { name: 'Ann Jones', state: 'active' },
        { name: 'Sam Poe', state: 'invited' },
      ],
      careRecipients: [{ name: 'Lee Poe' }],
    }));

  it('reads that there are none', () =>
    expect(
      accountOn('Caregiver management', '<h2>My caregivers</h2><p>You haven’t added a caregiver.</p>'),
    ).toMatchObject({ caregivers: [], careRecipients: [] }));
});

describe('the card', () => {
  it('is the preferred one of several', () =>
    expect(
      accountOn(
        'Payment methods',
        '<table><tr><th>Card</th><th>Expires</th><th>Preferred</th></tr><tr><td>Visa ****1111</td><td>12/2026</td><td></td></tr><tr><td>Visa ****2222</td><td>03/2027</td><td>Preferred</td></tr></table>',
      )?.paymentExpires,
    ).toBe('2027-03'));

  it('is unknown when none of several is preferred', () =>
    expect(
      accountOn(
        'Payment methods',
        '<div><p>Visa ****1111</p><p>Expires 12/2026</p></div><div><p>Visa ****2222</p><p>Expires 03/2027</p></div>',
      )?.paymentExpires ?? null,
    ).toBeNull());

  it('is preferred when it is the one under the heading that says so', () =>
    expect(
      accountOn(
        'Payment methods',
        '<h2>Preferred payment method</h2><div><p>Visa ****1111</p><p>Expires 12/2026</p></div><h2>Other payment methods</h2><div><p>Visa ****2222</p><p>Expires 03/2027</p></div>',
      )?.paymentExpires,
    ).toBe('2026-12'));
});

describe('settings in words', () => {
  it('are read behind their topic, under it, and in a sentence', () => {
    const account = accountOn(
      'Communication preferences',
      `<h2>Notifications and Reminders</h2><p>Pharmacy order notifications: Text on, Email off, Phone off</p>
       <h3>Pharmacy care information</h3><dl><dt>Text</dt><dd>Off</dd><dt>Email</dt><dd>On</dd></dl>
       <h2>Personalized emails</h2><p>You have opted out of personalized emails.</p>`,
    );
    expect(account).toMatchObject({
      notifications: [
        { topic: 'Pharmacy order notifications', text: 'on', email: 'off', phone: 'off' },
        { topic: 'Pharmacy care information', text: 'off', email: 'on', phone: 'unknown' },
      ],
      personalizedEmails: 'no',
    });
  });

  it('leave a caregiver whose invitation ran out neither active nor invited', () => {
    const account = accountOn(
      'Caregiver management',
      '<h2>My caregivers</h2><p>Rhys Pryce</p><p>Status: Invitation expired</p>',
    );
    expect(account?.caregivers).toEqual([{ name: 'Rhys Pryce', state: 'unknown' }]);
  });
});

describe('a topic of which nothing could be read', () => {
  const read = (rest: string) =>
    readingOf(
      `<main><h1>Communication preferences</h1><h2>Paperless</h2><p>Paperless: Off</p>${rest}</main>`,
      'https://www.optumrx.com/secure/profile/communication-preferences',
    );

  it('makes the page partial', () => {
    const { outcome, gaps } = read('<h3>Pharmacy care information</h3><p>We like to keep in touch with you.</p>');
    expect(outcome).toBe('partial');
    expect(gaps).toEqual([{ what: 'settings', why: 'it is not clear how you are told of: Pharmacy care information' }]);
  });

  it('is none that was read', () => {
    const { outcome, account } = read('<h3>Pharmacy care information</h3><p>Text: On</p><p>Email: Off</p>');
    expect([outcome, account?.notifications[0]?.text]).toEqual(['complete', 'on']);
  });
});
