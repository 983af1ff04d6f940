/** The one pass over a page: collects what it shows into a scene. Goes through open shadow roots and same-origin frames. */
import { plain, printed, withoutInvisible } from '../fold';
import { ownHostTag } from '../own-host';
import { stride, type Work } from '../work';
import { iconLabel, isControl, printedValue } from './control';
import { holdsText, type Look, lookAt } from './look';
import { namesIn } from './names';
import { Painted, type Side } from './painted';
import { type Box, commonBox, type Line, nearest, type Piece, type Region, type Scene } from './scene';
import {
  attribute,
  bodyOf,
  firstChildOf,
  fitsSelector,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  queryAll,
  rectOf,
  rootElementOf,
  shadowRootOf,
} from './untampered';

const neverShown = new Set(
  'script style template noscript head link meta title base datalist source track colgroup object embed video audio canvas map math'.split(
    ' ',
  ),
);
const lineWithin = /\S\s*\n\s*\S/;
const advertises = /^\W*(?:ads?|advertisement|sponsored|promotion)\b/i;
/** What is struck out holds no longer. */
const struck = new Set(['del', 's', 'strike']);
const phrasing = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark output q s samp small span strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);
/** Cells stand apart, whatever they are made of. */
const cells = new Set(['cell', 'gridcell', 'columnheader', 'rowheader', 'row']);
/** Inline, but with room around it. */
const roomy = new Set('button input select textarea img svg meter progress picture'.split(' '));
const regionOfTag: Record<string, Region> = { nav: 'navigation', main: 'main', aside: 'aside', dialog: 'dialog' };
const regionOfRole: Record<string, Region> = {
  navigation: 'navigation',
  menubar: 'navigation',
  main: 'main',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  log: 'dialog',
};
/** What an element can say of itself that matters here. */
const tellingAttributes =
  '[role],[hidden],[aria-hidden],[aria-busy],[aria-label],[aria-modal],[aria-pressed],[aria-level]';
const formWords = /^(?:tab|cap|sol|susp|inj|pen|oint|cream|gel|patch|spray|drops|mg|mcg|ml|er|xr|xl|dr)/i;
/**
 * Bounds against a page without end; what lies beyond is not read, and the scene says so. No real page nests so deep.
 * Each element costs one, and the more the deeper it lies, since what is asked of a line is asked of all around it.
 */
const deepest = 1000;
const budget = 400_000;
const depthOfOne = 50;
/** More runs than this on one line, or characters in one run, are no label, no value and no name. */
const longestLine = 300;
const longestRun = 20_000;

export const scan = (document: Document): Work<Scene> => new Scanner(document).scene();

/** What one element shows. Its boxes, pieces and lines are counted from 0; the boxes around it are those of the scene that it is part of. */
export interface Part {
  readonly boxes: readonly Box[];
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  readonly busy: boolean;
  readonly whole: boolean;
}

/** Looks again at one box of a scene that begins and ends a line, and is seen. */
export const scanAgain = (document: Document, part: Box): Work<Part> => new Scanner(document).part(part);

/** What a browser's translator puts around each run of text: it changes nothing that a person sees. */
const isTranslators = (font: Element) => /vertical-align:\s*inherit/.test(attribute(font, 'style') ?? '');

/** How the text of an element reaches a person: seen, heard by a screen reader only, or not at all. */
type Voice = 'shown' | 'heard' | 'silent';

function voiceOf(look: Look, around: Voice): Voice {
  if (look === 'unpainted') return 'silent';
  return look === 'heard' || around === 'heard' ? 'heard' : 'shown';
}

/** An element that is being gone through. */
interface Open {
  readonly element: Element;
  readonly box: Box;
  readonly voice: Voice;
  /** The line breaks before and behind it. */
  readonly breaks: boolean;
  /** Only its summary shows. */
  readonly folded: boolean;
  /** It has no box of its own: its content is that of the element around it. */
  readonly isBare: boolean;
  next: Node | null;
  /** What stands in it without being its child: in a slot, in a frame. */
  readonly guests: Iterator<Node> | null;
}

interface Pen {
  raw: string;
  box: Box;
  glued: boolean;
  printed: boolean;
}

class Scanner {
  readonly boxes: Box[] = [];
  readonly pieces: Piece[] = [];
  readonly lines: Line[] = [];
  private readonly foreignFrames: Element[] = [];
  private readonly painted: Painted;
  private readonly isLaidOut: boolean;
  private readonly opened: Open[] = [];
  busy = false;
  whole = true;
  private spent = 0;
  private pen: Pen | null = null;
  private lineStart = 0;
  private spaceBefore = true;
  private crossed: Element[] = [];
  /** The elements that say anything of themselves besides their tag. Asked for once: asking each costs more than all else. */
  private readonly telling = new Set<Element>();

