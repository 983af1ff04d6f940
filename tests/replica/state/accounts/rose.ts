/** Rose Miller: 23 medicines, so three pages of ten, with one of nearly every kind. */

import { elsewhere, member, pastOrder, placeholder, prescription, profile } from '../builders';
import { addDays } from '../business-days';
import type { Member } from '../model';

const medicines = (start: string) => [
  prescription(start, 'atorvastatin', 'ATORVASTATIN TAB 40MG', {
    filled: 76,
    refills: 2,
    rx: '70412208',
    by: 'Dr. Anil Patel',
    price: 12.5,
  }),
  prescription(start, 'metformin', 'Metformin ER|500 mg 24-hour tablet', {
    ...{ filled: 81, refills: 3, rx: '70398117', by: 'Dr. Anil Patel', quantity: 360, price: 0 },
    ...{ autofill: 'on', autofillOn: addDays(start, 2) },
  }),
  prescription(start, 'lisinopril-10', 'LISINOPRIL TAB 10MG', {
    filled: 70,
    refills: 0,
    rx: '70377540',
    by: 'Dr. Anil Patel',
    price: 8,
  }),
  prescription(start, 'lisinopril-20', 'LISINOPRIL TAB 20MG', {
    filled: 20,
    refills: 1,
    rx: '70455031',
    by: 'Dr. Anil Patel',
    price: 8,
  }),
  prescription(start, 'ozempic', 'Ozempic|2 mg/3 mL pen', {
    filled: 66,
    refills: 1,
    rx: '70420099',
    by: 'Dr. Mei Chen',
    quantity: 9,
    daysSupply: 84,
    price: 75,
  }),
  prescription(start, 'levothyroxine', 'LEVOTHYROXIN TAB 75MCG', {
    filled: 12,
    refills: 3,
    rx: '70431862',
    by: 'Dr. Mei Chen',
  }),
  prescription(start, 'sertraline', 'Sertraline|50 mg tablet', {
    ...{ filled: 1, refills: 3, rx: '70502214', by: 'Dr. Luis Ortega', price: 9 },
    ...{ lastFilledOn: null, detailsOn: addDays(start, 3), expiresOn: addDays(start, 362) },
  }),
  prescription(start, 'eliquis', 'Eliquis|5 mg tablet', {
    filled: 4,
    refills: 2,
    rx: '70440718',
    by: 'Dr. Samuel Reyes',
    quantity: 180,
    price: 141,
  }),
  prescription(start, 'losartan-hct', 'LOSARTAN/HCT TAB 100-25MG', {
    filled: 88,
    refills: 1,
    rx: '70366203',
    by: 'Dr. Samuel Reyes',
    price: 62.75,
  }),
  placeholder('omeprazole', 'OMEPRAZOLE CAP 20MG'),
  prescription(start, 'gabapentin', 'Gabapentin|300 mg capsule', {
    ...{
      filled: 85,
      refills: 2,
      rx: '70371945',
      by: 'Dr. Luis Ortega',
      quantity: 270,
      autofill: 'not-eligible' as const,
    },
  }),
  prescription(start, 'vitamin-d', 'VITAMIN D CAP 50000UNT', {
    filled: 40,
    refills: 2,
    rx: '70409333',
    by: 'Dr. Mei Chen',
    quantity: 12,
    daysSupply: 84,
    price: 4.2,
  }),
  prescription(start, 'montelukast', 'MONTELUKAST TAB 10MG', {
    filled: 30,
    refills: 3,
    rx: '70418826',
    by: 'Dr. Anil Patel',
    price: 10,
  }),
  prescription(start, 'latanoprost', 'Latanoprost|0.005% eye drops', {
    filled: 64,
    refills: 2,
    rx: '70425570',
    by: 'Dr. Ruth Adler',
    quantity: 7.5,
    price: 18,
  }),
  prescription(start, 'metoprolol', 'METOPROL SUC TAB 50MG ER', {
    filled: 79,
    refills: 1,
    rx: '70390416',
    by: 'Dr. Samuel Reyes',
    price: 11,
  }),
  prescription(start, 'trazodone', 'Trazodone|50 mg tablet', {
    filled: 25,
    refills: 5,
    rx: '70447201',
    by: 'Dr. Luis Ortega',
    daysSupply: 30,
    price: null,
  }),
  placeholder('albuterol', 'ALBUTEROL AER HFA'),
  elsewhere(start, 'amoxicillin', 'AMOXICILLIN CAP 500MG', 'CVS Pharmacy #2214', 47),
  elsewhere(start, 'humira', 'Humira Pen|40 mg/0.4 mL', 'Optum Specialty Pharmacy', 18),
  placeholder('fluticasone', 'Fluticasone|50 mcg nasal spray'),
  elsewhere(start, 'zolpidem', 'Zolpidem|5 mg tablet', 'Walgreens', 33),
  prescription(start, 'hydrochlorothiazide', 'HYDROCHLOROT TAB 25MG', {
    ...{
      filled: 240,
      refills: 0,
      rx: '70288431',
      by: 'Dr. Samuel Reyes',
      autofill: 'not-eligible',
      inactive: 'Discontinued',
    },
  }),
  prescription(start, 'prednisone', 'PREDNISONE TAB 5MG', {
    ...{
      filled: 410,
      refills: 1,
      rx: '70190076',
      by: 'Dr. Ruth Adler',
      autofill: 'not-eligible',
      inactive: 'Expired',
      daysSupply: 10,
      quantity: 21,
    },
  }),
];

