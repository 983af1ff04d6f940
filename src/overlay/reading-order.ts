/** The order in which a person reads the page, also across open shadow roots and frames of the same origin. */
import { documentOf, nodeTypeOf, positionOf, rootOf, viewOf } from '@/src/reader/dom/untampered';

/** The element of the top document that holds this one: itself, its shadow host, or its frame. */
export function inTopDocument(element: Element, top: Document): Element {
  let here = element;
  for (;;) {
    const root = rootOf(here);
    if (root === top) return here;
    const holder = isShadowRoot(root) ? root.host : frameOf(root);
    if (holder === null) return here;
    here = holder;
  }
}

/** The frame that shows the document of this element; null in the top document. */
export function frameOf(node: Node): Element | null {
  const view = viewOf(documentOf(node) ?? node);
  return view?.frameElement ?? null;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** For sorting: negative when `a` is read before `b`; things in one place keep their order. */
export function byReadingOrder(top: Document): (a: Element, b: Element) => number {
  return (a, b) => {
    if (a === b) return 0;
    const sameRoot = rootOf(a) === rootOf(b);
    const [first, second] = sameRoot ? [a, b] : [inTopDocument(a, top), inTopDocument(b, top)];
    const relation = positionOf(first, second);
    if (relation & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
    return relation & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
  };
}
