/** Pieces of a text that are replaced; what lies between stays. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function overlaps(edits: readonly Edit[], start: number, end: number): boolean {
  return edits.some((edit) => edit.start < end && start < edit.end);
}

/** `edits` do not overlap; those outside the text are left alone. */
export function applyEdits(text: string, edits: readonly Edit[], offset = 0): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const [start, end] = [edit.start - offset, edit.end - offset];
    if (start < at || end > text.length) continue;
    result += text.slice(at, start) + edit.text;
    at = end;
  }
  return result + text.slice(at);
}
