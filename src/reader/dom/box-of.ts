/** Makes the box of an element: its role, heading level and region, and the link or button that it is part of. */
import { regionOf } from './region';
import type { Box } from './scene';
import { attribute } from './untampered';

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
