import { describe, expect, it } from 'vitest';
import {
  controlledSchedule,
  isAsNeeded,
  isEyeDrop,
  isShortCourse,
  isSpecialty,
  usualSchedule,
} from '@/src/medicines/lookups';

describe('the controlled schedule', () => {
  it.each([
    ['OXYCOD/APAP TAB 5-325MG', 'II'],
    ['acetaminophen 325 MG / hydrocodone bitartrate 5 MG Oral Tablet', 'II'],
    ['METHYLPHENID TAB 36MG ER', 'II'],
    ['Adderall XR 20 mg capsule', 'II'],
    ['APAP/CODEINE TAB 300-30MG', 'III'],
    ['TESTOST CYP INJ 200MG/ML', 'III'],
    ['dronabinol 2.5 mg capsule', 'III'],
    ['Syndros 5 mg/ml oral solution', 'II'],
    ['ZOLPIDEM TAB 10MG', 'IV'],
    ['traMADol 50 mg tablet', 'IV'],
    ['Lyrica 75 mg capsule', 'V'],
    ['DIPHEN/ATROP TAB 2.5MG', 'V'],
    ['GABAPENTIN CAP 300MG', 'state'],
    ['LISINOPRIL TAB 10MG', null],
    ['Fioricet capsule', null],
    ['Foozumab 10 mg tablet', null],
    ['Start refill', null],
  ])('%s: %s', (printed, schedule) => expect(controlledSchedule(printed)).toBe(schedule));
});

describe('the usual schedule', () => {
  it.each([
    ['ALENDRONATE TAB 70MG', 'weekly'],
    ['ALENDRONATE TAB 10MG', null],
    ['Ozempic 4 mg/3 mL pen', 'weekly'],
    ['Rybelsus 7 mg tablet', null],
    ['RISEDRONATE TAB 35MG', 'weekly'],
    ['RISEDRONATE TAB 150MG', 'monthly'],
    ['ibandronate 150 mg tablet', 'monthly'],
    ['Vitamin D 50,000 unit capsule', 'weekly'],
    ['Bydureon BCise 2 mg/0.85 ml', 'weekly'],
    ['Byetta 5 mcg pen', null],
    ['HUMIRA PEN KIT 40MG/0.8', 'every-2-weeks'],
    ['Hyrimoz 40 mg/0.4 mL pen', 'every-2-weeks'],
    ['LISINOPRIL TAB 10MG', null],
  ])('%s: %s', (printed, schedule) => expect(usualSchedule(printed)).toBe(schedule));
});

describe('kinds of medicine', () => {
  it('knows eye drops', () => {
    for (const name of ['LATANOPROST SOL 0.005%', 'Restasis EMU 0.05%', 'TIMOLOL MAL SOL 0.5% OP', 'Xalatan'])
      expect(isEyeDrop(name), name).toBe(true);
    for (const name of ['ERYTHROMYCIN OIN 5MG/GM OP', 'AZELASTINE SPR 0.1%', 'LISINOPRIL TAB 10MG', ''])
      expect(isEyeDrop(name), name).toBe(false);
  });

  it('knows specialty medicines, biosimilars included', () => {
    expect(isSpecialty('HUMIRA PEN KIT 40MG/0.8')).toBe(true);
    expect(isSpecialty('Hyrimoz 40 mg/0.4 ml pen')).toBe(true);
    expect(isSpecialty('INLYTA TAB 5MG')).toBe(true);
    expect(isSpecialty('ORKAMBI TAB 200-125')).toBe(true);
    expect(isSpecialty('LISINOPRIL TAB 10MG')).toBe(false);
  });

  it('knows what is taken only when needed', () => {
    expect(isAsNeeded('VENTOLIN HFA AER')).toBe(true);
    expect(isAsNeeded('SILDENAFIL TAB 100MG')).toBe(true);
    expect(isAsNeeded('SILDENAFIL TAB 20MG')).toBe(false);
    expect(isAsNeeded('TADALAFIL TAB 20MG')).toBe(true);
    expect(isAsNeeded('Adcirca 20 mg tablet')).toBe(false);
    expect(isAsNeeded('LISINOPRIL TAB 10MG')).toBe(false);
  });

  it('knows short courses by form and strength', () => {
    expect(isShortCourse('AZITHROMYCIN TAB 250MG')).toBe(true);
    expect(isShortCourse('FLUCONAZOLE TAB 150MG')).toBe(true);
    expect(isShortCourse('FLUCONAZOLE TAB 200MG')).toBe(false);
    expect(isShortCourse('CLINDAMYCIN SOL 1%')).toBe(false);
  });
});
