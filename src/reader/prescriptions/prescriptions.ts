/** Turns records into prescriptions: one value a field, the gaps, the places, and which strategy won. */
import type { Gap, Prescription } from '@/src/model/reading';
import type { Fact } from '../blocks/block-facts';
import { orderNumberIn } from '../findings/order-number';
import { strength } from '../names/strength-form';
import type { PrescriptionPlace } from '../page-read';
import { Tally } from '../tally';
import { plain } from '../text/fold';
import type { Field } from '../words/field';
import { statusOf } from '../words/statuses';
import type { MedicineRecord } from './medicine-record';
import { valueFor } from './value-for';

export interface ReadPrescription {
  readonly prescription: Prescription;
  readonly place: PrescriptionPlace;
  readonly record: MedicineRecord;
}

interface Made {
  readonly read: ReadPrescription;
  readonly gaps: readonly Gap[];
  readonly tally: Tally;
}

/** A record that is still the same when its page is read again makes the same prescription. */
const known = new WeakMap<MedicineRecord, Made>();

export function prescriptionOf(record: MedicineRecord, gaps: Gap[], tally: Tally): ReadPrescription {
  const made = known.get(record) ?? make(record);
  known.set(record, made);
  gaps.push(...made.gaps);
  tally.add(made.tally);
  return made.read;
}

function make(record: MedicineRecord): Made {
  const gaps: Gap[] = [];
  const tally = new Tally();
  const { anchor } = record.territory;
  const of = (field: Field) => valueFor(record.facts, field, anchor.name, gaps, tally);
  const daysSupply = plausible(of('daysSupply'), 1, 400);
  const prescription: Prescription = {
    printedName: anchor.name,
    status: record.standing.status,
    rxNumber: textual(of('rxNumber')),
    prescriber: textual(of('prescriber')),
    quantity: plausible(of('quantity'), 0, 100_000),
    daysSupply: daysSupply === null ? null : Math.floor(daysSupply),
    refillsLeft: plausible(of('refillsLeft'), 0, 99),
    lastFilledOn: textual(of('lastFilledOn') ?? ofOrder(record.facts, gaps, anchor.name, tally)),
    nextFillOn: textual(of('nextFillOn')),
    expiresOn: textual(of('expiresOn')),
    autofill: record.autofill.state,
    autofillOn: textual(of('autofillOn') ?? (isOfAutofill(record) ? of('processingOn') : null)),
    price: plausible(of('price'), 0, 1_000_000),
  };
  tally.won('printedName', strength.test(anchor.name) ? 'shape' : 'place');
  tally.won('status', record.standing.strategy);
  if (record.autofill.strategy) tally.won('autofill', record.autofill.strategy);
  if (record.standing.disagree) gaps.push({ what: `status of ${anchor.name}`, why: 'two parts of the page disagree' });
  if (record.autofill.disagree)
    gaps.push({ what: `autofill of ${anchor.name}`, why: 'two parts of the page disagree' });
  const [unread] = prescription.status === 'active' || prescription.status === 'unknown' ? record.unread : [];
  if (unread !== undefined)
    gaps.push({ what: `a part of ${anchor.name}`, why: `these words were not understood: ${unread}` });
  const place = { block: record.territory.box.element, name: anchor.box.element, autofill: record.autofill.element };
  return { read: { prescription, place, record }, gaps, tally };
}

/** A day of processing is that of the next automatic fill (O2) where one is on and no order is under way. */
const isOfAutofill = ({ isAboutAutofill, autofill, facts, told }: MedicineRecord) =>
  isAboutAutofill ||
  (autofill.state === 'on' &&
    !tellsOfOrder(facts) &&
    told.every(({ text }) => statusOf(text) === null && orderNumberIn(text) === null));

const tellsOfOrder = (facts: readonly Fact[]) =>
  facts.some(
    ({ field, value }) =>
      field === 'orderNumber' ||
      field === 'expectedOn' ||
      field === 'shippedOn' ||
      (field === 'status' && isUnderWay(String(value))),
  );

/** "Order status: Verifying with doctor": what was placed is not filled yet. */
function isUnderWay(words: string): boolean {
  const status = statusOf(plain(words));
  return status !== null && status !== 'delivered' && status !== 'canceled' && status !== 'cannot-fill';
}

/** A card that says when it was last ordered and no more. */
function ofOrder(facts: readonly Fact[], gaps: Gap[], name: string, tally: Tally): string | number | null {
  return tellsOfOrder(facts) ? null : valueFor(facts, 'placedOn', name, gaps, tally);
}

const textual = (value: string | number | null) => (value === null || value === '' ? null : String(value));

/** null for a value that no such field has. */
function plausible(value: string | number | null, from: number, to: number): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to ? value : null;
}
