/**
 * What a screen reader calls a control: the parts of the accessible name computation that pages use. Written for reading a
 * whole page: asking a control for its `labels` walks the document each time, so labels are looked up once for all.
 */
import { printed } from '../text/fold';
import {
  attribute,
  firstChildOf,
  holds,
  isRoot,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  queryAll,
  type Root,
  rootOf,
} from './untampered';

/** The name of a control; empty when it has none. */
export type NameOf = (element: Element) => string;

interface Name {
  readonly text: string;
  /** The elements that say it. */
  readonly sources: readonly Element[];
}

/** Names as they were before one element changed. */
interface Before {
  readonly nameOf: NameOf;
  readonly changed: Element;
}

const namesBehind = new WeakMap<NameOf, ReadonlyMap<Element, Name>>();

/** Emphasis may begin in the middle of a word. */
const withinWords = new Set(['b', 'i', 'em', 'strong', 'mark', 'u', 'sub', 'sup', 'font']);
const unspoken = new Set(['script', 'style', 'template', 'select', 'textarea', 'input']);

/** Names as the page stands now; made anew for each reading, but for those that nothing in the changed element has a part in. */
export function namesOfPage(before: Before | null = null): NameOf {
  const known = new Map<Element, Name>();
  const old = before && namesBehind.get(before.nameOf);
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

  function unchanged(element: Element): Name | null {
    const name = old?.get(element);
    return name && before && !name.sources.some((source) => holds(before.changed, source)) ? name : null;
  }

  function compute(element: Element): Name {
    const ids = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
    const root = rootOf(element) as Root;
    const referred = ids.map((id) => elementById(root, id)).filter((found) => found !== null);
    const label = labelFor(element);
    const around = enclosingLabel(element);
    const sources = [element, ...referred, label, around].filter((source) => source !== null);
    // The first that says anything is the name. Most names are found early, so that the rest is not asked for.
    const text =
      printed(referred.map((found) => attribute(found, 'aria-label') ?? spokenText(found)).join(' ')) ||
      printed(attribute(element, 'aria-label') ?? '') ||
      printed(spokenText(label)) ||
      printed(spokenText(around)) ||
      printed(isField(element) ? '' : spokenText(element)) ||
      printed(attribute(element, 'alt') ?? '') ||
      printed((isButton(element) && attribute(element, 'value')) || '') ||
      printed(attribute(element, 'title') ?? '') ||
      printed(attribute(element, 'placeholder') ?? '');
    return { text, sources };
  }

  const nameOf: NameOf = (element) => {
    const name = known.get(element) ?? unchanged(element) ?? compute(element);
    known.set(element, name);
    return name.text;
  };
  namesBehind.set(nameOf, known);
  return nameOf;
}

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
  if (isField(element) || isHiddenByItself(element)) return ' ';
  const label = attribute(element, 'aria-label') ?? attribute(element, 'alt');
  if (label !== null) return ` ${label} `;
  return withinWords.has(localNameOf(element)) ? spokenText(element) : `${spokenText(element)} `;
}

/** By what the element says of itself: style sheets are not asked. */
const isHiddenByItself = (element: Element) =>
  attribute(element, 'aria-hidden') === 'true' ||
  attribute(element, 'hidden') !== null ||
  /(?:display:\s*none|visibility:\s*hidden)/i.test(attribute(element, 'style') ?? '');
