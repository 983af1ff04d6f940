/**
 * What a page explains of its own signs: "* Auto refill is on", "a - Not enrolled", "Key: RFL = refills left. A/R = auto
 * refill: Y on, N off". Found by how it is written alone; which medicines carry a sign is another matter.
 */

import type { Line, Piece, Scene } from '../dom/scene';
import { nearest } from '../dom/scene';
import { isStrengthOrForm } from '../names/strength-form';
import { pattern, whole, words } from '../text/patterns';
import { rememberOf } from '../text/remember';
import { autofillStateIn, bareState } from '../words/autofill-words';
import { labelOf } from '../words/field-words';

export interface Explained {
  readonly sign: string;
  /** What it stands for, in plain form. */
  readonly means: string;
  /** "Auto refill" in "Auto refill: Y = on, N = off"; null where the meaning says by itself what it is about. */
  readonly about: string | null;
  readonly line: number;
}

/** Signs that stand behind a name or a fact, or before it, and for nothing but a note. */
export const noteSign = '[*†‡§¶◆◇■□▲△★☆✦✱]{1,3}';
/** Shapes, ticks, crosses, arrows and pictures; those of notes apart. */
const dot = `(?!${noteSign})[×\\u2190-\\u2bff\\u{1f300}-\\u{1faff}]\\ufe0f?`;
const isDot = pattern(`^${dot}$`, 'u');
/** "a", "NE", "A/R", "12" */
const letters = '[A-Za-z](?:[A-Za-z0-9]|/[A-Za-z]){0,7}';
/** Figures that are raised without an element of their own. */
export const raised = '[¹²³⁴⁵⁶⁷⁸⁹]';
const short = '[A-Za-z][A-Za-z/]{0,3}|\\d{1,2}';

const equals = pattern(
  `(?<![\\w/=])["'([]?(?<sign>${letters}|\\d{1,2}|${noteSign}|${dot})["')\\]]? ?(?:=|(?<=(?:^|[^\\p{L}])\\p{L}{1,3}["')\\]]? |[^\\p{L}"')\\]]["')\\]]? )means? ) ?(?=[\\p{L}"'$#])`,
  'giu',
);
const symbol = pattern(`(?:^|(?<=[\\s;,.|]))(?<sign>${noteSign}|${dot}) ?(?:[=:-] ?)?(?=["'(]?\\p{L}{2})`, 'gu');
const led = pattern(
  `^(?:[([]?(?<sign>${short})(?:[)\\]]\\.?|[.:]| -)|(?<dot>${dot})(?: -|:)?) (?=["'(]?\\p{Lu}|\\p{L}{2,} )(?<means>.+)$`,
  'u',
);
/** "Key", "Legend", "What the notes mean", "Notes:" */
const headWords = /\b(?:key|legend|foot ?notes?|notes?|symbols?|codes?|abbreviations?|icons?|marks|signs|letters)\b/i;
export const isKeyHead = (text: string) => text.length <= 50 && headWords.test(text) && !/[.!?]$/.test(text);
/** What a text is that is nothing but such a head, and no medicine's name. INF. */
const wholeHead = whole(
  words(
    '(?:(?:the|our) )?(?:key|legend|symbols?|icons?|signs?|marks?|codes?|foot ?notes?|abbreviations?|explanations?|glossary)(?: (?:to|of|for|used|in|and|&)\\b.*| \\(.*\\)| (?:key|guide|list))?',
    '(?:symbol|icon|sign|status|color|code) (?:key|guide|legend)',
    'what (?:the|these|our|each) .* means?',
  ),
);
const inlineHead = /^(?:key|legend|codes?|notes?|foot ?notes?|symbols?|abbreviations?)\b[^:=]{0,30}: ?/i;

/** All that a page explains, in reading order; a sign that stands in several places is explained in several ways. */
export const explainedIn = rememberOf((scene: Scene): readonly Explained[] => {
  const found: Explained[] = [];
  /** Of lines that may begin with a sign, those that stand together. */
  let group: Explained[] = [];
  let isHeaded = false;
  const close = () => {
    const signs = new Set(group.map(({ sign }) => sign));
    if (isHeaded || signs.size > 1) found.push(...group);
    group = [];
    isHeaded = false;
  };
  for (const [index, line] of scene.lines.entries()) {
    const last = group[group.length - 1];
    // What a sign in the line above means.
    if (last && last.line === index - 1 && last.means === line.plain) continue;
    const { sure, led, isHead } = explainedBy(line, scene, index);
    if (sure.length > 0) found.push(...sure);
    else if (led) group.push(led);
    else {
      close();
      isHeaded = isHead;
    }
  }
  close();
  return found;
});

