/** All that only a person knows of one person, line by line: what was said, and where a page shows something else. */
import type { CurrentMedicine } from '@/src/history/current';
import type { OwnFact } from '@/src/model/own-facts';
import { isListed } from './about-medicine';
import { isNews } from './about-order';
import { askMedicine, askNotice, askPerson, medicineKinds, personKinds } from './own-questions';
import type { PersonFacts } from './person-facts';
import type { FactLine, Question } from './question';

/** The person's own facts first, then medicine by medicine as far as they are listed, then what messages said of orders. */
export function factSheet(facts: PersonFacts): readonly FactLine[] {
  const ofPerson = personKinds.flatMap((kind) =>
    kind === 'stay' ? stays(facts) : line(askPerson(kind, facts), facts.own.ofPerson(kind), facts, null),
  );
  const ofMedicines = facts.records.medicines.filter(isListed).flatMap((medicine) =>
    medicineKinds
      .map((kind) => ({ kind, said: facts.own.ofMedicine(kind, medicine) }))
      .filter(({ kind, said }) => kind !== 'counted' || said !== null || hasDailyUse(medicine))
      .map(({ kind, said }) => line(askMedicine(kind, medicine, facts), said, facts, medicine)),
  );
  const ofOrders = facts.records.orders
    .filter((order) => isNews(order, facts))
    .map((order) => line(askNotice(order, facts), facts.own.ofOrder('notice', order.key), facts, null));
  return [...ofPerson, ...ofMedicines, ...ofOrders];
}

/** How many are taken a day is known, so that a count of them tells when the medicine runs out. */
const hasDailyUse = ({ quantity, daysSupply }: CurrentMedicine) => quantity !== null && daysSupply !== null;

/** There may have been more than one: each can be changed, and another be told. */
function stays(facts: PersonFacts): readonly FactLine[] {
  const question = askPerson('stay', facts);
  const told = facts.own.all('stay').map((said) => {
    const { from } = said.value;
    return line({ ...question, id: `${question.id} ${from}` }, said, facts, null);
  });
  return [...told, line(question, null, facts, null)];
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
