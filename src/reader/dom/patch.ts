/** A scene in which one part was looked at again, because something in it changed; all else is taken over as it was seen. */
import type { Work } from '../work';
import { namesOfPage } from './names';
import { type Part, scanAgain } from './scan';
import { type Box, commonBox, type Line, type Piece, type Scene } from './scene';
import { containerOf, localNameOf, nodeTypeOf } from './untampered';

export interface Patch {
  readonly scene: Scene;
  /** Lines `first` up to `last` were looked at again. */
  readonly first: number;
  readonly last: number;
}

/** More than this is as well looked at with all the rest. */
const largestPart = 100;
/** Boxes whose content stands elsewhere in the document: it is not looked for in them. */
const styling = new Set(['style', 'link', 'head']);
const isPortal = ({ tag }: Box) => tag === 'slot' || tag === 'iframe' || tag === 'frame';

/**
 * The scene after a change to some nodes. null where that cannot be told from them alone: too much is touched, the style of
 * the page is, or the part shows other elements, other runs of text or other lines than before, so that everything behind it
 * moves on. What a style sheet changes elsewhere on account of these nodes is not seen. A line that says what it said stays the
 * same object.
 */
export function* patched(scene: Scene, touched: ReadonlySet<Node>): Work<Patch | null> {
  if (scene.busy || !scene.whole) return null;
  const box = partWith(scene, touched);
  if (!box?.parent || !isSeen(scene, box)) return null;
  const from = scene.boxes.indexOf(box);
  const before = scene.boxes.slice(from, from + sizeOf(box));
  if (before.some(isPortal)) return null;
  return merged(scene, before, yield* scanAgain(scene.document, box));
}

/** The smallest box that holds the nodes and what stands beside them, and begins and ends a line; null for none, or for too large a one. */
function partWith(scene: Scene, touched: ReadonlySet<Node>): Box | null {
  let part: Box | null = null;
  for (const node of touched) {
    const own = boxAround(scene, node);
    if (!own) return null;
    part = part ? commonBox(part, own) : own;
  }
  for (let at = part?.parent ?? null; at && isSmall(at); at = at.parent) if (isOfWholeLines(scene, at)) return at;
  // What stands beside it is too much to be looked at again, and nothing of that was touched.
  return part && isSmall(part) && isOfWholeLines(scene, part) ? part : null;
}

const isSmall = ({ first, end }: Box) => end - first <= largestPart;

/** The innermost box that a node stands in; null when its page, or the style of its page, is what changed. */
function boxAround({ root }: Scene, node: Node): Box | null {
  const around = new Set<Node>();
  for (let at: Node | null = node; at; at = containerOf(at)) {
    if (nodeTypeOf(at) === Node.ELEMENT_NODE && styling.has(localNameOf(at as Element))) return null;
    around.add(at);
  }
  if (!around.has(root.element)) return null;
  for (let box = root; ; ) {
    const inner = box.kids.find(({ element }) => around.has(element));
    if (!inner) return box;
    box = inner;
  }
}

function isOfWholeLines({ pieces, lines }: Scene, { first, end }: Box): boolean {
  const [begins, ends] = [lines[pieces[first]?.line ?? -1], lines[pieces[end - 1]?.line ?? -1]];
  return first < end && begins?.first === first && ends?.end === end;
}

/** A person sees something in it, so that nothing around it keeps it from being seen. */
const isSeen = ({ pieces }: Scene, { first, end }: Box) =>
  pieces.slice(first, end).some(({ printed, control }) => printed && control === null);

const sizeOf = (box: Box): number => box.kids.reduce((sum, kid) => sum + sizeOf(kid), 1);

/** The part as it is now in its place in the scene; null when it is not made of the same boxes, runs and lines as before. */
function merged(scene: Scene, before: readonly Box[], now: Part): Patch | null {
  const [part] = before;
  const firstLine = scene.pieces[part?.first ?? -1]?.line;
  const lastLine = scene.pieces[(part?.end ?? 0) - 1]?.line;
  if (!part || firstLine === undefined || lastLine === undefined || now.busy || !now.whole) return null;
  if (now.boxes.length !== before.length || now.pieces.length !== part.end - part.first) return null;
  if (now.lines.length !== lastLine - firstLine + 1) return null;
  const old = new Map(now.boxes.map((box, at) => [box, before[at]]));
  if (!now.boxes.every((box, at) => isSameBox(box, before[at] as Box, part.first))) return null;

  const [pieces, lines] = [scene.pieces.slice(), scene.lines.slice()];
  for (const [at, piece] of now.pieces.entries()) {
    const was = pieces[part.first + at] as Piece;
    const { box, line, glued, printed, control } = was;
    const isAlike = old.get(piece.box) === box && piece.line === line - firstLine && piece.control === control;
    if (!isAlike || piece.glued !== glued || piece.printed !== printed) return null;
    if (piece.text !== was.text) pieces[part.first + at] = { ...piece, box, line };
  }
  for (const [at, line] of now.lines.entries()) {
    const was = lines[firstLine + at] as Line;
    const { first, end, box } = was;
    if (old.get(line.box) !== box || line.first !== first - part.first || line.end !== end - part.first) return null;
    const isSame =
      line.text === was.text && pieces.slice(first, end).every((one, piece) => one === scene.pieces[first + piece]);
    if (!isSame) lines[firstLine + at] = { ...line, first, end, box };
  }
  const elsewhere = [...scene.texts].filter(([box]) => box.end <= part.first || box.first >= part.end);
  const nameOf = namesOfPage({ nameOf: scene.nameOf, changed: part.element });
  return { scene: { ...scene, pieces, lines, nameOf, texts: new Map(elsewhere) }, first: firstLine, last: lastLine };
}

const isSameBox = (now: Box, before: Box, first: number) =>
  now.element === before.element &&
  now.tag === before.tag &&
  now.role === before.role &&
  now.heading === before.heading &&
  now.region === before.region &&
  now.kids.length === before.kids.length &&
  now.first === before.first - first &&
  now.end === before.end - first;
