/** The order that a medicine's own card shows, and the medicine of an order that is a part of one. */
import type { Gap } from '@/src/model/reading';
import type { Told } from '../blocks/told-run';
import type { Line } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import type { MedicineRecord } from '../prescriptions/medicine-record';
import type { Tally } from '../tally';
import { plain } from '../text/fold';
import { within, words } from '../text/patterns';
import { speaksOfAutofill } from '../words/autofill-words';
import type { Field } from '../words/field';
import { type StatusRead, statusIn } from './facts';
import { itemsIn } from './items';
import { numbersIn } from './numbers';
import { medicinesOf } from './ordered-medicines';
import { orderOf, type ReadOrder } from './orders';

/** Records whose cards show no order: they show none as long as they are the same. */
const withoutOrder = new WeakSet<MedicineRecord>();

/**
 * The order in a medicine's own card, when the card shows a number or a status of one. `everyWord`: the page is about automatic
 * refills and nothing else, so that a bare "Canceled" or "Processing" is said of them.
 */
export function orderInCard(
  page: Page,
  record: MedicineRecord,
  gaps: Gap[],
  tally: Tally,
  everyWord = false,
): ReadOrder | null {
  if (withoutOrder.has(record)) return null;
  const { territory, told } = record;
  const { anchor, box, lines } = territory;
  const number = numbersIn(told)[0]?.number ?? null;
  const status = statusIn(page, lines, told);
  // "Shipped Sep 4" may be how the last fill came; "Shipped, arriving in 3 days" is an order on its way.
  const isPast = status?.strategy === 'dated' && !record.facts.some(liesAhead(page));
  const isNone = status === null || isPast || status.status === 'unknown' || isOfAutofill(status, everyWord);
  if (number === null && (isNone || isOfPrescription(page, record, status))) {
    withoutOrder.add(record);
    return null;
  }
  return orderOf(
    page,
    { number, isReference: false, box, lines, parent: null, isMedicines: true },
    told,
    new Map([[anchor.line, anchor]]),
    gaps,
    tally,
  );
}

/** "Auto refill canceled" */
const isOfAutofill = ({ status, printed }: StatusRead, everyWord: boolean): boolean =>
  everyWord
    ? !saysOrder.test(printed)
    : (status === 'canceled' || status === 'on-hold') && speaksOfAutofill(plain(printed));
const saysOrder = /\b(?:orders?|shipments?|packages?|shipped|deliver(?:y|ed)|on (?:its|the) way)\b/i;

const liesAhead =
  ({ today }: Page) =>
  ({ field, value }: MedicineRecord['facts'][number]): boolean =>
    field === 'expectedOn' && typeof value === 'string' && value >= today.toString();

/**
 * "Waiting for prescriber", "New prescription. Verifying with your doctor": a prescription that is new or to be renewed is
 * verified before there is any order of it. The words around must speak of one.
 */
function isOfPrescription(page: Page, { told, facts }: MedicineRecord, read: StatusRead): boolean {
  const { status, element, strategy, printed } = read;
  if (facts.some(({ field }) => ofOrders.has(field))) return false;
  if (status === 'on-hold') return isKeptOnFile(told);
  const isNamed = told.some((one) => one.element === element && ofPrescription.test(one.text));
  const isSaid = strategy === 'badge' || (strategy === 'label' && !isNamed);
  if (status !== 'verifying' || (isSaid && asOfOrders.test(printed))) return false;
  return told.every((one) => {
    if (one.element !== element)
      return !/\brequested\b|\b(?:sent|got|received) your (?:order|request)\b/i.test(one.text);
    const over = page.scene.lines[one.line - 1]?.plain ?? '';
    return !/\b(?:orders?|request(?:s|ed)?|shipment)\b/i.test(`${over} ${one.run ?? ''} ${one.text}`);
  });
}
/** A status of the site's orders, in its very words (C1). */
const asOfOrders = /^verifying with doctor$/i;
const ofPrescription = /^(?:prescription|rx|medication|medicine) status:/i;
/** "On hold. You asked us to keep this prescription on file": nothing is filled, and so nothing has been ordered. */
function isKeptOnFile(told: readonly Told[]): boolean {
  const texts = told.map(({ text, run }) => `${run ?? ''} ${text}`);
  return texts.some((text) => keptOnFile.test(text)) && !texts.some((text) => /\b(?:orders?|shipments?)\b/i.test(text));
}
const keptOnFile = within(
  words(
    '(?:keep|kept|keeping|hold|holding|held|saved?|saving|stored?|storing|put|placed?) (?:(?:it|this|your|the|new|prescription|medication|medicine|rx|here|safe) )*(?:on|in) (?:your |our )?(?:file|profile)',
    "(?:won't|will not|do not|don't|not going to) (?:fill|ship|send|process) (?:it|this|your|the)\\b[^.;]{0,30} (?:until|unless|before) you\\b(?! (?:pay|update|resolve|confirm|approve|verify))",
    '(?:until|whenever|when) you (?:ask|tell) us to (?:fill|send|ship)(?: it| this)?',
  ),
);
const ofOrders: ReadonlySet<Field> = new Set<Field>(['placedOn', 'shippedOn', 'expectedOn', 'deliveredOn', 'total']);

/** An order that stands as a part in the card of a medicine, and names none itself, is of that one (its name heads the card). */
export function withMedicineOfCard(page: Page, read: ReadOrder, records: readonly MedicineRecord[]): ReadOrder {
  if (read.order.medicines.length > 0) return read;
  const [first = 0] = read.lines;
  const card = records.find(({ territory }) => read.lines.every((line) => territory.lines.includes(line)));
  const lineAt = (line: number) => page.scene.lines[line] as Line;
  // "My orders", or a heading before it: a part of the page begins there that is not the medicine's.
  const isApart = ({ territory: { anchor, lines } }: MedicineRecord) =>
    lines.some((line) => line >= anchor.endLine && line < first && headingOf(lineAt(line)) !== null) ||
    lines.some((line) => headsOrders(lineAt(line).plain));
  if (!card || first < card.territory.anchor.line || isApart(card)) return read;
  const { anchor, lines } = card.territory;
  return {
    ...read,
    order: { ...read.order, medicines: medicinesOf(itemsIn(page, lines, new Map([[anchor.line, anchor]]))) },
  };
}

/** "My orders", "Your active order" */
const headsOrders = (text: string) =>
  text.split(' ').length <= 5 &&
  /\b(?:orders|shipments|deliveries)\b|^(?:(?:your|my|open|active|current|recent|latest|last) )+order$/i.test(text);
