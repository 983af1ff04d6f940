import { describe } from 'vitest';
import { medicine, order, seen, yesterday } from '../builders';
import { ofMedicine, ofOrder, ruleTable, says } from './rule-table';

const on = medicine({ autofill: seen('on') });
const off = medicine();
const unread = medicine({ autofill: seen('unknown') });
const turnedOn = medicine({ autofill: seen('on'), autofillTurnedOn: [{ wasOffOn: '2026-11-03', isOnOn: yesterday }] });
const medicare = says({ kind: 'medicare', value: 'yes' });
const noMedicare = says({ kind: 'medicare', value: 'no' });
const nobody = says({ kind: 'autofill-word', value: 'not-asked-for' }, ofMedicine(), yesterday);
const itWasUs = says({ kind: 'autofill-word', value: 'not-wanted' }, ofMedicine(), yesterday);
const notPlaced = says({ kind: 'placed-order', value: 'no' }, ofOrder);
const placed = says({ kind: 'placed-order', value: 'yes' }, ofOrder);

describe('Autofill', () => {
  ruleTable('AF-01', { speaks: { medicines: [on] }, silent: { medicines: [off] }, open: { medicines: [unread] } });
  ruleTable('AF-02', {
    speaks: { medicines: [turnedOn] },
    silent: { medicines: [turnedOn], own: [itWasUs] },
    // On since the first look: whose doing it was nobody has said.
    open: { medicines: [on] },
  });
  ruleTable('AF-03', { speaks: { medicines: [on] }, silent: { medicines: [off] }, open: { medicines: [unread] } });
  ruleTable('AF-04', {
    speaks: {},
    silent: 'it holds always: this program never suggests autofill',
    open: 'it is about this program itself',
  });
  ruleTable('AF-05', {
    speaks: { orders: [order('processing')], own: [notPlaced] },
    silent: { orders: [order('processing')], own: [placed] },
    open: { orders: [order('processing')] },
  });
  ruleTable('AF-06', {
    speaks: { orders: [order('shipped')], own: [notPlaced] },
    silent: { orders: [order('processing')], own: [notPlaced] },
    open: { orders: [order('shipped')] },
  });
  ruleTable('AF-07', {
    speaks: { medicines: [on], own: [medicare] },
    silent: { medicines: [on], own: [noMedicare] },
    open: { medicines: [on] },
  });
  ruleTable('AF-08', {
    speaks: { orders: [order('on-hold')] },
    silent: { orders: [order('shipped')] },
    open: { orders: [order('unknown')] },
  });
  ruleTable('AF-09', {
    speaks: { medicines: [turnedOn], own: [nobody] },
    silent: { medicines: [turnedOn], own: [itWasUs] },
    open: { medicines: [turnedOn] },
  });
  ruleTable('AF-10', {
    speaks: { medicines: [turnedOn], own: [nobody, medicare] },
    // Sixty days after it was seen on, Medicare takes no complaint any more.
    silent: { medicines: [turnedOn], own: [nobody, medicare], on: '2027-01-21' },
    open: { medicines: [turnedOn], own: [nobody] },
  });
  ruleTable('AF-11', {
    speaks: { medicines: [turnedOn] },
    silent: { medicines: [on] },
    open: { medicines: [medicine({ autofillUnreadSince: yesterday })] },
  });
});
