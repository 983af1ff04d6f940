/** Whose profile a page of the account shows: the name right under its title, or behind "Name". */

import type { Line } from '../dom/scene';
import { headingOf } from '../frame/outline';
import { likeness } from '../names/medicine-name';
import type { Page } from '../page';
import { asName, fullName } from './names';
import { inPlainLetters } from './plain-letters';
import { isOddName, maySomebodyBe } from './unread';

const profileTitle =
  /^(?:(?:my|your) )?(?:profile|account|personal|contact|member)(?: (?:profile|account|overview|information|info|details|settings|summary))*$/i;
const label = /^(?:(?:full|legal|member|your|patient) )?name:?$/i;
const labelled = /^(?:(?:full|legal|member|your|patient) )?name(?:: (?=\S)| (?=\p{Lu}))/iu;
/** Under such a heading stands the name of somebody else, or of nobody. */
const ownPart =
  /\b(?:profile|personal|contact|about (?:me|you)|name|member|account)\b(?!.*\b(?:caregiver|emergency|doctor|prescriber|pharmacy))/i;
/** So many lines under the title are of the person. */
const most = 8;

/** null: somebody's whose name cannot be read. */
export function nameOfProfile({ scene: { lines }, foreign }: Page): (string | null)[] {
  const title = lines.findIndex((line) => headingOf(line)?.heading === 1);
  if (title < 0 || !profileTitle.test(lines[title]?.plain ?? '')) return [];
  const under = lines.slice(title + 1, title + 1 + most);
  const headings = lines.flatMap((line) => headingOf(line) ?? []);
  // A name may be a heading of its own, over those of the parts below it.
  const isOver = (line: Line, at: number) => {
    const level = headingOf(line)?.heading;
    return at === 0 && fullName(line.text) !== null && headings.filter(({ heading }) => heading === level).length === 1;
  };
  const other = under.findIndex(
    (line, at) => headingOf(line) !== null && !ownPart.test(line.plain) && !isOver(line, at),
  );
  const own = under.slice(0, other < 0 ? most : other);
  const [first] = own;
  return own.flatMap((line, at) => {
    if (foreign[title + 1 + at] || line.box.action !== null) return [];
    const isSaid = labelled.test(line.plain) || label.test(own[at - 1]?.plain ?? '');
    if (!isSaid && line !== first) return [];
    const text = line.text.replace(labelled, '');
    const found = isSaid ? asName(text) : fullName(text);
    if (found !== null) return likeness(found) !== 'strong' ? [found] : [];
    const plainly = inPlainLetters(text);
    const isUnread = isSaid ? !label.test(line.plain) && maySomebodyBe(plainly, 'colon') : isOddName(plainly);
    return isUnread ? [null] : [];
  });
}
