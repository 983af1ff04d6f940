/** Things by the height at which they stand on the page, so that on a very long page only the near ones are looked at. */
import type { Rect } from './rect';

export interface Bands<Thing> {
  add(rect: Rect, thing: Thing): void;
  /** Everything that may stand between these heights, each once. */
  between(top: number, bottom: number): Set<Thing>;
}

/** In pixels: about the height of one medicine's block. */
const BAND = 256;
/** Whatever is taller stands nearly everywhere. */
const TALL = 16 * BAND;

export function bands<Thing>(): Bands<Thing> {
  const everywhere = new Set<Thing>();
  const byBand = new Map<number, Thing[]>();
  return {
    add({ top, bottom }, thing) {
      if (bottom - top > TALL) {
        everywhere.add(thing);
        return;
      }
      for (let band = Math.floor(top / BAND); band <= Math.floor(bottom / BAND); band += 1) {
        const there = byBand.get(band);
        if (there === undefined) byBand.set(band, [thing]);
        else there.push(thing);
      }
    },
    between(top, bottom) {
      const found = new Set(everywhere);
      for (let band = Math.floor(top / BAND); band <= Math.floor(bottom / BAND); band += 1)
        for (const thing of byBand.get(band) ?? []) found.add(thing);
      return found;
    },
  };
}
