import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeRoom, type RoomWanted } from '@/src/overlay/free-room';
import { covers, overlap, type Rect } from '@/src/overlay/rect';

const page = { left: 0, top: 0, right: 1000, bottom: 2000 };
const block = { left: 100, top: 100, right: 700, bottom: 260 };
const name = { left: 120, top: 116, right: 320, bottom: 140 };
const size = { width: 150, height: 28 };

function room(known: Partial<RoomWanted> = {}) {
  return freeRoom({ size, block, beside: name, obstacles: [name], foreign: [], page, ...known })?.place ?? null;
}

describe('free room for a mark', () => {
  it('is on the line of the name, right behind it', () => {
    const place = room();
    expect(place).toMatchObject({ top: 114 });
    expect(place?.left).toBeGreaterThan(name.right);
    expect(place?.left).toBeLessThan(name.right + 20);
  });

  it('is elsewhere in the block when something stands behind the name', () => {
    const button = { left: 330, top: 110, right: 690, bottom: 150 };
    const place = room({ obstacles: [name, button] }) as Rect;
    expect(covers(block, place)).toBe(true);
    expect(overlap(place, button)).toBe(false);
  });

  it('is beside the block when the block is full, but never in the empty room of another medicine', () => {
    const place = room({ obstacles: [block], foreign: [{ left: 0, top: 0, right: 1000, bottom: 99 }] }) as Rect;
    expect(overlap(place, block)).toBe(false);
    expect(place.top).toBeGreaterThanOrEqual(99);
  });

  it('is nowhere when all is full: a mark never covers anything', () => {
    expect(room({ obstacles: [page] })).toBeNull();
  });

  it('never makes the page wider or longer', () => {
    expect(room({ obstacles: [block], page: { ...block, top: 90, bottom: 270 } })).toBeNull();
  });

  it('never touches an obstacle, whatever the page looks like', () => {
    const rect = fc
      .tuple(fc.nat(900), fc.nat(500), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 80 }))
      .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 25 }), (obstacles) => {
        const place = room({ obstacles });
        return place === null || (covers(page, place) && !obstacles.some((one) => overlap(one, place)));
      }),
      { numRuns: 200 },
    );
  });
});
