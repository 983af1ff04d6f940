/** What a page says of its medicines somewhere else than beside them: a key of signs, a note below. */
import type { Gap } from '@/src/model/reading';
import { isCarried, signsOfAutofill } from '../blocks/signs';
import { nearest } from '../dom/scene';
import type { Page } from '../page';
import { placeholderLabel } from '../words';
import type { MedicineRecord } from './medicine-record';
import type { ReadPrescription } from './prescriptions';

/** "◆ Eligible for Optum Home Delivery", "* …", "1. …", "Key: …" */
const signed = /^(?:(?:key|legend|notes?(?: \d+)?)\b\s*[:.)]?|\(?\d[.)]|[^\p{L}\p{N}\s"'(]{1,3}\s)/iu;

/**
 * A note says what "eligible" means, and no medicine was read to be so: then some medicine that nothing else shows to be on
 * file is.
 */
export function withNotes(
  page: Page,
  records: readonly MedicineRecord[],
  read: readonly ReadPrescription[],
  gaps: Gap[],
): ReadPrescription[] {
  gaps.push(...autofillNotes(page, records, read));
  if (read.some(({ prescription: { status } }) => status === 'placeholder') || !hasNote(page, records))
    return [...read];
  return read.map((one) => {
    const { status, rxNumber, refillsLeft, printedName } = one.prescription;
    if (status !== 'active' || rxNumber !== null || refillsLeft !== null) return one;
    gaps.push({ what: `status of ${printedName}`, why: 'it is not clear which medicines a note means' });
    return { ...one, prescription: { ...one.prescription, status: 'unknown' } };
  });
}

/**
 * A key says what shows that a medicine is filled automatically, in a color perhaps, and no medicine was seen to carry one of
 * its signs: those of which nothing else tells may.
 */
function autofillNotes(page: Page, records: readonly MedicineRecord[], read: readonly ReadPrescription[]): Gap[] {
  const signs = signsOfAutofill(page);
  if (signs.length === 0) return [];
  const lines = records.flatMap(({ territory }) => territory.lines);
  if (signs.some((sign) => isCarried(page, lines, sign))) return [];
  return read.flatMap(({ prescription: { status, autofill, printedName } }) =>
    autofill === 'unknown' && (status === 'active' || status === 'unknown')
      ? [{ what: `autofill of ${printedName}`, why: 'it is not clear which medicines a note means' }]
      : [],
  );
}

function hasNote(page: Page, records: readonly MedicineRecord[]): boolean {
  const taken = new Set(records.flatMap(({ territory }) => territory.lines));
  return page.scene.lines.some(
    (line, index) =>
      !page.foreign[index] &&
      !taken.has(index) &&
      line.box.action === null &&
      placeholderLabel.test(line.plain) &&
      (signed.test(line.plain) || nearest(line.box, ({ tag }) => tag === 'ol') !== null),
  );
}
