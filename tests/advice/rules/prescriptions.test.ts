import { describe } from 'vitest';
import { medicine, order, seen, yesterday } from '../builders';
import { ofMedicine, ofOrder, ruleTable, says } from './rule-table';

const placeholder = medicine({ status: seen('placeholder') });
const active = medicine();
const unknown = medicine({ status: seen('unknown') });
const askedByOptum = says({ kind: 'optum-asks-clinic', value: '2026-11-18' }, ofMedicine());
const asked = says({ kind: 'clinic-contacted', value: '2026-11-18' }, ofMedicine());
const wants90 = says({ kind: 'wanted-days', value: 90 }, ofMedicine('AMLODIPINE TAB 5MG', 'AMLODIPINE TAB 5MG'));
const right = says({ kind: 'order-checked', value: 'right' }, ofOrder);

const newOne = medicine({
  printedName: 'AMLODIPINE TAB 5MG',
  firstSeenOn: yesterday,
  lastFilledOn: null,
  daysSupply: seen(30),
});
const ordered = (daysSupply: number | null) => ({
  medicines: [{ printedName: 'AMLODIPINE TAB 5MG', rxNumber: null, quantity: null, daysSupply }],
});
const started = (daysSupply: number | null) => order('processing', { firstSeenOn: yesterday }, ordered(daysSupply));
const canceled = order('canceled', { firstSeenOn: yesterday }, ordered(30));
const allPlaceholders = [
  placeholder,
  medicine({ printedName: 'ELIQUIS TAB 5MG', status: seen('placeholder'), prescriber: seen('Dr. B. Ortiz') }),
];

describe('Placeholders', () => {
  for (const rule of ['PL-01', 'PL-02', 'PL-03', 'PR-01'] as const)
    ruleTable(rule, {
      speaks: { medicines: [placeholder] },
      silent: { medicines: [active] },
      open: { medicines: [unknown] },
    });
  ruleTable('PL-04', {
    speaks: { medicines: [placeholder], own: [askedByOptum] },
    silent: { medicines: [active], own: [askedByOptum] },
    open: { medicines: [placeholder] },
  });
  ruleTable('PL-05', {
    speaks: { medicines: [medicine({ becameActiveOn: yesterday })] },
    silent: { medicines: [medicine({ becameActiveOn: '2026-10-01' })] },
    open: { medicines: [medicine({ becameActiveOn: yesterday, status: seen('unknown') })] },
  });
  ruleTable('PL-06', {
    speaks: { medicines: [active] },
    silent: { medicines: [] },
    open: { medicines: [active], listSeenOn: null },
  });
});

describe('New prescriptions', () => {
  ruleTable('NR-01', {
    speaks: { medicines: [newOne], orders: [started(90)] },
    silent: { medicines: [newOne], orders: [started(90)], own: [right] },
    open: { orders: [started(90)], listSeenOn: null },
  });
  for (const rule of ['NR-02', 'NR-08'] as const)
    ruleTable(rule, {
      speaks: { medicines: [placeholder], own: [asked] },
      silent: { medicines: [medicine({ becameActiveOn: '2026-11-20' })], own: [asked] },
      open: { medicines: [placeholder] },
    });
  ruleTable('NR-03', {
    speaks: { medicines: [newOne], orders: [started(30)], own: [wants90] },
    silent: { medicines: [newOne], orders: [started(84)], own: [wants90] },
    open: { medicines: [{ ...newOne, daysSupply: null }], orders: [started(null)], own: [wants90] },
  });
  const lesser = medicine({ printedName: 'AMLODIPINE TAB 2.5MG' });
  ruleTable('NR-03', {
    speaks: { medicines: [newOne, lesser], orders: [started(90)] },
    silent: { medicines: [newOne, lesser], orders: [started(90)], own: [right] },
    open: { medicines: [newOne, lesser], orders: [started(90)], listSeenOn: null },
  });
  ruleTable('NR-03', {
    speaks: { medicines: [newOne, medicine({ printedName: 'Norvasc 10 mg tablet' })], orders: [started(90)] },
    // Both are new, or it is another medicine.
    silent: {
      medicines: [
        { ...newOne, daysSupply: seen(90) },
        medicine({ printedName: 'AMLODIPINE TAB 2.5MG', firstSeenOn: yesterday }),
        active,
      ],
      orders: [started(90)],
      own: [wants90],
    },
    open: 'a dose on the list is known or is not there',
  });
  ruleTable('NR-04', {
    speaks: { orders: [order('on-hold', {}, { hold: 'action' })] },
    silent: { orders: [order('on-hold', {}, { hold: 'information' })] },
    open: { orders: [order('unknown')] },
  });
  const bare = { quantity: null, daysSupply: null, refillsLeft: null, prescriber: null };
  ruleTable('NR-05', {
    speaks: { medicines: [active, medicine({ printedName: 'JARDIANCE TAB 10MG', ...bare })] },
    silent: { medicines: [active, medicine({ printedName: 'JARDIANCE TAB 10MG', quantity: null })] },
    open: { medicines: [medicine({ firstSeenOn: yesterday, ...bare })] },
  });
  ruleTable('NR-06', {
    speaks: { medicines: [medicine({ refillsLeft: null })] },
    silent: { medicines: [active] },
    open: 'a blank is what it is about',
  });
  ruleTable('NR-07', {
    speaks: { medicines: [newOne], orders: [canceled] },
    silent: { medicines: [active], orders: [order('canceled')] },
    open: { orders: [canceled], listSeenOn: null },
  });
  ruleTable('NR-09', {
    speaks: { orders: [order('verifying')] },
    silent: { orders: [order('processing')] },
    open: { orders: [order('unknown')] },
  });
});

