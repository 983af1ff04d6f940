/** What a style sheet paints before an element: tables folded for small screens label their cells so. */
import { attribute } from './untampered';

/** Empty where nothing is painted, or no words are. Firefox leaves `attr(…)` for the reader to look up; Chromium has looked. */
export function labelPaintedBefore(element: Element): string {
  const content = getComputedStyle(element, '::before').content ?? '';
  const named = /^attr\(\s*([a-z][a-z-]*)\s*\)/.exec(content)?.[1];
  const painted = named ? (attribute(element, named) ?? '') : (/^"([^"]*)"/.exec(content)?.[1] ?? '');
  return painted.length > 1 && painted.length <= 40 ? painted.trim() : '';
}
