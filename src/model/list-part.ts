/** How a reading's gap says that a list goes on elsewhere: in the reader's words, which whoever joins the parts understands. */

/** So many of the list's pages or rows, counted from 1. */
export interface ListPart {
  readonly counts: 'pages' | 'rows';
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

export const pageOfList = (at: number, of: number) => `page ${at} of ${of}`;
export const rowsOfList = (from: number, to: number, of: number) => `the page shows ${from} to ${to} of ${of}`;
/** A list that shows only what is scrolled to, and what of it was seen since one came to it. `of`: null when the page does not say. */
export const seenOfList = (seen: number, of: number | null) =>
  of === null
    ? `${seen} of the list seen so far, and the page does not say how many there are`
    : `${seen} of ${of} seen so far, go through the list to see the rest`;

/** Whether a gap says that more of such a list may be seen in a moment. */
export const isSeenSoFar = (why: string): boolean => / seen so far, /.test(why);

const page = /^page (\d+) of (\d+)$/;
const rows = /^the page shows (\d+) to (\d+) of (\d+)$/;

/** Null when the gap's reason is another one. */
export function listPartOf(why: string): ListPart | null {
  const [, at, pages] = page.exec(why) ?? [];
  if (at !== undefined) return { counts: 'pages', from: Number(at), to: Number(at), of: Number(pages) };
  const [, from, to, of] = rows.exec(why) ?? [];
  return from === undefined ? null : { counts: 'rows', from: Number(from), to: Number(to), of: Number(of) };
}
