/** All that only a person knows of one person, line by line: what was said, and where a page shows something else. */
import type { CurrentMedicine } from '@/src/history/current';
import type { OwnFact } from '@/src/model/own-facts';
import { isListed } from './about-medicine';
import { askMedicine, askPerson, medicineKinds, personKinds } from './own-questions';
import type { PersonFacts } from './person-facts';
import type { FactLine, Question } from './question';

/** The person's own facts first, then medicine by medicine as far as they are listed. */
export function factSheet(facts: PersonFacts): readonly FactLine[] {
  const ofPerson = personKinds.map((kind) => line(askPerson(kind, facts), facts.own.ofPerson(kind), facts, null));
  const ofMedicines = facts.records.medicines
    .filter(isListed)
    .flatMap((medicine) =>
      medicineKinds.map((kind) =>
        line(askMedicine(kind, medicine, facts), facts.own.ofMedicine(kind, medicine), facts, medicine),
      ),
    );
  return [...ofPerson, ...ofMedicines];
}

interface SaidNow {
  readonly fact: OwnFact;
  readonly value: unknown;
  readonly saidOn: string;
  readonly entryId: string;
}

function line(
  question: Question,
  said: SaidNow | null,
  facts: PersonFacts,
  medicine: CurrentMedicine | null,
): FactLine {
  return {
    question,
    said: said && { fact: said.fact, on: said.saidOn, entryId: said.entryId },
    pageSays: said && pageSays(question, said, facts, medicine),
  };
}

/** The person says one thing and the page another: both are shown, the page's with its day. */
function pageSays(
  { asks }: Question,
  said: SaidNow,
  { records }: PersonFacts,
  medicine: CurrentMedicine | null,
): FactLine['pageSays'] {
  const account = records.account;
  if (asks === 'payment-month' && account?.value.paymentExpires && account.value.paymentExpires !== said.value)
    return { saying: { say: 'page-shows-card-month', month: account.value.paymentExpires }, seenOn: account.seenOn };
  if (medicine === null) return null;
  const { autofill, status } = medicine;
  if (asks === 'autofill-turned-off' && autofill.value === 'on' && autofill.seenOn > String(said.value))
    return { saying: { say: 'page-shows-autofill-on', on: autofill.seenOn }, seenOn: autofill.seenOn };
  if (asks === 'specialty' && said.value === 'no' && status.value === 'elsewhere')
    return { saying: { say: 'page-shows-specialty' }, seenOn: status.seenOn };
  return null;
}
