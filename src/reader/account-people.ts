/** The people under a heading: caregivers, care recipients, with what is said of each. */
import type { Page } from './anchors';
import { textOf } from './dom/cells';
import { type Box, contains, type Line } from './dom/scene';
import { attribute } from './dom/untampered';
import { plain } from './fold';
import { headingOf, sectionOf } from './foreign';
import { personIn } from './person-line';
import { asName } from './person-names';
import { peopleOfRole } from './person-roles';
import { type PersonState, stateWord } from './person-states';

export type Told = 'active' | 'invited' | 'unknown';

export function peopleUnder(page: Page, fits: RegExp, unless: RegExp): { name: string; state: Told }[] {
  const people = new Map<string, PersonState>();
  const isSought = (text: string) => fits.test(text) && (unless.source === '^$' || !unless.test(text));
  const collect = (from: number, scope: Box, level: number, own: Box | null = null) => {
    let current: string | null = null;
    for (let at = from; at < page.scene.lines.length; at += 1) {
      const next = page.scene.lines[at] as Line;
      const other = headingOf(next);
      if (!contains(scope, next.box) || (other && other !== own && other.heading <= level)) break;
      const name = personIn(page, next);
      const state = stateWord(next.plain);
      if (name !== null) {
        current = name;
        people.set(name, state ?? people.get(name) ?? 'unknown');
      } else if (current !== null && state !== null && people.get(current) === 'unknown') people.set(current, state);
    }
  };
  page.scene.lines.forEach((line, index) => {
    if (!page.foreign[index] && line.box.action === null)
      for (const [name, state] of namedBehind(line.text, isSought)) people.set(name, state);
    const heading = headingOf(line);
    const isHead = /^(?:caption|legend|dt|summary)$/.test(line.box.tag) || isBareHead(line);
    const head = heading ?? (isHead ? line.box : null);
    if (page.foreign[index] || !head || !isSought(line.plain) || heading?.heading === 1) return;
    collect(index + 1, sectionOf(head), heading?.heading ?? 6, heading);
  });
  const tab = chosenTab(page);
  if (tab && isSought(tab.text)) collect(page.scene.pieces[tab.panel.first]?.line ?? 0, tab.panel, 0);
  for (const [name, state] of peopleOfRole(page, isSought)) people.set(name, people.get(name) ?? state);
  return [...people].map(([name, state]) => ({ name, state: state === 'over' ? 'unknown' : state }));
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
    ? named.map(([name, part]) => [name ?? '', stateWord(plain(part)) ?? 'unknown'])
    : [];
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
  line.box.action === null && /^(?:my |your )?(?:caregivers|care recipients)(?: \(\d+\))?:?$/i.test(line.plain);
