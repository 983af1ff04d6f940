/**
 * What style sheets print before and behind elements (`content`): labels and values that a person reads and that no node
 * of the page holds. Asking every element for it takes long: the sheets say which may have some, and only these are asked.
 */
import {
  attribute,
  childrenOf,
  firstChildOf,
  fitsSelector,
  isRoot,
  localNameOf,
  nodeTypeOf,
  parentOf,
  queryAll,
  type Root,
  rootOf,
  sheetsOf,
} from './untampered';

const sides = ['::before', '::after'] as const;
export type Side = (typeof sides)[number];

/** The elements of a part of a page that a sheet may print something at. */
interface Paintable extends Readonly<Record<Side, ReadonlySet<Element>>> {
  /** What a sheet says that it prints, for documents that lay nothing out. */
  readonly rules: readonly Rule[];
  /** A sheet is another site's and cannot be looked into: it may print anywhere. */
  readonly isClosed: boolean;
}

interface Rule {
  readonly side: Side;
  readonly selector: string;
  readonly content: string;
}

interface Sheet {
  /** When it has others than so many rules, it has changed. */
  readonly length: number;
  readonly rules: readonly Rule[];
}

/** What is printed in the parts of a document that were asked about. */
export class Painted {
  private readonly styled = { '::before': new Map<Element, Paintable>(), '::after': new Map<Element, Paintable>() };
  /** Where a sheet cannot be looked into. */
  private sampled: Signatures | null = null;

  constructor(private readonly isLaidOut: boolean) {}

  /** The shadow trees and frames in it are asked about by themselves. */
  ask(part: Root | Element): void {
    const root = rootOf(part);
    if (!isRoot(root)) return;
    const found = paintableIn(root, part);
    for (const side of sides) for (const element of found[side]) this.styled[side].set(element, found);
    if (found.isClosed) this.sampled = signaturesOf(root);
  }

  /** The words that are printed there; empty for none. */
  at(element: Element, side: Side): string {
    // The label of a cell is its head (see the tables).
    if (side === '::before' && localNameOf(element) === 'td' && firstChildOf(element)) return '';
    const styled = this.styled[side].get(element) ?? (this.sampled?.maySay(element, side) ? null : undefined);
    const text = styled === undefined ? '' : paintedAt(element, side, styled, this.isLaidOut);
    return isOrdinal(text, element) ? '' : text;
  }
}

/** The number of a step or of an item. */
function isOrdinal(text: string, element: Element): boolean {
  const parent = /^\d{1,2}[.)]?$/.test(text) ? parentOf(element) : null;
  return parent !== null && [...childrenOf(parent)].indexOf(element) === Number.parseInt(text, 10) - 1;
}

const known = new WeakMap<CSSStyleSheet, Sheet>();
/** More than this is no style sheet of a page. */
const mostRules = 50_000;

/** `within`: a part of the tree that the sheets of `root` style. */
function paintableIn(root: Root, within: Root | Element): Paintable {
  const rules: Rule[] = [];
  let isClosed = false;
  for (const sheet of sheetsOf(root)) {
    const found = rulesOf(sheet);
    if (found) rules.push(...found);
    else isClosed = true;
  }
  const of = (side: Side) =>
    elementsFor(within, new Set(rules.flatMap((rule) => (rule.side === side ? rule.selector : []))));
  return { '::before': of('::before'), '::after': of('::after'), rules, isClosed };
}

function elementsFor(within: Root | Element, selectors: ReadonlySet<string>): ReadonlySet<Element> {
  const found = new Set<Element>();
  const add = (selector: string) => {
    for (const element of queryAll(within, selector)) found.add(element);
    if (nodeTypeOf(within) === 1 && fitsSelector(within as Element, selector)) found.add(within as Element);
  };
  if (selectors.size === 0) return found;
  try {
    add([...selectors].join(','));
  } catch {
    for (const selector of selectors) {
      try {
        add(selector);
      } catch {
        // A selector that this browser does not know styles nothing in it.
      }
    }
  }
  return found;
}

function rulesOf(sheet: CSSStyleSheet): readonly Rule[] | null {
  try {
    const { length } = sheet.cssRules;
    const before = known.get(sheet);
    if (before?.length === length) return before.rules;
    const rules: Rule[] = [];
    if (!collect(sheet.cssRules, '', rules, { left: mostRules })) return null;
    known.set(sheet, { length, rules });
    return rules;
  } catch {
    return null;
  }
}

