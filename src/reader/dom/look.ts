/** What of an element a person gets to see. Reads layout: never called while the page is changing. */
import { attribute, isPainted, isRendered, rectOf } from './untampered';

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

export interface Window {
  readonly view: Window & typeof globalThis;
  /** false in a document without layout (a test double). */
  readonly hasLayout: boolean;
}

export function lookAt(element: Element, holdsText: boolean, hasLayout: boolean): Look {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return 'gone';
  if (!hasLayout) return lookWithoutLayout(element);
  if (isRendered(element) === false) {
    return getComputedStyle(element).display === 'contents' ? 'shown' : 'gone';
  }
  if (holdsText && isPainted(element) === false) {
    return getComputedStyle(element).opacity === '0' ? 'gone' : 'unpainted';
  }
  const rect = rectOf(element);
  if (rect.width > dot && rect.height > dot) return isOffPage(rect) ? 'heard' : 'shown';
  return clippedLook(element, rect, holdsText);
}

function isOffPage(rect: DOMRect): boolean {
  return rect.right + scrollX < offPage || rect.bottom + scrollY < offPage;
}

function clippedLook(element: Element, rect: DOMRect, holdsText: boolean): Look {
  const style = getComputedStyle(element);
  if (style.display === 'contents') return 'shown';
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clip !== 'auto';
  const outOfFlow = style.position === 'absolute' || style.position === 'fixed';
  // A box of nothing whose content flows out of it is seen; one that cuts its content off is not.
  if (!clips) return holdsText && (rect.width === 0 || rect.height === 0) ? 'gone' : 'shown';
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
