/**
 * One card for all medicines that the newest pages show without their autofill: what was seen of it last, and when. It may
 * have been switched on since (AF-01).
 */
import type { CurrentMedicine } from '@/src/history/current';
import { daysSince } from './about-order';
import { autofillIsOn } from './autofill';
import { isFromBefore, shouldShowAState } from './autofill-state';
import type { Card } from './card';
import type { PersonFacts } from './person-facts';
import type { Saying } from './saying';
import { isSilenced } from './silences';

/** Good to know at first; after so many days it is time to look. */
const timeToLookDays = 30;

export function autofillLastSeen(facts: PersonFacts): Card[] {
  const medicines = facts.records.medicines.filter((medicine) => isNotShownNow(medicine, facts));
  const [oldest] = [...medicines].sort((one, other) => (one.autofill.seenOn < other.autofill.seenOn ? -1 : 1));
  if (!oldest) return [];
  const only = medicines.length === 1 ? oldest : null;
  return [
    {
      rule: autofillIsOn.id,
      also: [],
      severity: daysSince(oldest.autofill.seenOn, facts) > timeToLookDays ? 'attention' : 'information',
      personId: facts.person.id,
      medicineKey: only?.key ?? null,
      medicine: only?.printedName ?? null,
      orderKey: null,
      orderNumber: null,
      headline: {
        say: 'autofill-not-shown',
        medicines: medicines.map(({ printedName }) => printedName),
        person: facts.person.name,
      },
      basis: lastSeen(medicines),
      firstStep: { say: 'look-at-autofill-on-the-page' },
      thenSteps: [],
      dates: [],
      call: null,
      script: null,
      question: null,
      opensPath: oldest.path,
    },
  ];
}

/** What was on is said for itself, and what could not be read where it should stand, too. */
const isNotShownNow = (medicine: CurrentMedicine, facts: PersonFacts): boolean =>
  medicine.goneSince === null &&
  shouldShowAState(medicine) &&
  isFromBefore(medicine) &&
  autofillIsOn.when(medicine, facts) === 'does-not-apply' &&
  !isSilenced(autofillIsOn.id, medicine, facts.own, facts.today);

/** Those with the same word of the same day together, the oldest first. */
function lastSeen(medicines: readonly CurrentMedicine[]): Saying[] {
  const words = new Map<string, { state: 'off' | 'not-eligible'; seenOn: string; medicines: string[] }>();
  for (const { autofill, printedName } of medicines) {
    const { seenOn } = autofill;
    const state = autofill.value === 'not-eligible' ? 'not-eligible' : 'off';
    const word = words.get(`${seenOn} ${state}`) ?? { state, seenOn, medicines: [] };
    words.set(`${seenOn} ${state}`, { ...word, medicines: [...word.medicines, printedName] });
  }
  return [...words]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, word]) => ({ say: 'autofill-last-seen', ...word }));
}
