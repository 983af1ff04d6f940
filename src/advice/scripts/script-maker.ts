/** How one script is made from what is known. */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import { foldPrinted } from '@/src/history/fold-printed';
import type { Callee } from '../callee';
import type { PersonFacts } from '../person-facts';
import type { RuleId } from '../rule-index';
import type { Saying } from '../saying';
import type { Script, ScriptFact, ScriptId } from '../script';

export interface ScriptContext {
  readonly facts: PersonFacts;
  readonly medicines: readonly CurrentMedicine[];
  readonly order: CurrentOrder | null;
  readonly prescriber: string | null;
}

type Parts = Pick<Script, 'facts' | 'say'> & Partial<Pick<Script, 'ifTheySay' | 'copy' | 'opening' | 'writeDown'>>;

export interface ScriptMaker {
  readonly id: ScriptId;
  readonly call: Callee;
  readonly title: Saying;
  readonly rules: readonly RuleId[];
  readonly make: (context: ScriptContext) => Parts;
}

const fact = (label: Saying['say'] & `label-${string}`, value: string | null, isDate = false): ScriptFact => ({
  label: { say: label } as Saying,
  value,
  isDate,
});

/** What every pharmacy and office asks first. Birth date and member number are never kept: blanks (rules §7). */
export const whoFacts = ({ facts }: ScriptContext): ScriptFact[] => [
  fact('label-patient', facts.person.name),
  fact('label-birth-date', null),
  fact('label-member-number', null),
];

/** Of a prescription number only the last four digits are kept. */
const lastDigits = (rxNumber: string | null) => (rxNumber === null ? null : `… ${rxNumber.split(' ')[0] ?? ''}`);

export const medicineFacts = ({ medicines, order }: ScriptContext): ScriptFact[] => {
  const names = medicines.map(({ printedName }) => printedName);
  const known = new Set(medicines.flatMap(({ orderNames }) => orderNames));
  const others = order?.order.medicines.filter(({ printedName }) => !known.has(foldPrinted(printedName))) ?? [];
  return [
    ...medicines.flatMap(({ printedName, rxNumber }) => [
      fact('label-medicine', printedName),
      fact('label-rx-number', lastDigits(rxNumber)),
    ]),
    ...others.flatMap(({ printedName, rxNumber }) => [
      fact('label-medicine', printedName),
      fact('label-rx-number', lastDigits(rxNumber)),
    ]),
    ...(names.length === 0 && others.length === 0 ? [fact('label-medicine', null)] : []),
  ];
};

export const orderFacts = ({ order }: ScriptContext): ScriptFact[] => [
  fact('label-order-number', order?.order.orderNumber ?? null),
  fact('label-order-placed', order?.order.placedOn ?? null, true),
  fact('label-order-status', order?.order.printedStatus ?? null),
];

export const textFact = fact;
export const dateFact = (label: Saying['say'] & `label-${string}`, on: string | null): ScriptFact =>
  fact(label, on, true);

/** The offer that is always to be turned down (AF-08). */
export const offersNotToAsk = { they: { say: 'they-offer-not-to-ask' }, you: { say: 'you-keep-asking-me' } } as const;

export const namesOf = ({ medicines, order }: ScriptContext): readonly string[] =>
  medicines.length > 0
    ? medicines.map(({ printedName }) => printedName)
    : (order?.order.medicines.map(({ printedName }) => printedName) ?? []);
