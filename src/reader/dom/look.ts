/** What of an element a person gets to see. Reads layout: never called while the page is changing. */
import {
  attribute,
  firstChildOf,
  heightOf,
  isPainted,
  isRendered,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  rectOf,
} from './untampered';

/**
 * - `shown`: it can be seen.
 * - `heard`: only a screen reader gets it (visually hidden text).
 * - `unpainted`: takes its place but is not painted; a child may be.
 * - `gone`: neither it nor anything in it exists for a person.
 */
export type Look = 'shown' | 'heard' | 'unpainted' | 'gone';

/** Further out than this, to the left or above the page, nothing can be scrolled to. */
const offPage = -500;
/** Elements no larger than this are meant not to be seen. */
const dot = 1.5;

/** `isLaidOut`: false in a document without layout (a test double). */
export function lookAt(element: Element, mayHoldText: boolean, isLaidOut: boolean): Look {
  if (!isLaidOut) return lookWithoutLayout(element);
  if ((mayHoldText ? isPainted(element) : isRendered(element)) === false) return unpaintedLook(element);
  // A box of other boxes: only one without height can hide what is in it.
  if (!mayHoldText && heightOf(element) > dot) return 'shown';
  const rect = rectOf(element);
  if (rect.width > dot && rect.height > dot) return isOffPage(rect) ? 'heard' : 'shown';
  return clippedLook(element, rect, mayHoldText);
}

function unpaintedLook(element: Element): Look {
  const style = getComputedStyle(element);
  if (isRendered(element) === false) return style.display === 'contents' ? 'shown' : 'gone';
  return style.opacity === '0' ? 'gone' : 'unpainted';
}

/** How far the page is scrolled is asked of little else than what lies beyond its edges: asking costs. */
function isOffPage({ right, bottom }: DOMRect): boolean {
  return (right < offPage && right + scrollX < offPage) || (bottom < offPage && bottom + scrollY < offPage);
}

function clippedLook(element: Element, rect: DOMRect, mayHoldText: boolean): Look {
  const style = getComputedStyle(element);
  if (style.display === 'contents') return 'shown';
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clip !== 'auto';
  const outOfFlow = style.position === 'absolute' || style.position === 'fixed';
  // A box of nothing whose content flows out of it is seen; one that cuts its content off is not.
  const isNothing = mayHoldText && (rect.width === 0 || rect.height === 0);
  if (!clips) return isNothing && (holdsText(element) || !holdsElement(element)) ? 'gone' : 'shown';
  // The idiom for screen readers is one pixel, out of the flow. A folded panel is as wide as the page and has no height.
  return outOfFlow && rect.width <= dot && rect.height <= dot && rect.width + rect.height > 0 ? 'heard' : 'gone';
}

function lookWithoutLayout(element: Element): Look {
  const style = attribute(element, 'style')?.replace(/\s/g, '') ?? '';
  if (/display:none|opacity:0(?![.\d])|content-visibility:hidden/.test(style)) return 'gone';
  if (/visibility:(hidden|collapse)/.test(style)) return 'unpainted';
  if (/(?:width:1px|clip-path:inset\(50%\)|clip:rect)/.test(style) && /position:absolute/.test(style)) return 'heard';
  return isRendered(element) === false ? 'gone' : 'shown';
}

/** What a translator puts around a run of text, twice: a person sees nothing of it. */
export const isTranslators = (element: Element, tag = localNameOf(element)): boolean =>
  tag === 'font' && /vertical-align:\s*inherit/.test(attribute(element, 'style') ?? '');

/** Text of its own, not of an element in it. */
export function holdsText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const type = nodeTypeOf(node);
    if (type === 3 && /\S/.test(node.nodeValue ?? '')) return true;
    if (type === 1 && isTranslators(node as Element) && holdsText(node as Element)) return true;
  }
  return false;
}

function holdsElement(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) if (nodeTypeOf(node) === 1) return true;
  return false;
}