  constructor(private readonly document: Document) {
    const body = bodyOf(document);
    this.isLaidOut = body !== null && (rectOf(rootElementOf(document)).width > 0 || rectOf(body).width > 0);
    this.painted = new Painted(this.isLaidOut);
  }

  *scene(): Work<Scene> {
    this.ask(this.document);
    const element = bodyOf(this.document) ?? rootElementOf(this.document);
    const root: Box = box(element, null, 0, 'body');
    this.boxes.push(root);
    if (attribute(element, 'aria-busy') === 'true') this.busy = true;
    this.enter(element, root, 'shown', true);
    yield* this.goThrough();
    const { document, boxes, pieces, lines, busy, whole, foreignFrames } = this;
    return { document, root, boxes, pieces, lines, nameOf: namesIn(), texts: new Map(), busy, whole, foreignFrames };
  }

  *part({ element, parent }: Box): Work<Part> {
    this.ask(element);
    if (parent) this.visit(element, { ...parent, kids: [] }, 'shown');
    yield* this.goThrough();
    this.breakLine();
    return this;
  }

  private *goThrough(): Work<void> {
    while (this.opened.length > 0) {
      for (let left = stride; left > 0 && this.opened.length > 0; left -= 1) this.step();
      yield;
    }
  }

  private ask(root: Document | ShadowRoot | Element): void {
    this.painted.ask(root);
    for (const element of queryAll(root, tellingAttributes)) this.telling.add(element);
    if (nodeTypeOf(root) === 1 && fitsSelector(root as Element, tellingAttributes)) this.telling.add(root as Element);
  }

  /** What a style sheet prints before or behind an element. */
  private paint(element: Element, side: Side, at: Box, voice: Voice): void {
    const text = voice === 'silent' || isOpaque(at.tag) ? '' : this.painted.at(element, side);
    if (text !== '') this.place(text, at, voice === 'shown', null, true);
  }

  private enter(element: Element, box: Box, voice: Voice, breaks: boolean): void {
    const { tag } = box;
    const guests =
      tag === 'slot' ? assignedTo(element) : tag === 'iframe' || tag === 'frame' ? this.inFrame(element) : null;
    const shadow = shadowRootOf(element);
    if (shadow) this.ask(shadow);
    const next = guests || isOpaque(tag) ? null : firstChildOf(shadow ?? element);
    const folded = tag === 'details' && attribute(element, 'open') === null;
    this.opened.push({ element, box, voice, breaks, folded, isBare: false, next, guests: guests?.values() ?? null });
  }

  /** The next node in the innermost element that is open; behind its last one it is closed. */
  private step(): void {
    const open = this.opened[this.opened.length - 1] as Open;
    const node = open.guests ? (open.guests.next().value ?? null) : open.next;
    if (node === null) {
      this.opened.pop();
      this.leave(open);
      return;
    }
    if (!open.guests) open.next = nextSiblingOf(node);
    const isHidden = open.folded && !(nodeTypeOf(node) === 1 && localNameOf(node) === 'summary');
    if (!isHidden) this.visit(node, open.box, open.voice);
  }

  private leave({ element, box, breaks, isBare, voice }: Open): void {
    if (isBare) return;
    this.paint(element, '::after', box, voice);
    this.flush();
    box.end = this.pieces.length;
    this.cross(element, box.tag, breaks);
  }

  /** Past the edge of an element: into it or out of it. */
  private cross(element: Element, tag: string, breaks: boolean): void {
    if (breaks) this.breakLine();
    else if (roomy.has(tag)) this.space();
    else this.crossed.push(element);
  }

  private visit(node: Node, parent: Box, voice: Voice): void {
    const type = nodeTypeOf(node);
    if (type === 3 && voice !== 'silent') this.text(node as Text, parent, voice === 'shown');
    else if (type === 1) {
      this.spent += 1 + parent.depth / depthOfOne;
      if (parent.depth < deepest && this.spent < budget) this.element(node as Element, parent, voice);
      else this.whole = false;
    }
  }

