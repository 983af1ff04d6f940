/** The one pass over a page: collects what it shows into a scene. Goes through open shadow roots and same-origin frames. */
import { ownHostTag } from '../own-host';
import { stride, type Work } from '../work';
import { boxOf } from './box-of';
import { iconLabel, isControl, printedValue } from './control';
import { LineWriter, roomy } from './line-writer';
import { holdsText, isTranslators, type Look, lookAt } from './look';
import { namesOfPage } from './names';
import { Painted, type Side } from './painted';
import { type Box, type Line, nearest, type Piece, type Scene } from './scene';
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
  wholeTextOf,
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
/** What an element can say of itself that matters here. */
const tellingAttributes =
  '[role],[hidden],[aria-hidden],[aria-busy],[aria-label],[title],[aria-modal],[aria-pressed],[aria-level]';
/**
 * Bounds against a page without end; what lies beyond is not read, and the scene says so. No real page nests so deep.
 * Each element costs one, and the more the deeper it lies, since what is asked of a line is asked of all around it.
 */
const deepest = 1000;
const budget = 400_000;
const depthOfOne = 50;

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

class Scanner {
  private readonly boxes: Box[] = [];
  private readonly writer = new LineWriter();
  private readonly foreignFrames: Element[] = [];
  private readonly painted: Painted;
  private readonly isLaidOut: boolean;
  private readonly opened: Open[] = [];
  private busy = false;
  private whole = true;
  private spent = 0;
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
    const root: Box = boxOf(element, localNameOf(element), '', null, 0);
    this.boxes.push(root);
    if (attribute(element, 'aria-busy') === 'true') this.busy = true;
    this.enter(element, root, 'shown', true);
    yield* this.goThrough();
    const { document, boxes, writer, busy, whole, foreignFrames } = this;
    const { pieces, lines } = writer;
    return {
      document,
      root,
      boxes,
      pieces,
      lines,
      nameOf: namesOfPage(),
      texts: new Map(),
      busy,
      whole,
      foreignFrames,
    };
  }

  *part({ element, parent }: Box): Work<Part> {
    this.ask(element);
    if (parent) this.visit(element, { ...parent, kids: [] }, 'shown');
    yield* this.goThrough();
    this.writer.breakLine();
    const { boxes, writer, busy, whole } = this;
    return { boxes, pieces: writer.pieces, lines: writer.lines, busy, whole };
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
    if (text !== '') this.writer.place(text, at, voice === 'shown', null, true);
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
    this.writer.flush();
    box.end = this.writer.pieces.length;
    this.writer.cross(element, box.tag, breaks);
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
      this.writer.breakLine();
      return;
    }
    if (isTranslators(element, tag)) {
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
    this.writer.cross(element, tag, breaks);
    if (tells && (attribute(element, 'aria-busy') === 'true' || isSpinner(made))) this.busy = true;

    const label = !control && (tells || tag === 'img' || tag === 'svg') ? iconLabel(element, tag) : '';
    if (control) this.writer.place(printedValue(element, tag), made, look !== 'heard', element);
    if (label !== '') this.writer.place(label, made, false, null);
    // The sign that it is drawn with says nothing besides its name.
    if (label !== '' && made.role === 'img' && !/[\p{L}\p{N}]/u.test(wholeTextOf(element))) {
      made.end = this.writer.pieces.length;
      return;
    }
    this.paint(element, '::before', made, voiceOf(look, voice));
    this.enter(element, made, voiceOf(look, voice), breaks);
  }

  private open(element: Element, tag: string, parent: Box, tells: boolean): Box {
    this.writer.flush();
    const role = tells ? (attribute(element, 'role')?.trim().split(/\s/)[0] ?? '') : '';
    const made = boxOf(element, tag, role, parent, this.writer.pieces.length);
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
    if (this.writer.isMidLine) return true;
    for (let node = nextSiblingOf(element); node; node = nextSiblingOf(node)) {
      const type = nodeTypeOf(node);
      if (type === 1 || (type === 3 && /\S/.test(node.nodeValue ?? ''))) return true;
    }
    return false;
  }

  private text(node: Text, parent: Box, shown: boolean): void {
    const raw = node.nodeValue ?? '';
    if (!lineWithin.test(raw) || nearest(parent, ({ tag }) => tag === 'pre') === null)
      this.writer.run(raw, parent, shown);
    else {
      raw.split('\n').forEach((line, at) => {
        if (at > 0) this.writer.breakLine();
        this.writer.run(line, parent, shown);
      });
    }
  }
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

function isOutOfReach(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true' || getComputedStyle(element).display === 'none';
}
