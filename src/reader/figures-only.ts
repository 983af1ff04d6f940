/**
 * The change that lists see most: another count of refills, another day. Where figures alone have changed in what one medicine
 * has, the page says of everything else what it said, and only that medicine is read again.
 */
import type { Gap } from '@/src/model/reading';
import type { Line, Scene } from './dom/scene';
import { headingOf } from './frame/outline';
import { orderInCard } from './orders/in-card';
import type { Before, Page } from './page';
import type { PageRead } from './page-read';
import { type MedicineRecord, recordOf } from './prescriptions/medicine-record';
import { prescriptionOf, type ReadPrescription } from './prescriptions/prescriptions';
import { Tally } from './tally';
import type { Work } from './work';

/** The medicines of pages that show nothing else, as they were read. */
const lists = new WeakMap<Page, readonly ReadPrescription[]>();

export function noteList(page: Page, prescriptions: readonly ReadPrescription[]): void {
  lists.set(page, prescriptions);
}

/** What was read, with the one medicine's new values; null where more has changed than figures, or they tell something else. */
export function* withOtherFigures(page: Page, before: Before, read: PageRead): Work<PageRead | null> {
  const list = lists.get(before.page) ?? [];
  const at = list.findIndex(({ record }) => isChangeWithin(page, before, record));
  const was = list[at];
  if (!was || !standsForItself(list, was)) return null;
  const options = { everyWord: was.record.isAboutAutofill, bare: false, alone: false };
  const record = yield* recordOf(page, was.record.territory, options);
  if (!tellsOfTheSame(was.record, record)) return null;
  const now = made(page, record);
  if (now === null || now.says !== made(before.page, was.record)?.says) return null;
  const others = list.with(at, now.read);
  noteList(page, others);
  const places = { ...read.places, prescriptions: others.map(({ place }) => place) };
  const prescriptions = others.map(({ prescription }) => prescription);
  return { ...read, reading: { ...read.reading, prescriptions }, places, isWhole: false };
}

/** All that has changed is told of this medicine, below its name, in the words that stood there. */
function isChangeWithin({ scene }: Page, { page, first, last }: Before, { territory }: MedicineRecord): boolean {
  const own = new Set(territory.lines);
  const { line: name, endLine } = territory.anchor;
  for (let index = first; index <= last; index += 1) {
    const line = scene.lines[index] as Line;
    if (!own.has(index)) return false;
    if (line === page.scene.lines[index]) continue;
    const isOfName = index >= name && index < endLine;
    if (isOfName || headingOf(line) !== null) return false;
    for (let piece = line.first; piece < line.end; piece += 1)
      if (wordsAt(scene, piece) !== wordsAt(page.scene, piece)) return false;
  }
  return true;
}

const figure =
  /\d+|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;
const withoutFigures = (text: string) => text.replace(figure, '0');
const wordsAt = ({ pieces }: Scene, piece: number) => withoutFigures(pieces[piece]?.plain ?? '');

/** No other medicine of the list can be the same, and the list did not make something else of what its own part tells. */
function standsForItself(list: readonly ReadPrescription[], one: ReadPrescription): boolean {
  const { key } = one.record.territory.anchor;
  const namesakes = list.filter((other) => other !== one && other.record.territory.anchor.key === key);
  const isApart =
    namesakes.length === 0 || [one, ...namesakes].every(({ prescription }) => prescription.rxNumber !== null);
  return isApart && prescriptionOf(one.record, [], new Tally()).prescription === one.prescription;
}

/** The same fields, the same states, by the same words. */
const tellsOfTheSame = (a: MedicineRecord, b: MedicineRecord) => outline(a) === outline(b);

const outline = ({ facts, standing, autofill, unread }: MedicineRecord) =>
  JSON.stringify([
    // Its number tells it from its namesakes.
    facts.map(({ field, value, strategy, line }) => [
      field,
      field === 'rxNumber' ? value : value === null,
      strategy,
      line,
    ]),
    [standing.status, standing.strategy, standing.disagree, standing.isTold],
    [autofill.state, autofill.strategy, autofill.disagree],
    unread.map(withoutFigures),
  ]);

/** The prescription of a record; null for one that shows an order besides. `says`: what it adds to the whole page's gaps and counts. */
function made(page: Page, record: MedicineRecord): { readonly read: ReadPrescription; readonly says: string } | null {
  const tally = new Tally();
  const gaps: Gap[] = [];
  const read = prescriptionOf(record, gaps, tally);
  if (orderInCard(page, record, gaps, tally)) return null;
  return { read, says: JSON.stringify([gaps, tally.strategies]) };
}
