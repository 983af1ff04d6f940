/**
 * What is generally known of a printed medicine beyond its name. Each takes the name as printed. `false` and `null` mean
 * "not on our list", which is no proof of the contrary.
 */

import { findListed, type ListedLine, readListed } from './listed';
import { asNeeded } from './lists/as-needed';
import { cancer } from './lists/cancer';
import { controlled, controlledByForm } from './lists/controlled';
import { entriesOf, linesOf } from './lists/lines';
import { rare } from './lists/rare';
import { schedules } from './lists/schedules';
import { shortCourse } from './lists/short-course';
import { specialtyList } from './lists/specialty-list';
import { type DrugRead, readName } from './read-name';

/** `state`: not federally controlled, but treated as such in some states (gabapentin). */
export type ControlledSchedule = 'II' | 'III' | 'IV' | 'V' | 'state';

export type UsualSchedule =
  | 'every-3-days'
  | 'twice-weekly'
  | 'weekly'
  | 'every-2-weeks'
  | 'every-4-weeks'
  | 'monthly'
  | 'every-8-weeks'
  | 'every-12-weeks'
  | 'every-3-months'
  | 'every-6-months';

function drugOf(printed: string): DrugRead | null {
  const read = readName(printed);
  return read.kind === 'drug' ? read : null;
}

const strictness: readonly string[] = ['II', 'III', 'IV', 'V', 'state', 'none'];
const scheduleOf = new Map(
  linesOf(controlled).flatMap((line) => {
    const [schedule = '', ingredients] = line.split('|').map((cell) => cell.trim());
    return entriesOf(ingredients).map((ingredient): [string, string] => [ingredient, schedule]);
  }),
);
const byForm = readListed(controlledByForm, 3);

/** The federal schedule; null when the medicine is not on the list. */
export function controlledSchedule(printed: string): ControlledSchedule | null {
  const drug = drugOf(printed);
  if (!drug?.ingredient) return null;
  const parts = drug.ingredient.split('/').map((part) => scheduleOf.get(part) ?? 'none');
  const strictest = parts.sort((a, b) => strictness.indexOf(a) - strictness.indexOf(b))[0];
  const schedule = findListed(byForm, drug)?.label ?? scheduleOf.get(drug.ingredient) ?? strictest ?? 'none';
  return schedule === 'none' ? null : (schedule as ControlledSchedule);
}

const scheduleLines = readListed(schedules, 3);

/** How often a medicine is taken that is not taken daily; null when daily, or when it varies. */
export function usualSchedule(printed: string): UsualSchedule | null {
  const drug = drugOf(printed);
  return drug ? ((findListed(scheduleLines, drug)?.label as UsualSchedule | undefined) ?? null) : null;
}

/** Eye ointments and gels are not counted in drops. */
export function isEyeDrop(printed: string): boolean {
  const form = drugOf(printed)?.form;
  return form?.form === 'ophthalmic' && (form.detail === 'eye drops' || form.detail === null);
}

const ingredientsOf = (list: string) => linesOf(list).map((line) => line.split(/[=|]/)[0]?.trim() ?? '');
const specialty = new Set([
  ...entriesOf(specialtyList.replaceAll('\n', ' ')),
  ...ingredientsOf(cancer),
  ...ingredientsOf(rare),
]);

/** A biosimilar ("adalimumab aaty") counts as what it is like. */
export function isSpecialty(printed: string): boolean {
  const ingredient = drugOf(printed)?.ingredient ?? '';
  return specialty.has(ingredient) || specialty.has(ingredient.replace(/ [a-z]{4}$/, ''));
}

const isListed = (lines: readonly ListedLine[], printed: string): boolean => {
  const drug = drugOf(printed);
  return drug !== null && findListed(lines, drug) !== null;
};

const asNeededLines = readListed(asNeeded, 2);
const shortCourseLines = readListed(shortCourse, 2);

/** Usually taken only when needed: no run-out day can be told without a count. */
export const isAsNeeded = (printed: string): boolean => isListed(asNeededLines, printed);

/** Usually taken for days and not refilled (antibiotics above all). */
export const isShortCourse = (printed: string): boolean => isListed(shortCourseLines, printed);
