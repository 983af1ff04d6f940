/** A page as it stood on screen, to be redacted for the makers. Held in memory for a moment, never stored. */
import { mostCapturedNodes } from './capture-limits';
import { Reading } from './reading';
import { CivilDate, z } from './schema';

/** Where in its parent a node stands: in its own tree, in its shadow tree, or in the document that a frame shows. */
const Place = z.enum(['child', 'shadow', 'frame']);

/** What of the layout tells how the page is read: whether it is a line of its own, has room, is seen or only heard. */
export const CapturedLook = z.object({
  block: z.optional(z.literal(true)),
  room: z.optional(z.literal(true)),
  heard: z.optional(z.literal(true)),
  /** A real switch behind a painted one. */
  behind: z.optional(z.literal(true)),
  /** Without any text, and still seen: so many pixels wide and high. */
  size: z.optional(z.tuple([z.int(), z.int()])),
  /** What the style sheet paints before it. */
  before: z.optional(z.string().check(z.maxLength(60))),
});
export type CapturedLook = z.infer<typeof CapturedLook>;

const parent = { in: z.int().check(z.minimum(-1)), place: Place };
export const CapturedNode = z.union([
  z.object({ ...parent, text: z.string() }),
  z.object({
    ...parent,
    tag: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
    attributes: z.record(z.string(), z.string()),
    look: CapturedLook,
  }),
]);
export type CapturedNode = z.infer<typeof CapturedNode>;
export type CapturedElement = Extract<CapturedNode, { tag: string }>;

export const CapturedPage = z.object({
  /** Without query and fragment. */
  url: z.string().check(z.maxLength(2000)),
  title: z.string().check(z.maxLength(2000)),
  today: CivilDate,
  /** What the reader makes of it: tells names and medicines from other words. */
  reading: Reading,
  /** A node's parent stands before it; the first is the body. */
  nodes: z.array(CapturedNode).check(z.maxLength(mostCapturedNodes)),
});
export type CapturedPage = z.infer<typeof CapturedPage>;
