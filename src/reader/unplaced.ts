/** The last check before a reading is called complete: names and switches on the page that no record took. */
import type { Gap } from '@/src/model/reading';
import { headsWithDay, isDayToCome } from './autofill/headings';
import { anchorsIn } from './blocks/anchors';
import { isAnotherItem } from './blocks/items';
import { switchState } from './dom/control';
import { type Box, type Line, nearest } from './dom/scene';
import { findingsIn } from './findings/findings';
import { likeness } from './names/medicine-name';
import { nameWithin } from './names/name-within';
import { leftStatusesOut } from './orders/blocks';
import { namedParts, splitNames } from './orders/ordered-names';
import type { ReadOrder } from './orders/orders';
import type { Page } from './page';
import type { PageRule } from './pages/page-rule';
import { choosesWhose } from './person/switcher';
import type { MedicineRecord } from './prescriptions/medicine-record';
import { leftNamesOut } from './prescriptions/records';
import { key, plain as plainText } from './text/fold';
import { looseStates, sharedRows } from './unplaced-beside';
import { ordersLeftOut, unplacedOrders } from './unplaced-orders';
import { countBehind, isAboutElse } from './words/autofill-words';
import type { Field } from './words/field';

export function unplaced(
  rule: PageRule,
  page: Page,
  records: readonly MedicineRecord[],
  orders: readonly ReadOrder[],
): Gap[] {
  if (rule.kind === 'prescription-detail') return [];
  const gaps: Gap[] = [];
  const taken = new Set(records.flatMap(({ territory }) => territory.lines));
  const ordered = new Set(orders.flatMap(({ order }) => order.medicines.map(({ printedName }) => key(printedName))));
  const isEach = (names: readonly string[]) => names.length > 0 && names.every((one) => ordered.has(key(one)));
  const isOrdered = (name: string) => isEach(splitNames(name)) || isEach(namedParts(name).map((part) => part.name));
  const isPlaced = (line: number) => taken.has(line);
  const what = rule.yields;
  const names = anchorsIn(page).filter(
    ({ name, strong, whole, line }) => strong && whole && !isPlaced(line) && !isOrdered(name),
  );
  const [name] = names;
  if (name) gaps.push({ what, why: `it is not clear what belongs to ${name.name}` });
  if (page.ragged) gaps.push({ what, why: 'it is not clear which parts of its columns belong together' });
  if (leftNamesOut(page) || leftStatusesOut(page)) gaps.push({ what, why: 'the page names too many to weigh each' });
  if (what === 'orders') gaps.push(...unplacedOrders(page, orders));
  else if (records.length > 0) gaps.push(...unplacedItems(page, records, isPlaced));
  if (what === 'prescriptions') {
    gaps.push(...sharedRows(page, records, isPlaced));
    gaps.push(...looseStates(page, records, isPlaced, rule.kind === 'automatic-refills'));
  }
  if (rule.kind === 'home') gaps.push(...ordersLeftOut(page, orders));
  // O13: one box to tick beside each medicine.
  const isLoose = page.scene.pieces.some(
    (piece) =>
      piece.control &&
      !page.foreign[piece.line] &&
      switchState(piece.control) !== null &&
      !isPlaced(piece.line) &&
      !choosesWhose(page, piece) &&
      !isAboutElse(plainText(page.scene.nameOf(piece.control))) &&
      !isAboutElse(legendOver(page, piece.box)),
  );
  if (rule.kind === 'automatic-refills' && isLoose)
    gaps.push({ what: 'autofill', why: 'a switch stands beside no medicine that could be read' });
  if (rule.kind === 'automatic-refills' && records.length > 0) gaps.push(...unplacedDays(page, isPlaced));
  return gaps;
}

/** A day by itself that neither stands in a medicine's part of the page nor heads one. */
function unplacedDays(page: Page, isPlaced: (line: number) => boolean): Gap[] {
  const loose = page.scene.lines.some(
    ({ box }, line) =>
      !page.foreign[line] &&
      box.region !== 'aside' &&
      !isPlaced(line) &&
      isDayToCome(page, line) &&
      !headsWithDay(page, line),
  );
  return loose ? [{ what: 'autofill', why: 'it is not clear which medicines a date belongs to' }] : [];
}

/** What only a medicine of the person has. */
const own = new Set<Field>(['rxNumber', 'refillsLeft']);

