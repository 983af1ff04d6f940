/** Makes the box of an element: its role, heading level and region, and the link or button that it is part of. */
import type { Box, Region } from './scene';
import { attribute } from './untampered';

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

/**
 * The box of an element, empty until it is gone through. `first`: the first piece of the scene that can stand in it.
 * Without a parent it is the page's own.
 */
export function boxOf(element: Element, tag: string, role: string, parent: Box | null, first: number): Box {
  const made: Box = {
    element,
    tag,
    role,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    kids: [],
    first,
    end: first,
    heading: headingLevel(element, tag, role),
    region: parent ? regionOf(tag, role, element, parent) : 'body',
    action: null,
  };
  const acts =
    tag === 'button' ||
    role === 'button' ||
    role === 'link' ||
    role === 'menuitem' ||
    (tag === 'a' && role !== 'heading');
  (made as { action: Box | null }).action = acts ? made : (parent?.action ?? null);
  return made;
}

function headingLevel(element: Element, tag: string, role: string): number {
  if (role === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  return /^h[1-6]$/.test(tag) && role === '' ? Number(tag[1]) : 0;
}

function regionOf(tag: string, role: string, element: Element, parent: Box): Region {
  const given = regionOfRole[role] ?? regionOfTag[tag];
  if (given) return given;
  if (attribute(element, 'aria-modal') === 'true') return 'dialog';
  if (role === '' && (tag === 'header' || tag === 'footer') && parent.region !== 'main' && !isSectioned(parent)) {
    return tag === 'header' ? 'banner' : 'footer';
  }
  return parent.region;
}

function isSectioned(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (/^(article|section|li|td|fieldset)$/.test(at.tag) || at.role === 'listitem' || at.role === 'row') return true;
  }
  return false;
}
