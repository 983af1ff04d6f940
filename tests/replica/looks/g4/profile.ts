/** Account: the same seven sections (T1), as cards, switches and radio buttons that are no inputs. */
import { type Child, el } from '../../client/element';
import { shortDate } from '../../client/format';
import type { Context } from '../../client/look';
import type { Profile } from '../../state/model';
import type { PageName } from '../pages';
import s from './g4.module.css';
import { box, button, nameParts, pill, run, toggle } from './parts';

const sections: readonly (readonly [PageName, string])[] = [
  ['payment-methods', 'Payment methods'],
  ['addresses', 'Shipping addresses'],
  ['savings-cards', 'Copay savings cards'],
  ['contact', 'Contact information'],
  ['preferences', 'Communication preferences'],
  ['caregivers', 'Caregiver management'],
  ['security', 'Manage HealthSafe ID sign in and security settings'],
];

const section = (context: Context, title: string, ...content: Child[]): Child => [
  el('p', {}, el('a', { href: context.href('profile') }, 'Account'), ` / ${title}`),
  el('h1', {}, title),
  content,
];

export const profile = (context: Context): Child => [
  el('h1', {}, 'My profile'),
  el(
    'ul',
    { class: s.tiles ?? '' },
    sections.map(([page, words]) =>
      el('li', { class: s.tile ?? '' }, el('h2', {}, el('a', { href: context.href(page) }, words))),
    ),
  ),
];

export const paymentMethods = (context: Context): Child =>
  section(
    context,
    'Payment methods',
    context.view.profile.cards.map(({ brand, lastFour, expires, preferred }) =>
      box(
        s.panel,
        el('h2', {}, `${brand} •••• ${lastFour}`),
        preferred && pill('Preferred'),
        run(`Expires ${expires.slice(5)}/${expires.slice(2, 4)}`),
      ),
    ),
    button('Add a new payment method', 'plain', () => context.go('payment-entry')),
  );

export const addresses = (context: Context): Child =>
  section(
    context,
    'Shipping addresses',
    context.view.profile.addresses.map(({ lines, preferred }) =>
      box(
        s.panel,
        preferred && pill('Preferred'),
        lines.map((line) => el('p', {}, line)),
      ),
    ),
  );

export const savingsCards = (context: Context): Child =>
  section(
    context,
    'Copay savings cards',
    box(s.empty, 'No savings cards yet. You’ll need the RxBIN, RxPCN and RxGRP.'),
  );

export const contact = (context: Context): Child =>
  section(
    context,
    'Contact information',
    box(
      s.panel,
      run('Email'),
      el('p', {}, context.view.profile.email),
      run('Mobile phone'),
      el('p', {}, context.view.profile.phone),
    ),
  );

export const security = (context: Context): Child =>
  section(
    context,
    'Manage HealthSafe ID sign in and security settings',
    box(
      s.panel,
      el('p', {}, 'Get a code by text or phone to continue.'),
      button('Get code', 'main', () => context.again()),
    ),
  );

/** Radio buttons made of plain buttons. */
const choice = (
  label: string,
  options: readonly (readonly [words: string, chosen: boolean, choose: () => void])[],
): Child =>
  el(
    'div',
    { role: 'radiogroup', 'aria-label': label, class: s.choice ?? '' },
    options.map(([words, chosen, onclick]) =>
      el('button', { type: 'button', role: 'radio', 'aria-checked': String(chosen), onclick }, words),
    ),
  );

export function preferences(context: Context): Child {
  const { notifications, personalizedEmails, paperless } = context.view.profile;
  const save = (changed: Partial<Profile>) =>
    void context.act({
      do: 'save-preferences',
      preferences: { notifications, personalizedEmails, paperless, ...changed },
    });
  const flip = (topic: string, way: 'text' | 'email' | 'phone') =>
    save({ notifications: notifications.map((one) => (one.topic === topic ? { ...one, [way]: !one[way] } : one)) });
  return section(
    context,
    'Communication preferences',
    box(
      s.panel,
      el('h2', {}, 'Paperless Settings for Required Communications'),
      choice('Paperless Settings for Required Communications', [
        ['Email', paperless === 'email', () => save({ paperless: 'email' })],
        ['Mail', paperless === 'mail', () => save({ paperless: 'mail' })],
      ]),
    ),
    box(
      s.panel,
      el('h2', {}, 'Notifications and Reminders'),
      notifications.map((one, index) =>
        el(
          'div',
          { role: 'group', 'aria-label': one.topic },
          el('h3', {}, one.topic),
          toggle('Text', `text-${index}`, one.text, () => flip(one.topic, 'text')),
          toggle('Email', `email-${index}`, one.email, () => flip(one.topic, 'email')),
          toggle('Phone', `phone-${index}`, one.phone, () => flip(one.topic, 'phone')),
        ),
      ),
    ),
    box(
      s.panel,
      el('h2', {}, 'Personalized Emails'),
      choice('Personalized Emails', [
        ['Yes', personalizedEmails, () => save({ personalizedEmails: true })],
        ['No', !personalizedEmails, () => save({ personalizedEmails: false })],
      ]),
    ),
  );
}

export function caregivers(context: Context): Child {
  const { profile, careRecipients } = context.view;
  const invite = (event: Event) => {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    if (typeof name === 'string' && name) void context.act({ do: 'invite-caregiver', name });
  };
  return section(
    context,
    'Caregiver management',
    box(
      s.panel,
      el('h2', {}, 'My caregivers'),
      profile.caregivers.length === 0 && el('p', {}, 'You haven’t added a caregiver.'),
      profile.caregivers.map(({ name, state }) =>
        box(
          s.line,
          el('b', {}, name),
          pill(state === 'active' ? 'Active' : 'Invited', state === 'active' ? 'calm' : 'gone'),
        ),
      ),
      el(
        'form',
        { onsubmit: invite },
        el('label', { class: s.field ?? '' }, 'Add a caregiver', el('input', { name: 'name', required: true })),
        el('button', { class: s.plain ?? '' }, 'Invite'),
      ),
    ),
    box(
      s.panel,
      el('h2', {}, 'Care recipients'),
      careRecipients.length === 0 && el('p', {}, 'None'),
      careRecipients.map((name) => box(s.line, el('b', {}, name))),
    ),
  );
}

export const automaticRefills = (context: Context): Child =>
  section(
    context,
    'Manage your auto refills',
    el(
      'div',
      { role: 'list' },
      context.view.medicines
        .filter(({ kind, inactive, autofill }) => kind === 'home-delivery' && !inactive && autofill !== 'not-eligible')
        .map((medicine) =>
          el(
            'div',
            { role: 'listitem', class: s.row ?? '' },
            box(
              s.rowText,
              el('h3', {}, nameParts(medicine)),
              medicine.autofillOn && run(`Next auto refill ${shortDate(medicine.autofillOn)}`),
            ),
            toggle(
              'Auto refill',
              `auto-${medicine.id}`,
              medicine.autofill === 'on',
              () => void context.act({ do: 'autofill', medicine: medicine.id, on: medicine.autofill !== 'on' }),
            ),
          ),
        ),
    ),
  );

export const messages = (context: Context): Child => [
  el('h1', {}, 'Messages'),
  context.view.messages.length === 0 && box(s.empty, 'Your inbox is empty.'),
  context.view.messages.map(({ on, from, subject, text }) =>
    box(s.panel, el('h2', {}, subject), run(from, shortDate(on)), el('p', {}, text)),
  ),
];