function unplacedItems(page: Page, records: readonly MedicineRecord[], isPlaced: (line: number) => boolean): Gap[] {
  const nameless = namelessItems(page, records, isPlaced);
  if (nameless.length > 0) return nameless;
  const loose = unplacedFacts(page, isPlaced);
  return loose.length > 0 ? loose : leftUnread(page, records);
}

const belongsToNone: Gap = {
  what: 'prescriptions',
  why: 'a prescription number or refills belong to no medicine that was read',
};

/** A number of a prescription or refills that no medicine took are some medicine's. */
function unplacedFacts(page: Page, isPlaced: (line: number) => boolean): Gap[] {
  const loose = page.scene.lines.find(
    (line, at) =>
      !page.foreign[at] &&
      !isPlaced(at) &&
      line.box.region !== 'aside' &&
      // "Out of refills" heads a part of a list.
      textsOf(page, line).some(
        (text) => /\d/.test(text) && !givesExample.test(text) && !isCounted(page, text) && tellsOwn(page, text),
      ),
  );
  return loose ? [belongsToNone] : [];
}

const givesExample = /\bfor (?:example|instance)\b|\be\.g\./i;

/** A line as a whole; buttons beside each other, with which a list is filtered, speak for themselves. */
function textsOf({ scene: { pieces } }: Page, { plain, first, end }: Line): string[] {
  const own = pieces.slice(first, end).filter(({ text }) => text !== '');
  return own.every(({ box }) => box.action !== null) ? own.map((piece) => piece.plain) : [plain];
}

/** A part of the page that is passed over for its heading ("Allergies"), and holds a medicine with refills that was not read. */
function leftUnread(page: Page, records: readonly MedicineRecord[]): Gap[] {
  const { lines } = page.scene;
  const read = new Set(records.map(({ territory }) => territory.anchor.key));
  const isPassedOver = (at: number) => page.foreign[at] && /^(?:main|body|)$/.test(lines[at]?.box.region ?? 'none');
  const loose = lines.some(({ plain }, at) => {
    if (
      !isPassedOver(at) ||
      !/\d/.test(plain) ||
      !findingsIn(plain, page.today).some(({ field }) => field === 'refillsLeft')
    )
      return false;
    const above = lines.slice(Math.max(0, at - 6), at + 1).map(({ text }) => nameWithin(text));
    const name = above.findLast((text) => likeness(text) === 'strong');
    return name !== undefined && !read.has(key(name));
  });
  return loose ? [belongsToNone] : [];
}

const tellsOwn = (page: Page, text: string) =>
  findingsIn(text, page.today).some(({ field, value }) => own.has(field) && value !== null);

/** "No refills (2)" */
function isCounted(page: Page, text: string): boolean {
  const bare = text.replace(countBehind, '');
  return bare !== text && !/\d/.test(bare) && tellsOwn(page, bare);
}

/** Items that stand beside those that were read, and tell of a medicine that has no name. */
function namelessItems(page: Page, records: readonly MedicineRecord[], isPlaced: (line: number) => boolean): Gap[] {
  const boxes = new Set(records.map(({ territory }) => territory.box));
  const isLoose = ({ first, end }: Box) => {
    const line = page.scene.pieces[first]?.line ?? 0;
    if (first >= end || page.foreign[line]) return false;
    // "Enrolled (2)" begins a list of medicines that were read.
    const last = page.scene.pieces[end - 1]?.line ?? line;
    for (let at = line; at <= last; at += 1) if (isPlaced(at)) return false;
    return true;
  };
  // Found once for all items of a list: asking it of each item would go through the whole list as often as it is long.
  const looseIn = new Map<Box | null, readonly Box[]>();
  for (const { parent } of boxes)
    if (!looseIn.has(parent)) looseIn.set(parent, parent?.kids.filter((kid) => !boxes.has(kid) && isLoose(kid)) ?? []);
  const isBesideOne = [...boxes].some((own) => looseIn.get(own.parent)?.some((kid) => isAnotherItem(page, own, kid)));
  return isBesideOne ? [{ what: 'prescriptions', why: 'an item of the list has no name that could be read' }] : [];
}

/** What a group of choices asks: "Tell me before each automatic refill". */
function legendOver({ scene }: Page, box: Box): string {
  const group = nearest(box, ({ tag }) => tag === 'fieldset');
  return group ? (scene.lines[scene.pieces[group.first]?.line ?? 0]?.plain ?? '') : '';
}