describe('Asking the office', () => {
  const out = medicine({ refillsLeft: seen(0) });
  ruleTable('PR-02', {
    speaks: { medicines: allPlaceholders },
    silent: { medicines: [placeholder] },
    open: { medicines: allPlaceholders.map((one) => ({ ...one, prescriber: null })) },
  });
  for (const rule of ['PR-03', 'PR-04', 'PR-05', 'PR-08'] as const)
    ruleTable(rule, {
      speaks: { medicines: [out] },
      silent: { medicines: [medicine({ expiresOn: seen('2027-06-01') })] },
      open: { medicines: [medicine({ refillsLeft: null })] },
    });
  ruleTable('PR-06', {
    speaks: { medicines: [out] },
    silent: { medicines: [out], own: [says({ kind: 'wanted-days', value: 30 }, ofMedicine())] },
    open: { medicines: [medicine({ refillsLeft: null })] },
  });
  ruleTable('PR-07', {
    speaks: { medicines: [medicine({ daysSupply: seen(30) })] },
    silent: { medicines: [medicine({ daysSupply: seen(30), printedName: 'ZOLPIDEM TAB 10MG' })] },
    open: { medicines: [medicine({ daysSupply: null })] },
  });
});

describe("Days' supply", () => {
  const ozempic = (daysSupply: number | null) =>
    medicine({ printedName: 'OZEMPIC INJ 1MG', daysSupply: daysSupply === null ? null : seen(daysSupply) });
  const wants30 = says({ kind: 'wanted-days', value: 30 }, ofMedicine());
  const wants90days = says({ kind: 'wanted-days', value: 90 }, ofMedicine());
  const inOrder = (daysSupply: number | null) =>
    order(
      'processing',
      {},
      {
        medicines: [{ printedName: 'ATORVASTATIN TAB 40MG', rxNumber: null, quantity: null, daysSupply }],
      },
    );
  ruleTable('DS-01', {
    speaks: { medicines: [ozempic(84)] },
    silent: { medicines: [ozempic(90)] },
    open: { medicines: [ozempic(null)] },
  });
  ruleTable('DS-02', {
    speaks: { medicines: [medicine({ daysSupply: seen(30) })], own: [wants90days] },
    silent: { medicines: [medicine({ daysSupply: seen(84) })], own: [wants90days] },
    open: { medicines: [medicine({ daysSupply: seen(30) })] },
  });
  ruleTable('DS-03', {
    speaks: { medicines: [active], orders: [inOrder(30)], own: [wants90days] },
    silent: { medicines: [active], orders: [inOrder(100)], own: [wants90days] },
    open: { medicines: [medicine({ daysSupply: null })], orders: [inOrder(null)], own: [wants90days] },
  });
  ruleTable('DS-04', {
    speaks: { medicines: [medicine({ daysSupply: seen(30) })], own: [wants30] },
    silent: { medicines: [medicine({ daysSupply: seen(30) })] },
    open: { medicines: [medicine({ daysSupply: null })], own: [wants30] },
  });
  ruleTable('DS-05', {
    speaks: { medicines: [medicine({ printedName: 'ELIQUIS TAB 5MG', daysSupply: seen(30) })] },
    silent: { medicines: [medicine({ daysSupply: seen(30) })] },
    open: { medicines: [medicine({ printedName: 'ELIQUIS TAB 5MG', daysSupply: null })] },
  });
});
