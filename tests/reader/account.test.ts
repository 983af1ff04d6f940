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
    // In words, with what can be pressed beside them.
    [
      '<table><tr><td><b>Pharmacy care information</b></td><td><a href="#">Edit</a></td></tr><tr><td>Text messages:</td><td>On</td></tr><tr><td>E-mail:</td><td>Off</td></tr></table>',
    ],
    [
      '<h3>Pharmacy care information</h3><p>Text: On <a href="#">Turn off</a></p><p>Email: Off <a href="#">Turn on</a></p>',
    ],
    // Pairs of buttons, one of which is pressed.
    [
      '<h3>Pharmacy care information</h3><div><span>Text message</span><div role="group"><button aria-pressed="true">On</button><button aria-pressed="false">Off</button></div></div><div><span>Email</span><div role="group"><button aria-pressed="false">On</button><button aria-pressed="true">Off</button></div></div>',
    ],
    // A way a part, and the topics in it.
    [
      '<h3>Text <span>to (218) 555-0142</span></h3><ul><li><div>Pharmacy care information<div>Tips, refill reminders</div></div><button role="switch" aria-checked="true" aria-label="Pharmacy care information, text"></button></li></ul><h3>Email</h3><ul><li><div>Pharmacy care information<div>Tips, refill reminders</div></div><button role="switch" aria-checked="false" aria-label="Pharmacy care information, email"></button></li></ul>',
    ],
    [
      '<h3>Text messages</h3><label><input type="checkbox" checked> Pharmacy care information</label><h3>Emails</h3><label><input type="checkbox"> Pharmacy care information</label>',
    ],
    [
      '<fieldset><legend>Text messages</legend><label><input type="checkbox" checked> Pharmacy care information</label></fieldset><fieldset><legend>By email</legend><label><input type="checkbox"> Pharmacy care information</label></fieldset>',
    ],
    // Words about one of the ways are no topic.
    [
      '<h3>Pharmacy care information</h3><div><label><input type="checkbox" checked> Text</label><p>Standard rates may apply</p></div><div><label><input type="checkbox"> Email</label></div>',
    ],
  ])('reads what is told how: %s', (body) =>
    expect(accountOn('Communication preferences', body)?.notifications).toEqual([onTopic]),
  );

  it('says nothing of a way that two settings of one topic contradict each other about', () =>
    expect(
      accountOn(
        'Communication preferences',
        '<h3>Refill reminders</h3><label><input type="checkbox" checked> Email</label><label><input type="checkbox"> Send me email</label><label><input type="checkbox" checked> Email alerts</label>',
      )?.notifications,
    ).toEqual([{ topic: 'Refill reminders', text: 'unknown', email: 'unknown', phone: 'unknown' }]));

  it('takes a setting that says of what one is told for a topic of its own', () =>
    expect(
      accountOn(
        'Communication preferences',
        '<h2>Notifications</h2><label><input type="checkbox" checked> Email me when my order ships</label><label><input type="checkbox"> Email me when my order is late</label>',
      )?.notifications.map(({ topic, email }) => [topic, email]),
    ).toEqual([
      ['Email me when my order ships', 'on'],
      ['Email me when my order is late', 'off'],
    ]));

  it.each([
    '<h2>Paperless settings</h2><p>Send by</p><button aria-pressed="true">Email</button><button aria-pressed="false">Mail</button>',
    '<h2>Text messages</h2><label><input type="checkbox"> I agree to the terms</label>',
    '<h2>Notifications</h2><p>You can get these by text and email.</p>',
    '<h2>Notifications</h2><p>Sent by text or email.</p>',
    '<h2>Communication preferences</h2><p>Required communications</p><p>Sent by email (paperless)</p>',
  ])('tells of no topic where there is none: %s', (body) =>
    expect(accountOn('Communication preferences', body)?.notifications ?? []).toEqual([]),
  );

  it('reads topics whose heading could head an advertisement, and no field of one', () => {
    const told = (body: string) =>
      accountOn('Communication preferences', `<h2>News and offers</h2>${body}`)?.notifications ?? [];
    expect(told('<label><input type="checkbox" checked> Email</label>')).toEqual([
      { topic: 'News and offers', text: 'unknown', email: 'on', phone: 'unknown' },
    ]);
    expect(told('<label>Email <input type="text"></label>')).toEqual([]);
  });

  it.each([
    [
      '<label>Refill reminders <select><option>Text and email</option><option selected>Email only</option><option>Do not send</option></select></label>',
      'off',
      'on',
    ],
    [
      '<label>Refill reminders <select><option selected>Text and email</option><option>Email only</option></select></label>',
      'on',
      'on',
    ],
    [
      '<label>Refill reminders <select><option>Text</option><option selected>None</option><option>Email</option></select></label>',
      'off',
      'off',
    ],
    [
      '<label>Refill reminders <select><option selected>Choose one</option><option>Text</option><option>Email</option></select></label>',
      'unknown',
      'unknown',
    ],
    [
      '<h3>Refill reminders</h3><label><input type="radio" name="r" checked> Text</label><label><input type="radio" name="r"> Email</label>',
      'on',
      'off',
    ],
    [
      '<h3>Refill reminders</h3><label><input type="radio" name="r"> Text</label><label><input type="radio" name="r"> Email</label>',
      'unknown',
      'unknown',
    ],
  ])('reads one choice among the ways: %s', (body, text, email) =>
    expect(accountOn('Communication preferences', body)?.notifications).toEqual([
      { topic: 'Refill reminders', text, email, phone: 'unknown' },
    ]),
  );

  it('takes no choice between email and paper for a notification', () =>
    expect(
      accountOn(
        'Communication preferences',
        '<p>Plan letters</p><label><input type="radio" name="r" checked> Email</label><label><input type="radio" name="r"> U.S. mail</label>',
      )?.notifications ?? [],
    ).toEqual([]));

  it('takes a topic without the small print in its cell', () =>
    expect(
      accountOn(
        'Communication preferences',
        '<table><tr><th>What</th><th>Text</th></tr><tr><td><span>Refill reminders</span><p>When it is time</p></td><td><input type="checkbox" checked></td></tr></table>',
      )?.notifications.map(({ topic }) => topic),
    ).toEqual(['Refill reminders']));

  it.each([
    '<ul><li>Refill reminders by text: <b>On</b></li><li>Refill reminders by email: <b>Off</b></li></ul>',
    '<h3>Refill reminders</h3><p>Text messages are on. Email is off.</p>',
    '<label><input type="checkbox" checked> Refill reminders by text</label><label><input type="checkbox"> Refill reminders by email</label>',
    '<fieldset><legend>Refill reminders</legend><p>Text me <label><input type="radio" name="a" checked>Yes</label> <label><input type="radio" name="a">No</label></p><p>Email me <label><input type="radio" name="b">Yes</label> <label><input type="radio" name="b" checked>No</label></p></fieldset>',
    '<details open><summary>Refill reminders <span>Text</span></summary><label><input type="checkbox" checked> Text</label><label><input type="checkbox"> Email (confirm it first)</label></details>',
  ])('reads a topic with its ways: %s', (body) =>
    expect(accountOn('Communication preferences', body)?.notifications).toEqual([
      { topic: 'Refill reminders', text: 'on', email: 'off', phone: 'unknown' },
    ]),
  );

  it('takes what is refused for off, and what is not refused for nothing', () => {
    const account = (mark: string) =>
      accountOn(
        'Communication preferences',
        `<h3>Refill reminders</h3><label><input type="checkbox" ${mark}> Do not text me</label><h2>Personalized emails</h2><label><input type="checkbox" ${mark}> Unsubscribe me</label><h2>Paperless settings</h2><label><input type="checkbox" ${mark}> Opt out of paperless</label>`,
      );
    const topic = { topic: 'Refill reminders', email: 'unknown', phone: 'unknown' };
    expect(account('checked')).toMatchObject({
      notifications: [{ ...topic, text: 'off' }],
      personalizedEmails: 'no',
      paperless: 'mail',
    });
    expect(account('')).toMatchObject({
      notifications: [{ ...topic, text: 'unknown' }],
      personalizedEmails: 'unknown',
      paperless: 'unknown',
    });
    const instead = (mark: string) =>
      accountOn(
        'Communication preferences',
        `<h2>Paperless settings</h2><label><input type="checkbox" ${mark}> Stop paper mail and email me instead</label>`,
      )?.paperless;
    expect([instead('checked'), instead('')]).toEqual(['email', 'mail']);
  });

  it('reads a table of words with a way a row and a topic a column', () =>
    expect(
      accountOn(
        'Communication preferences',
        '<table><tr><th></th><th>Refill reminders</th><th>Order updates</th></tr><tr><td>Text</td><td>Off</td><td>On</td></tr><tr><td>Email</td><td>On</td><td>On</td></tr></table>',
      )?.notifications.map(({ topic, text, email }) => [topic, text, email]),
    ).toEqual([
      ['Refill reminders', 'off', 'on'],
      ['Order updates', 'on', 'on'],
    ]));

  it('reads a sentence that says by which ways a topic is sent', () =>
    expect(
      accountOn('Communication preferences', '<h3>Refill reminders</h3><p>You get these by text and email.</p>')
        ?.notifications,
    ).toEqual([{ topic: 'Refill reminders', text: 'on', email: 'on', phone: 'unknown' }]));

  it.each([
    ["<p>Paperless: Off</p><p>If you turn on paperless, we'll email you.</p>", 'mail'],
    ['<p>You get required communications by mail. <a href="#">Go paperless</a></p>', 'mail'],
    ['<p>Paperless: On</p>', 'email'],
    ['<p>Paperless: <b>No</b> <a href="#">Go paperless</a></p>', 'mail'],
    ['<p>Delivered electronically</p>', 'email'],
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

  it.each([
    ['Invite sent Nov 9', 'invited'],
    ["Hasn't accepted yet", 'invited'],
    ['Will be active once she accepts', 'invited'],
    ['Has yet to accept', 'invited'],
    ['Awaiting reply', 'invited'],
    ['Caregiver since 03/14/2025', 'active'],
    ['Has access', 'active'],
    ['Not connected', 'unknown'],
    ['No longer active', 'unknown'],
    ['Invite expired Oct 30</p><p><button>Invite again</button>', 'unknown'],
    ['Friend</p><p><button>Invite another caregiver</button>', 'unknown'],
  ])('reads what is said of one: %s', (said, state) =>
    expect(
      accountOn('Caregiver management', `<h2>My caregivers</h2><div><p>Ann Jones</p><p>${said}</p></div>`)?.caregivers,
    ).toEqual([{ name: 'Ann Jones', state }]),
  );

  it.each([
    '<table><tr><th>Name</th><th>Role</th><th>Access</th></tr><tr><td>Ann Jones</td><td>Caregiver</td><td>Active</td></tr><tr><td>Haruko Ito</td><td>Care recipient</td><td>Active</td></tr></table>',
    '<ul><li><p>Ann Jones</p><p>Caregiver</p><p>Active</p></li><li><p>Haruko Ito</p><p>Care recipient</p><p>Active</p></li></ul>',
    '<div><div><b>Ann Jones</b> <span>Helps you</span> <span>Accepted</span></div><div><b>Haruko Ito</b> <span>You manage</span></div></div>',
  ])('tells by the words beside a name who is what, and takes neither for whose page it is: %s', (body) => {
    const { account, person } = readingOf(
      `<main><h1>Household and caregivers</h1>${body}</main>`,
      'https://www.optumrx.com/secure/profile',
    );
    expect(account).toMatchObject({
      caregivers: [{ name: 'Ann Jones', state: 'active' }],
      careRecipients: [{ name: 'Haruko Ito' }],
    });
    expect(person).toBeNull();
  });

  it.each([
    // Who stands as what is told by the heading.
    [
      '<h2>Pending invitations</h2><p>Bob Smith</p><p>Sent November 9, 2026</p><h2>Active caregivers</h2><p>Ann Jones</p>',
    ],
    // In one line, in sentences, in two columns.
    ['<h2>My caregivers</h2><p>Bob Smith (invited), Ann Jones (active)</p>'],
    ['<h2>My caregivers</h2><p>Bob Smith was invited on November 9.</p><p>Ann Jones is your active caregiver.</p>'],
    [
      '<h2>Caregivers</h2><table><tr><th>First name</th><th>Last name</th><th>Status</th></tr><tr><td>Bob</td><td>Smith</td><td>Pending</td></tr><tr><td>Ann</td><td>Jones</td><td>Active</td></tr></table>',
    ],
    // Nobody who was removed, who asks, or of whom one only could be a caregiver.
    [
      '<h2>Removed caregivers</h2><p>Old Friend</p><p>Removed on May 2</p><h2>Caregiver requests</h2><p>Eve Stone wants to be your caregiver.</p><h2>My caregivers</h2><p>Bob Smith</p><p>Invited</p><p>Ann Jones</p><p>Active</p>',
    ],
  ])('reads who is what: %s', (body) =>
    expect(accountOn('Caregiver management', body)?.caregivers).toEqual([
      { name: 'Bob Smith', state: 'invited' },
      { name: 'Ann Jones', state: 'active' },
    ]),
  );

  it('takes the invitations of those one cares for for no caregivers', () =>
    expect(
      accountOn('Caregiver management', '<h2>Care recipients</h2><h3>Pending invitations</h3><p>Sam Jones</p>'),
    ).toMatchObject({ caregivers: [], careRecipients: [{ name: 'Sam Jones' }] }));

  it.each([
    '<h2>Pending invitations</h2><p><b>Eve Stone</b> invited you to manage her account.</p>',
    '<h2>Pending invitations</h2><p>Eve Stone</p><p>Wants to be your caregiver</p><button>Accept</button>',
    '<h2>My caregivers</h2><p>Eve Stone has asked to be your caregiver.</p>',
  ])('takes nobody who asks for a caregiver: %s', (body) =>
    expect(accountOn('Caregiver management', body)?.caregivers ?? []).toEqual([]),
  );

  it('reads them under the title of a page, where it says how they stand', () =>
    expect(
      accountOn('My caregivers', '<p>Ann Jones</p><p>Active</p><p>Bob Smith</p><p>Invited</p><p>Access Levels</p>')
        ?.caregivers,
    ).toEqual([
      { name: 'Ann Jones', state: 'active' },
      { name: 'Bob Smith', state: 'invited' },
    ]));

  it('says that people are listed who could not be read', () => {
    const page = (body: string) =>
      readingOf(`<main><h1>Caregiver management</h1>${body}</main>`, 'https://www.optumrx.com/secure/caregivers');
    expect(page('<div><p>ann.jones@example.com</p><p>Invited</p></div>').outcome).toBe('partial');
    expect(page('<p>You have no caregivers.</p><p>Invited</p>').outcome).toBe('complete');
    expect(page('<p>None</p><button>Send invitation</button>').outcome).toBe('complete');
  });

  it('takes nobody in a list under a heading for whose page it is', () =>
    expect(
      readingOf(
        '<main><h1>Caregiver management</h1><h2>Household members</h2><div>Sam Jones</div><div>Dependent, age 9</div></main>',
        'https://www.optumrx.com/secure/caregivers',
      ).person,
    ).toBeNull());

  it('takes no button for somebody', () =>
    expect(
      accountOn('Caregiver management', '<h2>My caregivers</h2><p>Ann Jones</p><button>Resend Code</button>')
        ?.caregivers,
    ).toEqual([{ name: 'Ann Jones', state: 'unknown' }]));

  it.each([
    ['My caregiver: Aurelio Brooks (active)', [{ name: 'Aurelio Brooks', state: 'active' }]],
    ['Caregiver: Brooks, Aurelio', [{ name: 'Brooks, Aurelio', state: 'unknown' }]],
    [
      'Caregivers: Ann Jones, Bob Smith (invited)',
      [
        { name: 'Ann Jones', state: 'unknown' },
        { name: 'Bob Smith', state: 'invited' },
      ],
    ],
    ['My caregivers: None', []],
    ['Caregivers: Only you can invite them', []],
    ['Signed in as caregiver: Ann Jones', []],
    ['Care recipients: Ann Jones', []],
    ['Add a caregiver: Start Here', []],
  ])('reads who is named behind a label: %s', (said, caregivers) =>
    expect(accountOn('My profile', `<p>Personalized emails: No</p><p>${said}</p>`)?.caregivers).toEqual(caregivers),
  );

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

  it.each(['Good through', 'Valid thru', 'Expiry', 'Expiration month'])('stands behind its label: %s', (label) =>
    expect(
      accountOn(
        'Payment methods',
        `<h2>Your preferred payment method</h2><dl><dt>Card</dt><dd>Visa, last four 1006</dd><dt>${label}</dt><dd>12/2029</dd></dl><h2>Others</h2><p>Visa, last four 5523</p><p>${label} 02/2027</p>`,
      )?.paymentExpires,
    ).toBe('2029-12'),
  );

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
