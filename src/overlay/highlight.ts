/** The outline around a place that the panel has jumped to. Drawn in our own layer, and no pointer meets it. */
import { isConnected, scrollTo } from '@/src/reader/dom/untampered';
import { drawAround } from './draw-around';
import { element } from './element';
import { rectOf } from './page-rects';
import { isEmpty } from './rect';

export interface Highlight {
  readonly element: HTMLElement;
  show(anchor: Element): void;
  follow(): void;
  hide(): void;
}

const MARGIN = 4;
const STAYS_MS = 6000;

export function createHighlight(): Highlight {
  const outline = element('div', { class: 'outline', hidden: true });
  let around: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return { element: outline, show, follow, hide };

  function show(anchor: Element) {
    around = anchor;
    clearTimeout(timer);
    timer = setTimeout(hide, STAYS_MS);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo(anchor, { block: 'center', behavior: calm ? 'auto' : 'smooth' });
    follow();
  }

  function hide() {
    around = null;
    outline.hidden = true;
    clearTimeout(timer);
  }

  function follow() {
    if (around === null) return;
    const rect = rectOf(around);
    if (!isConnected(around) || isEmpty(rect)) return hide();
    outline.hidden = false;
    drawAround(outline, rect, MARGIN);
  }
}
