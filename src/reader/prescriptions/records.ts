/** From names to records: decides which names are records of their own. */

import { autofillHeading } from '../autofill/headings';
import { type Anchor, lookForAnchors, rowsOfNames } from '../blocks/anchors';
import { isHeadRow, sectionOfLine } from '../blocks/sections';
import { keyOf } from '../blocks/signs';
import { type Territory, territoriesOf, wholePage } from '../blocks/territories';
import { type Box, type Line, nearest } from '../dom/scene';
import { findingsIn } from '../findings/findings';
import { strength } from '../names/strength-form';
import { mayDiffer, type Page } from '../page';
import { isRow } from '../tables/cells';
import { autofillStateIn, stateWord } from '../words/autofill-words';
import type { Field } from '../words/field';
import { statusOf } from '../words/statuses';
import type { Work } from '../work';
import { type MedicineRecord, type RecordOptions, recordOf } from './medicine-record';

/** Fields that only a medicine of the person has: one of them makes a block a record. */
const core = new Set<Field>([
  'rxNumber',
  'prescriber',
  'daysSupply',
  'refillsLeft',
  'lastFilledOn',
  'nextFillOn',
  'expiresOn',
  'autofill',
  'autofillOn',
  'pharmacy',
]);

export function* recordsOf(page: Page, options: RecordOptions): Work<MedicineRecord[]> {
  const candidates = yield* lookForAnchors(page);
  const heading = options.alone ? candidates.find(({ box }) => box.heading === 1 || isInTitle(box)) : undefined;
  if (heading) return yield* headed(page, heading, candidates, options);
  let accepted = yield* accept(
    page,
    candidates.filter(({ strong }) => strong),
    options,
  );
  accepted = yield* withWeak(page, candidates, accepted, options);
  const records = yield* recordsFor(page, accepted, options);
  const [head] = records;
  const isOne = head && records.every(({ territory }) => territory.anchor.key === head.territory.anchor.key);
  return options.alone && isOne ? [yield* recordOf(page, wholePage(page, head.territory), options)] : records;
}

const isInTitle = (box: Box) => nearest(box, (at) => at.heading === 1) !== null;

/** The medicine in a page's main heading has the page, other medicines' parts of it left out. */
function* headed(
  page: Page,
  head: Anchor,
  candidates: readonly Anchor[],
  options: RecordOptions,
): Work<MedicineRecord[]> {
  const others = candidates.filter(({ key, strong }) => strong && key !== head.key);
  const [own, ...rest] = territoriesOf(
    page,
    [head, ...others].sort((a, b) => a.piece - b.piece),
  ).sort((a, b) => Number(b.anchor === head) - Number(a.anchor === head));
  if (!own) return [];
  const taken = new Set(rest.flatMap(({ lines }) => lines));
  const whole = wholePage(page, own);
  const record = yield* recordOf(page, { ...whole, lines: whole.lines.filter((line) => !taken.has(line)) }, options);
  return strength.test(head.name) || weight(record) > 0 ? [record] : [];
}

interface Gathered {
  readonly page: Page;
  readonly record: MedicineRecord;
}

const gathered = new WeakMap<Anchor, Gathered>();

/**
 * Which names are records is found in several rounds, and a page is read again when a part of it has changed: what a block
 * tells is gathered again only where it may have changed.
 */
function gatheredBefore(page: Page, territory: Territory, { everyWord }: RecordOptions): MedicineRecord | null {
  const known = gathered.get(territory.anchor);
  if (!known || known.record.isAboutAutofill !== everyWord) return null;
  if (keyOf(known.page).says !== keyOf(page).says) return null;
  const isOfNow = known.page === page || (known.page === page.before?.page && !mayDiffer(page, territory.lines));
  return isOfNow && isSameTerritory(known.record.territory, territory) ? known.record : null;
}

/** The names that were last weighed on a page: those that are taken in the end have mostly just been. */
const weighed = new WeakMap<Page, Weighed>();
interface Weighed {
  readonly anchors: readonly Anchor[];
  readonly options: RecordOptions;
  readonly records: MedicineRecord[];
}

function* recordsFor(page: Page, anchors: readonly Anchor[], options: RecordOptions): Work<MedicineRecord[]> {
  const last = weighed.get(page);
  const isSame = last?.options === options && last.anchors.length === anchors.length;
  if (isSame && last.anchors.every((anchor, at) => anchor === anchors[at])) return last.records;
  const records: MedicineRecord[] = [];
  const territories = territoriesOf(page, anchors);
  // Both look at the whole page, once: better here than within the first record.
  yield;
  sectionOfLine(page, 0);
  yield;
  autofillHeading(page, 0, options.everyWord);
  for (const territory of territories) {
    yield;
    const record = gatheredBefore(page, territory, options) ?? (yield* recordOf(page, territory, options));
    gathered.set(territory.anchor, { page, record });
    records.push(record);
  }
  weighed.set(page, { anchors, options, records });
  return records;
}

