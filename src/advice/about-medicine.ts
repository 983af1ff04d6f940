/** Small questions about one medicine that several families ask. */
import type { CurrentMedicine } from '@/src/history/current';
import type { Said } from '@/src/history/own-words';
import { controlledSchedule, isAsNeeded, isShortCourse, isSpecialty, usualSchedule } from '@/src/medicines/lookups';
import type { About } from '@/src/model/own-facts';
import type { PersonFacts } from './person-facts';
import { applies, byWord, type Verdict } from './rule';

export const medicineAbout = ({ key, printedName }: CurrentMedicine): About => ({ kind: 'medicine', key, printedName });

export const isListed = (medicine: CurrentMedicine): boolean => medicine.goneSince === null;

/** Listed among the person's own prescriptions at Optum. Of a medicine whose standing was not read it cannot be told. */
export function isActive(medicine: CurrentMedicine): Verdict {
  if (!isListed(medicine)) return 'does-not-apply';
  return medicine.status.value === 'unknown' ? 'cannot-tell' : applies(medicine.status.value === 'active');
}

/** Listed as eligible only: nothing is on file at Optum (PL-01). */
export function isPlaceholder(medicine: CurrentMedicine): Verdict {
  if (!isListed(medicine)) return 'does-not-apply';
  return medicine.status.value === 'unknown' ? 'cannot-tell' : applies(medicine.status.value === 'placeholder');
}

/** Federally, or in some states: such prescriptions come by ePrescribe only, and 30 days are usual (rules §2.6). */
export const isControlled = (printedName: string): boolean => controlledSchedule(printedName) !== null;

/** The caregiver's word first; a medicine that is only on our list may still be filled by home delivery. */
export function isSpecialtyMedicine(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  if (!isListed(medicine)) return 'does-not-apply';
  const said = facts.own.ofMedicine('specialty', medicine);
  if (said !== null) return byWord(said);
  if (!isSpecialty(medicine.printedName)) return 'does-not-apply';
  return medicine.status.value === 'elsewhere' ? 'applies' : 'cannot-tell';
}

/** By the caregiver's word, else by what is general. */
export function isWeekly(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  const said = facts.own.ofMedicine('weekly', medicine);
  return said === null ? usualSchedule(medicine.printedName) === 'weekly' : said.value === 'yes';
}

/** Taken day by day, month after month: neither as needed nor for a few days. */
export function isSteady(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  const said = facts.own.ofMedicine('as-needed', medicine);
  const asNeeded = said === null ? isAsNeeded(medicine.printedName) : said.value === 'yes';
  return !asNeeded && !isShortCourse(medicine.printedName);
}

/** When the clinic was last asked for it: for this medicine, or for all of its prescriber. */
export function clinicContacted(medicine: CurrentMedicine, facts: PersonFacts): Said<'clinic-contacted'> | null {
  const own = facts.own.ofMedicine('clinic-contacted', medicine);
  const all =
    medicine.prescriber === null ? null : facts.own.ofPrescriber('clinic-contacted', medicine.prescriber.value);
  if (own === null || all === null) return own ?? all;
  return own.value >= all.value ? own : all;
}

/** Seen for the first time after this person's pages were already known, and lately. */
export function isNewMedicine(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  return facts.firstLookOn !== null && medicine.firstSeenOn > facts.firstLookOn;
}
