/** One medicine: what matters now, its dates and what they rest on, what the page showed and when, and what only a person knows. */
import { medicinesOf } from '@/src/advice/about-order';
import type { Card } from '@/src/advice/card';
import type { DueRow } from '@/src/advice/outlook';
import type { PersonFacts } from '@/src/advice/person-facts';
import type { FactLine as FactLineData } from '@/src/advice/question';
import type { Script } from '@/src/advice/script';
import type { CurrentMedicine, Seen } from '@/src/history/current';
import { go } from '@/src/ui/dashboard/go';
import { hashOf, medicineLink, scriptLink } from '@/src/ui/dashboard/place';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import { FactsList } from '@/src/ui/facts/facts-list';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import { WarningCard } from '@/src/ui/popup/warning-card';
import type { Words } from '@/src/ui/words/words';

export interface MedicineProps extends SectionProps {
  readonly cards: readonly Card[];
  readonly due: readonly DueRow[];
  readonly scripts: readonly Script[];
  /** All that only a person knows about any of the medicines. */
  readonly facts: readonly FactLineData[];
  readonly whose: PersonFacts;
  readonly medicine: CurrentMedicine;
}

export function MedicineView({
  whose,
  medicine,
  cards,
  due,
  scripts,
  facts,
  people,
  words,
  tell,
  openPage,
}: MedicineProps) {
  const { medicines } = words;
  const personId = whose.person.id;
  const marks: PersonMarks = new Map(people.map((one, at) => [one.person.id, at]));
  const mine = cards.filter((card) => card.personId === personId && card.medicineKey === medicine.key);
  const row = due.find((one) => one.personId === personId && one.key === medicine.key);
  const calls = scripts.filter((one) => one.personId === personId && one.medicineKeys.includes(medicine.key));
  const orders = whose.records.orders
    .filter((order) => medicinesOf(order, whose).some(({ key }) => key === medicine.key))
    .map(({ key }) => key);
  const asked = facts.filter(
    ({ question: { personId: id, about } }) =>
      id === personId &&
      ((about.kind === 'medicine' && about.key === medicine.key) ||
        (about.kind === 'order' && orders.includes(about.key))),
  );
  return (
    <>
      <header class="sheet__head">
        <h2 class="medicine__name">{medicine.printedName}</h2>
        <PersonTag personId={personId} name={whose.person.name} marks={marks} />
      </header>
      {mine.length > 0 && (
        <section>
          <h2>{medicines.now}</h2>
          {mine.map((card) => (
            <WarningCard
              key={`${card.rule} ${card.orderKey}`}
              card={card}
              words={words}
              deeds={{ openPage, go, tell }}
              folded={false}
            />
          ))}
        </section>
      )}
      {row && (
        <section class="panel">
          <h2>{medicines.dates}</h2>
          <Dates row={row} words={words} />
        </section>
      )}
      <section class="panel">
        <h2>{medicines.shown}</h2>
        <Shown medicine={medicine} words={words} />
        <div class="buttons">
          <button type="button" class="button button--quiet" onClick={() => openPage(medicine.path)}>
            {medicines.openPage}
          </button>
          {medicine.autofillSpells.length > 0 && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => go({ section: 'medicines', proof: medicineLink(personId, medicine.key) })}
            >
              {words.proof.linkOf(medicine.printedName)}
            </button>
          )}
        </div>
      </section>
      {asked.length > 0 && (
        <section class="panel">
          <h2>{medicines.yours}</h2>
          <FactsList lines={asked} words={words} tell={tell} />
        </section>
      )}
      {calls.length > 0 && (
        <section>
          <h2>{medicines.calls}</h2>
          <ul class="rows rows--links">
            {calls.map((script) => (
              <li key={scriptLink(script)}>
                <a class="row-link" href={hashOf({ section: 'scripts', script: scriptLink(script) })}>
                  <span class="row-link__what">{words.say(script.title)}</span>
                  <span class="row-link__more">{words.scripts.callee[script.call]}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Dates({ row, words }: { row: DueRow; words: Words }) {
  const { medicines, formats, say } = words;
  const dated = (on: string | null, about: boolean) =>
    on === null ? medicines.notShown : about ? medicines.about(formats.dayAndDistance(on)) : formats.dayAndDistance(on);
  const about = row.certainty === 'about';
  return (
    <>
      <dl class="known">
        <Known label={medicines.orderByLabel} value={dated(row.orderBy, about)} more={null} />
        <Known label={medicines.runOutLabel} value={dated(row.runOut, about)} more={null} />
        {row.earliestFill && (
          <Known
            label={medicines.insuranceLabel}
            value={dated(row.earliestFill.on, row.earliestFill.certainty === 'about')}
            more={null}
          />
        )}
      </dl>
      <p class="soft">{say(row.basis)}</p>
    </>
  );
}

function Shown({ medicine, words }: { medicine: CurrentMedicine; words: Words }) {
  const { medicines, formats } = words;
  const { labels } = medicines;
  const text = (value: string) => value;
  return (
    <dl class="known">
      <Fact label={labels.status} fact={medicine.status} as={(value) => medicines.status[value]} words={words} />
      <Known
        label={labels.autofill}
        value={medicines.autofill[medicine.autofill.value]}
        more={
          medicine.autofillUnreadSince === null
            ? medicines.seen(medicine.autofill.seenOn, formats)
            : medicines.unreadSince(medicine.autofillUnreadSince, formats)
        }
      />
      {medicine.autofillOn && (
        <Fact label={labels.autofillOn} fact={medicine.autofillOn} as={formats.day} words={words} />
      )}
      <Fact label={labels.daysSupply} fact={medicine.daysSupply} as={medicines.days} words={words} />
      {medicine.daysSupplyBefore && (
        <Fact label={labels.daysSupplyBefore} fact={medicine.daysSupplyBefore} as={medicines.days} words={words} />
      )}
      <Fact label={labels.quantity} fact={medicine.quantity} as={String} words={words} />
      <Fact label={labels.refillsLeft} fact={medicine.refillsLeft} as={String} words={words} />
      <Fact label={labels.expiresOn} fact={medicine.expiresOn} as={formats.day} words={words} />
      <Fact label={labels.lastFilledOn} fact={medicine.lastFilledOn} as={formats.day} words={words} />
      {medicine.nextFillOn && (
        <Fact label={labels.nextFillOn} fact={medicine.nextFillOn} as={formats.day} words={words} />
      )}
      <Fact label={labels.prescriber} fact={medicine.prescriber} as={text} words={words} />
      <Fact label={labels.price} fact={medicine.price} as={medicines.dollars} words={words} />
      {medicine.rxNumber !== null && (
        <Known label={labels.rxNumber} value={medicine.rxNumber.split(' ')[0] ?? ''} more={null} />
      )}
    </dl>
  );
}

interface FactProps<T> {
  label: string;
  /** null: the page did not show it. */
  fact: Seen<T> | null;
  as: (value: T) => string;
  words: Words;
}

function Fact<T>({ label, fact, as, words: { medicines, formats } }: FactProps<T>) {
  return (
    <Known
      label={label}
      value={fact === null ? medicines.notShown : as(fact.value)}
      more={fact === null ? null : medicines.seen(fact.seenOn, formats)}
    />
  );
}

function Known({ label, value, more }: { label: string; value: string; more: string | null }) {
  return (
    <div class="known__row">
      <dt>{label}</dt>
      <dd>
        <span class="known__value">{value}</span> {more !== null && <span class="soft">{more}</span>}
      </dd>
    </div>
  );
}
