/** A script, filled from what is known of one person. */
import type { PersonFacts } from '../person-facts';
import type { Saying } from '../saying';
import type { Script, ScriptRef } from '../script';
import type { ScriptMaker } from './script-maker';
import { orderScripts } from './to-optum-about-orders';
import { accountScripts } from './to-optum-about-the-account';
import { otherScripts } from './to-others';
import { clinicScripts } from './to-the-clinic';

export const scriptMakers: readonly ScriptMaker[] = [
  ...orderScripts,
  ...accountScripts,
  ...clinicScripts,
  ...otherScripts,
];

const writeDown: readonly Saying[] = [
  { say: 'note-day-and-name' },
  { say: 'note-what-was-promised' },
  { say: 'note-the-reference' },
];

/** To a person at Optum: "speak with an advocate", again and again, or their call back (CM-02, CM-03). */
const openingOf = ({ call }: ScriptMaker, person: string): readonly Saying[] =>
  call === 'member-help'
    ? [{ say: 'say-advocate' }, { say: 'say-call-me-back' }, { say: 'say-i-call-for', person }]
    : [{ say: 'say-i-call-for', person }];

/** Throws when the reference is to another person: nothing of one may be read out for the other. */
export function writeScript(ref: ScriptRef, facts: PersonFacts): Script {
  if (ref.personId !== facts.person.id) throw new Error('a script for another person');
  const maker = scriptMakers.find(({ id }) => id === ref.id);
  if (!maker) throw new Error(`no script ${ref.id}`);
  const parts = maker.make({
    facts,
    medicines: facts.records.medicines.filter(({ key }) => ref.medicineKeys.includes(key)),
    order: facts.records.orders.find(({ key }) => key === ref.orderKey) ?? null,
    prescriber: ref.prescriber,
  });
  return {
    ...ref,
    call: maker.call,
    title: maker.title,
    rules: maker.rules,
    opening: openingOf(maker, facts.person.name),
    ifTheySay: [],
    writeDown,
    copy: null,
    ...parts,
  };
}
