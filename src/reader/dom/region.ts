/** The part of the page that an element begins: its frame, its content, what stands beside it. */
import type { Box, Region } from './scene';
import { attribute, childrenOf, containerOf, localNameOf, nodeTypeOf, parentNodeOf, parentOf } from './untampered';

const regionOfTag: Record<string, Region> = { nav: 'navigation', main: 'main', aside: 'aside', dialog: 'dialog' };
const regionOfRole: Record<string, Region> = {
  navigation: 'navigation',
  menubar: 'navigation',
  main: 'main',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  log: 'dialog',
};

export function regionOf(tag: string, role: string, element: Element, parent: Box): Region {
  const given = regionOfRole[role] ?? regionOfTag[tag];
  if (given === 'banner' && headsContent(element, parent)) return parent.region;
  if (given) return given;
  if (attribute(element, 'aria-modal') === 'true') return 'dialog';
  const isFrame = (tag === 'header' || tag === 'footer') && role === '' && parent.region !== 'main';
  if (isFrame && !isSectioned(parent) && !isOneOfSeveral(element)) {
    if (tag === 'footer') return 'footer';
    return headsContent(element, parent) ? parent.region : 'banner';
  }
  return parent.region;
}

/** Under the site's own banner another one with the page's main heading is the head of the content. */
const headsContent = (element: Element, parent: Box) =>
  parent.kids.some(({ region }) => region === 'banner') && element.querySelector('h1') !== null;

const sections = /^(?:article|section|li|td|fieldset|details)$/;
const sectionRoles = /^(?:listitem|row|cell|gridcell|option|article|region|group|tabpanel)$/;

function isSectioned(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (sections.test(at.tag) || sectionRoles.test(at.role)) return true;
  return false;
}

/** How far up an item of a list is looked for. */
const levels = 3;

/** Whether an element heads or ends one of several like parts: a page has one frame, and a list a head an item. */
function isOneOfSeveral(element: Element): boolean {
  const path = [localNameOf(element)];
  let at = element;
  for (let level = 0; level < levels; level += 1) {
    const host = parentOf(at) === null ? hostAround(at) : null;
    const item = host ?? parentOf(at);
    const list = item && parentOf(item);
    if (!item || !list) return false;
    const tag = localNameOf(item);
    // Elements of one name are made alike inside.
    const isLike = (other: Element) => host !== null || leadsTo(other, path);
    for (const other of childrenOf(list))
      if (other !== item && localNameOf(other) === tag && isLike(other)) return true;
    if (host) return false;
    path.unshift(tag);
    at = item;
  }
  return false;
}

/** The element in whose shadow another stands outermost; null for none. */
function hostAround(element: Element): Element | null {
  const root = parentNodeOf(element);
  const host = root && nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE ? containerOf(root) : null;
  return host && nodeTypeOf(host) === Node.ELEMENT_NODE ? (host as Element) : null;
}

/** Whether an element has a child of the first tag, that one of the second, and so on. */
function leadsTo(element: Element, [tag, ...rest]: readonly string[]): boolean {
  if (tag === undefined) return true;
  for (const child of childrenOf(element)) if (localNameOf(child) === tag && leadsTo(child, rest)) return true;
  return false;
}
