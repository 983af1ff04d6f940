/** Small questions about one medicine that several families ask. */
import type { CurrentMedicine } from '@/src/history/current';
import type { Said } from '@/src/history/own-words';
import { controlledSchedule, isAsNeeded, isShortCourse, isSpecialty, usualSchedule } from '@/src/medicines/lookups';
import type { About } from '@/src/model/own-facts';
import { daysBetween, sameFillWithinDays } from './filled-since';
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

/** So long a prescription is new: it is processed at once (NR-01), and a first parcel takes two weeks at most. */
const newForDays = 30;
/** So long while no fill of it was seen: it may have waited until another supply was used up. */
const newUnfilledForDays = 120;

/** What was a placeholder before came as a prescription on the day it became one (PL-05). */
const cameOn = ({ becameActiveOn, firstSeenOn }: CurrentMedicine): string => becameActiveOn ?? firstSeenOn;

/** It came when this person's pages were already known. */
const cameUpLater = (medicine: CurrentMedicine, { firstLookOn }: PersonFacts): boolean =>
  firstLookOn !== null && cameOn(medicine) > firstLookOn;

/** It came when this person's pages were already known, and lately. */
export const isNewMedicine = (medicine: CurrentMedicine, facts: PersonFacts): boolean =>
  cameUpLater(medicine, facts) && daysBetween(cameOn(medicine), facts.today.toString()) <= newForDays;

/** On that day it was off the list, or stood there as what is no prescription at Optum. */
function wasNotAtOptum(on: string, { goneSince, status, statusSince }: CurrentMedicine): boolean {
  if (goneSince !== null && goneSince <= on) return true;
  return status.value !== 'active' && status.value !== 'unknown' && statusSince <= on;
}

/** Whether an order first seen on that day is of something new, and no refill: what was not at Optum by then has no refills. */
export function wasNewOn(on: string, medicine: CurrentMedicine, facts: PersonFacts): boolean {
  if (wasNotAtOptum(on, medicine)) return true;
  if (!cameUpLater(medicine, facts)) return false;
  const days = daysBetween(cameOn(medicine), on);
  return days <= (wasFilledBefore(on, medicine) ? newForDays : newUnfilledForDays);
}

/** The last fill may be that order's own: then the one before it counts. */
const wasFilledBefore = (on: string, { lastFilledOn, fillBefore }: CurrentMedicine): boolean =>
  [lastFilledOn?.value, fillBefore?.filledOn].some(
    (filledOn) => filledOn !== undefined && daysBetween(filledOn, on) > sameFillWithinDays,
  );
