/** My profile: the seven sections, in the order of the guide (T1). */
import { type Child, el } from '../../client/element';
import { slashes } from '../../client/format';
import type { Context } from '../../client/look';
import type { Profile } from '../../state/model';
import { printedName } from '../../state/model';
import type { PageName } from '../pages';

export const sections: readonly (readonly [PageName, string])[] = [
  ['payment-methods', 'Payment methods'],
  ['addresses', 'Shipping addresses'],
  ['savings-cards', 'Copay savings cards'],
  ['contact', 'Contact information'],
  ['preferences', 'Communication preferences'],
  ['caregivers', 'Caregiver management'],
  ['security', 'Manage HealthSafe ID sign in and security settings'],
];

const withMenu = (context: Context, title: string, ...content: Child[]): Child =>
  el(
    'div',
    { class: 'with-menu' },
    el(
      'nav',
      { class: 'side', 'aria-label': 'My profile' },
      el(
        'ul',
        {},
        sections.map(([page, words]) =>
          el(
            'li',
            {},
            el('a', { href: context.href(page), 'aria-current': context.route.page === page && 'page' }, words),
          ),
        ),
      ),
    ),
    el('div', {}, el('h1', { id: 'page_title' }, title), content),
  );

export const profile = (context: Context): Child =>
  withMenu(context, 'My profile', el('p', { class: 'panel' }, 'Choose a section to see or change your settings.'));

export const paymentMethods = (context: Context): Child =>
  withMenu(
    context,
    'Payment methods',
    context.view.profile.cards.map(({ brand, lastFour, expires, preferred }) =>
      el(
        'div',
        { class: 'card' },
        el('h2', {}, `${brand} ending in ${lastFour}`),
        preferred && el('span', { class: 'label' }, 'Preferred'),
        el('p', {}, `Expires ${expires.slice(5)}/${expires.slice(0, 4)}`),
        el('button', { type: 'button', class: 'text' }, 'Edit'),
      ),
    ),
    el('a', { href: context.href('payment-entry') }, 'Add a new payment method'),
  );

export const addresses = (context: Context): Child =>
  withMenu(
    context,
    'Shipping addresses',
    context.view.profile.addresses.map(({ lines, preferred }) =>
      el(
        'div',
        { class: 'card' },
        preferred && el('span', { class: 'label' }, 'Preferred'),
        lines.map((line) => el('p', {}, line)),
      ),
    ),
    el('button', { type: 'button', class: 'secondary' }, 'Add'),
  );

export const savingsCards = (context: Context): Child =>
  withMenu(
    context,
    'Copay savings cards',
    el(
      'p',
      { class: 'panel' },
      'You have no copay savings cards. You need the drug name, RxBIN, RxPCN and RxGRP from your card.',
    ),
  );

export const contact = (context: Context): Child =>
  withMenu(
    context,
    'Contact information',
    el(
      'div',
      { class: 'panel' },
      el('h2', {}, 'Email'),
      el('p', {}, context.view.profile.email),
      el('h2', {}, 'Phone'),
      el('p', {}, context.view.profile.phone),
    ),
  );

const ways = ['text', 'email', 'phone'] as const;

export function preferences(context: Context): Child {
  const draft = (context.memory.get('draft') ?? structuredClone(context.view.profile)) as Profile;
  context.memory.set('draft', draft);
  const save = () => {
    const { notifications, personalizedEmails, paperless } = draft;
    context.memory.set('saved', true);
    void context.act({ do: 'save-preferences', preferences: { notifications, personalizedEmails, paperless } });
  };
  const radio = (group: string, words: string, checked: boolean, choose: () => void) =>
    el('label', {}, el('input', { type: 'radio', name: group, checked, onchange: choose }), ` ${words}`);
  return withMenu(
    context,
    'Communication preferences',
    context.memory.get('saved') === true &&
      el('p', { class: 'notice', role: 'status' }, 'Your preferences were saved.'),
    el(
      'fieldset',
      { class: 'panel' },
      el('legend', {}, 'Paperless Settings for Required Communications'),
      radio('paperless', 'Email', draft.paperless === 'email', () => (draft.paperless = 'email')),
      radio('paperless', 'Mail', draft.paperless === 'mail', () => (draft.paperless = 'mail')),
    ),
    el(
      'section',
      { class: 'panel' },
      el('h2', {}, 'Notifications and Reminders'),
      draft.notifications.map((notification) =>
        el(
          'fieldset',
          { class: 'topic' },
          el('legend', {}, notification.topic),
          ways.map((way) =>
            el(
              'label',
              {},
              el('input', {
                type: 'checkbox',
                checked: notification[way],
                onchange: () => (notification[way] = !notification[way]),
              }),
              ` ${way[0]?.toUpperCase()}${way.slice(1)}`,
            ),
          ),
        ),
      ),
    ),
    el(
      'fieldset',
      { class: 'panel' },
      el('legend', {}, 'Personalized Emails'),
      radio('personalized', 'Yes', draft.personalizedEmails, () => (draft.personalizedEmails = true)),
      radio('personalized', 'No', !draft.personalizedEmails, () => (draft.personalizedEmails = false)),
    ),
    el('button', { type: 'button', class: 'primary', onclick: save }, 'Save changes'),
  );
}

