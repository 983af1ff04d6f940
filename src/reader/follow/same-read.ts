/** Compares two readings of a page: is there anything to tell? */
import { containerOf, isConnected } from '../dom/untampered';
import type { PageRead, Places } from '../page-read';

/** The same was read, and it stands in the very same elements. */
export function isSameRead(a: PageRead, b: PageRead): boolean {
  return told(a) === told(b) && sameElements(elementsOf(a.places), elementsOf(b.places));
}

/** Something of what was read stands in elements that are gone from the page. */
export function hasLostPlaces({ places }: PageRead): boolean {
  return elementsOf(places).some((element) => element !== null && !isConnected(element));
}

/** Nothing of what was read stands in these nodes, or holds them. Of a page that tells of no place, it may stand anywhere. */
export function standsApart({ places }: PageRead, nodes: ReadonlySet<Node>): boolean {
  if (nodes.size === 0) return true;
  const elements = new Set<Node>(elementsOf(places).filter((element) => element !== null));
  return elements.size > 0 && ![...nodes].some(isWithin(elements)) && ![...elements].some(isWithin(nodes));
}

const isWithin = (outer: ReadonlySet<Node>) => (node: Node) => {
  for (let at: Node | null = node; at; at = containerOf(at)) if (outer.has(at)) return true;
  return false;
};

const told = ({ reading, part, loading }: PageRead) => JSON.stringify([reading, part, loading]);

const sameElements = (a: readonly (Element | null)[], b: readonly (Element | null)[]) =>
  a.length === b.length && a.every((element, index) => element === b[index]);

function elementsOf(places: Places): (Element | null)[] {
  return [
    ...places.prescriptions.flatMap(({ block, name, autofill }) => [block, name, autofill]),
    ...places.orders.flatMap(({ block, status }) => [block, status]),
    ...places.autofillSwitchesOn,
    ...places.movesToHomeDelivery,
    ...places.cautious.map(({ element }) => element),
  ];
}
