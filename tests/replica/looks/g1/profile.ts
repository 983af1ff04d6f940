/** My profile: the seven sections (T1), and the programs with their automatic refills. */
import { type Child, el } from '../../client/element';
import { longDate } from '../../client/format';
import type { Context } from '../../client/look';
import type { Profile } from '../../state/model';
import { printedName } from '../../state/model';
import type { PageName } from '../pages';
import { button, component, heading, linkButton, ng, table } from './parts';

const sections: readonly (readonly [PageName, string])[] = [
  ['payment-methods', 'Payment methods'],
  ['addresses', 'Shipping addresses'],
  ['savings-cards', 'Copay savings cards'],
  ['contact', 'Contact information'],
  ['preferences', 'Communication preferences'],
  ['caregivers', 'Caregiver management'],
  ['security', 'Manage HealthSafe ID sign in and security settings'],
];

function menu(context: Context): Child {
  const entry = (page: PageName, words: string) =>
    ng('li', {}, ng('a', { href: context.href(page), class: context.route.page === page ? 'here' : '' }, words));
  return ng(
    'div',
    { class: 'menu' },
    ng(
      'ul',
      {},
      sections.map(([page, words]) => entry(page, words)),
    ),
    ng('h2', {}, 'Manage programs'),
    ng('ul', {}, entry('automatic-refills', 'Automatic refills')),
  );
}

const section = (context: Context, title: string, ...content: Child[]): Child =>
  component('profile', ng('div', { class: 'columns' }, menu(context), ng('div', {}, heading(title), content)));

export const profile = (context: Context): Child =>
  section(context, 'My profile', ng('p', {}, 'Select a topic on the left.'));

export const paymentMethods = (context: Context): Child =>
  section(
    context,
    'Payment methods',
    table(
      ['Card', 'Expires', 'Preferred'],
      context.view.profile.cards.map(({ brand, lastFour, expires, preferred }) => [
        `${brand} ****${lastFour}`,
        `${expires.slice(5)}/${expires.slice(0, 4)}`,
        preferred ? 'Preferred' : '',
      ]),
    ),
    linkButton('Add a new payment method', context.href('payment-entry')),
  );

export const addresses = (context: Context): Child =>
  section(
    context,
    'Shipping addresses',
    context.view.profile.addresses.map(({ lines, preferred }) =>
      ng(
        'address',
        {},
        lines.map((line) => ng('div', {}, line)),
        preferred && ng('em', {}, 'Preferred'),
      ),
    ),
    button('Add address', () => context.again(), 'btn light'),
  );

export const savingsCards = (context: Context): Child =>
  section(
    context,
    'Copay savings cards',
    ng('p', {}, 'Enter the drug name, RxBIN, RxPCN and RxGRP of a savings card. You have none.'),
  );

export const contact = (context: Context): Child =>
  section(
    context,
    'Contact information',
    table(['Email', 'Phone'], [[context.view.profile.email, context.view.profile.phone]]),
  );

export const security = (context: Context): Child =>
  section(
    context,
    'Manage HealthSafe ID sign in and security settings',
    ng('p', {}, 'We will send a code to your phone first.'),
    button('Continue', () => context.again()),
  );