export function caregivers(context: Context): Child {
  const { profile, careRecipients } = context.view;
  const invite = (event: Event) => {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    if (typeof name === 'string' && name) void context.act({ do: 'invite-caregiver', name });
  };
  return withMenu(
    context,
    'Caregiver management',
    el(
      'section',
      { class: 'panel' },
      el('h2', {}, 'My caregivers'),
      profile.caregivers.length === 0 && el('p', {}, 'You have no caregivers.'),
      el(
        'ul',
        { class: 'plain' },
        profile.caregivers.map(({ name, state }) =>
          el(
            'li',
            { class: 'row' },
            el('span', {}, name),
            el('span', { class: 'label' }, state === 'active' ? 'Active' : 'Invitation sent'),
          ),
        ),
      ),
      el(
        'form',
        { class: 'form', onsubmit: invite },
        el('h3', {}, 'Add a caregiver'),
        el('label', {}, 'Full name', el('input', { name: 'name', required: true })),
        el('button', { class: 'secondary' }, 'Send invitation'),
      ),
    ),
    el(
      'section',
      { class: 'panel' },
      el('h2', {}, 'Care recipients'),
      careRecipients.length === 0
        ? el('p', {}, 'You have no care recipients.')
        : el(
            'ul',
            { class: 'plain' },
            careRecipients.map((name) => el('li', { class: 'row' }, name)),
          ),
    ),
  );
}

export const security = (context: Context): Child =>
  withMenu(
    context,
    'Manage HealthSafe ID sign in and security settings',
    el(
      'p',
      { class: 'panel' },
      'For your security, we will send you a code by text or phone before you can change these settings.',
    ),
    el('button', { type: 'button', class: 'primary' }, 'Send code'),
  );

/** Not in this look's menu, but older bookmarks lead here. */
export const automaticRefills = (context: Context): Child =>
  withMenu(
    context,
    'Automatic refills',
    el(
      'ul',
      { class: 'plain' },
      context.view.medicines
        .filter(({ kind, inactive, autofill }) => kind === 'home-delivery' && !inactive && autofill !== 'not-eligible')
        .map((medicine) =>
          el(
            'li',
            { class: 'card' },
            el(
              'label',
              {},
              el('input', {
                type: 'checkbox',
                id: `auto-${medicine.id}`,
                checked: medicine.autofill === 'on',
                onchange: () =>
                  void context.act({ do: 'autofill', medicine: medicine.id, on: medicine.autofill !== 'on' }),
              }),
              ` ${printedName(medicine)}`,
            ),
            medicine.autofillOn && el('p', {}, `Next auto refill date: ${slashes(medicine.autofillOn)}`),
          ),
        ),
    ),
  );

export const messages = (context: Context): Child => [
  el('h1', { id: 'page_title' }, 'Message center'),
  context.view.messages.length === 0 && el('p', { class: 'panel' }, 'You have no messages.'),
  context.view.messages.map(({ on, from, subject, text }) =>
    el(
      'article',
      { class: 'card message' },
      el('h2', {}, subject),
      el('p', { class: 'small' }, `From ${from}, ${slashes(on)}`),
      el('p', { class: 'tiny' }, text),
    ),
  ),
];
