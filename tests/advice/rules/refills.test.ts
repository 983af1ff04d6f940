import { describe } from 'vitest';
import { medicine, order, seen, yesterday } from '../builders';
import { ofMedicine, ruleTable, says } from './rule-table';

const steady = medicine({ expiresOn: seen('2027-06-01') });
const noDate = medicine({ daysSupply: null });
const out = medicine({ refillsLeft: seen(0) });
const unsure = medicine({ refillsLeft: null });
/** Ninety days that end on November 30: to be ordered since November 16. */
const due = medicine({ lastFilledOn: seen('2026-09-01'), expiresOn: seen('2027-06-01') });
const dueButTooSoon = { ...due, nextFillOn: seen('2026-11-27') };

describe('Refills', () => {
  ruleTable('RF-01', { speaks: { medicines: [steady] }, silent: { medicines: [out] }, open: { medicines: [noDate] } });
  for (const rule of ['RF-02', 'RF-07', 'RF-08'] as const)
    ruleTable(rule, { speaks: { medicines: [out] }, silent: { medicines: [steady] }, open: { medicines: [unsure] } });
  ruleTable('RF-03', {
    speaks: { medicines: [dueButTooSoon] },
    silent: { medicines: [due] },
    open: { medicines: [noDate] },
  });
  ruleTable('RF-04', { speaks: { medicines: [due] }, silent: { medicines: [steady] }, open: { medicines: [noDate] } });
  ruleTable('RF-05', {
    speaks: { medicines: [steady] },
    silent: { medicines: [medicine({ status: seen('placeholder') })] },
    open: { medicines: [noDate] },
  });
  ruleTable('RF-06', { speaks: { medicines: [out] }, silent: { medicines: [steady] }, open: { medicines: [unsure] } });
  const unread = [{ page: 'my-prescriptions' as const, seenOn: yesterday, gaps: [] }];
  ruleTable('RF-09', {
    speaks: { medicines: [due], notRead: unread },
    silent: { medicines: [steady], notRead: unread },
    open: { medicines: [noDate], notRead: unread },
  });
});

describe('Too soon', () => {
  ruleTable('TS-01', {
    speaks: { medicines: [medicine({ nextFillOn: seen('2026-12-01') })] },
    silent: { medicines: [medicine({ nextFillOn: seen('2026-11-01') })] },
    open: { medicines: [medicine({ daysSupply: null })] },
  });
  const account = (text: 'on' | 'off' | 'unknown') =>
    seen({
      notifications: [
        { topic: 'Pharmacy order notifications', text, email: 'unknown' as const, phone: 'unknown' as const },
      ],
      personalizedEmails: 'unknown' as const,
      paperless: 'unknown' as const,
      caregivers: [],
      careRecipients: [],
      paymentExpires: null,
    });
  const tooSoon = medicine({ lastFilledOn: seen('2026-11-01') });
  ruleTable('TS-02', {
    speaks: { medicines: [tooSoon], account: account('on') },
    silent: {
      medicines: [tooSoon],
      account: account('on'),
      own: [says({ kind: 'email-came', event: 'refill-too-soon', value: 'yes' })],
    },
    open: { medicines: [tooSoon], account: account('unknown') },
  });
});

describe("The plan's own yes", () => {
  const ends = (value: Extract<Parameters<typeof says>[0], { kind: 'prior-authorization' }>['value']) => [
    says({ kind: 'prior-authorization', value }, ofMedicine()),
  ];
  ruleTable('PA-01', {
    speaks: { medicines: [steady], own: ends({ ends: 'on', on: '2027-03-01' }) },
    silent: { medicines: [steady], own: ends({ ends: 'never' }) },
    open: { medicines: [steady] },
  });
  ruleTable('PA-02', {
    speaks: { medicines: [steady], own: ends({ ends: 'not-known' }) },
    silent: { medicines: [steady], own: ends({ ends: 'not-needed' }) },
    open: { medicines: [steady] },
  });
  ruleTable('PA-03', {
    speaks: { medicines: [steady], own: ends({ ends: 'on', on: '2026-11-25' }) },
    silent: { medicines: [steady], own: ends({ ends: 'on', on: '2027-03-01' }) },
    open: { medicines: [steady], own: ends({ ends: 'not-known' }) },
  });
});

describe('Specialty', () => {
  const printedName = 'HUMIRA PEN INJ 40MG';
  const humira = medicine({ printedName, key: printedName, status: seen('elsewhere') });
  const said = (value: 'yes' | 'no') => says({ kind: 'specialty', value }, ofMedicine(printedName, printedName));
  for (const rule of ['SP-01', 'SP-03'] as const)
    ruleTable(rule, {
      speaks: { medicines: [humira] },
      silent: { medicines: [humira], own: [said('no')] },
      open: { medicines: [{ ...humira, status: seen('active') }] },
    });
  ruleTable('SP-02', {
    speaks: { medicines: [humira] },
    silent: {
      medicines: [humira],
      own: [says({ kind: 'specialty-called', value: '2026-11-18' }, ofMedicine(printedName, printedName))],
    },
    open: { medicines: [{ ...humira, status: seen('active') }] },
  });
});

describe('Parcels', () => {
  const coming = order('shipped', {}, { shippedOn: yesterday, expectedOn: '2026-12-01' });
  const short = medicine({ lastFilledOn: seen('2026-08-25') });
  ruleTable('SH-01', {
    speaks: { orders: [coming] },
    silent: { orders: [order('delivered')] },
    open: { orders: [], lastSeenOn: null },
  });
  ruleTable('SH-02', {
    speaks: { orders: [order('processing')] },
    silent: { orders: [coming] },
    open: { orders: [order('unknown')] },
  });
  ruleTable('SH-03', {
    speaks: { orders: [coming] },
    silent: { orders: [order('processing')] },
    open: { orders: [order('shipped')] },
  });
  ruleTable('SH-04', {
    speaks: { medicines: [short], orders: [coming] },
    silent: { medicines: [steady], orders: [coming] },
    open: { medicines: [noDate], orders: [coming] },
  });
  ruleTable('SH-05', {
    speaks: { medicines: [] },
    silent: { own: [says({ kind: 'tick', checklist: 'account', item: 'addresses', value: '2026-11-20' })] },
    open: { medicines: [steady] },
  });
});
