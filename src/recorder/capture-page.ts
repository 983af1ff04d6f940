/** Takes down what a page shows, node by node. Runs on the page of the site: looks only. What is hidden is left out. */
import { mostCapturedNodes } from '@/src/model/capture-limits';
import type { CapturedLook, CapturedNode } from '@/src/model/captured-page';
import { inputType, isControl } from '@/src/reader/dom/control';
import { lookAt } from '@/src/reader/dom/look';
import { Painted, type Side } from '@/src/reader/dom/painted';
import { labelPaintedBefore } from '@/src/reader/dom/painted-label';
import {
  attribute,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  rectOf,
  shadowRootOf,
} from '@/src/reader/dom/untampered';
import { ownHostTag } from '@/src/reader/own-host';
import type { PageRead, Places } from '@/src/reader/page-read';
import { withoutInvisible } from '@/src/reader/text/fold';
import { inline } from './lines';

const leftOut = new Set(
  'script style template noscript head link meta title base datalist source track colgroup object embed video audio canvas map math'.split(
    ' ',
  ),
);
/** Attributes that say what a thing is, is called, or in which state it is. Everything else stays behind. */
const kept = [
  ...['role', 'type', 'alt', 'title', 'placeholder', 'for', 'id', 'autocomplete', 'colspan', 'rowspan', 'scope'],
  ...['open', 'slot', 'name', 'lang', 'dir', 'aria-label', 'aria-labelledby', 'aria-busy', 'aria-checked'],
  ...['aria-pressed', 'aria-selected', 'aria-current', 'aria-expanded', 'aria-haspopup', 'aria-level', 'aria-modal'],
  ...[
    'aria-valuenow',
    'aria-valuetext',
    'aria-disabled',
    'aria-rowindex',
    'aria-colindex',
    'aria-rowcount',
    'aria-posinset',
  ],
  ...['aria-setsize', 'disabled', 'headers'],
];
const mostOptions = 40;
const deepest = 900;

type Parent = { readonly in: number; readonly place: CapturedNode['place'] };

/** null when there is more than can be taken. `read`: what was read of the page. */
export function capturePage(document: Document, read: Pick<PageRead, 'window' | 'places'>): CapturedNode[] | null {
  const nodes: CapturedNode[] = [];
  const unnumbered = new Set(isUnnumbered(read.window) ? blocksOf(read.places) : []);
  const body = (document.body as Element | null) ?? document.documentElement;
  const laidOut = rectOf(document.documentElement).width > 0 || rectOf(body).width > 0;
  const painted = new Painted(laidOut);
  painted.ask(document);
  push(body, { in: -1, place: 'child' }, {});
  inside(body, 0, 0);
  return nodes.length > mostCapturedNodes ? null : nodes;

  /** `unpainted`: the element's own text is not seen; what stands deeper in it may be. */
  function inside(element: Element, at: number, depth: number, unpainted = false): void {
    const shadow = shadowRootOf(element);
    if (shadow) painted.ask(shadow);
    if (!unpainted) paint(element, '::before', at);
    if (shadow) for (const node of childrenOf(shadow)) visit(node, { in: at, place: 'shadow' }, depth, unpainted);
    const folded = localNameOf(element) === 'details' && attribute(element, 'open') === null;
    const isFilledSlot = localNameOf(element) === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0;
    for (const node of childrenOf(element)) {
      if (folded && !(nodeTypeOf(node) === 1 && localNameOf(node) === 'summary')) continue;
      // Of what a shadow tree is given, only what it shows; a slot's own content shows only while it is given nothing.
      if (isFilledSlot || (shadow && (node as Element | Text).assignedSlot === null)) continue;
      visit(node, { in: at, place: 'child' }, depth, unpainted);
    }
    if (!unpainted) paint(element, '::after', at);
  }

  /** What a style sheet prints there becomes a part of the page. */
  function paint(element: Element, side: Side, at: number): void {
    const said = painted.at(element, side);
    if (said === '') return;
    nodes.push({ in: at, place: shadowRootOf(element) ? 'shadow' : 'child', tag: 'span', attributes: {}, look: {} });
    text(said, { in: nodes.length - 1, place: 'child' });
  }

  function visit(node: Node, parent: Parent, depth: number, unpainted: boolean): void {
    if (nodes.length > mostCapturedNodes || depth > deepest) return;
    if (nodeTypeOf(node) === 3) linesOf(unpainted ? ' ' : (node.nodeValue ?? ''), parent);
    else if (nodeTypeOf(node) === 1) element(node as Element, parent, depth + 1);
  }

  /** In preformatted text the end of a line is one. */
  function linesOf(raw: string, parent: Parent): void {
    const lines = raw.includes('\n') && isPreformatted(parent.in) ? raw.split('\n') : [raw];
    for (const [at, line] of lines.entries()) {
      if (at > 0) nodes.push({ ...parent, tag: 'br', attributes: {}, look: {} });
      text(line, parent);
    }
  }

  function isPreformatted(index: number): boolean {
    const node = nodes[index];
    return node !== undefined && (('tag' in node && node.tag === 'pre') || isPreformatted(node.in));
  }

  /** Text that only a chance to break a word had parted is one text again: its words are known as words. */
  function text(raw: string, parent: Parent): void {
    if (raw === '') return;
    const said = withoutInvisible(raw).replace(/\s+/g, ' ');
    const last = nodes.at(-1);
    if (last && 'text' in last && last.in === parent.in && last.place === parent.place) last.text += said;
    else nodes.push({ ...parent, text: said });
  }

  function element(element: Element, parent: Parent, depth: number): void {
    const tag = localNameOf(element);
    if (leftOut.has(tag) || tag === 'wbr' || tag === ownHostTag) return;
    const look = lookOf(element, tag, localNameOf(element.parentElement ?? element) === 'label');
    if (look === null) return;
    const { unpainted, ...shown } = look;
    const at = push(element, parent, shown);
    if (tag === 'select') options(element as HTMLSelectElement, at);
    else if (tag === 'textarea') text((element as HTMLTextAreaElement).value, { in: at, place: 'child' });
    else if (tag === 'svg') svgTitle(element, at);
    else if (tag === 'iframe' || tag === 'frame') frame(element as HTMLIFrameElement, at, depth);
    else if (tag !== 'input') inside(element, at, depth, unpainted);
  }

  /** null: hidden. */
  function lookOf(element: Element, tag: string, inLabel: boolean): (CapturedLook & { unpainted: boolean }) | null {
    const control = isControl(element, tag);
    if (tag === 'input' && inputType(element) === 'hidden') return null;
    const isOff = attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true';
    if (isOff && !control) return null;
    const look = lookAt(element, inline.has(tag) || holdsText(element), laidOut);
    if (look === 'gone')
      return control && (inLabel || (!isOff && getComputedStyle(element).display !== 'none'))
        ? { behind: true, unpainted: false }
        : null;
    const heard = look === 'heard' ? { heard: true as const } : {};
    return { ...heard, ...paintedLook(element, tag, laidOut), unpainted: look === 'unpainted' };
  }

  function options(select: HTMLSelectElement, at: number): void {
    for (const option of [...select.options].slice(0, mostOptions)) {
      const index = nodes.length;
      const attributes: Record<string, string> = option.selected ? { selected: '' } : {};
      nodes.push({ in: at, place: 'child', tag: 'option', attributes, look: {} });
      text(option.text, { in: index, place: 'child' });
    }
  }

  function svgTitle(svg: Element, at: number): void {
    for (const node of childrenOf(svg)) {
      if (nodeTypeOf(node) !== 1 || localNameOf(node) !== 'title') continue;
      nodes.push({ in: at, place: 'child', tag: 'title', attributes: {}, look: {} });
      text(node.textContent ?? '', { in: nodes.length - 1, place: 'child' });
    }
  }

  function frame(frame: HTMLIFrameElement, at: number, depth: number): void {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // Another site's frame: its content is none of our business.
    }
    const body = inner?.body as Element | null | undefined;
    if (!inner || !body) return;
    painted.ask(inner);
    const into = push(body, { in: at, place: 'frame' }, {});
    inside(body, into, depth);
  }

  function push(element: Element, parent: Parent, look: CapturedLook): number {
    const name = localNameOf(element);
    const tag = /^[a-z][a-z0-9-]{0,60}$/.test(name) ? name : 'div';
    const attributes = attributesOf(element, tag);
    if (unnumbered.has(element)) attributes['aria-setsize'] ??= '-1';
    nodes.push({ ...parent, tag, attributes, look });
    return nodes.length - 1;
  }
}

