/** Whether a list is laid out for more rows than stand in it: it keeps room before or behind them, which comes into view by scrolling only. */
import type { Box } from './scene';
import { attribute, childrenOf, containerOf, documentOf, nodeTypeOf, rectOf, viewOf } from './untampered';

interface BlankSpace {
  /** Where the list begins (pixels from the top of its window, negative above it). */
  readonly top: number;
  /** There is none before, or behind, what stands in the list. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** From `top` down to `bottom`, in pixels. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Whoever writes rows while they are scrolled to measures them, and writes down where they go. */
const measured =
  /(?:^|;)\s*(?:(?:min-)?height|padding(?:-top|-bottom)?|margin-top|top)\s*:[^;]*\d\dpx|translate\w*\([^)]*\d\dpx/;
/** Room that nobody wrote down by the pixel counts when it is this many times as high as what can be seen at once. */
const farHigher = 2;

/** Lists that kept room out of sight once: scrolled fast, the room itself shows until the rows come. */
const known = new WeakSet<Element>();

/** `list` holds so many items. null: nothing but them fits in, or nobody can tell. */
export function blankSpaceIn(list: Box, items: number): BlankSpace | null {
  const rows = list.kids.filter(({ first, end }) => first < end);
  if (rows.length === 0 || items === 0) return null;
  // Boxes that hold the list and nothing else; the highest of them is laid out for all of it.
  const around: Element[] = [];
  for (let at: Box | null = list; at && at.first === list.first && at.end === list.end; at = at.parent)
    around.push(at.element);
  const whole = around.map(inside).reduce((highest, one) => (heightOf(one) > heightOf(highest) ? one : highest));
  const isFull = (content: Extent) => heightOf(whole) - heightOf(content) < heightOf(content) / items;
  // Most lists are full from their first row to their last: then none of those between need be measured.
  if (isFull(extentOf([...rows.slice(0, 1), ...rows.slice(-1)]))) return null;
  const content = extentOf(rows);
  const row = heightOf(content) / items;
  const [before, behind] = [content.top - whole.top, whole.bottom - content.bottom];
  if (row <= 0 || isFull(content)) return null;

  const view = windowAround(list.element);
  if (!view || heightOf(whole) <= heightOf(view)) return null;
  const inSight =
    overlap({ top: whole.top, bottom: content.top }, view) +
    overlap({ top: content.bottom, bottom: whole.bottom }, view);
  if (inSight >= row && !known.has(list.element)) return null;
  if (before + behind <= farHigher * heightOf(view) && !around.some(isMeasured)) return null;
  known.add(list.element);
  return { top: whole.top, isStart: before < row / 2, isEnd: behind < row / 2 };
}

const heightOf = ({ top, bottom }: Extent) => bottom - top;
const overlap = (a: Extent, b: Extent) => Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

function extentOf(boxes: readonly Box[]): Extent {
  const rects = boxes.map(({ element }) => rectOf(element));
  return { top: Math.min(...rects.map(({ top }) => top)), bottom: Math.max(...rects.map(({ bottom }) => bottom)) };
}

/** All that can be scrolled to in an element. */
function inside(element: Element): Extent {
  const { top, height } = rectOf(element);
  return { top: top - element.scrollTop, bottom: top - element.scrollTop + Math.max(height, element.scrollHeight) };
}

/** What of the page, or of the part of it that scrolls, can be seen at once. */
function windowAround(element: Element): Extent | null {
  for (let at: Node | null = element; at; at = containerOf(at)) {
    if (nodeTypeOf(at) === Node.DOCUMENT_NODE) break;
    if (nodeTypeOf(at) === Node.ELEMENT_NODE && scrolls(at as Element)) return rectOf(at as Element);
  }
  const document = documentOf(element);
  const view = document && viewOf(document);
  return view ? { top: 0, bottom: view.innerHeight } : null;
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);

const isMeasured = (element: Element): boolean =>
  [element, ...childrenOf(element)].some((one) => measured.test(attribute(one, 'style') ?? ''));
