/** The layer of marks over the page. Marks stand in free room beside their medicine, follow it, and go when it goes. */
import { holds, isConnected, parentOf } from '@/src/reader/dom/untampered';
import type { PageWords } from '@/src/ui/words/page-words.en';
import { bands } from './bands';
import { element } from './element';
import { freeRoom } from './free-room';
import type { Mark } from './mark';
import { type ChipSize, createMarkChip, type MarkChip } from './mark-chip';
import { clipOf, clippersOf, lastLineOf, rectOf, siteElementAt } from './page-rects';
import { inTopDocument } from './reading-order';
import { grown, isEmpty, moved, overlap, type Rect, rectAt, type Size } from './rect';

export interface MarkLayer {
  readonly element: HTMLElement;
  show(marks: readonly Mark[], words: PageWords): void;
  /** Finds room for every mark on a page that has just been measured. */
  arrange(pageObstacles: readonly Rect[]): void;
  /** Moves every mark with its medicine. */
  follow(): void;
  closeCards(): void;
  /** Where the marks stand now, in the window's coordinates. */
  places(): readonly Rect[];
}

interface Placed {
  readonly chip: MarkChip;
  clippers: readonly Element[];
  /** From the anchor's corner to the mark's; null when there is no room for it on the page. */
  offset: { readonly x: number; readonly y: number } | null;
  size: Size;
}

/** Farther above or below its block no mark can stand: its own height and a gap. */
const NEAR = 200;
const sizes: readonly ChipSize[] = ['line', 'lines', 'notch'];
/** How much nearer a smaller size must be: words are worth a longer way for the eye. */
const sizeCost: Record<ChipSize, number> = { line: 0, lines: 150, notch: 650 };

