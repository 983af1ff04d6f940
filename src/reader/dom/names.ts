/**
 * What a screen reader calls a control: the parts of the accessible name computation that pages use. Written for reading a
 * whole page: asking a control for its `labels` walks the document each time, so labels are looked up once for all.
 */
import { printed } from '../fold';
import {
  attribute,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  queryAll,
  rootOf,
} from './untampered';

/** The name of a control; empty when it has none. */
export type NameOf = (element: Element) => string;

type Root = Document | ShadowRoot;

/** Emphasis may begin in the middle of a word. */
const withinWords = new Set(['b', 'i', 'em', 'strong', 'mark', 'u', 'sub', 'sup', 'font']);
const unspoken = new Set(['script', 'style', 'template', 'select', 'textarea', 'input']);

/** Names as the page stands now; made anew for each reading. */
export function namesIn(): NameOf {
  const known = new Map<Element, string>();
  const labels = new Map<Root, Map<string, Element>>();

  function labelFor(element: Element): Element | null {
    const id = attribute(element, 'id');
    const root = rootOf(element) as Root;
    if (!id || !isRoot(root)) return null;
    let byId = labels.get(root);
    if (!byId) {
      byId = new Map();
      for (const label of queryAll(root, 'label[for]')) byId.set(attribute(label, 'for') ?? '', label);
      labels.set(root, byId);
    }
    return byId.get(id) ?? null;
  }

  function compute(element: Element): string {
    const ids = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
    const root = rootOf(element) as Root;
    const referred = ids.map((id) => elementById(root, id)).filter((found) => found !== null);
    const from = (...texts: (string | null | undefined)[]) =>
      texts.map((text) => printed(text ?? '')).find((text) => text !== '') ?? '';
    const around = enclosingLabel(element);
    return from(
      referred.map((found) => attribute(found, 'aria-label') ?? spokenText(found)).join(' '),
      attribute(element, 'aria-label'),
      spokenText(labelFor(element)),
      spokenText(around),
      isField(element) ? null : spokenText(element),
      attribute(element, 'alt'),
      isButton(element) ? attribute(element, 'value') : null,
      attribute(element, 'title'),
      attribute(element, 'placeholder'),
    );
  }

  return (element) => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const name = compute(element);
    known.set(element, name);
    return name;
  };
}

/** A control that was taken out of its page meanwhile has none. */
const isRoot = (root: Node) => nodeTypeOf(root) === 9 || nodeTypeOf(root) === 11;

const { getElementById } = Document.prototype;
const getElementInRoot = DocumentFragment.prototype.getElementById;
function elementById(root: Root, id: string): Element | null {
  if (!isRoot(root)) return null;
  return nodeTypeOf(root) === 9 ? getElementById.call(root, id) : getElementInRoot.call(root, id);
}

const isField = (element: Element) => unspoken.has(localNameOf(element));
const isButton = (element: Element) => /^(?:button|submit|reset)$/.test(attribute(element, 'type') ?? '');

function enclosingLabel(element: Element): Element | null {
  if (!isField(element)) return null;
  for (let at = parentOf(element); at; at = parentOf(at)) if (localNameOf(at) === 'label') return at;
  return null;
}

/** The text in an element as it is spoken: pictures by their labels, nothing that is hidden, no field's own value. */
function spokenText(element: Element | null): string {
  if (!element) return '';
  let text = '';
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const type = nodeTypeOf(node);
    if (type === 3) text += node.nodeValue ?? '';
    else if (type === 1) text += spokenPart(node as Element);
  }
  return text;
}

function spokenPart(element: Element): string {
  if (isField(element) || attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== null)
    return ' ';
  const label = attribute(element, 'aria-label') ?? attribute(element, 'alt');
  if (label !== null) return ` ${label} `;
  return withinWords.has(localNameOf(element)) ? spokenText(element) : `${spokenText(element)} `;
}
