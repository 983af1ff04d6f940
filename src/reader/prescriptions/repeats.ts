/** Medicines that a page shows twice. */
import type { Gap, Prescription } from '@/src/model/reading';
import type { ReadPrescription } from './prescriptions';

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