interface ByLine {
  readonly sure: readonly Explained[];
  readonly led: Explained | null;
  readonly isHead: boolean;
}
const nothing: ByLine = { sure: [], led: null, isHead: false };

const explainedBy = rememberOf((line: Line, scene: Scene, index: number): ByLine => {
  if (/^(?:navigation|banner|dialog)$/.test(line.box.region) || line.box.action !== null) return nothing;
  const sure = sureIn(scene, line, index);
  const led = sure.length > 0 ? null : ledBySign(scene, line, index);
  const isHead = isKeyHead(line.plain);
  return sure.length > 0 || led || isHead ? { sure, led, isHead } : nothing;
});

/** Written so that it is an explanation wherever it stands. */
function sureIn(scene: Scene, line: Line, index: number): Explained[] {
  const text = line.plain.replace(inlineHead, '');
  if (text.length > 600) return [];
  const byEquals = text.includes('=') || /\bmeans?\b/.test(text) ? [...text.matchAll(equals)] : [];
  if (byEquals.length > 0) return apart(text, byEquals, index);
  const bySymbol = [...text.matchAll(symbol)];
  const isDots = bySymbol.every(({ groups }) => isDot.test(groups?.sign ?? ''));
  const [first] = bySymbol;
  if (first && first.index === 0 && (!isDots || bySymbol.length > 1)) return apart(text, bySymbol, index);
  const figures = new RegExp(`^(?<sign>${raised}+) ?(?<means>\\p{L}.*)$`, 'u').exec(text)?.groups;
  if (figures)
    return [{ sign: (figures.sign ?? '').normalize('NFKC'), means: figures.means ?? '', about: null, line: index }];
  const [piece, next] = scene.pieces.slice(line.first, line.end).filter(({ text: said }) => said !== '');
  if (piece && next && isRaised(piece) && new RegExp(`^(?:${short})$`).test(piece.plain))
    return [
      {
        sign: piece.plain,
        means: line.plain.slice(piece.plain.length).replace(/^[\s.:)-]+/, ''),
        about: null,
        line: index,
      },
    ];
  return [];
}

export const isRaised = ({ box }: Piece) => nearest(box, ({ tag }) => tag === 'sup') !== null;

