/**
 * Reads a node past the names that a page puts over it: a form answers `form.firstChild` with its field of that name
 * (`<input name="firstChild">`), a document with its form (`<form name="body">`). Their prototypes do not.
 */
type Getter<T> = (node: Node) => T;

function getter<T>(owner: object, name: string): Getter<T> {
  const found = descriptor(owner, name)?.get;
  return found ? (node) => found.call(node) as T : (node) => Reflect.get(node, name) as T;
}

function descriptor(owner: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}

export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
export const childrenOf = getter<Iterable<Element>>(Element.prototype, 'children');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
/** What an element stands in when its page holds it. */
export type Root = Document | ShadowRoot;
/** What was taken out of its page meanwhile stands in none. */
export const isRoot = (root: Node): root is Root => nodeTypeOf(root) === 9 || nodeTypeOf(root) === 11;
/** Of all that is in it, hidden or not. */
export const wholeTextOf = getter<string>(Element.prototype, 'textContent');
export const localNameOf = getter<string>(Element.prototype, 'localName');
const offsetHeightOf = getter<number>(HTMLElement.prototype, 'offsetHeight');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** In pixels; 0 for what is no HTML (a drawing). */
export const heightOf = (element: Element): number => (element instanceof HTMLElement ? offsetHeightOf(element) : 0);

export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
/** null while the page has none. */
export const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body');
export const rootElementOf = getter<HTMLElement>(Document.prototype, 'documentElement');
export const viewOf = getter<Window | null>(Document.prototype, 'defaultView');

/** null for what stands in nothing. */
export const parentNodeOf = getter<Node | null>(Node.prototype, 'parentNode');
const hostOf = getter<Element>(ShadowRoot.prototype, 'host');
/** What a node is shown in: its slot, the element whose shadow it stands in, the frame of its document. null: nothing is around it. */
export function containerOf(node: Node): Node | null {
  const type = nodeTypeOf(node);
  if (type === 9) return viewOf(node)?.frameElement ?? null;
  if (type === 11) return isConnected(node) ? hostOf(node) : null;
  return ((type === 1 || type === 3) && (node as Element).assignedSlot) || parentNodeOf(node);
}

/** null for a document. */
export const documentOf = getter<Document | null>(Node.prototype, 'ownerDocument');

const sheetsOfDocument = getter<Iterable<CSSStyleSheet> | undefined>(Document.prototype, 'styleSheets');
const sheetsOfRoot = getter<Iterable<CSSStyleSheet> | undefined>(ShadowRoot.prototype, 'styleSheets');
const adoptedByDocument = getter<Iterable<CSSStyleSheet> | undefined>(Document.prototype, 'adoptedStyleSheets');
const adoptedByRoot = getter<Iterable<CSSStyleSheet> | undefined>(ShadowRoot.prototype, 'adoptedStyleSheets');
/** The style sheets of a document or a shadow tree. */
export function sheetsOf(root: Root): CSSStyleSheet[] {
  const isDocument = nodeTypeOf(root) === 9;
  const own = isDocument ? sheetsOfDocument(root) : sheetsOfRoot(root);
  const adopted = isDocument ? adoptedByDocument(root) : adoptedByRoot(root);
  return [...(own ?? []), ...(adopted ?? [])];
}

const { getRootNode, contains, compareDocumentPosition } = Node.prototype;
export const rootOf = (node: Node): Node => getRootNode.call(node);
/** Whether a node is another one or stands in it. */
export const holds = (outer: Node, inner: Node | null): boolean => contains.call(outer, inner);

/** A mask of `Node.DOCUMENT_POSITION_…`: where the other node stands. */
export const positionOf = (node: Node, other: Node): number => compareDocumentPosition.call(node, other);

const queryDocument = Document.prototype.querySelectorAll;
const queryRoot = DocumentFragment.prototype.querySelectorAll;
const queryElement = Element.prototype.querySelectorAll;
export function queryAll(root: Root | Element, selector: string): Iterable<Element> {
  const type = nodeTypeOf(root);
  if (type === 1) return queryElement.call(root, selector);
  return type === 9 ? queryDocument.call(root, selector) : queryRoot.call(root, selector);
}

const { addEventListener } = EventTarget.prototype;
/** Hears an event on a document or a root, whatever a form in it is called. */
export function listen(
  target: EventTarget,
  type: string,
  hear: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  addEventListener.call(target, type, hear, options);
}

const { getAttribute, getBoundingClientRect, getClientRects, matches, closest, scrollIntoView } = Element.prototype;
// Not everywhere yet: a test double has none.
const checkVisibility = Element.prototype.checkVisibility as typeof Element.prototype.checkVisibility | undefined;

export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const fitsSelector = (element: Element, selector: string): boolean => matches.call(element, selector);
export const nearestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const lineRectsOf = (element: Element): Iterable<DOMRect> => getClientRects.call(element);
export const scrollTo = (element: Element, options: ScrollIntoViewOptions): void =>
  scrollIntoView.call(element, options);
/** null where the browser cannot tell. */
export const isRendered = (element: Element): boolean | null => checkVisibility?.call(element) ?? null;
export const isPainted = (element: Element): boolean | null =>
  checkVisibility?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? null;