  private element(element: Element, parent: Box, voice: Voice): void {
    const tag = localNameOf(element);
    if (neverShown.has(tag) || struck.has(tag) || tag === ownHostTag) return;
    if (tag === 'br') {
      this.breakLine();
      return;
    }
    if (tag === 'font' && isTranslators(element)) {
      const next = firstChildOf(element);
      this.opened.push({ element, box: parent, voice, breaks: false, folded: false, isBare: true, next, guests: null });
      return;
    }
    const tells = this.telling.has(element);
    const inline = phrasing.has(tag) || roomy.has(tag);
    const control = isField(tag) ? isControl(element, tag) : tells && isControl(element, tag);
    if (tells && !control && (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true'))
      return;
    const look = lookAt(element, inline || holdsText(element), this.isLaidOut);
    // A styled switch hides the real one and paints another in its place: the state is still the control's.
    if (look === 'gone' && !(control && parent.tag === 'label')) {
      if (!control || attribute(element, 'hidden') !== null) return;
      if (isOutOfReach(element)) return;
    }
    const made = this.open(element, tag, parent, tells);
    const breaks =
      !inline || cells.has(made.role) || (this.isLaidOut && this.isAmongOthers(element) && isBlock(element, tag));
    this.cross(element, tag, breaks);
    if (tells && (attribute(element, 'aria-busy') === 'true' || isSpinner(made))) this.busy = true;

    const label = !control && (tells || tag === 'img' || tag === 'svg') ? iconLabel(element, tag) : '';
    if (control) this.place(printedValue(element, tag), made, look !== 'heard', element);
    if (label !== '') this.place(label, made, false, null);
    this.paint(element, '::before', made, voiceOf(look, voice));
    this.enter(element, made, voiceOf(look, voice), breaks);
  }

  private open(element: Element, tag: string, parent: Box, tells: boolean): Box {
    this.flush();
    const role = tells ? (attribute(element, 'role')?.trim().split(/\s/)[0] ?? '') : '';
    const made = box(element, parent, this.pieces.length, regionOf(tag, role, element, parent), tag, role);
    parent.kids.push(made);
    this.boxes.push(made);
    return made;
  }

  private inFrame(frame: Element): Node[] {
    if (advertises.test(attribute(frame, 'title') ?? '')) return [];
    let inner: Document | null = null;
    try {
      inner = (frame as HTMLIFrameElement).contentDocument;
    } catch {
      // Another site's frame: its content is none of our business, that it is there may be.
    }
    const body = inner ? bodyOf(inner) : null;
    if (inner && body) this.ask(inner);
    else this.foreignFrames.push(frame);
    return body ? [body] : [];
  }

  /** Whether it makes a difference where the line breaks: something stands before or behind the element. */
  private isAmongOthers(element: Element): boolean {
    if (this.pen !== null || this.pieces.length > this.lineStart) return true;
    for (let node = nextSiblingOf(element); node; node = nextSiblingOf(node)) {
      const type = nodeTypeOf(node);
      if (type === 1 || (type === 3 && /\S/.test(node.nodeValue ?? ''))) return true;
    }
    return false;
  }

  private text(node: Text, parent: Box, shown: boolean): void {
    const raw = node.nodeValue ?? '';
    if (!lineWithin.test(raw) || nearest(parent, ({ tag }) => tag === 'pre') === null) this.run(raw, parent, shown);
    else {
      raw.split('\n').forEach((line, at) => {
        if (at > 0) this.breakLine();
        this.run(line, parent, shown);
      });
    }
  }

  private run(raw: string, parent: Box, shown: boolean): void {
    if (raw === '') return;
    if (!/\S/.test(raw)) {
      if (this.pen?.box === parent) this.pen.raw += ' ';
      else this.space();
      return;
    }
    if (this.pen && this.pen.box === parent && this.pen.printed === shown) {
      this.pen.raw += raw;
      return;
    }
    this.flush();
    const glued = !this.spaceBefore && this.isGlued(withoutInvisible(raw));
    this.pen = { raw, box: parent, glued, printed: shown };
    this.crossed = [];
  }

  /** Whether a person sees no gap between the last piece and this text. */
  private isGlued(raw: string): boolean {
    const last = this.pieces[this.pieces.length - 1];
    if (!last || this.pieces.length === this.lineStart || /^\s/.test(raw)) return false;
    if (/^[)\].,;:%]/.test(raw) || /[([$#]$/.test(last.text)) return true;
    if (/^\d/.test(raw) && /\p{L}$/u.test(last.text)) return false;
    // "tabletRx number", "ActiveAuto refill on": two phrases in elements of their own, which a style sheet keeps apart.
    if (this.crossed.length > 0 && /^\p{Lu}/u.test(raw) && /[\p{Ll}\d)]$/u.test(last.text)) return false;
    if (formWords.test(raw)) return false;
    // So are two runs of several words each: what is broken within a word is a word, or the rest of one.
    if (this.crossed.length > 1 && /\s/.test(last.text) && /\S\s+\S/.test(raw)) return false;
    return !this.crossed.some(hasRoom);
  }

  private place(text: string, at: Box, shown: boolean, control: Element | null, painted = false): void {
    this.flush();
    this.push(printed(text), at, shown, control, false, painted);
    this.spaceBefore = true;
  }

  private push(text: string, at: Box, shown: boolean, control: Element | null, glued: boolean, painted = false): void {
    const line = this.lines.length;
    this.pieces.push({ text, plain: plain(text), box: at, line, glued, printed: shown, painted, control });
    this.crossed = [];
    if (this.pieces.length - this.lineStart >= longestLine) this.endLine();
  }

  private flush(): void {
    const { pen } = this;
    if (!pen) return;
    this.pen = null;
    const text = printed(pen.raw.length > longestRun ? pen.raw.slice(0, longestRun) : pen.raw);
    this.spaceBefore = /\s$/.test(pen.raw);
    if (text !== '') this.push(text, pen.box, pen.printed, null, pen.glued);
  }

  private space(): void {
    this.flush();
    this.spaceBefore = true;
  }

  private breakLine(): void {
    this.flush();
    this.spaceBefore = true;
    this.crossed = [];
    this.endLine();
  }

  private endLine(): void {
    const first = this.lineStart;
    const end = this.pieces.length;
    if (first === end) return;
    this.lineStart = end;
    const pieces = this.pieces.slice(first, end);
    const text = join(pieces);
    this.lines.push({ first, end, text, plain: plain(text), box: innermost(pieces) });
  }
}

/** The text of some pieces as a person sees them side by side. */
export function join(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    text += text === '' || piece.glued ? piece.text : ` ${piece.text}`;
  }
  return text;
}

const innermost = (pieces: readonly Piece[]) =>
  commonBox((pieces[0] as Piece).box, (pieces[pieces.length - 1] as Piece).box);

function box(
  element: Element,
  parent: Box | null,
  first: number,
  region: Region,
  tag = localNameOf(element),
  role = '',
): Box {
  const made: Box = {
    element,
    tag,
    role,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    kids: [],
    first,
    end: first,
    heading: headingLevel(element, tag, role),
    region,
    action: null,
  };
  const acts =
    tag === 'button' ||
    role === 'button' ||
    role === 'link' ||
    role === 'menuitem' ||
    (tag === 'a' && role !== 'heading');
  (made as { action: Box | null }).action = acts ? made : (parent?.action ?? null);
  return made;
}

function headingLevel(element: Element, tag: string, role: string): number {
  if (role === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  return /^h[1-6]$/.test(tag) && role === '' ? Number(tag[1]) : 0;
}

function regionOf(tag: string, role: string, element: Element, parent: Box): Region {
  const given = regionOfRole[role] ?? regionOfTag[tag];
  if (given) return given;
  if (attribute(element, 'aria-modal') === 'true') return 'dialog';
  if (role === '' && (tag === 'header' || tag === 'footer') && parent.region !== 'main' && !isSectioned(parent)) {
    return tag === 'header' ? 'banner' : 'footer';
  }
  return parent.region;
}

function isSectioned(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (/^(article|section|li|td|fieldset)$/.test(at.tag) || at.role === 'listitem' || at.role === 'row') return true;
  }
  return false;
}

function isSpinner(box: Box): boolean {
  return box.role === 'progressbar' && attribute(box.element, 'aria-valuenow') === null;
}

const isField = (tag: string) => tag === 'input' || tag === 'select' || tag === 'textarea';
const isOpaque = (tag: string) => tag === 'select' || tag === 'textarea' || tag === 'svg' || tag === 'input';

function isBlock(element: Element, tag: string): boolean {
  if (roomy.has(tag) && tag !== 'button') return false;
  const { display } = getComputedStyle(element);
  return !display.startsWith('inline') && display !== 'contents';
}

/** null: nothing is, and the slot's own content shows. */
function assignedTo(slot: Element): Node[] | null {
  const assigned = (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned : null;
}

function hasRoom(element: Element): boolean {
  const style = getComputedStyle(element);
  return [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight].some(
    (width) => Number.parseFloat(width) > 1,
  );
}

function isOutOfReach(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true' || getComputedStyle(element).display === 'none';
}
