/** Facts that a kind of page used to show for the same medicines, and shows for none of them any more: a silent break. */
import type { Prescription } from '@/src/model/reading';
import type { LastingFact } from './current';
import { foldPrinted } from './fold-printed';
import type { TimedVisit } from './looks';

const lasting: readonly LastingFact[] = [
  'rxNumber',
  'prescriber',
  'quantity',
  'daysSupply',
  'refillsLeft',
  'lastFilledOn',
  'expiresOn',
  'autofill',
];

export interface LostFact {
  readonly fact: LastingFact;
  /** The first day since when no look shows it. */
  readonly since: string;
}

/** With fewer medicines to compare, it is more likely that the medicine has changed than the page. */
const enough = 2;

/** `visits`: looks at one kind of page, oldest first. */
export function lostFacts(visits: readonly TimedVisit[]): LostFact[] {
  const last = visits.at(-1);
  if (!last) return [];
  const names = new Set(last.reading.prescriptions.map(nameOf));
  return lasting.flatMap((fact) => {
    if (last.reading.prescriptions.some((medicine) => shows(medicine, fact))) return [];
    const used = visits.findLastIndex(({ reading }) => countShown(reading.prescriptions, names, fact) > 0);
    const visit = visits[used];
    const since = visits[used + 1]?.firstSeenOn;
    if (!visit || since === undefined || countShown(visit.reading.prescriptions, names, fact) < enough) return [];
    return [{ fact, since }];
  });
}

const nameOf = ({ printedName }: Prescription) => foldPrinted(printedName);

function shows(medicine: Prescription, fact: LastingFact): boolean {
  return medicine[fact] !== null && medicine[fact] !== 'unknown';
}

function countShown(medicines: readonly Prescription[], names: ReadonlySet<string>, fact: LastingFact): number {
  return medicines.filter((medicine) => names.has(nameOf(medicine)) && shows(medicine, fact)).length;
}