export function rose(start: string): Member {
  const rose = member(start, 'rose', 'Rose Miller', {
    medicines: medicines(start),
    profile: profile(start, {
      caregivers: [
        { name: 'Ann Miller', state: 'active' },
        { name: 'Peter Lund', state: 'invited' },
      ],
      cards: [
        { brand: 'Visa', lastFour: '4417', expires: addDays(start, 33).slice(0, 7), preferred: true },
        { brand: 'Mastercard', lastFour: '8020', expires: addDays(start, 800).slice(0, 7), preferred: false },
      ],
      email: 'rose.miller@example.com',
    }),
    messages: [
      {
        on: addDays(start, -3),
        from: 'Optum Home Delivery',
        subject: 'Your order needs attention',
        text: 'We need to hear from you before we can send LOSARTAN/HCT TAB 100-25MG. Please review your order.',
      },
      {
        on: addDays(start, -41),
        from: 'Care team',
        subject: 'Re: Prior authorization date',
        text: 'Thank you for reaching out. Your authorization for Ozempic is on file. Save time with auto refill!',
      },
    ],
  });
  pastOrder(
    rose,
    start,
    'refill',
    ['montelukast'],
    [
      [32, 'order-received'],
      [30, 'processing'],
      [28, 'shipped'],
      [25, 'delivered'],
    ],
    { carrier: 'USPS', tracking: '9400110898825022579493' },
  );
  pastOrder(
    rose,
    start,
    'refill',
    ['levothyroxine'],
    [
      [13, 'order-received'],
      [12, 'processing'],
      [10, 'shipped'],
      [5, 'delivered'],
    ],
  );
  pastOrder(
    rose,
    start,
    'refill',
    ['metoprolol'],
    [
      [9, 'request-placed'],
      [8, 'order-received'],
      [4, 'canceled'],
    ],
  );
  pastOrder(
    rose,
    start,
    'refill',
    ['losartan-hct'],
    [
      [6, 'order-received'],
      [3, 'on-hold', { type: 'Price Adjustment Hold', actionable: true }],
    ],
  );
  pastOrder(
    rose,
    start,
    'refill',
    ['eliquis'],
    [
      [5, 'order-received'],
      [4, 'processing'],
      [2, 'shipped'],
      [-3, 'delivered'],
    ],
    { number: '418733052-1' },
  );
  pastOrder(
    rose,
    start,
    'refill',
    ['gabapentin'],
    [
      [5, 'order-received'],
      [2, 'processing'],
      [-1, 'processed'],
      [-2, 'shipped'],
      [-8, 'delivered'],
    ],
    { number: '418733052-2' },
  );
  pastOrder(
    rose,
    start,
    'new',
    ['sertraline'],
    [
      [1, 'order-received'],
      [0, 'processing'],
      [-1, 'processed'],
      [-2, 'shipped'],
      [-8, 'delivered'],
    ],
  );
  pastOrder(
    rose,
    start,
    'renewal',
    ['lisinopril-10'],
    [
      [2, 'request-placed'],
      [-1, 'request-received'],
      [-2, 'verifying'],
    ],
  );
  return rose;
}