/** Each sign with what stands behind it, up to the next. */
function apart(text: string, matches: readonly RegExpMatchArray[], line: number): Explained[] {
  const found: Explained[] = [];
  const [first] = matches;
  let about = first ? aboutIn(text.slice(0, first.index)) : null;
  matches.forEach((match, at) => {
    const sign = match.groups?.sign ?? '';
    const from = (match.index ?? 0) + match[0].length;
    const next = matches[at + 1];
    const said = text.slice(from, next?.index ?? text.length).trim();
    const { means, behind } = next ? parted(said) : { means: said, behind: '' };
    const [label, listed] = labelWithList(means);
    const bare = label
      .replace(/[\s.;,(|·•-]+$|,? and$/g, '')
      .replace(/^["'](.*)["']$/, '$1')
      .replace(/^([^(]*)\)$/, '$1');
    if (bare !== '') found.push({ sign, means: saysTwoThings(bare) ? '?' : bare, about, line });
    for (const one of listed) found.push({ ...one, about: label, line });
    // "A/R = auto refill (Y = on, N = off)", "A/R = auto refill: Y = on"
    const opens = /[(:]$/.test(said) || /^\([^)]*$/.test(next?.[0] ?? '');
    if (opens && labelOf(bare.replace(/:$/, '')) !== null) about = bare.replace(/:$/, '');
    else if (/\)[.;,]?$/.test(said)) about = null;
    else about = aboutIn(behind) ?? about;
  });
  return found;
}

/** "Off - Not eligible for auto refill": behind a dash stands what another sign means, which nobody here knows. */
function saysTwoThings(means: string): boolean {
  const states = means
    .split(/ - |[;|,] ?/)
    .flatMap((part) => autofillStateIn(part)?.state ?? bareState(part.trim()) ?? []);
  return new Set(states).size > 1;
}

/** What a sentence before the next sign goes on with: "inactive. Auto refill:". */
function parted(said: string): { means: string; behind: string } {
  const cut = /[.;] (?=[^.;=]{3,40}: ?$)/.exec(said);
  return cut ? { means: said.slice(0, cut.index), behind: said.slice(cut.index + 1) } : { means: said, behind: '' };
}

const aboutIn = (text: string): string | null => {
  const said = /([^.;:=]{3,40}): ?$/.exec(text)?.[1]?.trim() ?? '';
  return said !== '' && labelOf(said) !== null ? said : null;
};

/** "auto refill: Y on, N off, NE not eligible" */
function labelWithList(means: string): [string, { sign: string; means: string }[]] {
  const colon = means.indexOf(':');
  if (colon < 0 || labelOf(means.slice(0, colon)) === null) return [means, []];
  const parts = means
    .slice(colon + 1)
    .replace(/\.$/, '')
    .split(/[,;] ?|\bor\b/)
    .map(
      (part) =>
        /^\s*(?<sign>[A-Z][A-Z/]{0,2}|\d|[✓✔✗✘✕×+-]) (?:- |is |for )?(?<means>[a-z].*?)\s*$/u.exec(part)?.groups,
    );
  if (parts.length < 2 || parts.some((part) => part === undefined)) return [means, []];
  return [means.slice(0, colon), parts.map((part) => ({ sign: part?.sign ?? '', means: part?.means ?? '' }))];
}

/** "a - Auto refill is on", "1. Not enrolled", and a sign in an element of its own before what it means. */
function ledBySign(scene: Scene, line: Line, index: number): Explained | null {
  const groups = led.exec(line.plain)?.groups;
  const sign = groups?.sign ?? groups?.dot;
  if (sign && groups?.means && labelOf(sign) === null) return { sign, means: groups.means, about: null, line: index };
  if (isDot.test(line.plain)) {
    const means = scene.lines[index + 1]?.plain ?? '';
    return autofillStateIn(means) === null ? null : { sign: line.plain, means, about: null, line: index };
  }
  const [piece, next] = scene.pieces.slice(line.first, line.end).filter(({ text }) => text !== '');
  const isApart = piece && next && piece.box !== next.box && !piece.control && !next.control;
  if (!isApart || labelOf(piece.plain) !== null || !new RegExp(`^(?:${short}|${dot})$`, 'u').test(piece.plain))
    return null;
  const means = line.plain.slice(piece.plain.length).replace(/^[\s.:)=-]+/, '');
  return /^\p{L}{2}/u.test(means) ? { sign: piece.plain, means, about: null, line: index } : null;
}

/** Whether a sign stands for what something is called. "Auto refill on" heads a day as well, but behind a sign it is a state. */
export const isLabel = ({ means }: Pick<Explained, 'means'>) =>
  labelOf(means) !== null && autofillStateIn(means) === null;

/** The label that an abbreviation stands for ("RFL", where the page says what that is); the text itself where it is none. */
export function spelledOut(scene: Scene, text: string): string {
  if (text.length > 9 || text === '' || labelOf(text) !== null) return text;
  const bare = text.replace(/\s*:$/, '');
  const labels = new Set(explainedIn(scene).flatMap((one) => (one.sign === bare && isLabel(one) ? one.means : [])));
  const [only, second] = labels;
  return only && second === undefined ? only : text;
}

/** Whether what looks like a name in a line heads a key, or is a sign that the line explains. */
export const isOfKey = (scene: Scene, index: number, text: string): boolean =>
  wholeHead.test(text) || explainedIn(scene).some(({ line, sign }) => line === index && sign === text);

/** Whether a piece of a line is the sign of a note and no word of what it stands behind. */
export function isNoteSign(scene: Scene, piece: Piece): boolean {
  const { plain: text } = piece;
  if (isRaised(piece)) return /^[\dA-Za-z*†‡§, ]{1,6}$/.test(text);
  // "ER" is a word of the name, also where the page says what that is.
  return text.length < 9 && !isStrengthOrForm(text) && explainedIn(scene).some(({ sign }) => sign === text);
}

/** A name without the sign of a note behind it: "Losartan 50 mg tablet (a)", "Losartan 50 mg tablet¹". */
export function withoutNoteSign(scene: Scene, name: string): string {
  const bare = name.replace(footnote, '');
  const sign = /\s*[([](?<sign>[A-Za-z\d]{1,2})[)\]]$/.exec(bare);
  const isKnown = sign && explainedIn(scene).some((one) => one.sign === sign.groups?.sign);
  return isKnown ? bare.slice(0, sign.index) : bare;
}
const footnote = pattern(`(?:\\s*${noteSign}|(?<!/m)${raised}+)+$`, 'u');
