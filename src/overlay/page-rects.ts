/** Measures the site's page: where its words and controls are, as the window shows them. Reads layout, writes nothing. */
import {
  bodyOf,
  documentOf,
  fitsSelector,
  lineRectsOf,
  localNameOf,
  nodeTypeOf,
  parentOf as parentElementOf,
  queryAll,
  rootElementOf,
  rootOf,
  shadowRootOf,
  rectOf as untamperedRectOf,
} from '@/src/reader/dom/untampered';
import { ownHostTag } from '@/src/reader/own-host';
import { frameOf, isShadowRoot } from './reading-order';
import { heart, intersection, isEmpty, moved, type Rect } from './rect';

const controls =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, label, [onclick], [contenteditable=true], ' +
  '[tabindex]:not([tabindex="-1"]), [role=button], [role=link], [role=switch], [role=checkbox], [role=radio], [role=tab], ' +
  '[role=menuitem], [role=option], [role=combobox], [role=textbox], [role=searchbox], [role=slider], [role=spinbutton]';
const pictures = 'img, svg, canvas, video, audio, iframe, object, embed, progress, meter, hr';

/** What must stay uncovered of a control so large that marks must stand on it (a whole card that is one link). */
const HEART = 48;
const LARGE = { width: 280, height: 80 };

/** The element's box in the window's coordinates, also inside frames of the same origin. */
export function rectOf(element: Element): Rect {
  return inWindow(untamperedRectOf(element), element);
}

/** The box of the last line of the element's words; its whole box when it has none. */
export function lastLineOf(element: Element): Rect {
  const range = new Range();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
  const last = lines.at(-1);
  return last === undefined ? rectOf(element) : inWindow(last, element);
}

/** What these ancestors leave in sight. */
export function clipOf(clippers: readonly Element[]): Rect {
  const everything = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  return clippers.reduce<Rect>((clip, clipper) => intersection(clip, rectOf(clipper)), everything);
}

/** The ancestors that cut off what does not fit into them, frames included. */
export function clippersOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let here = parentOf(element); here !== null; here = parentOf(here)) {
    const document = documentOf(here);
    const root = document !== null && (here === rootElementOf(document) || here === bodyOf(document));
    if (localNameOf(here) === 'iframe' || (!root && getComputedStyle(here).overflow !== 'visible')) found.push(here);
  }
  return found;
}

/** What of the page's controls must not be covered, in the window's coordinates; those in frames stand for their frame. */
export function controlsOf(document: Document): Rect[] {
  return [...queryAll(document, `${controls}, iframe`)]
    .map(rectOf)
    .filter((rect) => !isEmpty(rect))
    .map(spared);
}

/** Words, pictures and controls: everything that a mark must not cover, in the window's coordinates. */
export function obstaclesOf(document: Document): Rect[] {
  const obstacles: Rect[] = [];
  const visit = (root: Document | ShadowRoot) => {
    const view = root.ownerDocument ?? (root as Document);
    const start = 'body' in root ? root.body : root;
    if (start === null) return;
    const walker = view.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const range = view.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (nodeTypeOf(node) === Node.TEXT_NODE) {
        obstacles.push(...linesOf(node as Text, range));
        continue;
      }
      const element = node as Element;
      const shadow = shadowRootOf(element);
      if (shadow !== null) visit(shadow);
      const inner = localNameOf(element) === 'iframe' ? innerDocument(element as HTMLIFrameElement) : null;
      if (inner !== null) {
        visit(inner);
      } else if (fitsSelector(element, controls)) {
        obstacles.push(...boxesOf(element));
      } else if (fitsSelector(element, pictures)) {
        const rect = rectOf(element);
        if (!isEmpty(rect)) obstacles.push(spared(rect));
      }
    }
  };
  visit(document);
  return obstacles;
}

/** A link over two lines is two boxes, and the middle that a click in its midst would meet. */
function boxesOf(control: Element): Rect[] {
  const boxes = [...lineRectsOf(control)].map((box) => inWindow(box, control)).filter((box) => !isEmpty(box));
  return boxes.length <= 1 ? boxes.map(spared) : [...boxes, heart(rectOf(control), HEART / 2)];
}

/** A control that a mark may not cover: all of it, or its middle when it is as large as a card. */
function spared(rect: Rect): Rect {
  const large = rect.right - rect.left > LARGE.width && rect.bottom - rect.top > LARGE.height;
  return large ? heart(rect, HEART) : rect;
}

/** The site's topmost element at a point of the window, our own host left out; null outside the window. */
export function siteElementAt(document: Document, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((element) => localNameOf(element) !== ownHostTag) ?? null;
}

function linesOf(text: Text, range: Range): Rect[] {
  if (text.data.trim() === '' || text.parentElement === null) return [];
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  if (lines.length === 0 || isForEarsOnly(text.parentElement)) return [];
  return lines.map((line) => inWindow(line, text));
}

/** Words for screen readers are clipped into a box of a pixel, while their lines keep their size. */
function isForEarsOnly(parent: Element): boolean {
  const { width, height } = untamperedRectOf(parent);
  return (width <= 2 || height <= 2) && getComputedStyle(parent).overflow !== 'visible';
}

function inWindow(rect: DOMRect, node: Node): Rect {
  let result: Rect = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  for (let frame = frameOf(node); frame !== null; frame = frameOf(frame)) {
    const outer = untamperedRectOf(frame);
    result = moved(result, outer.left + frame.clientLeft, outer.top + frame.clientTop);
  }
  return result;
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent !== null) return parent;
  const root = rootOf(element);
  return isShadowRoot(root) ? root.host : frameOf(root);
}