function isSameTerritory(a: Territory, b: Territory): boolean {
  return a.box === b.box && a.lines.length === b.lines.length && a.lines.every((line, at) => line === b.lines[at]);
}

function tellsOfMedicine(page: Page, record: MedicineRecord): boolean {
  if (record.facts.some(({ field, value }) => core.has(field) && value !== null)) return true;
  if (record.standing.isTold || record.autofill.element !== null || record.autofill.state !== 'unknown') return true;
  return (
    record.told.some(({ text, line }) => line !== record.territory.anchor.line && statusOf(text) !== null) ||
    isListed(page, record)
  );
}

/** A medicine under a list's own heading counts though nothing but its name shows (T1: a new one lacks its details). */
function isListed(page: Page, { territory }: MedicineRecord): boolean {
  return sectionOfLine(page, territory.anchor.line) !== 'any' && territory.anchor.strong;
}

function* accept(page: Page, anchors: readonly Anchor[], options: RecordOptions): Work<Anchor[]> {
  let left = anchors;
  for (let round = 0; round < 3; round += 1) {
    const records = yield* recordsFor(page, left, options);
    const good = new Set(
      records.filter((record) => tellsOfMedicine(page, record)).map(({ territory }) => territory.anchor),
    );
    const signatures = new Set([...good].map(({ signature }) => signature));
    const kept = left.filter(
      (anchor) => good.has(anchor) || signatures.has(anchor.signature) || (options.bare && anchor.emphasised),
    );
    if (kept.length === left.length) return withoutMentions(page, kept);
    left = kept;
  }
  return withoutMentions(page, left);
}

/** Beside names that stand for themselves, one in the middle of a sentence is talk. */
function withoutMentions(page: Page, anchors: readonly Anchor[]): Anchor[] {
  const stands = anchors.filter(({ whole, emphasised, line }) => whole || emphasised || tellsOfOwn(page, line));
  return stands.length > 0 ? stands : [...anchors];
}

/** The line that a name stands in goes on with what only the person's own medicine has. */
function tellsOfOwn(page: Page, line: number): boolean {
  const text = page.scene.lines[line]?.plain ?? '';
  const found = findingsIn(text, page.today);
  // "Metformin: auto refill on", "Metformin: Enrolled"
  const behind = /(?:: | - )(?<state>[^:]{2,40})$/.exec(text)?.groups?.state ?? '';
  const isState = stateWord(behind) !== null || autofillStateIn(behind) !== null;
  return isState || found.some(({ field }) => own.has(field));
}

const own = new Set<Field>([
  'rxNumber',
  'refillsLeft',
  'lastFilledOn',
  'nextFillOn',
  'autofillOn',
  'expiresOn',
  'prescriber',
]);

const cut = new WeakSet<Page>();
/** Whether names on the page were left out unweighed, because there are too many of them. */
export const leftNamesOut = (page: Page): boolean => cut.has(page);

/** More kinds of places than this for names is no list, and each is weighed against all others. */
const mostGroups = 40;
/** Words without a strength that stand in one kind of place more often than this are words of the text: each would be given all of it. */
const mostAlike = 200;

