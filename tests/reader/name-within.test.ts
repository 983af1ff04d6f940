/** A name ends where facts begin, in whatever words they stand behind it. */
import { describe, expect, it } from 'vitest';
import { nameWithin } from '@/src/reader/names/name-within';

describe('the name in a run of text', () => {
  it.each([
    ['Venlafaxine ER 150 mg capsule (90 capsules, a 90-day supply)', 'Venlafaxine ER 150 mg capsule'],
    ['Trazodone 50 mg tablet, 45 tablets, a 90-day supply', 'Trazodone 50 mg tablet'],
    ['Trazodone 50 mg tablet for a 90-day supply', 'Trazodone 50 mg tablet'],
    ['Semaglutide 2 mg/3 mL pen (3 mL, a 28-day supply)', 'Semaglutide 2 mg/3 mL pen'],
    ['Latanoprost 0.005% eye drops (7.5 mL in a 90-day supply)', 'Latanoprost 0.005% eye drops'],
    ['Ozempic 1 mg/dose (4 mg/3 mL) pen, 28-day supply', 'Ozempic 1 mg/dose (4 mg/3 mL) pen'],
    ['Ozempic (1 mg/dose, 28-day supply)', 'Ozempic (1 mg/dose'],
    ['1. Insulin lispro 100 unit/mL vial', 'Insulin lispro 100 unit/mL vial'],
    ['Vitamin A 10,000 units, 90-day supply', 'Vitamin A 10,000 units'],
    ['Prescription 1 of 2', 'Prescription 1 of 2'],
  ])('%s', (text, name) => expect(nameWithin(text)).toBe(name));
});
