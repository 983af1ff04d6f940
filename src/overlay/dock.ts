/** Where the panel's tab and the panel stand at the window's edge, out of the way of the site's controls. Pure. */
import { overlap, type Rect, rectAt, type Size } from './rect';

export type Side = 'right' | 'left';

export interface Dock {
  readonly side: Side;
  readonly top: number;
}

const STEP = 8;
const KEEP = 6;

/**
 * As near to the right edge's middle as no control of the site is covered, else the left edge's; the middle itself when
 * there is no such place. `now`: where it stands, and stays while that is free.
 */
export function dockTab(window: Size, tab: Size, controls: readonly Rect[], now: Dock | null): Dock {
  const middle = Math.max(0, (window.height - tab.height) / 2);
  for (const side of ['right', 'left'] as const) {
    const left = side === 'right' ? window.width - tab.width : 0;
    const strip = { left, top: 0, right: left + tab.width, bottom: window.height };
    const near = controls.filter((control) => overlap(control, strip));
    const isFree = (top: number) => {
      const place = rectAt(left, top - KEEP, { width: tab.width, height: tab.height + 2 * KEEP });
      return !near.some((control) => overlap(control, place));
    };
    if (now?.side === side && now.top >= 0 && now.top + tab.height <= window.height && isFree(now.top)) return now;
    for (let away = 0; away <= middle; away += STEP) {
      for (const top of [middle - away, middle + away]) {
        if (isFree(top)) return { side, top };
      }
    }
  }
  return { side: 'right', top: middle };
}

/** The side on which the opened panel covers fewer controls of the site; the right one when it makes no difference. */
export function panelSide(window: Size, width: number, controls: readonly Rect[]): Side {
  const covered = (left: number) => {
    const panel = { left, top: 0, right: left + width, bottom: window.height };
    return controls.filter((control) => overlap(control, panel)).length;
  };
  return covered(0) < covered(window.width - width) ? 'left' : 'right';
}