/** false: another site's sheet is part of this one. */
function collect(list: CSSRuleList, around: string, rules: Rule[], count: { left: number }): boolean {
  let isOpen = true;
  for (const rule of list) {
    if (count.left-- <= 0) return isOpen;
    const { selectorText, style, styleSheet } = rule as Partial<CSSStyleRule & CSSImportRule>;
    const selector = selectorText === undefined ? around : within(selectorText, around);
    if (selectorText !== undefined && style && maySay(style.content)) {
      for (const one of partsOf(selector)) {
        const match = /::?(before|after)\s*$/i.exec(one);
        if (!match) continue;
        const side = match[1]?.toLowerCase() === 'before' ? '::before' : '::after';
        rules.push({ side, selector: one.slice(0, match.index).trim() || '*', content: style.content });
      }
    }
    if (styleSheet) {
      const inner = rulesOf(styleSheet);
      if (inner) rules.push(...inner);
      else isOpen = false;
    }
    const { cssRules } = rule as Partial<CSSGroupingRule>;
    if (cssRules && cssRules.length > 0 && !collect(cssRules, selector, rules, count)) isOpen = false;
  }
  return isOpen;
}

/** A rule within a rule. */
const within = (selector: string, around: string) =>
  around === ''
    ? selector
    : selector.includes('&')
      ? selector.replaceAll('&', `:is(${around})`)
      : `:is(${around}) ${selector}`;

/** At the commas that part selectors. */
function partsOf(selector: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of selector) {
    if (/[([]/.test(sign)) depth += 1;
    if (/[)\]]/.test(sign)) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** Words, figures, or what is looked up elsewhere; no mere sign, no picture. */
const maySay = (content: string | undefined) =>
  content !== undefined &&
  /attr\(|var\(|[\p{L}\p{N}\p{Sc}]/u.test(content.replace(/\burl\([^)]*\)|counters?\([^)]*\)/g, '')) &&
  !/^(?:none|normal|initial|inherit|unset|(?:no-)?(?:open|close)-quote)$/.test(content);

/** No words, but the names of pictures. */
const iconFont = /icon|symbol|awesome|glyph|dingbat/i;
const dot = 1.5;

/** The words that are printed there; empty for none. `styled`: where the sheets can be looked into. */
function paintedAt(element: Element, side: Side, styled: Paintable | null, isLaidOut: boolean): string {
  const style = getComputedStyle(element, side);
  if (!isLaidOut && !style.content) {
    const last = styled?.rules.findLast((rule) => rule.side === side && fitsSelector(element, rule.selector));
    return last ? wordsOf(last.content, element) : '';
  }
  if (!maySay(style.content) || style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0')
    return '';
  if (iconFont.test(style.fontFamily) || style.fontSize === '0px') return '';
  const isDot = Number.parseFloat(style.width) <= dot && Number.parseFloat(style.height) <= dot;
  return style.position === 'absolute' && isDot ? '' : wordsOf(style.content, element);
}

/** Elements that look alike are styled alike: of each kind one is asked. */
class Signatures {
  private readonly known = new Map<string, boolean>();

  maySay(element: Element, side: Side): boolean {
    const parent = parentOf(element);
    const own = [localNameOf(element), attribute(element, 'class'), ...element.getAttributeNames().filter(isOwn)];
    const around = parent ? [localNameOf(parent), attribute(parent, 'class')] : [];
    const signature = [side, ...own, '<', ...around].join(' ');
    const says = this.known.get(signature) ?? maySay(getComputedStyle(element, side).content);
    this.known.set(signature, says);
    return says;
  }
}

const isOwn = (name: string) => /^data-|^aria-/.test(name);

interface Sampled {
  readonly sheets: number;
  readonly signatures: Signatures;
}

const sampled = new WeakMap<Root, Sampled>();

/** Kept until the root has other sheets. */
function signaturesOf(root: Root): Signatures {
  const sheets = sheetsOf(root).length;
  const before = sampled.get(root);
  if (before?.sheets === sheets) return before.signatures;
  const signatures = new Signatures();
  sampled.set(root, { sheets, signatures });
  return signatures;
}

const token = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([-\w]+)[^)]*\)|(\/)/gs;

/** Chromium has looked attributes up, Firefox leaves them to be. What stands behind a stroke is for screen readers. */
function wordsOf(content: string, element: Element): string {
  let words = '';
  for (const [, one, other, name, stroke] of content.matchAll(token)) {
    if (stroke) break;
    words += name ? (attribute(element, name) ?? '') : unescaped(one ?? other ?? '');
  }
  const text = words.replace(/\s+/g, ' ').trim();
  return /\p{L}{2}|[\p{N}\p{Sc}]/u.test(text) && text.length <= 200 ? text : '';
}

const unescaped = (text: string) =>
  text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 0xfffd, 0x10ffff)),
  );
