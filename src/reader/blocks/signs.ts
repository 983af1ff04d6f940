/** The signs that a medicine's block carries ("Lisinopril 20 mg*", "a, d" under "Notes"), and what the page's key says they mean. */

import { commonBox, contains, nearest, type Piece } from '../dom/scene';
import type { Page } from '../page';
import { type Explained, explainedIn, isLabel, isRaised, noteSign, raised } from '../tables/key-of-signs';
import { plain } from '../text/fold';
import { pattern } from '../text/patterns';
import { autofillStateIn, bareState, speaksOfAutofill } from '../words/autofill-words';
import { labelOf } from '../words/field-words';
import { type Anchor, anchorsIn } from './anchors';
import { territoriesOf } from './territories';
import { type Told, tellRun } from './told-run';

export interface Key {
  readonly of: ReadonlyMap<string, readonly Explained[]>;
  /** The lines that it is printed on: no medicine's own. */
  readonly lines: ReadonlySet<number>;
  /** Keys that say the same are the same. */
  readonly says: string;
}

const known = new WeakMap<Page, Key>();
const none: Key = { of: new Map(), lines: new Set(), says: '' };

export function keyOf(page: Page): Key {
  const key = known.get(page) ?? look(page);
  known.set(page, key);
  return key;
}

/** What stands in a medicine's own block is said there, and not in a key. */
function look(page: Page): Key {
  const all = explainedIn(page.scene);
  if (all.length === 0) return none;
  const names = anchorsIn(page).filter(({ strong }) => strong);
  const own = new Set(territoriesOf(page, names).flatMap(({ lines }) => lines));
  const isBelow = belowList(page, names);
  const kept = all.filter(({ line }) => !own.has(line) || isBelow(line));
  const printed = new Set(kept.map(({ line }) => line));
  const carried = new Set(
    marksIn(
      page,
      [...own].filter((line) => !printed.has(line)),
      new Set(kept.map(({ sign }) => sign)),
    ).map(({ sign }) => sign),
  );
  const of = new Map<string, Explained[]>();
  const lines = new Set<number>();
  for (const one of kept) {
    // Below a list without an end of its own it could be the last medicine's, if no other carries its sign.
    if (own.has(one.line) && !carried.has(one.sign)) continue;
    lines.add(one.line);
    const others = of.get(one.sign) ?? [];
    const isSame = others.some(({ means, about }) => means === one.means && about === one.about);
    if (!isSame) of.set(one.sign, [...others, one]);
  }
  return {
    of,
    lines,
    says: JSON.stringify([...of.values()].flat().map(({ sign, means, about }) => [sign, means, about])),
  };
}

/** Whether a line stands below the last medicine and outside of the box that it has to itself beside the one before it. */
function belowList({ scene: { lines } }: Page, names: readonly Anchor[]): (line: number) => boolean {
  const [before, last] = names.slice(-2);
  if (!before || !last) return () => false;
  const around = commonBox(before.box, last.box);
  const card = nearest(last.box, ({ parent }) => parent === around) ?? last.box;
  return (index) => {
    const line = lines[index];
    return line !== undefined && index >= last.endLine && !contains(card, line.box);
  };
}

interface Marked {
  readonly sign: string;
  readonly piece: Piece;
}

/** What the signs in some lines mean, told as if it stood there; `unclear`: signs that are explained in more than one way. */
export function toldBySigns(page: Page, lines: readonly number[]): { told: Told[]; unclear: string[] } {
  const key = keyOf(page);
  const told: Told[] = [];
  const unclear: string[] = [];
  if (key.of.size === 0) return { told, unclear };
  for (const { sign, piece } of marksIn(page, lines, new Set(key.of.keys()))) {
    const head = headOf(page, piece);
    const meanings = key.of.get(sign) ?? [];
    const fitting = meanings.filter(({ about }) => about === null || head === '' || isAlike(about, head));
    const [only, second] = fitting;
    if (!only) continue;
    if (second) unclear.push(sign);
    else if (!isLabel(only)) {
      const text = only.about === null ? only.means : `${only.about}: ${only.means}`;
      told.push(...tellRun({ text, plain: text }, piece.line, piece.box.element));
    } else if (speaksOfAutofill(only.means)) unclear.push(`${sign} = ${only.means}`);
  }
  return { told, unclear };
}

const isAlike = (about: string, head: string) => labelOf(head) === null || labelOf(about) === labelOf(head);

