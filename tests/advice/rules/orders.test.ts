import { describe } from 'vitest';
import { medicine, order, seen, yesterday } from '../builders';
import { ofMedicine, ofOrder, ruleTable, says } from './rule-table';

const notice = (claims: 'canceled' | 'shipped', on: string) =>
  says({ kind: 'notice', says: claims, value: on }, ofOrder);
const known = medicine();

describe('Orders', () => {
  for (const rule of ['OR-01', 'OR-05'] as const)
    ruleTable(rule, {
      speaks: { medicines: [known], orders: [order('canceled')] },
      silent: { medicines: [known], orders: [order('canceled', {}, { placedOn: '2026-08-01' })] },
      open: { medicines: [known], orders: [order('unknown')] },
    });
  ruleTable('OR-02', {
    speaks: { orders: [order('processing')], own: [notice('canceled', '2026-11-20')] },
    silent: { orders: [order('canceled')], own: [notice('canceled', '2026-11-20')] },
    open: { orders: [order('processing')], own: [notice('canceled', '2026-11-22')] },
  });
  ruleTable('OR-03', {
    speaks: { orders: [order('cannot-fill')] },
    silent: { orders: [order('processing')] },
    // Told by mail, and the account not looked at since.
    open: { orders: [order('processing')], own: [notice('canceled', '2026-11-22')] },
  });
  ruleTable('OR-04', {
    speaks: { orders: [order('processing')] },
    silent: { orders: [] },
    open: { orders: [], lastSeenOn: null },
  });
  ruleTable('OR-06', {
    speaks: { orders: [order('processing', { statusSince: '2026-11-07' })] },
    silent: { orders: [order('processing', { statusSince: '2026-11-08' })] },
    open: { orders: [order('unknown', { statusSince: '2026-11-07' })] },
  });
});

describe('Early in the year', () => {
  const day = '2027-01-20';
  const dear = (since: string, total: number | null) =>
    order('processing', { key: 'now', statusSince: since, lastSeenOn: day }, { orderNumber: '2', total });
  const before = order('delivered', { key: 'then' }, { orderNumber: '1', total: 10, deliveredOn: '2026-10-20' });
  ruleTable('JC-01', {
    speaks: { on: day, medicines: [known], orders: [before, dear('2027-01-19', 45)] },
    silent: { on: day, medicines: [known], orders: [before, dear('2027-01-19', 10)] },
    open: { on: day, medicines: [known], orders: [before, dear('2027-01-19', null)] },
  });
  ruleTable('JC-02', {
    // Friday to Wednesday, with a holiday on Monday: the third business day is not over.
    speaks: { on: day, medicines: [known], orders: [before, dear('2027-01-14', 45)] },
    silent: { on: day, medicines: [known], orders: [before, dear('2027-01-15', 45)] },
    open: { on: day, medicines: [known], orders: [before, dear('2027-01-14', null)] },
  });
  ruleTable('JC-03', {
    speaks: { on: '2026-12-02', medicines: [medicine({ lastFilledOn: seen('2026-11-01') })] },
    silent: { on: '2026-11-30', medicines: [medicine({ lastFilledOn: seen('2026-11-01') })] },
    open: { on: '2026-12-02', medicines: [medicine({ daysSupply: null })] },
  });
});

describe('Messages', () => {
  const inStatus = (status: Parameters<typeof order>[0]) => ({ orders: [order(status)] });
  const ofStatus = {
    'NT-04': 'placed',
    'NT-06': 'verifying',
    'NT-07': 'processing',
    'NT-08': 'shipped',
    'NT-09': 'out-for-delivery',
    'NT-10': 'delivered',
  } as const;
  for (const [rule, status] of Object.entries(ofStatus) as [
    keyof typeof ofStatus,
    (typeof ofStatus)[keyof typeof ofStatus],
  ][])
    ruleTable(rule, { speaks: inStatus(status), silent: inStatus('canceled'), open: inStatus('unknown') });
  ruleTable('NT-01', {
    speaks: { medicines: [medicine({ firstSeenOn: yesterday })] },
    silent: { medicines: [known, medicine({ key: 'two', firstSeenOn: '2026-08-01' })] },
    open: { medicines: [known], listSeenOn: null },
  });
  const due = medicine({ lastFilledOn: seen('2026-09-01') });
  ruleTable('NT-02', {
    speaks: { medicines: [due] },
    silent: { medicines: [known] },
    open: { medicines: [medicine({ daysSupply: null })] },
  });
  ruleTable('NT-03', {
    speaks: { medicines: [medicine({ refillsLeft: seen(0) })] },
    silent: { medicines: [medicine({ expiresOn: seen('2027-06-01') })] },
    open: { medicines: [medicine({ refillsLeft: null })] },
  });
  ruleTable('NT-05', {
    speaks: { medicines: [{ ...due, nextFillOn: seen('2026-11-27') }] },
    silent: { medicines: [due] },
    open: { medicines: [medicine({ daysSupply: null })] },
  });
  for (const rule of ['NT-11', 'NT-12'] as const)
    ruleTable(rule, {
      speaks: { page: 'messages' },
      silent: { page: 'home' },
      open: {},
    });
  const until = (on: string) => [says({ kind: 'prior-authorization', value: { ends: 'on', on } }, ofMedicine())];
  ruleTable('NT-13', {
    speaks: { medicines: [known], own: until('2026-12-10') },
    silent: { medicines: [known], own: until('2027-03-10') },
    open: { medicines: [known] },
  });
});
