/** Autofill turned on without anybody's yes: where to say so, and until when (AF-09, AF-10). Never a legal verdict of ours. */
import type { CurrentMedicine } from '@/src/history/current';
import { isListed } from './about-medicine';
import { askPerson } from './own-questions';
import type { PersonFacts } from './person-facts';
import { all, applies, byWord, type MedicineRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';

/** Medicare takes complaints for 60 days after the event (rules §4). */
const medicareTakesDays = 60;

/** The caregiver said that nobody asked for it. A change that was seen and not spoken of leaves it open. */
function isConfirmed(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  if (!isListed(medicine)) return 'does-not-apply';
  const word = facts.own.ofMedicine('autofill-word', medicine);
  if (word !== null) return applies(word.value === 'not-asked-for');
  return medicine.autofillTurnedOn.length > 0 ? 'cannot-tell' : 'does-not-apply';
}

/** The day it was first seen on; without one, the day on which the caregiver said so. */
function happenedOn(medicine: CurrentMedicine, facts: PersonFacts): string | null {
  const said = facts.own.ofMedicine('autofill-word', medicine)?.saidOn ?? null;
  return medicine.autofillTurnedOn[0]?.isOnOn ?? said;
}

function complainBy(medicine: CurrentMedicine, facts: PersonFacts): Temporal.PlainDate | null {
  const on = happenedOn(medicine, facts);
  return on === null ? null : Temporal.PlainDate.from(on).add({ days: medicareTakesDays });
}

function isInTime(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  const by = complainBy(medicine, facts);
  return by !== null && Temporal.PlainDate.compare(facts.today, by) <= 0;
}

const tellMedicare: MedicineRule = {
  about: 'medicine',
  id: 'AF-10',
  shows: [{ as: 'card' }, { as: 'script', script: 'complaint-medicare' }],
  when: (medicine, facts) =>
    all(isConfirmed(medicine, facts), byWord(facts.own.ofPerson('medicare')), applies(isInTime(medicine, facts))),
  asks: (medicine, facts) =>
    isConfirmed(medicine, facts) === 'applies' && facts.own.ofPerson('medicare') === null
      ? askPerson('medicare', facts, 'AF-07', 'AF-10')
      : null,
  card: {
    topic: 'complaint',
    advice(medicine, facts) {
      const by = complainBy(medicine, facts)?.toString() ?? null;
      return {
        headline: { say: 'may-tell-medicare', medicine: medicine.printedName, person: facts.person.name },
        basis: [{ say: 'guide-calls-it-illegal' }],
        firstStep: { say: 'write-to-medicare' },
        thenSteps: [{ say: 'keep-a-copy' }],
        dates: by === null ? [] : [{ what: 'complain-by', on: by, certainty: 'exact' }],
        call: 'medicare',
        script: scriptRef('complaint-medicare', facts, { medicines: [medicine] }),
      };
    },
  },
};

const tellTheState: MedicineRule = {
  about: 'medicine',
  id: 'AF-09',
  shows: [{ as: 'card' }, { as: 'script', script: 'complaint-state' }],
  when: isConfirmed,
  asks: (medicine, facts) =>
    isConfirmed(medicine, facts) === 'applies' && facts.own.ofPerson('state') === null
      ? askPerson('state', facts, 'AF-09')
      : null,
  card: {
    topic: 'complaint',
    advice: (medicine, facts) => ({
      headline: { say: 'may-tell-the-state', medicine: medicine.printedName, person: facts.person.name },
      basis: [{ say: 'guide-calls-it-illegal' }],
      firstStep: {
        say: facts.own.ofPerson('state')?.value === 'MN' ? 'write-to-minnesota' : 'write-to-the-state',
      },
      thenSteps: [{ say: 'keep-a-copy' }],
      call: 'state-office',
      script: scriptRef('complaint-state', facts, { medicines: [medicine] }),
    }),
  },
};

export const complaintRules: readonly Rule[] = [tellMedicare, tellTheState];
