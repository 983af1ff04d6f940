/** Dana Whitfield, who looks after her mother Eleanor and her father Harold from her own account. */

import { elsewhere, member, pastOrder, placeholder, prescription, profile } from '../builders';
import { addDays } from '../business-days';
import type { Member } from '../model';

export function dana(start: string): Member {
  const dana = member(start, 'dana', 'Dana Whitfield', {
    medicines: [
      prescription(start, 'bupropion', 'BUPROPN XL TAB 150MG', {
        filled: 35,
        refills: 3,
        rx: '71200418',
        by: 'Dr. Grace Kim',
      }),
      prescription(start, 'spironolactone', 'Spironolactone|50 mg tablet', {
        filled: 82,
        refills: 1,
        rx: '71188205',
        by: 'Dr. Grace Kim',
        price: 6.4,
      }),
      placeholder('cetirizine', 'Cetirizine|10 mg tablet'),
    ],
    profile: profile(start, {
      notifications: [
        { topic: 'Pharmacy care information', text: true, email: true, phone: false },
        { topic: 'Pharmacy order notifications', text: true, email: true, phone: false },
      ],
      personalizedEmails: false,
      paperless: 'email',
      email: 'dana.whitfield@example.com',
    }),
  });
  pastOrder(
    dana,
    start,
    'refill',
    ['bupropion'],
    [
      [36, 'order-received'],
      [35, 'processing'],
      [33, 'shipped'],
      [30, 'delivered'],
    ],
  );
  return dana;
}

export function eleanor(start: string): Member {
  const eleanor = member(start, 'eleanor', 'Eleanor Whitfield', {
    medicines: [
      prescription(start, 'donepezil', 'DONEPEZIL TAB 10MG', {
        filled: 77,
        refills: 1,
        rx: '71930450',
        by: 'Dr. Naomi Feld',
        price: 14,
      }),
      prescription(start, 'warfarin', 'Warfarin|2.5 mg tablet', {
        filled: 5,
        refills: 2,
        rx: '71944816',
        by: 'Dr. Omar Haddad',
        price: 7,
      }),
      prescription(start, 'furosemide', 'FUROSEMIDE TAB 40MG', {
        filled: 3,
        refills: 0,
        rx: '71921107',
        by: 'Dr. Omar Haddad',
        price: 5,
      }),
      prescription(start, 'alendronate', 'ALENDRONATE TAB 70MG', {
        filled: 60,
        refills: 3,
        rx: '71925533',
        by: 'Dr. Naomi Feld',
        quantity: 12,
        daysSupply: 84,
      }),
      prescription(start, 'potassium', 'POT CHLORIDE TAB 20MEQ ER', {
        filled: 50,
        refills: 1,
        rx: '71926020',
        by: 'Dr. Omar Haddad',
      }),
      prescription(start, 'memantine', 'Memantine|10 mg tablet', {
        filled: 86,
        refills: 2,
        rx: '71915298',
        by: 'Dr. Naomi Feld',
        quantity: 180,
        price: 22,
      }),
      prescription(start, 'carvedilol', 'CARVEDILOL TAB 12.5MG', {
        filled: 84,
        refills: 3,
        rx: '71918844',
        by: 'Dr. Omar Haddad',
        quantity: 180,
      }),
      placeholder('tiotropium', 'Spiriva Respimat|2.5 mcg inhaler'),
      elsewhere(start, 'lorazepam', 'LORAZEPAM TAB 0.5MG', 'Hy-Vee Pharmacy', 12),
    ],
    profile: profile(start, { caregivers: [{ name: 'Dana Whitfield', state: 'active' }] }),
  });
  pastOrder(
    eleanor,
    start,
    'refill',
    ['warfarin'],
    [
      [6, 'order-received'],
      [5, 'processing'],
      [3, 'shipped'],
      [0, 'out-for-delivery'],
      [-1, 'delivered'],
    ],
    { carrier: 'FedEx', tracking: '771203948815' },
  );
  pastOrder(
    eleanor,
    start,
    'refill',
    ['furosemide'],
    [
      [5, 'order-received'],
      [3, 'processing'],
      [0, 'processed'],
      [-1, 'shipped'],
      [-5, 'delivered'],
    ],
  );
  pastOrder(
    eleanor,
    start,
    'refill',
    ['alendronate'],
    [
      [2, 'order-received'],
      [1, 'verified'],
      [-3, 'processing'],
      [-5, 'shipped'],
      [-9, 'delivered'],
    ],
  );
  pastOrder(
    eleanor,
    start,
    'refill',
    ['potassium'],
    [
      [8, 'order-received'],
      [5, 'backordered'],
    ],
  );
  pastOrder(
    eleanor,
    start,
    'refill',
    ['memantine'],
    [
      [4, 'order-received'],
      [2, 'on-hold', { type: 'Prescription review', actionable: false }],
    ],
  );
  pastOrder(
    eleanor,
    start,
    'refill',
    ['carvedilol'],
    [
      [7, 'order-received'],
      [4, 'cannot-fill'],
    ],
  );
  return eleanor;
}

export function harold(start: string): Member {
  const harold = member(start, 'harold', 'Harold Whitfield', {
    medicines: [
      prescription(start, 'tamsulosin', 'TAMSULOSIN CAP 0.4MG', {
        filled: 80,
        refills: 2,
        rx: '72055871',
        by: 'Dr. Paul Brandt',
        autofill: 'on',
        autofillOn: addDays(start, 3),
      }),
      prescription(start, 'simvastatin', 'SIMVASTATIN TAB 20MG', {
        filled: 40,
        refills: 3,
        rx: '72061310',
        by: 'Dr. Paul Brandt',
        autofill: 'on',
        autofillOn: addDays(start, 43),
        price: 0,
      }),
      prescription(start, 'insulin', 'Lantus SoloStar|100 units/mL pen', {
        filled: 68,
        refills: 1,
        rx: '72049927',
        by: 'Dr. Mei Chen',
        quantity: 30,
        price: 35,
      }),
      prescription(start, 'finasteride', 'Finasteride|5 mg tablet', {
        filled: 89,
        refills: 0,
        rx: '72044503',
        by: 'Dr. Paul Brandt',
        price: 9.9,
      }),
      prescription(start, 'allopurinol', 'ALLOPURINOL TAB 300MG', {
        ...{
          filled: 300,
          refills: 2,
          rx: '71980024',
          by: 'Dr. Paul Brandt',
          autofill: 'not-eligible',
          inactive: 'Transferred out',
        },
      }),
    ],
    profile: profile(start, { caregivers: [{ name: 'Dana Whitfield', state: 'active' }] }),
  });
  pastOrder(
    harold,
    start,
    'renewal',
    ['finasteride'],
    [
      [4, 'request-placed'],
      [3, 'request-received'],
      [-30, 'verifying'],
    ],
  );
  pastOrder(
    harold,
    start,
    'refill',
    ['insulin'],
    [
      [1, 'order-received'],
      [-2, 'processing'],
      [-3, 'processed'],
      [-5, 'shipped'],
      [-8, 'delivered'],
    ],
  );
  return harold;
}
