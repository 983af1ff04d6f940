import { describe, expect, it } from 'vitest';
import type { Seen } from '@/src/history/current';
import { NotificationEvent } from '@/src/model/own-facts';
import type { Account, PageKind } from '@/src/model/reading';
import { medicine, order, seen, yesterday } from '../builders';
import { type Given, ruleTable, says, verdictOf } from './rule-table';

const known = medicine();
const account = (facts: Partial<Account> = {}): Seen<Account> =>
  seen({
    notifications: [],
    personalizedEmails: 'unknown',
    paperless: 'unknown',
    caregivers: [],
    careRecipients: [],
    paymentExpires: null,
    ...facts,
  });
const topics = (text: 'on' | 'off' | 'unknown') =>
  ['Pharmacy care information', 'Pharmacy order notifications'].map((topic) => ({
    topic,
    text,
    email: 'unknown' as const,
    phone: 'unknown' as const,
  }));
const tick = (item: string, checklist = 'account', value = '2026-11-20') =>
  says({ kind: 'tick', checklist, item, value });
const shown = (facts: Partial<Account>): Given => ({ medicines: [known], account: account(facts) });
/** Nothing at Optum yet: the account is being set up. */
const settingUp: Given = {};
const inUse: Given = { medicines: [known] };
const at = (page: PageKind): Given => ({ page });

describe('The table of messages', () => {
  const allCame = NotificationEvent.options.map((event) => says({ kind: 'email-came', event, value: 'yes' }));
  ruleTable('NT-14', {
    speaks: shown({ paymentExpires: '2026-12' }),
    silent: shown({ paymentExpires: '2027-06' }),
    open: inUse,
  });
  ruleTable('NT-15', {
    speaks: { orders: [order('shipped')] },
    silent: { orders: [order('shipped')], own: allCame },
    open: { lastSeenOn: null },
  });
  ruleTable('NT-16', {
    speaks: shown({ notifications: topics('off') }),
    silent: shown({ notifications: topics('on') }),
    open: shown({ notifications: topics('unknown') }),
  });
});

describe('Setting up', () => {
  const items = { 'CP-01': 'preferences', 'AC-03': 'open-my-profile', 'AC-04': 'payment', 'AC-07': 'contact' } as const;
  for (const [rule, item] of Object.entries(items) as [keyof typeof items, string][])
    ruleTable(rule, { speaks: settingUp, silent: { own: [tick(item)] }, open: inUse });
  ruleTable('AC-07', {
    speaks: { ...inUse, own: [tick('contact', 'account', '2026-05-01')] },
    silent: { ...inUse, own: [tick('contact', 'account', '2026-06-01')] },
    open: inUse,
  });
  ruleTable('CP-02', { speaks: settingUp, silent: shown({ paperless: 'mail' }), open: shown({}) });
  ruleTable('CP-03', {
    speaks: shown({ personalizedEmails: 'yes' }),
    silent: shown({ personalizedEmails: 'no' }),
    open: shown({}),
  });
  ruleTable('AC-02', { speaks: at('sign-in'), silent: { ...at('sign-in'), ...inUse }, open: { lastSeenOn: null } });
  ruleTable('AC-05', {
    speaks: shown({ paymentExpires: '2026-12' }),
    // Forty-six days before its last day.
    silent: { ...shown({ paymentExpires: '2027-01' }), on: '2026-12-16' },
    open: inUse,
  });
  ruleTable('AC-06', {
    speaks: { own: [says({ kind: 'copay-card', value: 'yes' })] },
    silent: { own: [says({ kind: 'copay-card', value: 'no' })] },
    open: {},
  });
});

describe('On the pages of the site', () => {
  const pages = {
    'AC-01': 'sign-in',
    'AC-08': 'contact-information',
    'AC-09': 'profile',
    'AC-10': 'sign-in',
    'AC-11': 'error',
    'CM-05': 'messages',
  } as const;
  for (const [rule, page] of Object.entries(pages) as [keyof typeof pages, PageKind][])
    ruleTable(rule, { speaks: at(page), silent: at('home'), open: {} });
  it.each(Object.keys(pages) as (keyof typeof pages)[])('%s is silent while no page is looked at', (rule) => {
    expect(verdictOf(rule, { page: 'none' })).toBe('does-not-apply');
  });
  const blank = [{ page: 'home' as const, seenOn: yesterday, gaps: [] }];
  for (const rule of ['AC-12', 'AC-13'] as const)
    ruleTable(rule, { speaks: { notRead: blank }, silent: at('home'), open: {} });
});

describe('Caregivers', () => {
  const active = [{ name: 'Ann Miller', state: 'active' as const }];
  ruleTable('CG-01', { speaks: shown({}), silent: shown({ caregivers: active }), open: inUse });
  for (const rule of ['CG-02', 'CG-03'] as const)
    ruleTable(rule, {
      speaks: shown({ caregivers: active }),
      silent: { ...shown({ caregivers: active }), own: [says({ kind: 'authority-confirmed', value: '2026-11-02' })] },
      open: inUse,
    });
  ruleTable('CG-04', { speaks: shown({}), silent: shown({ careRecipients: [{ name: 'Sam' }] }), open: inUse });
});

describe('Calls', () => {
  const call = says({
    kind: 'call',
    callId: '00000000-0000-4000-8000-0000000000aa',
    value: { on: '2026-11-20', with: 'optum', spokeTo: 'Ana', promised: '', reference: '', note: '' },
  });
  for (const rule of ['CM-01', 'CM-02', 'CM-03'] as const)
    ruleTable(rule, {
      speaks: { orders: [order('on-hold')] },
      silent: { orders: [order('delivered')] },
      open: { lastSeenOn: null },
    });
  ruleTable('CM-04', {
    speaks: {},
    silent: 'it holds always: every card names notes and account before a call',
    open: 'it is about this program itself',
  });
  ruleTable('CM-06', {
    speaks: { orders: [order('delivered')], own: [call] },
    silent: { orders: [order('delivered')] },
    open: { lastSeenOn: null },
  });
});