const isUnnumbered = (window: PageRead['window']) => window?.moves === 'by-rows' && window.rows === null;

/** That a list goes on shows in its layout, which is not taken down: its rows say so instead. */
const blocksOf = ({ prescriptions, orders }: Places) => [...prescriptions, ...orders].map(({ block }) => block);

function attributesOf(element: Element, tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of kept) {
    const value = attribute(element, name);
    if (value !== null) attributes[name] = value.slice(0, 2000);
  }
  // A link to a part of the same page says what stands there.
  const target = attribute(element, 'href') ?? '';
  const isWithin = /^#[\w-]{1,200}$/.test(target) && element.ownerDocument.getElementById(target.slice(1)) !== null;
  if (isWithin) attributes.href = target;
  if (tag === 'input') {
    const input = element as HTMLInputElement;
    const type = inputType(element);
    if (type === 'checkbox' || type === 'radio') {
      if (input.checked) attributes.checked = '';
    } else if (type !== 'password') attributes.value = input.value.slice(0, 2000);
  }
  return attributes;
}

/** Without layout (a test double) nothing has a size, and nothing is a line of its own that its tag does not make one. */
function paintedLook(element: Element, tag: string, laidOut: boolean): CapturedLook {
  const look: CapturedLook = {};
  if (inline.has(tag)) {
    const style = getComputedStyle(element);
    if (laidOut && !style.display.startsWith('inline') && style.display !== 'contents') look.block = true;
    else if (hasRoom(style)) look.room = true;
  }
  if (laidOut && tag !== 'input' && !element.hasChildNodes()) {
    const { width, height } = rectOf(element);
    if (width > 1.5 && height > 1.5) look.size = [Math.min(200, Math.ceil(width)), Math.min(200, Math.ceil(height))];
  }
  if (laidOut && tag === 'td') {
    const painted = labelPaintedBefore(element);
    if (painted !== '') look.before = painted;
  }
  return look;
}

function hasRoom(style: CSSStyleDeclaration): boolean {
  return [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight].some(
    (width) => Number.parseFloat(width) > 1,
  );
}

function holdsText(element: Element): boolean {
  for (const node of childrenOf(element)) if (nodeTypeOf(node) === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  return false;
}

function* childrenOf(parent: Node): Generator<Node> {
  for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) yield node;
}
