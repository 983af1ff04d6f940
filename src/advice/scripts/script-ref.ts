/** Points to a script and to what it is about. */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import type { PersonFacts } from '../person-facts';
import type { ScriptId, ScriptRef } from '../script';

interface AboutWhat {
  readonly medicines?: readonly CurrentMedicine[];
  readonly order?: CurrentOrder;
  readonly prescriber?: string | null;
}

export const scriptRef = (id: ScriptId, facts: PersonFacts, about: AboutWhat = {}): ScriptRef => ({
  id,
  personId: facts.person.id,
  medicineKeys: about.medicines?.map(({ key }) => key) ?? [],
  orderKey: about.order?.key ?? null,
  prescriber: about.prescriber ?? null,
});
