/** The heading or the selected tab that a line stands under, and what it says of the medicines there. */

import { type Box, contains, type Line, nearest } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { firstOf } from '../first-of';
import { boxAround, headingOf, sectionOf } from '../frame/outline';
import { strength } from '../names/strength-form';
import type { Page } from '../page';
import { isRow, textOf } from '../tables/cells';
import { plain, printed } from '../text/fold';
import { remember, rememberOf } from '../text/remember';
import { elsewhereLabel, listHeadings, moveAction, optumPharmacy, saysOfAll, shopLabel } from '../words';
import { autofillStateIn, countBehind } from '../words/autofill-words';
import { anchorsIn } from './anchors';
import { firstFrom } from './neighbours';

/** `unclear`: behind the end of a part of the page that was headed, under a heading that nobody knows. */
export type Section = 'active' | 'placeholder' | 'elsewhere' | 'inactive' | 'any' | 'unclear';

export interface Heading {
  readonly text: string;
  readonly line: number;
  readonly scope: Box;
  readonly section: Section;
}

/** "Medications (2)" with an amount behind it is a line of an order's summary. */
const isAmount = /^(?:\$ ?\d|free$|n\/a$)/i;

/** Every heading of a list on the page, in reading order, selected tabs among them. */
export const headingsOf = rememberOf((page: Page): Heading[] => {
  const headings: Heading[] = [];
  // "Lancets, eligible for home delivery" in one heading speaks of that one, and heads nothing.
  const ofOne = new Set(
    anchorsIn(page).flatMap(({ line, name }) => (page.scene.lines[line]?.text === name ? [] : [line])),
  );
  page.scene.lines.forEach((line, index) => {
    if (ofOne.has(index)) return;
    if (/^(?:navigation|footer|banner)$/.test(line.box.region) || isTab(line.box)) return;
    const said = page.foreign[index] ? null : saidOfAll(line.plain);
    if (said) {
      headings.push({ text: line.plain, line: index, scope: scopeOf(page, line.box), section: said });
      return;
    }
    const section = sectionNamed(line.plain);
    if (section === null) return;
    const heading = headingOf(line);
    const isSum = isAmount.test(page.scene.lines[index + 1]?.plain ?? '');
    const row = heading ? null : groupRowOf(page, line);
    const scope = heading ? scopeOf(page, heading) : row ? row.parent : isSum ? null : looseScope(page, line);
    if (scope) headings.push({ text: line.plain, line: index, scope, section });
  });
  for (const box of page.scene.boxes) {
    if (box.role === 'tab' && attribute(box.element, 'aria-selected') === 'true') {
      const text = plain(textOf(page.scene, box));
      const section = sectionNamed(text) ?? (/^active\b/i.test(text) ? 'active' : null);
      if (section !== null)
        headings.push({ text, line: page.scene.pieces[box.first]?.line ?? 0, scope: page.scene.root, section });
      continue;
    }
    const label = /^(?:section|ul|ol|table|div)$/.test(box.tag) ? attribute(box.element, 'aria-label') : null;
    const section = label ? sectionNamed(plain(printed(label))) : null;
    if (label && section !== null) headings.push(over(page, box, plain(printed(label)), section));
  }
  headings.push(...linkedParts(page));
  return headings.sort((a, b) => a.line - b.line);
});

/** What names a part of the page from outside stands over all of it, its first line among them. */
const over = (page: Page, box: Box, text: string, section: Section): Heading => ({
  text,
  line: (page.scene.pieces[box.first]?.line ?? 0) - 1,
  scope: box,
  section,
});

/** "Retail (1)", "Eligible (1)": links to parts of the same page, which say what stands in these. */
function linkedParts(page: Page): Heading[] {
  const links = page.scene.boxes.filter(
    ({ tag, element }) => tag === 'a' && /^#./.test(attribute(element, 'href') ?? ''),
  );
  if (links.length === 0) return [];
  const parts = new Map(page.scene.boxes.map((box) => [attribute(box.element, 'id'), box]));
  return links.flatMap((link) => {
    const part = parts.get(attribute(link.element, 'href')?.slice(1) ?? '');
    const text = plain(textOf(page.scene, link));
    const bare = text.replace(/ \(\d+\)$/, '');
    const section = /^eligible$/i.test(bare) ? 'placeholder' : /^active$/i.test(bare) ? 'active' : sectionNamed(text);
    return part && section !== null && section !== 'any' ? over(page, part, text, section) : [];
  });
}

