/** Every script that is of use for one person now: those of the cards, one request for each doctor's office, and what stands ready. */
import { advise } from '../advise';
import { requestsByPrescriber } from '../clinic-requests';
import { findingsOf } from '../findings';
import type { PersonFacts } from '../person-facts';
import type { ScriptRef } from '../script';
import { scriptRef } from './script-ref';

export function scriptsFor(facts: PersonFacts): readonly ScriptRef[] {
  const ofCards = advise(facts).flatMap(({ script }) => script ?? []);
  const ofOffices = requestsByPrescriber(facts).map((request) => scriptRef('ask-the-clinic', facts, request));
  const offices = new Set(ofOffices.flatMap(({ medicineKeys }) => medicineKeys));
  return once([
    // An office is asked once for all its medicines, not once for each card.
    ...ofCards.filter(
      ({ id, medicineKeys }) => id !== 'ask-the-clinic' || !medicineKeys.some((key) => offices.has(key)),
    ),
    ...ofOffices,
    ...findingsOf(facts).flatMap(readyFor(facts)),
  ]);
}

/** Rules that apply without a card of their own, and end in a call. */
const readyFor =
  (facts: PersonFacts) =>
  ({ rule, verdict, medicine }: ReturnType<typeof findingsOf>[number]): readonly ScriptRef[] => {
    if (verdict !== 'applies') return [];
    const medicines = medicine === null ? [] : [medicine];
    switch (rule.id) {
      case 'PA-02':
        return [
          scriptRef('authorization-end-insurer', facts, { medicines }),
          scriptRef('authorization-end-optum', facts, { medicines }),
        ];
      case 'RF-08':
        return [scriptRef('ask-optum-to-ask', facts, { medicines, prescriber: medicine?.prescriber?.value ?? null })];
      case 'AC-06':
        return [scriptRef('copay-card', facts)];
      case 'AC-02':
        return [scriptRef('account-exists', facts)];
      case 'CG-03':
        return [scriptRef('authorized-representative', facts)];
      case 'IN-17':
        return [scriptRef('infusion-stage-late', facts)];
      default:
        return [];
    }
  };

const once = (refs: readonly ScriptRef[]): ScriptRef[] => [
  ...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values(),
];
