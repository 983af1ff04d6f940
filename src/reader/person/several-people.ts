/** A household's list, an order for more than one: a page on which medicines of several people stand. */
import { anchorsIn } from '../blocks/anchors';
import { commonBox, type Line, nearest } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { plain as plainText } from '../text/fold';
import { labelOf } from '../words/field-words';
import { asName, isSameEitherWay } from './names';
import { areOverSeveral } from './people-over';

const forWhom = /^(?:for|patient|member|family member)(?: name)?:? (?=\p{Lu})/iu;
const whoHeads = /^(?:for|patient|member|family member|person|name of patient)(?: name)?$/i;
const titled = /^dr\b|, ?(?:md|do|np|pa|pa-c|dds|rn|aprn|fnp)\b/i;

/** `person`: whose page the page itself says it is; null when it does not. */
export function isOfSeveral(page: Page, person: string | null): boolean {
  const said = saidOfCards(page);
  // Words over a medicine may be anything; beside the person's own name, a name is one.
  const over = namesOver(page, person);
  const isOwn = (name: string) => person !== null && isSameEitherWay(person, name);
  return differ(said) || (over.some(isOwn) && differ(over)) || areOverSeveral(page, person);
}

const differ = (names: readonly string[]) => names.some((one) => names.some((other) => !isSameEitherWay(one, other)));

function fullName(text: string): string | null {
  const found = titled.test(text) ? null : asName(text);
  return found?.includes(' ') ? found : null;
}

/** "For Ann Lee", "Patient: Ann Lee" in a medicine's own part of the page, or in a column of its own. */
function saidOfCards(page: Page): string[] {
  const first = anchorsIn(page).find(({ strong }) => strong)?.line ?? Number.POSITIVE_INFINITY;
  return page.scene.lines.flatMap((line, index) => {
    const isSaid = index >= first - 1 && forWhom.test(line.plain);
    if (!isSaid && !isInColumnOfPeople(page, line)) return [];
    return fullName(line.text.replace(forWhom, '')) ?? [];
  });
}

function isInColumnOfPeople({ headers }: Page, { box }: Line): boolean {
  const cell = headers.size > 0 ? nearest(box, (at) => headers.has(at)) : null;
  return cell !== null && whoHeads.test(plainText(headers.get(cell) ?? ''));
}

/** Names of people right over a medicine's, in the same card, as a heading, or in lines that look the same. */
function namesOver(page: Page, person: string | null): string[] {
  const anchors = anchorsIn(page).filter(({ strong }) => strong);
  const found = anchors.flatMap(({ line, box }, at) => {
    const [before, above] = [page.scene.lines[line - 2], page.scene.lines[line - 1]];
    const name = above ? fullName(above.text) : null;
    if (!above || name === null) return [];
    const card = commonBox(above.box, box);
    const isShared = anchors.some(
      (other, index) => index !== at && other.piece >= card.first && other.piece < card.end,
    );
    const isValue = before !== undefined && labelOf(before.plain) === 'prescriber';
    return [{ name, place: `${above.box.tag} ${above.box.depth}`, isSure: isHeading(above) || !isShared, isValue }];
  });
  const own = new Set(
    found.flatMap(({ name, place }) => (person !== null && isSameEitherWay(person, name) ? place : [])),
  );
  return found.flatMap(({ name, place, isSure, isValue }) => (isSure || (own.has(place) && !isValue) ? name : []));
}

const isHeading = (line: Line) => headingOf(line) !== null;
