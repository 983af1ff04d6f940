/** Hears of everything on a page that may change what it shows, in its open shadow roots and same-origin frames too. Notes only; never looks. */
import { listen, localNameOf, nodeTypeOf, queryAll, shadowRootOf, viewOf } from '../dom/untampered';
import { ownHostTag } from '../own-host';

export interface PageChange {
  /** The page got rid of elements. */
  readonly isRid: boolean;
  /** The nodes whose attributes, text or children are others now; null when nobody can tell. */
  readonly touched: readonly Node[] | null;
}

interface ChangeListener {
  /** The page changed by itself. */
  readonly onChange: (change: PageChange) => void;
  /** A person did something on it. */
  readonly onDeed: () => void;
}

/** Attributes that say something to a reader, or by which pages hide and show. */
const attributeFilter = [
  ...['alt', 'aria-busy', 'aria-checked', 'aria-expanded', 'aria-hidden', 'aria-label', 'aria-labelledby'],
  ...['aria-pressed', 'aria-selected', 'aria-valuenow', 'checked', 'class', 'data-state', 'disabled', 'hidden'],
  ...['open', 'placeholder', 'role', 'selected', 'src', 'style', 'title', 'type', 'value'],
];
const everything = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter };

/** A checkbox's state is a property: no mutation tells of it. */
const deeds = ['click', 'change'];
/** Things change without a mutation: a style sheet or frame has loaded, something has faded in, somebody types. */
const arrivals = ['load', 'transitionend', 'animationend', 'toggle', 'input'];

/** Hears until the signal ends. The answer looks for roots that have come since, to hear of those too: call it with each reading. */
export function hearChanges(document: Document, listener: ChangeListener, signal: AbortSignal): () => void {
  const heard = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const ofThePage = records.filter(isOfThePage);
    if (ofThePage.length === 0) return;
    const touched = ofThePage.some(restyles) ? null : ofThePage.map(({ target }) => target);
    listener.onChange({ isRid: records.some(takesElements), touched });
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const onArrival = () => listener.onChange({ isRid: false, touched: null });
  const always = { capture: true, passive: true, signal };
  const view = viewOf(document);
  if (view) listen(view, 'resize', onArrival, always);

  const hear = (root: Document | ShadowRoot) => {
    if (!heard.has(root)) {
      heard.add(root);
      observer.observe(root, everything);
      if (nodeTypeOf(root) === Node.DOCUMENT_NODE) hearEvents(root);
    }
    for (const inner of rootsIn(root)) hear(inner);
  };
  const hearEvents = (root: Node) => {
    const unlessOurs = (tell: () => void) => (event: Event) => {
      if (!event.composedPath().some(isOurs)) tell();
    };
    for (const type of deeds) listen(root, type, unlessOurs(listener.onDeed), always);
    for (const type of arrivals) listen(root, type, unlessOurs(onArrival), always);
  };
  hear(document);
  return () => hear(document);
}

function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  for (const element of queryAll(root, '*')) {
    const inner = shadowRootOf(element) ?? documentIn(element);
    if (inner && !isOurs(element)) yield inner;
  }
}

/** null: no frame, or another site's. */
function documentIn(element: Element): Document | null {
  if (!/^i?frame$/.test(localNameOf(element))) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function isOfThePage({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const touched = [...addedNodes, ...removedNodes];
  return touched.length === 0 ? !isOurs(target) : !touched.every(isOurs);
}

/** A style sheet came or went: anything may look different. */
const restyles = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && /^(?:style|link)$/.test(localNameOf(node)),
  );

function takesElements({ removedNodes }: MutationRecord): boolean {
  for (const node of removedNodes) if (nodeTypeOf(node) === Node.ELEMENT_NODE) return true;
  return false;
}

function isOurs(target: EventTarget): boolean {
  return target instanceof Element && localNameOf(target) === ownHostTag;
}
