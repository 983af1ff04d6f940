/** The people under a heading: caregivers, care recipients, with what is said of each. */

import { type Box, contains, type Line, nearest } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { headingOf, headingsOver } from '../frame/outline';
import { stillText } from '../frame/still-text';
import type { Page } from '../page';
import { peopleListed, personIn, saysOfAccess } from '../person/line';
import { asName } from '../person/names';
import { peopleOfRole } from '../person/roles';
import { type PersonState, personStateIn } from '../person/states';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { partUnder } from './part';

/** What the reading tells of a person who may have access: one whose access is over is unknown there. */
type AccessState = 'active' | 'invited' | 'unknown';

export function peopleUnder(page: Page, fits: RegExp, unless: RegExp): { name: string; state: AccessState }[] {
  const people = new Map<string, PersonState>();
  const isSought = (text: string) => fits.test(text) && !isPast(text) && !tale.test(text) && !unless.test(text);
  page.scene.lines.forEach((line, index) => {
    if (!page.foreign[index] && line.box.action === null)
      for (const [name, state] of namedBehind(line.text, isSought)) people.set(name, state);
    const heading = headingOf(line);
    const isHead = /^(?:caption|legend|dt|summary)$/.test(line.box.tag) || isBareHead(line);
    const head = heading ?? (isHead ? line.box : null);
    if (page.foreign[index] || !head || !isSought(line.plain) || heading?.heading === 1) return;
    // Invitations of those whom one cares for.
    if (/invit/i.test(line.plain) && headingsOver(page.scene, index).some((over) => unless.test(over.plain))) return;
    const level = heading?.heading ?? 6;
    const part = { from: index + 1, scope: partUnder(page, head), level, own: heading, over: line.plain };
    collect(page, part, isSought, people);
  });
  const [title] = page.scene.lines.flatMap((line, index) => {
    const isTitle = headingOf(line)?.heading === 1 && isBareHead(line) && isSought(line.plain);
    return isTitle && people.size === 0 ? [index] : [];
  });
  if (title !== undefined) {
    collect(page, { from: title + 1, scope: page.scene.root, level: 6 }, isSought, people);
    // Under the title of a page stands more than people: only of whom it says how they stand is one.
    for (const [name, state] of people) if (state === 'unknown') people.delete(name);
  }
  const tab = chosenTab(page);
  if (tab && isSought(tab.text)) {
    const from = page.scene.pieces[tab.panel.first]?.line ?? 0;
    collect(page, { from, scope: tab.panel, level: 0 }, isSought, people);
  }
  for (const [name, state] of peopleOfRole(page, isSought)) people.set(name, people.get(name) ?? state);
  return [...people].map(([name, state]) => ({ name, state: state === 'over' ? 'unknown' : state }));
}

/** Where the people under one head are looked for. */
interface Part {
  /** The line on which it begins. */
  readonly from: number;
  readonly scope: Box;
  /** A heading of this level or a higher one ends it. */
  readonly level: number;
  /** The heading itself, which may go on in more than one line. */
  readonly own?: Box | null;
  /** What the head says: "Active caregivers". */
  readonly over?: string;
}

/** Adds to `people` who is named in a part of the page, each with what is said of them. */
function collect(
  page: Page,
  { from, scope, level, own = null, over = '' }: Part,
  isSought: (text: string) => boolean,
  people: Map<string, PersonState>,
): void {
  const byHeading = headState(over);
  let current: string | null = null;
  for (let at = from; at < page.scene.lines.length; at += 1) {
    const next = page.scene.lines[at] as Line;
    const other = headingOf(next);
    if (!contains(scope, next.box) || (other && other !== own && other.heading <= level)) break;
    // "Care recipients" under "My caregivers", both in plain lines of one part of the page.
    if (isBareHead(next) && !isSought(next.plain)) break;
    if (asksForAccess.test(next.plain)) {
      const asking = personIn(page, next) ?? current;
      if (asking !== null) people.delete(asking);
      current = null;
      continue;
    }
    const several = page.foreign[at] || isOneOfRows(page, next) ? null : peopleListed(next.text);
    for (const [name, state] of several ?? []) people.set(name, state);
    if (several) current = null;
    const name = several ? null : (nameInColumns(page, next) ?? personIn(page, next));
    const isHelping = name !== null && next.plain.startsWith(plain(name)) && saysOfAccess(next.plain);
    const state = personStateIn(next.plain) ?? (isHelping ? 'active' : null);
    if (name !== null) {
      current = name;
      people.set(name, state ?? people.get(name) ?? byHeading);
    } else if (current !== null && state !== null && people.get(current) === byHeading) people.set(current, state);
  }
}

const peopleLabel =
  /^(?:(?:my|your|current|active|invited|pending) )*(?:caregivers?|care recipients?|account managers?|people (?:who help me|i help|you help|i care for))(?: names?| on file)?$/i;