/** A table of check boxes: the topic at the head of the row, the way at the head of the column. */
export function preferences(context: Context): Child {
  const draft = (context.memory.get('draft') ?? structuredClone(context.view.profile)) as Profile;
  context.memory.set('draft', draft);
  const save = () => {
    const { notifications, personalizedEmails, paperless } = draft;
    void context.act({ do: 'save-preferences', preferences: { notifications, personalizedEmails, paperless } });
  };
  const select = (
    id: string,
    label: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
    choose: (value: string) => void,
  ) => [
    ng('h2', {}, ng('label', { for: id }, label)),
    ng(
      'select',
      { id, onchange: (event) => choose((event.target as HTMLSelectElement).value) },
      options.map(([value, words]) => ng('option', { value, selected: value === chosen }, words)),
    ),
  ];
  const box = (one: Profile['notifications'][number], way: 'text' | 'email' | 'phone') =>
    ng(
      'td',
      {},
      el('input', {
        type: 'checkbox',
        'aria-label': `${one.topic} ${way}`,
        checked: one[way],
        onchange: () => (one[way] = !one[way]),
      }),
    );
  return section(
    context,
    'Communication preferences',
    select(
      'paperless',
      'Paperless Settings for Required Communications',
      [
        ['mail', 'Mail'],
        ['email', 'Email'],
      ],
      draft.paperless,
      (value) => (draft.paperless = value === 'email' ? 'email' : 'mail'),
    ),
    ng('h2', {}, 'Notifications and Reminders'),
    ng(
      'table',
      { class: 'grid' },
      ng(
        'thead',
        {},
        ng(
          'tr',
          {},
          ['Notification', 'Text', 'Email', 'Phone'].map((column) => ng('th', { scope: 'col' }, column)),
        ),
      ),
      ng(
        'tbody',
        {},
        draft.notifications.map((one) =>
          ng('tr', {}, ng('th', { scope: 'row' }, one.topic), box(one, 'text'), box(one, 'email'), box(one, 'phone')),
        ),
      ),
    ),
    select(
      'personalized',
      'Personalized Emails',
      [
        ['yes', 'Yes'],
        ['no', 'No'],
      ],
      draft.personalizedEmails ? 'yes' : 'no',
      (value) => (draft.personalizedEmails = value === 'yes'),
    ),
    ng('p', {}, button('Save', save)),
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
    ng('h2', {}, 'My caregivers'),
    profile.caregivers.length === 0
      ? ng('p', {}, 'No caregivers have been added.')
      : table(
          ['Name', 'Status'],
          profile.caregivers.map(({ name, state }) => [name, state === 'active' ? 'Active' : 'Invited']),
        ),
    ng(
      'form',
      { onsubmit: invite },
      ng('label', { for: 'caregiver' }, 'Add a caregiver to manage my account '),
      ng('input', { id: 'caregiver', name: 'name', required: true }),
      ng('button', { class: 'btn light' }, 'Invite'),
    ),
    ng('h2', {}, 'Care recipients'),
    careRecipients.length === 0
      ? ng('p', {}, 'No care recipients.')
      : table(
          ['Name'],
          careRecipients.map((name) => [name]),
        ),
  );
}

export const automaticRefills = (context: Context): Child =>
  section(
    context,
    'Automatic refills',
    ng('p', {}, 'Select the medications that you want us to refill for you.'),
    ng(
      'table',
      { class: 'grid' },
      ng(
        'thead',
        {},
        ng(
          'tr',
          {},
          ['Enrolled', 'Medication', 'Next automatic refill'].map((column) => ng('th', { scope: 'col' }, column)),
        ),
      ),
      ng(
        'tbody',
        {},
        context.view.medicines
          .filter(({ kind, inactive }) => kind === 'home-delivery' && !inactive)
          .map((medicine) => {
            const eligible = medicine.autofill !== 'not-eligible';
            const change = () =>
              void context.act({ do: 'autofill', medicine: medicine.id, on: medicine.autofill !== 'on' });
            const box = ng('input', {
              type: 'checkbox',
              id: `auto-${medicine.id}`,
              checked: medicine.autofill === 'on',
              onchange: change,
            });
            return ng(
              'tr',
              {},
              ng('td', {}, eligible ? box : 'Not eligible'),
              ng(
                'td',
                {},
                ng('label', { for: eligible && `auto-${medicine.id}`, class: 'drug' }, printedName(medicine)),
              ),
              ng('td', {}, medicine.autofillOn ? longDate(medicine.autofillOn) : ''),
            );
          }),
      ),
    ),
  );

export const messages = (context: Context): Child =>
  component(
    'messages',
    heading('Message center'),
    context.view.messages.length === 0
      ? ng('p', { class: 'empty' }, 'No messages')
      : table(
          ['Date', 'From', 'Subject'],
          context.view.messages.map(({ on, from, subject, text }) => [
            longDate(on),
            from,
            [ng('b', {}, subject), ng('small', {}, text)],
          ]),
        ),
  );
