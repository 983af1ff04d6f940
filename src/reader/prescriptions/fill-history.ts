/** The last fill by a page's list of earlier ones, where it tells of it nowhere else. */

import { type Fact, factsOf } from '../blocks/block-facts';
import { toldBy } from '../blocks/told';
import { findDates } from '../findings/dates';
import { headingOf } from '../frame/outline';
import { strength } from '../names/strength-form';
import type { Page } from '../page';
import { key } from '../text/fold';
import { fillHistory } from '../words/foreign-headings';

export interface Fills {
  readonly last: Fact | null;
  /** The heading of a list that could not be understood. */
  readonly unread: string | null;
}

/** What was sent back, refused or is only planned was no fill. */
const noFill =
  /\b(?:cancel\w*|denied|refused|reject\w*|return\w*|revers\w*|void\w*|schedul\w*|pending|process\w*|request\w*|expected|next|not)\b/i;

/** null: the page lists none, or it prints the last one elsewhere. */
export function fillsOf(page: Page, name: string, facts: readonly Fact[]): Fills | null {
  if (facts.some(({ field }) => field === 'lastFilledOn')) return null;
  const { lines } = page.scene;
  const at = lines.findIndex((line) => headingOf(line) !== null && fillHistory.test(line.plain));
  const heading = lines[at];
  if (!heading) return null;
  const own: number[] = [];
  for (let line = at + 1; page.foreign[line] && headingOf(lines[line] as (typeof lines)[number]) === null; line += 1)
    own.push(line);
  const last = lastOf(page, name, own);
  return { last, unread: last === null ? heading.plain : null };
}

/** The newest of several fills; null when one of their days is in doubt, or not each of them is surely this medicine's. */
function lastOf(page: Page, name: string, lines: readonly number[]): Fact | null {
  const texts = lines.map((line) => page.scene.lines[line]?.plain ?? '');
  const isOfAnother = (text: string) => strength.test(text) && !key(text).includes(name);
  if (texts.some((text) => noFill.test(text) || isOfAnother(text))) return null;
  const fills = factsOf(page, toldBy(page, lines)).filter(({ field }) => field === 'lastFilledOn');
  const days = texts.reduce((sum, text) => sum + findDates(text, page.today).length, 0);
  if (fills.length === 0 || fills.length < days || fills.some(({ value }) => value === null)) return null;
  return fills.reduce((newest, fill) => (String(fill.value) > String(newest.value) ? fill : newest));
}
