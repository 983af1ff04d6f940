/** People whose names stand over the medicines of each: "Ann Lee (2)", "Ben's prescriptions", "My prescriptions". */

import { anchorsIn } from '../blocks/anchors';
import { isLoneRow } from '../blocks/sections';
import { type Line, nearest } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { isRow } from '../tables/cells';
import { pattern } from '../text/patterns';
import { asName, fullName, isSameEitherWay } from './names';
import { inPlainLetters } from './plain-letters';
import { asPrinted } from './shape';
import { saidIn } from './wordings';

const kin =
  '(?:spouse|partner|husband|wife|son|daughter|child|mother|father|mom|dad|parent|brother|sister|grand\\w+|dependent|care recipient|caregiver|primary|subscriber)';
/** What stands behind a person's name there, and behind no illness's or pharmacy's. */
const ofPerson = pattern(
  `(?:\\s*[·•|,–—-]\\s*|\\s+|\\s*\\()(?:age[ds]?:? \\d{1,3}|\\d{1,3}(?: (?:years?(?: old)?|y/?o|yrs?))|(?:dob|born|date of birth):? .*|\\d{1,2}/\\d{1,2}/\\d{4}|you|me|myself|self|${kin})\\)?$`,
  'i',
);
const age = /, (\d{1,3})$/;
const count = /[\s:·•|–—-]*(?:\(\d{1,3}\)|\d{1,3} (?:medicines?|medications?|prescriptions?|items?|rx))$/i;
const ofReader =
  /^(?:my|your) (?:own )?(?:prescriptions|medications|medicines|meds|refills|orders)$|^(?:me|myself|you)$/i;

interface Over {
  readonly name: string;
  /** The wording says that it is a person's. */
  readonly isSure: boolean;
  /** "Ann (you)", "Ben (son)": beside such a one, a single word is a name, too. */
  readonly isMarked: boolean;
}

/** null: no person's name; an empty name is that of whoever looks at the page. */
function personIn(text: string): Over | null {
  const bare = text.replace(count, '').trim();
  if (ofReader.test(bare)) return { name: '', isSure: false, isMarked: false };
  const unmarked = bare.replace(ofPerson, '').replace(age, '');
  const isMarked = unmarked !== bare;
  const marked = isMarked ? asName(unmarked) : null;
  if (marked !== null) return { name: marked, isSure: true, isMarked: true };
  const straight = inPlainLetters(bare);
  const { owner, named, listed } = saidIn(straight);
  const said = owner ?? named ?? listed;
  const found = said === undefined ? null : asName(asPrinted(said, straight, bare));
  if (found !== null) return { name: found, isSure: true, isMarked: false };
  const name = fullName(bare) ?? (bare.includes(' ') ? null : asName(bare));
  return name === null ? null : { name, isSure: false, isMarked: false };
}

/** Each heading, with or without a heading's tag, that medicines stand right under, and not another heading. */
function headsOf(page: Page): Line[] {
  const { lines } = page.scene;
  const names = new Set(anchorsIn(page).flatMap(({ strong, line }) => (strong ? line : [])));
  const found = new Set<Line>();
  for (const first of names) {
    for (let at = first - 1; at >= 0 && at > first - mostBetween; at -= 1) {
      const line = lines[at] as Line;
      if (names.has(at)) break;
      if (!isHead(line)) continue;
      found.add(line);
      break;
    }
  }
  return [...found];
}

/** The heads of a table's columns stand between its caption and the first name. */
const mostBetween = 10;

function isHead(line: Line): boolean {
  const heading = headingOf(line);
  if (heading) return heading.heading > 1;
  if (nearest(line.box, ({ tag }) => /^(?:summary|legend|caption)$/.test(tag))) return true;
  const row = nearest(line.box, isRow);
  return row !== null && isLoneRow(row);
}

const lastOf = (name: string) => name.toLowerCase().split(' ').pop();

/** Whether parts of the page are headed with the names of different people. `person`: whose page it says it is, if anyone's. */
export function areOverSeveral(page: Page, person: string | null): boolean {
  const found = headsOf(page).flatMap(({ text }) => personIn(text) ?? []);
  const areMarked = found.some(({ isMarked }) => isMarked);
  const people = found.filter(({ name, isSure }) => isSure || areMarked || name === '' || name.includes(' '));
  const all = people.map(({ name }) => name).filter((name) => name !== '');
  const related = (name: string) =>
    [...all, ...(person === null ? [] : [person])].some(
      (other) => !isSameEitherWay(other, name) && other.includes(' ') && lastOf(other) === lastOf(name),
    );
  const sure = people.filter(({ name, isSure }) => isSure || (name.includes(' ') && related(name)));
  const isSelf = people.some(({ name }) => name === '');
  if (isSelf && sure.length > 0) return true;
  const isOwn = person !== null && all.some((name) => isSameEitherWay(person, name));
  if (isOwn && all.some((name) => !isSameEitherWay(person, name))) return true;
  const differ = sure.some(({ name }) => all.some((other) => !isSameEitherWay(name, other)));
  return differ;
}
