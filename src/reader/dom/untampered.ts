/**
 * Reads a node past the names that a form's own fields put over it (`<input name="children">`): a form answers
 * `form.firstChild` with its field of that name, its prototype does not.
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
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
export const localNameOf = getter<string>(Element.prototype, 'localName');
const offsetHeightOf = getter<number>(HTMLElement.prototype, 'offsetHeight');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** In pixels; 0 for what is no HTML (a drawing). */
export const heightOf = (element: Element): number => (element instanceof HTMLElement ? offsetHeightOf(element) : 0);

const { getAttribute, getBoundingClientRect } = Element.prototype;
// Not everywhere yet: a test double has none.
const checkVisibility = Element.prototype.checkVisibility as typeof Element.prototype.checkVisibility | undefined;

export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
/** null where the browser cannot tell. */
export const isRendered = (element: Element): boolean | null => checkVisibility?.call(element) ?? null;
export const isPainted = (element: Element): boolean | null =>
  checkVisibility?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? null;
