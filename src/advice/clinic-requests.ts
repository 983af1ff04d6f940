/** Asking the doctor's office for a prescription to Optum: once for each, for all its medicines (PR-01 to PR-08). */
import type { CurrentMedicine } from '@/src/history/current';
import { isControlled, isListed, isPlaceholder, isSpecialtyMedicine, isSteady } from './about-medicine';
import type { PersonFacts } from './person-facts';
import { all, any, applies, type MedicineRule, type PersonRule, type Rule, type Verdict } from './rule';
import { isMonth } from './wanted-days';

/** A new prescription is needed: there is none at Optum, or the one that is there gives nothing more. */
function needsRequest(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  const placeholder = isPlaceholder(medicine);
  if (placeholder !== 'does-not-apply') return placeholder;
  switch (facts.plans.get(medicine.key)?.newPrescription.needed) {
    case 'yes':
      return 'applies';
    case 'unknown':
      return 'cannot-tell';
    default:
      return 'does-not-apply';
  }
}

interface ClinicRequest {
  /** As printed; null: the page does not show who prescribes them. */
  readonly prescriber: string | null;
  readonly medicines: readonly CurrentMedicine[];
}

/** One request a prescriber, in the order of their names; those without one come last. */
export function requestsByPrescriber(facts: PersonFacts): readonly ClinicRequest[] {
  const groups = new Map<string | null, CurrentMedicine[]>();
  for (const medicine of facts.records.medicines) {
    if (needsRequest(medicine, facts) !== 'applies') continue;
    const prescriber = medicine.prescriber?.value ?? null;
    const group = groups.get(prescriber);
    if (group) group.push(medicine);
    else groups.set(prescriber, [medicine]);
  }
  return [...groups]
    .map(([prescriber, medicines]) => ({ prescriber, medicines }))
    .sort((one, other) => (one.prescriber ?? '\uffff').localeCompare(other.prescriber ?? '\uffff'));
}

/** Some medicine needs a request. Before the list was seen nobody can tell. */
function anyRequest(facts: PersonFacts): Verdict {
  if (facts.records.listSeenOn === null) return 'cannot-tell';
  return any(...facts.records.medicines.map((medicine) => needsRequest(medicine, facts)));
}

const sendItStraightToOptum: MedicineRule = {
  about: 'medicine',
  id: 'PR-01',
  shows: [
    { as: 'checklist', list: 'ask-the-clinic' },
    { as: 'script', script: 'ask-the-clinic' },
  ],
  when: isPlaceholder,
};

const onceEach: PersonRule = {
  about: 'person',
  id: 'PR-02',
  shows: [{ as: 'script', script: 'ask-the-clinic' }],
  when(_, facts) {
    const requests = requestsByPrescriber(facts);
    if (requests.filter(({ prescriber }) => prescriber !== null).length > 1) return 'applies';
    const unnamed = requests.find(({ prescriber }) => prescriber === null)?.medicines.length ?? 0;
    const mayBeSeveral = unnamed > 1 || (unnamed > 0 && requests.length > 1);
    return facts.records.listSeenOn === null || mayBeSeveral ? 'cannot-tell' : 'does-not-apply';
  },
};

/** A line or a block of every request to an office. */
const ofEveryRequest = (
  id: 'PR-03' | 'PR-04' | 'PR-05' | 'PR-08',
  ...shows: PersonRule['shows'][number][]
): PersonRule => ({
  about: 'person',
  id,
  shows: [{ as: 'script', script: 'ask-the-clinic' }, ...shows],
  when: (_, facts) => anyRequest(facts),
});

const ninetyDays: MedicineRule = {
  about: 'medicine',
  id: 'PR-06',
  shows: [{ as: 'script', script: 'ask-the-clinic' }],
  when: (medicine, facts) =>
    all(needsRequest(medicine, facts), applies(facts.own.ofMedicine('wanted-days', medicine) === null)),
};

const oftenCheaper: MedicineRule = {
  about: 'medicine',
  id: 'PR-07',
  shows: [{ as: 'note' }],
  when(medicine, facts) {
    if (!isListed(medicine) || !isSteady(medicine, facts) || isControlled(medicine.printedName))
      return 'does-not-apply';
    const days = medicine.daysSupply?.value ?? null;
    const isMonthly = days === null ? 'cannot-tell' : applies(isMonth(days));
    const isSpecialty = isSpecialtyMedicine(medicine, facts);
    return isSpecialty === 'applies'
      ? 'does-not-apply'
      : all(isMonthly, isSpecialty === 'cannot-tell' ? 'cannot-tell' : 'applies');
  },
};

export const clinicRequestRules: readonly Rule[] = [
  sendItStraightToOptum,
  onceEach,
  ofEveryRequest('PR-03'),
  ofEveryRequest('PR-04', { as: 'copy' }),
  ofEveryRequest('PR-05', { as: 'copy' }),
  ninetyDays,
  oftenCheaper,
  ofEveryRequest('PR-08'),
];
