/** Writes the text of a page down as a person sees it: runs of text into pieces, pieces into lines. */
import { plain, printed, withoutInvisible } from '../text/fold';
import { type Box, commonBox, join, type Line, type Piece } from './scene';

/** Inline, but with room around it. */
export const roomy = new Set('button input select textarea img svg meter progress picture'.split(' '));
const formWords = /^(?:tab|cap|sol|susp|inj|pen|oint|cream|gel|patch|spray|drops|mg|mcg|ml|er|xr|xl|dr)/i;
/** More runs than this on one line, or characters in one run, are no label, no value and no name. */
const longestLine = 300;
const longestRun = 20_000;

interface Pen {
  raw: string;
  box: Box;
  glued: boolean;
  printed: boolean;
}

export class LineWriter {
  readonly pieces: Piece[] = [];
  readonly lines: Line[] = [];
  private pen: Pen | null = null;
  private lineStart = 0;
  private spaceBefore = true;
  private crossed: Element[] = [];

  /** Whether something stands on the line that is being written. */
  get isMidLine(): boolean {
    return this.pen !== null || this.pieces.length > this.lineStart;
  }

  /** Past the edge of an element: into it or out of it. */
  cross(element: Element, tag: string, breaks: boolean): void {
    if (breaks) this.breakLine();
    else if (roomy.has(tag)) this.space();
    else this.crossed.push(element);
  }

  run(raw: string, parent: Box, shown: boolean): void {
    if (raw === '') return;
    if (!/\S/.test(raw)) {
      if (this.pen?.box === parent) this.pen.raw += ' ';
      else this.space();
      return;
    }
    if (this.pen && this.pen.box === parent && this.pen.printed === shown) {
      this.pen.raw += raw;
      return;
    }
    this.flush();
    const glued = !this.spaceBefore && this.isGlued(withoutInvisible(raw));
    this.pen = { raw, box: parent, glued, printed: shown };
    this.crossed = [];
  }

  /** Whether a person sees no gap between the last piece and this text. */
  private isGlued(raw: string): boolean {
    const last = this.pieces[this.pieces.length - 1];
    if (!last || this.pieces.length === this.lineStart || /^\s/.test(raw)) return false;
    if (/^[)\].,;:%]/.test(raw) || /[([$#]$/.test(last.text)) return true;
    if (/^\d/.test(raw) && /\p{L}$/u.test(last.text)) return false;
    // "tabletRx number", "ActiveAuto refill on": two phrases in elements of their own, which a style sheet keeps apart.
    if (this.crossed.length > 0 && /^\p{Lu}/u.test(raw) && /[\p{Ll}\d)]$/u.test(last.text)) return false;
    if (formWords.test(raw)) return false;
    // So are two runs of several words each: what is broken within a word is a word, or the rest of one.
    if (this.crossed.length > 1 && /\s/.test(last.text) && /\S\s+\S/.test(raw)) return false;
    return !this.crossed.some(hasRoom);
  }

  place(text: string, at: Box, shown: boolean, control: Element | null, painted = false): void {
    this.flush();
    this.push(printed(text), at, shown, control, false, painted);
    this.spaceBefore = true;
  }

  private push(text: string, at: Box, shown: boolean, control: Element | null, glued: boolean, painted = false): void {
    const line = this.lines.length;
    this.pieces.push({ text, plain: plain(text), box: at, line, glued, printed: shown, painted, control });
    this.crossed = [];
    if (this.pieces.length - this.lineStart >= longestLine) this.endLine();
  }

  flush(): void {
    const { pen } = this;
    if (!pen) return;
    this.pen = null;
    const text = printed(pen.raw.length > longestRun ? pen.raw.slice(0, longestRun) : pen.raw);
    this.spaceBefore = /\s$/.test(pen.raw);
    if (text !== '') this.push(text, pen.box, pen.printed, null, pen.glued);
  }

  private space(): void {
    this.flush();
    this.spaceBefore = true;
  }

  breakLine(): void {
    this.flush();
    this.spaceBefore = true;
    this.crossed = [];
    this.endLine();
  }

  private endLine(): void {
    const first = this.lineStart;
    const end = this.pieces.length;
    if (first === end) return;
    this.lineStart = end;
    const pieces = this.pieces.slice(first, end);
    const text = join(pieces);
    this.lines.push({ first, end, text, plain: plain(text), box: innermost(pieces) });
  }
}

const innermost = (pieces: readonly Piece[]) =>
  commonBox((pieces[0] as Piece).box, (pieces[pieces.length - 1] as Piece).box);

function hasRoom(element: Element): boolean {
  const style = getComputedStyle(element);
  return [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight].some(
    (width) => Number.parseFloat(width) > 1,
  );
}
