/** Cuts a folded name into words, numbers and marks. */

export type Token =
  | { kind: 'number'; text: string; value: number }
  | { kind: 'word'; text: string }
  | { kind: 'mark'; text: string };

// A number is not the tail of a word ("b12", "m20"); "i.u." and initials lose their dots before this runs.
const pattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+|[\p{L}#][\p{L}\p{N}'#]*|[/\-+&%()[\]{},;:]/gu;

const longestNumber = 12;

export function tokenise(folded: string): Token[] {
  const plain = folded.replace(/\b([a-z])\.([a-z])\.?(?=[\s,)\d]|$)/g, '$1$2');
  return (plain.match(pattern) ?? []).map(tokenOf);
}

function tokenOf(text: string): Token {
  if (/^[.\d]/.test(text) && text.length <= longestNumber)
    return { kind: 'number', text, value: Number(text.replaceAll(',', '')) };
  if (/^[\p{L}\p{N}#.]/u.test(text)) return { kind: 'word', text: text.replaceAll("'", '') };
  return { kind: 'mark', text };
}

/** The words of a name as the lists are looked up by: hyphens and spaces are one, a slash stays. */
export const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.kind !== 'mark' || token.text === '/')
    .map((token) => token.text)
    .join(' ');
