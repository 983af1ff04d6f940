/** What a mutation is given, and the ways it looks at a page. */
import type { Window } from 'happy-dom';
import type { Expectation } from './expectation';

export type Page = ReturnType<Window['DOMParser']['prototype']['parseFromString']>;
export type Element = NonNullable<ReturnType<Page['querySelector']>>;

/** A number from 0 up to 1 at each call, the same row for the same seed (mulberry32). */
export type Chance = () => number;
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Subject {
  page: Page;
  expectation: Expectation;
  roll: Chance;
}

/** Answers whether it changed anything. */
export type Mutation = (subject: Subject) => boolean;

export function each(page: Page, selector: string): Element[] {
  return [...page.querySelectorAll(selector)];
}

export function textNodes({
  page,
}: Subject): { parent: Element; data: string; replace: (...parts: string[]) => void }[] {
  return each(page, 'body *').flatMap((parent) =>
    [...parent.childNodes].flatMap((node) => {
      const data = node.textContent ?? '';
      if (node.nodeType !== 3 || data.trim() === '' || /^(style|script|title|option)$/i.test(parent.tagName)) return [];
      const replace = (...parts: string[]) => {
        const pieces = parts.flatMap((part, i) =>
          i === 0 ? [page.createTextNode(part)] : [page.createComment(''), page.createTextNode(part)],
        );
        for (const piece of pieces) parent.insertBefore(piece, node);
        parent.removeChild(node);
      };
      return [{ parent, data, replace }];
    }),
  );
}
