/** How two people's pages were read: one reads well, of the other a list is no longer read. For tests and the gallery. */
import { readingHealth } from '@/src/history/reading-health';
import type { PersonReading } from '@/src/ui/health/health-state';
import { order, prescription, visit } from '@/tests/history/builders';
import { idOf } from './build';

const names = ['ATORVASTATIN TAB 40MG', 'LISINOPRIL TAB 20MG', 'METFORMIN TAB 500MG'];
const medicines = (facts = {}) => names.map((name) => prescription(name, { daysSupply: 90, ...facts }));
const byLabel = {
  page: { heading: 1 },
  person: { viewing: 1 },
  printedName: { shape: 3 },
  refillsLeft: { 'label-before': 3 },
  autofill: { switch: 2, 'state-word': 1 },
};
const byText = { ...byLabel, refillsLeft: { 'run-text': 2, bare: 1 } };

export const roseRead: PersonReading = {
  personId: idOf(1),
  name: 'Rose',
  pages: readingHealth([
    visit('2026-10-20', { prescriptions: medicines({ refillsLeft: 2 }) }, { strategies: byLabel }),
    visit(['2026-11-03', '2026-11-20'], { prescriptions: medicines({ refillsLeft: 2 }) }, { strategies: byText }),
    visit('2026-11-19', {
      page: 'prescription-detail',
      outcome: 'partial',
      gaps: [{ what: 'autofill of LISINOPRIL TAB 20MG', why: 'two parts of the page disagree' }],
      prescriptions: medicines().slice(1, 2),
    }),
  ]),
};

export const frankRead: PersonReading = {
  personId: idOf(2),
  name: 'Frank',
  pages: readingHealth([
    visit('2026-11-01', { page: 'order-status', orders: [order({ orderNumber: '1' }), order({ orderNumber: '2' })] }),
    visit(['2026-11-03', '2026-11-20'], {
      page: 'order-status',
      outcome: 'unreadable',
      gaps: [{ what: 'orders', why: 'none could be read' }],
    }),
    visit('2026-11-01', { prescriptions: medicines({ refillsLeft: 1 }) }),
    visit('2026-11-20', { prescriptions: medicines() }),
  ]),
};

export const twoPeopleRead: readonly PersonReading[] = [roseRead, frankRead];
