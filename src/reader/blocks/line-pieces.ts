/** The pieces of one line: which of them are one word or one label, and whether they stand for themselves. */

import type { Piece } from '../dom/scene';
import { isDay } from '../findings/dates';
import { findingsIn } from '../findings/findings';
import { autofillStateIn } from '../words/autofill-words';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { statusOf } from '../words/statuses';

/** The pieces of a line, words that were broken over several elements put together, lone colons left out. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    if (/^[:\s]*$/.test(piece.text)) continue;
    const last = whole[whole.length - 1];
    const isBroken =
      last &&
      piece.glued &&
      last.printed === piece.printed &&
      !last.control &&
      !piece.control &&
      !beginsAnew.test(piece.plain);
    if (isBroken && labelOf(last.plain) === null && labelOf(piece.plain) === null) {
      whole[whole.length - 1] = { ...last, text: last.text + piece.text, plain: last.plain + piece.plain };
    } else if (last && !piece.control && denies.test(last.plain)) {
      whole[whole.length - 1] = together([last, piece]);
    } else whole.push(piece);
  }
  return withWholeLabels(whole);
}

/** "Qty **90**, Refills **3**" */
const beginsAnew = /^[,;|·•]\s*\S/;

/** "not" and "enrolled" are one word. */
const denies = /^(?:not|never)$/i;

const together = (pieces: readonly [Piece, ...Piece[]]): Piece => ({
  ...pieces[0],
  text: pieces.map(({ text }) => text).join(' '),
  plain: pieces.map(({ plain }) => plain).join(' '),
});

/** The most words that a label is broken into. */
const mostWords = 4;

/** "Auto" and "refill" in elements of their own are one label. */
function withWholeLabels(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    let size = Math.min(mostWords, pieces.length - at);
    while (size > 1 && !isOneLabel(pieces.slice(at, at + size))) size -= 1;
    const [first, ...others] = pieces.slice(at, at + size);
    if (first) whole.push(others.length > 0 ? together([first, ...others]) : first);
    at += size;
  }
  return whole;
}

const isOneLabel = (pieces: readonly Piece[]) =>
  pieces.every(({ text, control, box }) => text !== '' && !control && !box.action && !text.includes(' ')) &&
  labelOf(pieces.map(({ plain }) => plain).join(' ')) !== null;

/** Whether pieces stand for themselves; a sentence with a few emphasised words, or a label set in bold, does not. */
export function tellsApart(pieces: readonly Piece[]): boolean {
  return !pieces.some(
    (piece, at) =>
      isBehindDay(piece, pieces[at - 1]) ||
      // "Auto refill: On" ends with no preposition.
      (autofillStateIn(piece.plain) === null &&
        (/:$/.test(piece.plain) ||
          (/^[,:;.-]|^(?:on|by|is|and|of|to|for|with|in)\b/i.test(piece.plain) && statusOf(piece.plain) === null) ||
          /^\d+$|(?:\b(?:on|by|is|and|or|of|to|in|for|from|after|before|until|through|since|starting|than|your|the|this|next|with|at|was|were|are|has|have|not|no|never|been|be)|n't)$/i.test(
            piece.plain,
          ))),
  );
}

/** "**Nov 14, 2026** (order placed)" */
const isBehindDay = ({ plain: text }: Piece, day: Piece | undefined) =>
  day !== undefined && /^\([^()\d]+\)$/.test(text) && labelOf(text.slice(1, -1)) !== null && isDay(day.plain);

/**
 * Chips in a row, of which one is called like a label and labels none of the others: "Ready to refill", "4 refills left",
 * "$0.00". Several in boxes alike, or such as each tell something by themselves.
 */
export function areChips(
  pieces: readonly Piece[],
  fields: readonly (Field | null)[],
  today: Temporal.PlainDate,
): boolean {
  if (pieces.length < 2 || !tellsApart(pieces)) return false;
  const [first, ...others] = pieces.map(({ box }) => box);
  const areAlike = others.every(({ tag, parent }) => tag === first?.tag && parent === first?.parent);
  const areApart = areAlike && new Set(pieces.map(({ box }) => box)).size === pieces.length;
  if (pieces.length > 2 && areApart && pieces.every(({ box }) => !/^(?:b|strong|i|em)$/.test(box.tag))) return true;
  return pieces.every(
    ({ plain }, at) => fields[at] !== null || isMoney.test(plain) || findingsIn(plain, today).length > 0,
  );
}
const isMoney = /^\$ ?\d[\d,]*(?:\.\d{2})?$/;
