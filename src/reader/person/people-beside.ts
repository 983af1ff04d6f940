/**
 * People side by side in the frame of a page: "My household: Ann Lee | Rose Alvarez". Where one of them leads nowhere and the
 * others do, that one's page it is; where all lead somewhere, whoever is greeted need not be the one whose page it is.
 */

import type { Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Page } from '../page';
import { framePieces, offersOthers } from './corner';
import { asName, fullName, isSameEitherWay, withoutMarks } from './names';

interface Beside {
  readonly names: readonly string[];
  readonly isDoubtful: boolean;
}

interface Named {
  readonly name: string;
  readonly piece: Piece;
}

interface Row {
  readonly people: Named[];
  readonly isHousehold: boolean;
  /** "Switch" stands behind it. */
  mayChange: boolean;
}

const household = /^(?:(?:my|your|our) )?(?:household|family)(?: (?:members?|accounts?|profiles?))?(?:$|:\s*)/i;
const mark = /^[^\p{L}\p{N}]*$/u;
const change = /^(?:switch|change)\b/i;

/** `known`: who is greeted or looked at. */
export function peopleBeside(page: Page, known: readonly string[]): Beside {
  const names: string[] = [];
  let isDoubtful = false;
  const isKnown = ({ name }: Named) => known.some((other) => isSameEitherWay(name, other));
  for (const { people, isHousehold, mayChange } of rowsOf(page)) {
    const [first] = people;
    const areSeveral = people.some(({ name }) => !isSameEitherWay(name, first?.name ?? ''));
    if (!first || !(isHousehold || (areSeveral && people.some(isKnown)))) continue;
    const still = people.filter(({ piece }) => piece.box.action === null);
    const [one, other] = areSeveral ? still : people;
    const mayBeOther = areSeveral
      ? still.length < people.length
      : mayChange || opensList(first.piece) || offersOthers(page);
    // "Ann Lee ▾", and below it "Rose Alvarez", are whoever is signed in and a list that is open.
    const isOfMenu = areSeveral && people.some(({ piece }) => opensList(piece));
    if (one && !other && mayBeOther && !isOfMenu) names.push(one.name);
    else if (mayBeOther || !people.every(isKnown)) isDoubtful = true;
  }
  return { names, isDoubtful };
}

const opensList = ({ box: { action } }: Piece) =>
  action !== null && ['aria-haspopup', 'aria-expanded'].some((name) => attribute(action.element, name) !== null);

/** Names that only marks part. */
function rowsOf(page: Page): Row[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  for (const piece of framePieces(page)) {
    if (mark.test(piece.text)) continue;
    const isLabel = household.test(piece.plain);
    const text = withoutMarks(piece.text.replace(household, ''));
    const name = fullName(text) ?? (isLabel || row?.isHousehold ? asName(text) : null);
    if (isLabel || (name !== null && row === null)) {
      row = { people: [], isHousehold: isLabel, mayChange: false };
      rows.push(row);
    }
    if (name !== null) row?.people.push({ name, piece });
    else if (!isLabel) {
      if (row && change.test(piece.plain) && piece.box.action !== null) row.mayChange = true;
      row = null;
    }
  }
  return rows;
}
