/**
 * The story of the guide over half a year, as data: what happens at Optum, what the caregiver looks at and says, and what
 * stands on top of the popup then. Told twice: on the stand-in's truth in a second, and in both browsers.
 */
import type { OwnFact } from '@/src/model/own-facts';
import { placeholder, prescription } from '../replica/state/builders';
import type { Event } from '../replica/state/events';

export const start = '2025-09-22';
export const person = 'Nina Brooks';

export interface Chapter {
  readonly name: string;
  readonly on: string;
  /** On which day, what. */
  readonly happens: readonly (readonly [on: string, event: Event])[];
  readonly looksAt: readonly ('prescriptions' | 'orders' | 'preferences')[];
  /** About a medicine by its printed name, or about the person. */
  readonly says: readonly { readonly medicine: string | null; readonly fact: OwnFact }[];
  /** The first warning, or, where nothing warns, the first thing to order. */
  readonly top: RegExp;
}

const atorvastatin = 'ATORVASTATIN TAB 40MG';
/** What the stand-in calls a prescription that came in later. */
const newAtorvastatin = 'atorvastatin-tab-40mg-4';
const nothing = { happens: [], looksAt: [], says: [] } as const;
const lists = ['prescriptions', 'orders'] as const;
const ofPerson = (...facts: readonly OwnFact[]) => facts.map((fact) => ({ medicine: null, fact }));

export const chapters: readonly Chapter[] = [
  {
    ...nothing,
    name: 'the office is asked for a prescription',
    on: start,
    happens: [
      [start, { happens: 'listed', medicine: placeholder('atorvastatin', atorvastatin) }],
      [
        start,
        {
          happens: 'listed',
          medicine: prescription(start, 'amlodipine', 'AMLODIPINE TAB 5MG', {
            ...{ filled: 49, refills: 2, rx: '73310662', by: 'Dr. Irene Castillo' },
          }),
        },
      ],
      [
        start,
        {
          happens: 'listed',
          medicine: prescription(start, 'levothyroxine', 'LEVOTHYROXIN TAB 75MCG', {
            ...{ filled: 20, refills: 3, rx: '70431862', by: 'Dr. Mei Chen' },
          }),
        },
      ],
    ],
    looksAt: lists,
    says: [
      { medicine: atorvastatin, fact: { kind: 'wanted-days', value: 90 } },
      { medicine: atorvastatin, fact: { kind: 'clinic-contacted', value: start } },
    ],
    top: /You asked the doctor’s office for ATORVASTATIN TAB 40MG/,
  },
  {
    ...nothing,
    name: 'it is filled unasked, for 30 days instead of 90',
    on: '2025-09-29',
    happens: [['2025-09-26', { happens: 'placeholder-becomes-active', medicine: 'atorvastatin', daysSupply: 30 }]],
    looksAt: lists,
    top: /^The order for ATORVASTATIN TAB 40MG \(Nina Brooks\) is for 30 days. You wanted 90\./,
  },
  {
    ...nothing,
    name: 'the wrong one is stopped in time',
    on: '2025-10-01',
    happens: [['2025-09-30', { happens: 'order-canceled' }]],
    looksAt: lists,
    top: /“canceled” for ATORVASTATIN TAB 40MG/,
  },
  {
    ...nothing,
    name: 'the corrected one waits for a spoken yes',
    on: '2025-11-04',
    happens: [
      ['2025-10-14', { happens: 'refill-placed', medicine: 'amlodipine' }],
      ['2025-10-29', { happens: 'discontinued', medicine: 'atorvastatin' }],
      ['2025-10-29', { happens: 'new-prescription', name: atorvastatin, daysSupply: 90 }],
      ['2025-11-03', { happens: 'hold', type: 'Call Hold' }],
    ],
    looksAt: lists,
    top: /ATORVASTATIN TAB 40MG.*hold/i,
  },
  {
    ...nothing,
    name: 'too soon, and no text will say so',
    on: '2025-11-07',
    happens: [
      ['2025-11-05', { happens: 'order-goes-on' }],
      ['2025-11-05', { happens: 'texts-switched-on' }],
    ],
    looksAt: [...lists, 'preferences'],
    top: /too soon/i,
  },
  {
    ...nothing,
    name: 'autofill is on behind her back',
    on: '2025-11-11',
    happens: [['2025-11-10', { happens: 'autofill-switched-on', medicine: 'amlodipine' }]],
    looksAt: lists,
    top: /^Autofill for AMLODIPINE TAB 5MG \(Nina Brooks\) was off/,
  },
  {
    ...nothing,
    name: 'canceled, or so it says',
    on: '2025-11-20',
    happens: [
      ['2025-11-12', { happens: 'autofill-switched-off', medicine: 'amlodipine' }],
      ['2025-11-17', { happens: 'refill-placed', medicine: 'levothyroxine' }],
      ['2025-11-19', { happens: 'order-canceled' }],
    ],
    looksAt: lists,
    top: /“canceled” for LEVOTHYROXIN TAB 75MCG/,
  },
  {
    ...nothing,
    name: 'the higher price of January',
    on: '2026-01-08',
    happens: [
      ['2025-11-24', { happens: 'order-goes-on' }],
      ['2026-01-02', { happens: 'refill-placed', medicine: 'amlodipine' }],
      ['2026-01-06', { happens: 'hold', type: 'Price Adjustment Hold' }],
    ],
    looksAt: lists,
    top: /AMLODIPINE TAB 5MG.*price|price.*AMLODIPINE TAB 5MG/i,
  },
  {
    ...nothing,
    name: 'the welcome call is late',
    on: '2026-02-06',
    happens: [
      ['2026-01-09', { happens: 'order-goes-on' }],
      ['2026-01-10', { happens: 'refill-placed', medicine: newAtorvastatin }],
    ],
    looksAt: lists,
    says: ofPerson({ kind: 'infusion-received', value: '2026-02-02' }),
    top: /infusion: the first call was to be expected by .+ It is late/,
  },
  {
    ...nothing,
    name: 'their call before the second infusion',
    on: '2026-03-12',
    happens: [['2026-02-09', { happens: 'refill-placed', medicine: 'levothyroxine' }]],
    looksAt: lists,
    says: ofPerson(
      { kind: 'infusion-step', step: 'welcome-call', value: '2026-02-06' },
      { kind: 'infusion-step', step: 'insurance', value: '2026-02-09' },
      { kind: 'infusion-step', step: 'second-call', value: '2026-02-10' },
      { kind: 'infusion-step', step: 'nurse-call', value: '2026-02-11' },
      { kind: 'infusion-step', step: 'shipment', value: '2026-02-17' },
      { kind: 'infusion-step', step: 'infusion', value: '2026-02-20' },
      { kind: 'next-infusion', value: '2026-03-20' },
    ),
    top: /calls a week before Nina Brooks’s next infusion/,
  },
  {
    ...nothing,
    name: 'no refill is left',
    on: '2026-03-27',
    looksAt: lists,
    says: ofPerson(
      { kind: 'infusion-step', step: 'call-before-next', value: '2026-03-13' },
      { kind: 'email-came', event: 'refill-too-soon', value: 'yes' },
    ),
    top: /AMLODIPINE TAB 5MG.*new prescription|new prescription.*AMLODIPINE TAB 5MG/i,
  },
];