/** Names without a strength count where a name stands: like the others of their list, or as the head of a block of facts. */
function* withWeak(
  page: Page,
  candidates: readonly Anchor[],
  strong: readonly Anchor[],
  options: RecordOptions,
): Work<Anchor[]> {
  const weak = candidates.filter((anchor) => !anchor.strong);
  if (weak.length === 0) return [...strong];
  const like = new Set(strong.map(({ signature }) => signature));
  // "Ann Lee" in a row across the table looks like a name in its column, and is none.
  const isOver = ({ box }: Anchor) => {
    const row = nearest(box, isRow);
    return row !== null && isHeadRow(page, row);
  };
  // "Refresh Optive eye drops", no link and not bold as the others are, in their column.
  const lists = new Set(strong.map((anchor) => rowsOfNames(page, anchor)).filter((rows) => rows !== null));
  const isInColumn = (anchor: Anchor) => lists.has(rowsOfNames(page, anchor) as Box);
  const isAlike = (anchor: Anchor) =>
    anchor.emphasised && (like.has(anchor.signature) || isInColumn(anchor)) && !isOver(anchor);
  let accepted = inOrder([...strong, ...weak.filter(isAlike)]);
  const groups = new Map<string, Anchor[]>();
  for (const anchor of weak) {
    if (like.has(anchor.signature) || !anchor.emphasised) continue;
    const group = groups.get(anchor.signature);
    if (group) group.push(anchor);
    else groups.set(anchor.signature, [anchor]);
  }
  const isTaken = standsIn(territoriesOf(page, accepted));
  const free = [...groups.values()].map((group) => group.filter((anchor) => !isTaken(anchor)));
  const sparse = free.map(withoutRefrains);
  const outside = sparse.filter((group) => group.length > 0).sort((a, b) => b.length - a.length);
  const isCut = outside.length > mostGroups || sparse.some((group, at) => group.length < (free[at]?.length ?? 0));
  if (isCut) cut.add(page);
  const scored: { readonly group: readonly Anchor[]; readonly weight: number }[] = [];
  for (const group of outside.slice(0, mostGroups)) {
    const tried = new Set(group);
    const records = yield* recordsFor(page, inOrder([...accepted, ...group]), options);
    const good = records.filter(
      (record) =>
        tried.has(record.territory.anchor) &&
        weight(record) > 0 &&
        !isAdvertised(page, record) &&
        !(strong.length > 0 && isTalk(page, record)),
    );
    if (good.length === 0) continue;
    scored.push({
      group: good.map(({ territory }) => territory.anchor),
      weight: good.reduce((sum, record) => sum + weight(record), 0),
    });
  }
  scored.sort((a, b) => b.weight - a.weight);
  for (const { group } of scored.slice(0, 4)) {
    const isIn = standsIn(territoriesOf(page, accepted));
    accepted = inOrder([...accepted, ...group.filter((anchor) => !isIn(anchor))]);
  }
  return accepted;
}

function withoutRefrains(group: readonly Anchor[]): Anchor[] {
  const times = new Map<string, number>();
  for (const { key } of group) times.set(key, (times.get(key) ?? 0) + 1);
  return group.filter(({ key }) => (times.get(key) ?? 0) <= mostAlike);
}

/** Whether a name stands in one of some territories. */
function standsIn(territories: readonly Territory[]): (anchor: Anchor) => boolean {
  const boxes = new Set(territories.map(({ box }) => box));
  const lines = new Set(territories.flatMap((territory) => territory.lines));
  return (anchor) => lines.has(anchor.line) || nearest(anchor.box, (box) => boxes.has(box)) !== null;
}

/** How much a block tells of a medicine; a single hint does not make a weak name one. */
function weight(record: MedicineRecord): number {
  const fields = new Set(
    record.facts.filter(({ field, value }) => core.has(field) && value !== null).map(({ field }) => field),
  );
  const hints = (record.standing.isTold ? 1 : 0) + (record.autofill.state === 'unknown' ? 0 : 1);
  return fields.size + hints;
}

/**
 * Beside a list whose medicines are known, words that stand elsewhere on the page head a medicine where a fact stands for
 * itself. What a sentence speaks of, or a box at the side ("a 90-day supply", "Dr. Lee"), may be told of any.
 */
function isTalk({ scene: { lines } }: Page, { territory, facts, standing, autofill }: MedicineRecord): boolean {
  if (standing.isTold || autofill.state !== 'unknown') return false;
  const isAside = territory.anchor.box.region === 'aside';
  return facts.every(({ field, value, line }) => {
    if (!core.has(field) || value === null) return true;
    return ofAny.has(field) && (isAside || isSentence(lines[line]?.plain ?? ''));
  });
}
const ofAny = new Set<Field>(['daysSupply', 'prescriber', 'pharmacy']);
const isSentence = (text: string) => /[.!?]$/.test(text) || text.split(' ').length > 8;

/** Sentences to everybody with a button beneath, of which nothing is told that a medicine has: "Set and forget. Enroll." */
function isAdvertised(page: Page, { territory: { anchor, lines }, facts, autofill }: MedicineRecord): boolean {
  if (autofill.strategy !== 'action') return false;
  if (facts.some(({ field, value }) => core.has(field) && field !== 'autofill' && value !== null)) return false;
  // A card that is a link as a whole: what stands in it switches nothing.
  if (anchor.box.action !== null && lines.some((line) => line >= anchor.endLine && isIn(page, line, anchor.box.action)))
    return true;
  const isToAll = ({ plain: text, box }: Line) =>
    box.action === null &&
    text.split(' ').length > 5 &&
    /[.!?]$/.test(text) &&
    /\b(?:you|your|we|us|our)\b/i.test(text);
  return lines.some((line) => line >= anchor.endLine && isToAll(page.scene.lines[line] as Line));
}

const isIn = (page: Page, line: number, action: Box | null) => page.scene.lines[line]?.box.action === action;

const inOrder = (anchors: readonly Anchor[]) => [...anchors].sort((a, b) => a.piece - b.piece);
