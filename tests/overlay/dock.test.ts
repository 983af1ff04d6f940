import { describe, expect, it } from 'vitest';
import { dockTab, panelSide } from '@/src/overlay/dock';

const window = { width: 1280, height: 800 };
const tab = { width: 36, height: 100 };
const atRight = (top: number, bottom: number) => ({ left: 1240, top, right: 1280, bottom });

describe('the tab of the panel', () => {
  it('stands at the middle of the right edge', () => {
    expect(dockTab(window, tab, [], null)).toEqual({ side: 'right', top: 350 });
  });

  it('steps out of the way of a control of the site', () => {
    const { side, top } = dockTab(window, tab, [atRight(380, 420)], null);
    expect(side).toBe('right');
    expect(top + tab.height <= 380 || top >= 420).toBe(true);
  });

  it('goes to the left edge when the right one is full of controls', () => {
    expect(dockTab(window, tab, [atRight(0, 800)], null).side).toBe('left');
  });

  it('stays where it went while that place is free, and does not wander', () => {
    const now = { side: 'right', top: 500 } as const;
    expect(dockTab(window, tab, [], now)).toEqual(now);
    expect(dockTab(window, tab, [atRight(500, 520)], now).top).not.toBe(500);
    expect(dockTab({ ...window, height: 500 }, tab, [], now).top).toBe(200);
  });
});

describe('the opened panel', () => {
  it('opens at the right, or where it covers fewer controls', () => {
    expect(panelSide(window, 380, [])).toBe('right');
    expect(panelSide(window, 380, [atRight(10, 20)])).toBe('left');
    expect(panelSide(window, 380, [atRight(10, 20), { left: 0, top: 0, right: 90, bottom: 20 }])).toBe('right');
  });
});
