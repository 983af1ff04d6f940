/** What a page shows, as arrays in reading order: boxes (elements), pieces (runs of text, controls) and lines. */
import type { NameOf } from './names';

/** Parts of a page that hold no prescriptions of their own. */
export type Region = 'main' | 'banner' | 'navigation' | 'footer' | 'aside' | 'dialog' | 'body';

export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** The role the author gave; empty when none. */
  readonly role: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly kids: Box[];
  /** Pieces `first` up to, but without, `end` stand in this box. */
  readonly first: number;
  end: number;
  /** 1 to 6; 0: no heading. */
  readonly heading: number;
  readonly region: Region;
  /** The nearest link or button that this box is or stands in. */
  readonly action: Box | null;
}

/** A run of text in one element, or one control. */
export interface Piece {
  /** As printed; empty for a control without a printed value. */
  readonly text: string;
  readonly plain: string;
  readonly box: Box;
  readonly line: number;
  /** Stands without white space directly behind the piece before it. */
  readonly glued: boolean;
  /** false: for screen readers only (an icon's label, visually hidden text). */
  readonly printed: boolean;
  /** A style sheet prints it, and no node of the page does. */
  readonly painted: boolean;
  /** The form control or switch that this piece stands for; null for plain text. */
  readonly control: Element | null;
}

/** What stands together without a break. */
export interface Line {
  readonly first: number;
  readonly end: number;
  readonly text: string;
  readonly plain: string;
  readonly box: Box;
}

export interface Scene {
  readonly document: Document;
  readonly root: Box;
  readonly boxes: readonly Box[];
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  /** What a screen reader calls a control. */
  readonly nameOf: NameOf;
  /** What is printed in boxes that were asked for it. */
  readonly texts: Map<Box, string>;
  /** A part of the page says of itself that it is still loading. */
  readonly busy: boolean;
  /** false: the page is larger or nested deeper than what is looked at. */
  readonly whole: boolean;
  /** Frames whose content is another site's. */
  readonly foreignFrames: readonly Element[];
}

/** Whether a box is another one or holds it. */
export function contains(box: Box, other: Box): boolean {
  let at: Box | null = other;
  while (at && at.depth > box.depth) at = at.parent;
  return at === box;
}

/** The innermost box that holds both; one of them where it holds the other. */
export function commonBox(a: Box, b: Box): Box {
  let left: Box = a;
  let right: Box = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return left;
  }
  return left;
}

/** The innermost box that fits, from the box itself outwards; null for none. */
export function nearest(box: Box, fits: (box: Box) => boolean): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (fits(at)) return at;
  return null;
}

/** The text of some pieces as a person sees them side by side. */
export function join(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    text += text === '' || piece.glued ? piece.text : ` ${piece.text}`;
  }
  return text;
}
