/** Turns records into prescriptions: one value a field, the gaps, the places, and which strategy won. */
import type { Gap, Prescription } from '@/src/model/reading';
import type { Fact } from '../blocks/block-facts';
import { orderNumberIn } from '../findings/order-number';
import { strength } from '../names/strength-form';
import type { PrescriptionPlace } from '../page-read';
import { strategies } from '../strategies';
import { Tally } from '../tally';
import { plain } from '../text/fold';
import type { Field } from '../words/field-words';
import { statusOf } from '../words/statuses';
import type { MedicineRecord } from './medicine-record';

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

/** The value of the most certain strategy. Two that disagree with equal certainty are none, and a gap. */
export function valueFor(
  facts: readonly Fact[],
  field: Field,
  name: string,
  gaps: Gap[],
  tally: Tally,
): string | number | null {
  const mine = facts.filter((fact) => fact.field === field);
  if (mine.length === 0) return null;
  const said = mine.filter(({ value }) => value !== null);
  for (const strategy of strategies) {
    const values = [...new Set(said.filter((fact) => fact.strategy === strategy).map(({ value }) => value))];
    if (values.length === 0) continue;
    if (values.length > 1) {
      gaps.push({ what: `${plainWords(field)} of ${name}`, why: 'two parts of the page disagree' });
      return null;
    }
    tally.won(field, strategy);
    return values[0] ?? null;
  }
  const failed = mine.find(({ why }) => why !== undefined);
  if (failed?.why) gaps.push({ what: `${plainWords(field)} of ${name}`, why: failed.why });
  return null;
}

const plainWords = (field: Field) =>
  field.replace(/On$/, ' date').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const textual = (value: string | number | null) => (value === null || value === '' ? null : String(value));

/** null for a value that no such field has. */
function plausible(value: string | number | null, from: number, to: number): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to ? value : null;
}

/** A medicine shown twice on one page is one: the same name, and nothing that contradicts. Keeps the first one's place. */
export function withoutRepeats(read: readonly ReadPrescription[], gaps: Gap[]): ReadPrescription[] {
  const kept: ReadPrescription[] = [];
  const likely = new Namesakes();
  for (const one of read) {
    const twin = likely.of(one).find((at) => isSame(kept[at] as ReadPrescription, one));
    const first = twin === undefined ? undefined : kept[twin];
    if (twin === undefined || !first) {
      likely.add(one, kept.length);
      kept.push(one);
    } else {
      const prescription = merge(first.prescription, one.prescription, gaps);
      kept[twin] = { ...first, prescription };
      if (first.prescription.rxNumber === null && prescription.rxNumber !== null) likely.add(kept[twin], twin);
    }
  }
  return kept;
}

/** Where the medicines of one name are kept, by number: a long list is not compared each with each. */
class Namesakes {
  private readonly places = new Map<string, number[]>();

  add(one: ReadPrescription, at: number): void {
    const { key } = one.record.territory.anchor;
    for (const id of [key, `${key}|${one.prescription.rxNumber ?? ''}`]) {
      const known = this.places.get(id);
      if (!known) this.places.set(id, [at]);
      else if (known[known.length - 1] !== at) known.push(at);
    }
  }

  /** A number is compared with the same number and with none; none with all. */
  of({ record, prescription: { rxNumber } }: ReadPrescription): readonly number[] {
    const { key } = record.territory.anchor;
    if (rxNumber === null) return this.places.get(key) ?? [];
    const [same, bare] = [`${key}|${rxNumber}`, `${key}|`].map((id) => this.places.get(id) ?? []);
    return [...(same ?? []), ...(bare ?? [])].sort((a, b) => a - b);
  }
}

function isSame(a: ReadPrescription, b: ReadPrescription): boolean {
  if (a.record.territory.anchor.key !== b.record.territory.anchor.key) return false;
  const [left, right] = [a.prescription, b.prescription];
  if (left.rxNumber !== null && right.rxNumber !== null) return left.rxNumber === right.rxNumber;
  const isActive = (one: Prescription) => one.status === 'active' || one.status === 'unknown';
  if (left.status !== right.status && !(isActive(left) && isActive(right))) return false;
  const fields = ['daysSupply', 'refillsLeft', 'expiresOn', 'lastFilledOn', 'quantity', 'prescriber'] as const;
  return fields.every((field) => left[field] === null || right[field] === null || left[field] === right[field]);
}

function merge(first: Prescription, second: Prescription, gaps: Gap[]): Prescription {
  const merged: Record<string, unknown> = { ...first };
  for (const [field, value] of Object.entries(second)) merged[field] ??= value;
  const states = new Set([first.autofill, second.autofill].filter((state) => state !== 'unknown'));
  merged.autofill = states.size === 1 ? [...states][0] : 'unknown';
  if (states.size > 1) gaps.push({ what: `autofill of ${first.printedName}`, why: 'two parts of the page disagree' });
  return merged as Prescription;
}
