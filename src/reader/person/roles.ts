/** People of whom a page says beside the name what they are: a column "Role", a badge "Caregiver". */

import { type Box, contains, type Line, nearest } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { personIn } from './line';
import { type PersonState, personStateIn } from './states';

const role =
  /^(?:role: )?(?:(?:your|my) )?(?:caregiver|account manager|care recipient|(?:helps|manages for) (?:me|you)|you (?:care for|help|manage)(?: this (?:person|account))?)$/i;
/** A row or a card is no longer than this. */
const most = 10;

export function peopleOfRole(page: Page, isSought: (text: string) => boolean): [string, PersonState][] {
  const { lines, pieces } = page.scene;
  return pieces.flatMap((piece): [string, PersonState][] => {
    const isRole = role.test(piece.plain) && piece.control === null && piece.box.action === null;
    const line = lines[piece.line];
    if (!isRole || !line || page.foreign[piece.line] || headingOf(line)) return [];
    const block = nearest(piece.box, (box) => linesIn(page, box).some((one) => personIn(page, one) !== null));
    const own = block ? linesIn(page, block) : [];
    const names = new Set(own.flatMap((one) => personIn(page, one) ?? []));
    const [name] = names;
    if (names.size !== 1 || name === undefined || own.length > most || !isSought(piece.plain)) return [];
    const states = own.flatMap((one) => personStateIn(one.plain) ?? []);
    return [[name, states[0] ?? 'unknown']];
  });
}

function linesIn({ scene: { lines, pieces } }: Page, box: Box): Line[] {
  const from = pieces[box.first]?.line ?? 0;
  const end = (pieces[box.end - 1]?.line ?? -1) + 1;
  return lines.slice(from, Math.min(end, from + most + 1)).filter((line) => contains(box, line.box));
}