const sectionNamed = remember((text): Section | null => {
  if (text.length > 80 || strength.test(text)) return null;
  if (moveAction.test(text)) return 'placeholder';
  return listHeadings.find(([fits]) => fits.test(text))?.[1] ?? pharmacyNamed(text);
});

const pharmacyWords =
  /^(?:(?:your |my )?(?:pharmacy|dispensed (?:at|by)|filled (?:at|by|with)|(?:sent|filled) from|at|from)(?: ?:|(?= )) ?)/i;
const aPharmacy =
  /^(?!(?:my|your|our|the|an?|all|any|other|preferred|find|about|change|choose|this) )(?:[\w&'.-]+ ){1,4}(?:pharmacy|drugs|drug ?store|apothecary)(?: (?:#|no\. ?)?\d{1,6})?$/i;

/** "Optum Home Delivery", "Walgreens #1234", "Pharmacy: Costco": a heading that says where what stands under it is filled. */
function pharmacyNamed(text: string): Section | null {
  const bare = text.replace(countBehind, '');
  const shop = bare.replace(pharmacyWords, '');
  if (optumPharmacy.test(shop) && (shop !== bare || /optum|delivery|mail/i.test(shop))) return 'active';
  return elsewhereLabel.test(bare) || shopLabel.test(shop) || aPharmacy.test(shop) ? 'elsewhere' : null;
}

/** "These medications are eligible for Optum Home Delivery": what a sentence says of all that it stands over. */
const saidOfAll = remember((text): Section | null => {
  if (text.length > 140 || !saysOfAll.test(text)) return null;
  const section = listHeadings.find(([fits]) => fits.test(text))?.[1] ?? null;
  const isDenied = /\b(?:not|never|none|\w+n't)\b/i.test(text) && section !== 'elsewhere';
  return section === 'any' || isDenied ? null : section;
});

/** A row of a table with one cell across it heads the rows below it ("Ready to refill"). */
export function groupRowOf(page: Page, line: Line): Box | null {
  const row = nearest(line.box, isRow);
  return row && isGroupRow(page, row) ? row : null;
}

/** Whether a row has one cell among rows of several. */
export const isLoneRow = (row: Box): boolean =>
  isRow(row) && cellsIn(row).length === 1 && (row.parent?.kids.some((other) => cellsIn(other).length > 1) ?? false);

export const isCell = ({ tag, role }: Box) => /^t[dh]$/.test(tag) || /cell$|header$/.test(role);

/** The parts of a row, wrapped as a whole or not. */
function cellsIn(row: Box): readonly Box[] {
  let at = row;
  for (let [only, second] = at.kids; only && !second && !isCell(only); [only, second] = at.kids) at = only;
  return at.kids.length > 0 ? at.kids : [at];
}

export function isGroupRow(page: Page, row: Box): boolean {
  if (!isLoneRow(row)) return false;
  const text = plain(textOf(page.scene, row)).replace(countBehind, '');
  // What tells a fact is the second row of the medicine above.
  if (text.length >= 50 || /[:·|.]/.test(text)) return false;
  return sectionNamed(text) !== null || autofillStateIn(text) !== null || isHeadRow(page, row);
}

/** Where a row of one cell stands over the first medicine of a table, such rows stand over the others, too. */
export function isHeadRow(page: Page, row: Box): boolean {
  if (!isLoneRow(row)) return false;
  const rows = row.parent?.kids.filter(({ first, end }) => first < end) ?? [];
  const [first] = rows.filter(
    ({ kids }) => !kids.every(({ tag, role }) => tag === 'th' || role === 'columnheader') || kids.length === 1,
  );
  const anchors = anchorsIn(page);
  const next = first && anchors[firstFrom(anchors, first.end)];
  return (
    first !== undefined &&
    isLoneRow(first) &&
    !holdsStrong(page, first) &&
    next !== undefined &&
    !holdsStrong(page, row)
  );
}

const holdsStrong = (page: Page, { first, end }: Box) =>
  anchorsIn(page).some(({ piece, strong }) => strong && first <= piece && piece < end);

const isTab = (box: Box) => nearest(box, (at) => at.role === 'tab' || at.role === 'tablist') !== null;

/** What a heading over medicines heads. The link beside it may be a medicine's name: then the heading is that one's badge. */
export function scopeOf(page: Page, heading: Box): Box {
  const near = boxAround(heading);
  const anchors = anchorsIn(page);
  const next = anchors[firstFrom(anchors, near.first)];
  const holdsName = next !== undefined && next.piece < near.end;
  return holdsName ? near : sectionOf(heading);
}

/** Words that head a list without being marked up as a heading: a whole line, in no link, whose box goes on behind it. */
function looseScope(page: Page, line: Line): Box | null {
  if (line.box.action || line.plain.length > 50) return null;
  const caption = line.box.tag === 'caption' || line.box.tag === 'legend';
  const words = line.plain.replace(/\s*\(\d+\)$/, '').split(' ').length;
  if (!caption && words > 5) return null;
  const scope = scopeOf(page, line.box);
  // A badge stands somewhere in a card; what heads a part of a page begins it.
  return scope.first === line.first ? scope : null;
}

/** `any`: under no heading that says more than that these are medicines. */
export function sectionOfLine(page: Page, index: number): Section {
  const line = page.scene.lines[index];
  if (!line) return 'any';
  const byScope = headingsByScope(page);
  // The nearest scope speaks; of two in one scope the later.
  for (let at: Box | null = line.box; at; at = at.parent) {
    const headings = byScope.get(at) ?? [];
    const heading = headings[firstOf(headings, ({ line: of }) => of >= index) - 1];
    if (heading) return heading.section === 'any' || !isOver(page, heading, index) ? heading.section : 'unclear';
  }
  return 'any';
}

/** Whether what a heading heads has come to its end before a line: another heading as high begins something that is not known. */
function isOver(page: Page, { line, scope, section }: Heading, index: number): boolean {
  const heads = plainHeads(page);
  const from = firstOf(heads, (head) => head.line > line);
  const level = heads.find((head) => head.line === line)?.level ?? heads[from - 1]?.level ?? 0;
  for (let at = from; at < heads.length && (heads[at]?.line ?? index) < index; at += 1) {
    const head = heads[at];
    const goesOn = section === 'active' && head?.isGroup;
    if (head && !head.isName && !goesOn && head.level <= level && contains(scope, head.box)) return true;
  }
  return false;
}

interface PlainHead {
  readonly line: number;
  readonly level: number;
  readonly box: Box;
  /** It is a medicine's, or heads nothing that is anyone's. */
  readonly isName: boolean;
  readonly isGroup: boolean;
}

/** "Too soon to refill (2)" after "Ready to refill (3)": another group of the same list, by when one can do what. INF. */
const groups =
  /^(?:not (?:yet )?ready(?: to refill)?|too (?:soon|early)(?: to (?:re)?fill)?|(?:out of|no(?: more)?) refills(?: left| remaining| available)?|(?:needs? (?:a |to be )?|time to |ready to |due for (?:a )?)renew(?:al|ed)?|(?:due|expir(?:es|ing)|refill|available|running out) (?:soon|later|next)|coming (?:due|up(?: next)?))$/i;

const plainHeads = rememberOf((page: Page): PlainHead[] => {
  const names = new Set(anchorsIn(page).map(({ line }) => line));
  return page.scene.lines.flatMap((line, index): PlainHead[] => {
    const heading = headingOf(line);
    const isName = names.has(index) || page.foreign[index] === true;
    const isGroup = groups.test(line.plain.replace(countBehind, ''));
    return heading ? [{ line: index, level: heading.heading, box: line.box, isName, isGroup }] : [];
  });
});

const headingsByScope = rememberOf((page: Page): Map<Box, Heading[]> => {
  const byScope = new Map<Box, Heading[]>();
  for (const heading of headingsOf(page)) {
    const same = byScope.get(heading.scope);
    if (same) same.push(heading);
    else byScope.set(heading.scope, [heading]);
  }
  return byScope;
});
