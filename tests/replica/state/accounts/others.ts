/** A Medicare member, a brand-new account, and one whose pages never say whose they are. */

import { member, pastOrder, placeholder, prescription, profile } from '../builders';
import { addDays } from '../business-days';
import type { Member } from '../model';

/** Medicare, 100-day supplies, and autofill offered all the same (AF-07). */
export function walter(start: string): Member {
  const walter = member(start, 'walter', 'Walter Novak', {
    medicare: true,
    medicines: [
      prescription(start, 'amlodipine', 'amlodipine besylate TAB 5MG', {
        filled: 73,
        refills: 2,
        rx: '73310662',
        by: 'Dr. Irene Castillo',
        daysSupply: 100,
        price: 0,
      }),
      prescription(start, 'rosuvastatin', 'Rosuvastatin|20 mg tablet', {
        filled: 92,
        refills: 1,
        rx: '73301145',
        by: 'Dr. Irene Castillo',
        daysSupply: 100,
        price: 0,
        autofill: 'on',
        autofillOn: addDays(start, 5),
      }),
      prescription(start, 'glipizide', 'GLIPIZIDE ER TAB 5MG', {
        filled: 22,
        refills: 3,
        rx: '73324870',
        by: 'Dr. Irene Castillo',
        daysSupply: 100,
        price: 0,
      }),
      prescription(start, 'timolol', 'TIMOLOL MAL SOL 0.5% OP', {
        filled: 55,
        refills: 1,
        rx: '73316037',
        by: 'Dr. Ruth Adler',
        daysSupply: 75,
        quantity: 15,
        price: 11.35,
      }),
      prescription(start, 'pregabalin', 'PREGABALIN CAP 75MG', {
        filled: 24,
        refills: 0,
        rx: '73326654',
        by: 'Dr. Luis Ortega',
        daysSupply: 30,
        quantity: 60,
        autofill: 'not-eligible',
        price: 3,
      }),
      placeholder('meloxicam', 'MELOXICAM TAB 15MG'),
    ],
    profile: profile(start, { paperless: 'email', personalizedEmails: false }),
  });
  pastOrder(
    walter,
    start,
    'refill',
    ['glipizide'],
    [
      [24, 'order-received'],
      [22, 'processing'],
      [20, 'shipped'],
      [17, 'delivered'],
    ],
    { carrier: 'USPS', tracking: '9405511206213783624110' },
  );
  pastOrder(
    walter,
    start,
    'refill',
    ['pregabalin'],
    [
      [26, 'order-received'],
      [24, 'processing'],
      [21, 'shipped'],
      [18, 'delivered'],
    ],
  );
  return walter;
}

export const nina = (start: string): Member =>
  member(start, 'nina', 'Nina Brooks', { coverageSince: addDays(start, -2) });

export function jordan(start: string): Member {
  const jordan = member(start, 'jordan', 'Jordan Ellis', {
    medicines: [
      prescription(start, 'escitalopram', 'ESCITALOPRAM TAB 10MG', {
        filled: 71,
        refills: 2,
        rx: '74120983',
        by: 'Dr. Grace Kim',
        price: 4,
      }),
      prescription(start, 'losartan', 'Losartan|50 mg tablet', {
        filled: 15,
        refills: 3,
        rx: '74133390',
        by: 'Dr. Grace Kim',
        price: 4,
      }),
      placeholder('naproxen', 'NAPROXEN TAB 500MG'),
    ],
  });
  pastOrder(
    jordan,
    start,
    'refill',
    ['losartan'],
    [
      [16, 'order-received'],
      [15, 'processing'],
      [13, 'shipped'],
      [10, 'delivered'],
    ],
  );
  return jordan;
}