export function createMarkLayer(document: Document): MarkLayer {
  const list = element('ul', { class: 'marks', role: 'list' });
  let placed: Placed[] = [];
  let spoken: PageWords | null = null;
  const known = new Map<string, Size>();

  return {
    element: list,
    show,
    arrange,
    follow,
    closeCards: () => closeAll(null),
    places: () => inSight().map(({ at }) => at),
  };

  function show(marks: readonly Mark[], words: PageWords) {
    const before = new Map(spoken === words ? placed.map((one) => [one.chip.mark.id, one]) : []);
    spoken = words;
    placed = marks.map((mark) => {
      const same = before.get(mark.id);
      if (same !== undefined && saysTheSame(same.chip.mark, mark)) {
        before.delete(mark.id);
        same.chip.mark = mark;
        return same;
      }
      const chip = createMarkChip(mark, words, closeAll);
      return { chip, clippers: [], offset: null, size: { width: 0, height: 0 } };
    });
    for (const [index, { chip }] of placed.entries()) {
      const standing = list.children[index];
      if (standing !== chip.place) list.insertBefore(chip.place, standing ?? null);
    }
    while (list.children.length > placed.length) list.lastElementChild?.remove();
  }

  function closeAll(but: MarkChip | null) {
    for (const { chip } of placed) if (chip !== but) chip.close();
  }

  function arrange(pageObstacles: readonly Rect[]) {
    measureSizes();
    const blocks = bands<{ readonly anchor: Element; readonly rect: Rect }>();
    for (const anchor of new Set(placed.map(({ chip }) => chip.mark.anchor))) {
      const rect = rectOf(anchor);
      blocks.add(rect, { anchor, rect });
    }
    const taken = bands<Rect>();
    for (const rect of pageObstacles) taken.add(rect, rect);
    const root = document.documentElement;
    const whole = moved({ left: 0, top: 0, right: root.clientWidth, bottom: root.scrollHeight }, 0, -root.scrollTop);
    // All is measured before anything is moved: taking turns would make the browser lay the page out for every mark.
    const measured = placed.map((one) => {
      const { anchor, beside, where } = one.chip.mark;
      const block = rectOf(anchor);
      one.clippers = clippersOf(anchor);
      return { one, block, beside: where === 'control' ? block : lastLineOf(beside) };
    });
    for (const { one, block, beside } of measured) {
      const { mark } = one.chip;
      one.offset = null;
      if (isEmpty(block)) continue;
      const wanted = {
        block,
        beside,
        obstacles: [...taken.between(block.top - NEAR, block.bottom + NEAR)],
        foreign: [...blocks.between(block.top - NEAR, block.bottom + NEAR)]
          .filter(({ anchor }) => isForeign(anchor, mark.anchor))
          .map(({ rect }) => rect),
        page: whole,
      };
      let best: { size: ChipSize; place: Rect; cost: number } | undefined;
      for (const size of mark.where === 'control' ? (['notch'] as const) : sizes) {
        if (best !== undefined && best.cost <= sizeCost[size]) break;
        const room = freeRoom({ ...wanted, size: known.get(sizeKey(mark, size)) ?? one.size });
        const cost = sizeCost[size] + (room?.cost ?? 0);
        if (room !== null && (best === undefined || cost < best.cost)) best = { size, place: room.place, cost };
      }
      if (best === undefined) continue;
      const { place } = best;
      one.chip.setSize(best.size);
      one.size = { width: place.right - place.left, height: place.bottom - place.top };
      one.offset = { x: place.left - block.left, y: place.top - block.top };
      const kept = grown(place, 2);
      taken.add(kept, kept);
    }
  }

  /** Chips that say the same are equally large: of each only one is measured, all in one size together. */
  function measureSizes() {
    for (const size of sizes) {
      const unknown = new Map(placed.map(({ chip }) => [sizeKey(chip.mark, size), chip]));
      for (const key of known.keys()) unknown.delete(key);
      const before = new Map([...unknown.values()].map((chip) => [chip, chip.size]));
      for (const chip of unknown.values()) chip.setSize(size);
      for (const [key, chip] of unknown) known.set(key, chip.measure());
      for (const [chip, usual] of before) chip.setSize(usual);
    }
  }

  function inSight(): { one: Placed; at: Rect }[] {
    return placed.flatMap((one) => {
      const { anchor } = one.chip.mark;
      if (one.offset === null || !isConnected(anchor)) return [];
      const block = rectOf(anchor);
      if (isEmpty(block)) return [];
      const at = rectAt(block.left + one.offset.x, block.top + one.offset.y, one.size);
      if (!overlap(at, clipOf(one.clippers))) return [];
      return isCovered(document, at, anchor) ? [] : [{ one, at }];
    });
  }

  function follow() {
    const origin = list.getBoundingClientRect();
    const visible = new Map(inSight().map(({ one, at }) => [one, at]));
    for (const one of placed) {
      const at = visible.get(one);
      const { place } = one.chip;
      place.classList.toggle('away', at === undefined);
      if (at === undefined) {
        one.chip.close();
        continue;
      }
      place.style.left = `${at.left - origin.left}px`;
      place.style.top = `${at.top - origin.top}px`;
    }
  }
}

function sizeKey({ severity, headline }: Mark, size: ChipSize): string {
  return `${size} ${severity} ${headline}`;
}

/** Another thing's block; not one that holds this one or lies within it. */
function isForeign(other: Element, anchor: Element): boolean {
  return other !== anchor && !holds(other, anchor) && !holds(anchor, other);
}

/** Something of the site lies over the place: a menu that stays on top, a dialog, a notice. */
function isCovered(document: Document, at: Rect, anchor: Element): boolean {
  const held = inTopDocument(anchor, document);
  const points = [
    [at.left + 1, (at.top + at.bottom) / 2],
    [at.right - 1, (at.top + at.bottom) / 2],
    [(at.left + at.right) / 2, at.top + 1],
    [(at.left + at.right) / 2, at.bottom - 1],
  ] as const;
  return points.some(([x, y]) => {
    const there = siteElementAt(document, x, y);
    return there !== null && !holds(held, there) && liesOnTop(there, held);
  });
}

/** On the way up to what holds both, something left the flow of the page. */
function liesOnTop(there: Element, held: Element): boolean {
  for (let here: Element | null = there; here !== null && !holds(here, held); here = parentOf(here)) {
    if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(here).position)) return true;
  }
  return false;
}

function saysTheSame(a: Mark, b: Mark): boolean {
  return a.named === b.named && a.severity === b.severity && a.why.join() === b.why.join();
}