/** "My caregiver: Ann Jones (active)", "Caregivers: Ann Jones, Bob Smith (invited)". */
function namedBehind(text: string, isSought: (text: string) => boolean): [string, PersonState][] {
  const { label, rest } = /^(?<label>[^:]{3,40}):\s*(?<rest>\S.{2,150})$/.exec(text)?.groups ?? {};
  if (!label || !rest || !isSought(plain(label)) || !peopleLabel.test(label)) return [];
  const isList = /s$/i.test(label) || / and /.test(rest);
  const parts = isList ? rest.split(/\s*(?:[,;]|\s(?:and|&)\s)\s*/) : [rest];
  const named = parts.map((part): [string | null, string] => [asName(part.replace(/,? (?:is|has) .*$/, '')), part]);
  return named.every(([name]) => name?.includes(' '))
    ? named.map(([name, part]) => [name ?? '', personStateIn(plain(part)) ?? 'unknown'])
    : [];
}

/** "Active caregivers". */
const headState = (text: string): PersonState =>
  /^(?:active|current) /i.test(text)
    ? 'active'
    : /^(?:pending|invited|open|sent|outstanding) |^invitations\b/i.test(text)
      ? 'invited'
      : 'unknown';

/** "Removed caregivers", "Caregiver requests": nobody of them is one. */
const isPast = (text: string) =>
  /^(?:removed|former|past|previous|declined|inactive|old) |\b(?:requests?|history|activity)$/i.test(text);

/** "Caregiver stories": people whom one may read of. */
const tale = /\b(?:stor(?:y|ies)|testimonials?|spotlight|tips|resources?|articles?|guide|of the month|reviews?)\b/i;

/** "Eve Stone invited you": whoever asks is nothing yet. */
const asksForAccess =
  /\b(?:invite[sd]|ask(?:s|ed)|wants?|would like|requests?|requested) (?:you|to (?:be|manage|see|view|help|add))\b/i;

/** What stands in a column "Name" is one person's, commas and all. */
function isOneOfRows(page: Page, line: Line): boolean {
  const cell = nearest(line.box, (box) => page.headers.has(box));
  return cell !== null && /^(?:full |caregiver |member )?name$/i.test(plain(page.headers.get(cell) ?? ''));
}

/** The name that stands in two columns, by the line of the first one. */
function nameInColumns(page: Page, line: Line): string | null {
  const cell = nearest(line.box, (box) => page.headers.has(box));
  const headOf = (box: Box) => plain(page.headers.get(box) ?? '');
  if (!cell?.parent || !/^first(?: name)?$/i.test(headOf(cell))) return null;
  const last = cell.parent.kids.find((kid) => /^last(?: name)?$/i.test(headOf(kid)));
  return last ? asName(`${textOf(page.scene, cell)} ${textOf(page.scene, last)}`) : null;
}

/** What a chosen tab opens stands under the tab's words. */
function chosenTab(page: Page): { text: string; panel: Box } | null {
  const { boxes } = page.scene;
  const chosen = boxes.filter(({ role, element }) => role === 'tab' && attribute(element, 'aria-selected') === 'true');
  const panels = boxes.filter(({ role, first, end }) => role === 'tabpanel' && end > first);
  const [[tab], [panel]] = [chosen, panels];
  const isOne = chosen.length === 1 && panels.length === 1;
  return isOne && tab && panel ? { text: plain(textOf(page.scene, tab)), panel } : null;
}

/** "My caregivers" in a line of its own, in no link. */
const isBareHead = (line: Line) =>
  line.box.action === null &&
  /^(?:(?:my|your|current|active) )?(?:caregivers|care recipients|account managers|people (?:(?:who|that) helps? (?:me|you)|(?:i|you) (?:help|care for|manage)))(?: \(\d+\))?:?$/i.test(
    line.plain,
  );

/** "Invited on" over a column. */
const isHeadOf = (line: Line) =>
  headingOf(line) !== null ||
  nearest(line.box, ({ tag, role }) => /^(?:th|dt|caption|legend|summary)$/.test(tag) || role === 'columnheader') !==
    null;

/** So far behind a name it may be said how that person stands. */
const farthest = 6;

/** A page about caregivers says "Active" or "Invited" of somebody who is none of those that were read. */
export const mentionsOthers = ({ scene, foreign }: Page, names: readonly string[]): boolean =>
  scene.lines.some((line, index) => {
    // "Active", and beside it what one can do about it.
    const text = stillText({ scene }, line);
    const isSaid = !foreign[index] && text.length < 60 && !/[.?!:]$/.test(text) && !isHeadOf(line);
    if (!isSaid || !/^(?:active|invited)$/.test(personStateIn(text) ?? '')) return false;
    const near = scene.lines.slice(Math.max(0, index - farthest), index + 2);
    return !near.some((one) => names.some((name) => one.text.includes(name)));
  });