function headOf(page: Page, piece: Piece): string {
  const cell = nearest(piece.box, (box) => page.headers.has(box));
  return cell ? plain(page.headers.get(cell) ?? '') : '';
}

/** Heads of columns that hold signs. */
const signsHead = /\b(?:notes?|codes?|key|see|flags?|marks?|symbols?|signs?|legend|info|footnotes?|remarks?)\b/i;
const behind = pattern(`(?<signs>${noteSign}|${raised}+|[([][A-Za-z\\d]{1,2}[)\\]])$`, 'u');
const ahead = pattern(`^(?<signs>${noteSign})(?=[^*†‡§])`, 'u');

function marksIn({ scene, ...page }: Page, lines: readonly number[], signs: ReadonlySet<string>): Marked[] {
  const found = new Map<string, Marked>();
  for (const index of lines) {
    const line = scene.lines[index];
    for (const piece of scene.pieces.slice(line?.first ?? 0, line?.end ?? 0)) {
      if (piece.control || piece.text === '') continue;
      for (const sign of signsOf(piece, headOf({ scene, ...page }, piece), signs))
        if (!found.has(sign)) found.set(sign, { sign, piece });
    }
  }
  return [...found.values()];
}

function signsOf(piece: Piece, head: string, signs: ReadonlySet<string>): string[] {
  const { plain: text } = piece;
  const isSign = (one: string) => signs.has(one);
  const parts = text
    .replace(/^(?:see )?(?:foot)?notes?:? /i, '')
    .split(/[\s,;&+/]+/)
    .map((part) => part.replace(/^[([](.+)[)\]]$/, '$1'));
  if (text.length <= 20 && parts.every(isSign)) {
    const isSure = isRaised(piece) || parts.every((part) => /^[^\p{L}\p{N}]+$/u.test(part));
    const isBracketed = /^[([].*[)\]]$/.test(text) || /^(?:see )?(?:foot)?note/i.test(text);
    const isOfOther = head !== '' && labelOf(head) !== null && labelOf(head) !== 'beside' && !signsHead.test(head);
    const areFigures = parts.some((part) => /^\d+$/.test(part));
    if (isSure || isBracketed || (!isOfOther && (!areFigures || signsHead.test(head)))) return parts;
  }
  const [last] = [behind.exec(text)?.groups?.signs ?? ''].map(unraised);
  const first = ahead.exec(text)?.groups?.signs ?? '';
  return [...(last ? (isSign(last) ? [last] : [...last]) : []), ...(first ? [first] : [])].filter(isSign);
}

const unraised = (signs: string) => signs.replace(/^[([]|[)\]]$/g, '').normalize('NFKC');

/** "NE" under "A/R", where the key says what that is. */
export function decoded(page: Page, told: readonly Told[]): Told[] {
  const { of } = keyOf(page);
  if (of.size === 0) return [...told];
  return told.map((one) => {
    if (one.label !== 'autofill' && one.label !== 'status' && one.label !== 'pharmacy') return one;
    const colon = one.text.indexOf(':');
    const [head, value] = [one.text.slice(0, colon), one.text.slice(colon + 1).trim()];
    const fitting = (of.get(value) ?? []).filter(
      (one) => !isLabel(one) && (one.about === null || isAlike(one.about, head)),
    );
    const [only, second] = fitting;
    if (!only || second) return one;
    // "Y means that we send refills without an order from you" says less to the reader than the "Y" itself.
    if (one.label === 'autofill' && autofillStateIn(only.means) === null && bareState(only.means) === null) return one;
    const text = `${head}: ${only.means}`;
    return { ...one, text, printed: text };
  });
}

/** The signs of a key that say whether a medicine is filled automatically. */
export const signsOfAutofill = (page: Page): string[] =>
  [...keyOf(page).of.values()]
    .flat()
    .flatMap(({ sign, means, about }) => (autofillStateIn(about === null ? means : `${about}: ${means}`) ? sign : []));

/** Whether some lines print a sign, in a column of its own or as one. */
export function isCarried(page: Page, lines: readonly number[], sign: string): boolean {
  const { lines: all, pieces } = page.scene;
  const isPrinted = (index: number) =>
    pieces.slice(all[index]?.first ?? 0, all[index]?.end ?? 0).some(({ plain: text }) => text === sign);
  return lines.some(isPrinted) || marksIn(page, lines, new Set([sign])).length > 0;
}
