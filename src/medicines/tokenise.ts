/** Cuts a folded name into words, numbers and marks. */

export type Token =
  | { kind: 'number'; text: string; value: number }
  | { kind: 'word'; text: string }
  | { kind: 'mark'; text: string };

// A number is not the tail of a word ("b12", "m20"); "i.u." and initials lose their dots before this runs.
const pattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+|[\p{L}#][\p{L}\p{N}'#]*|[/\-+&%()[\]{},;:]/gu;

const longestNumber = 12;

const initials = /\b([a-z])\.([a-z])\.?(?=[\s,)\d]|$)/g;
const startsNumber = /^[.\d]/;
const isMark = /^[/\-+&%()[\]{},;:]/;

export function tokenise(folded: string): Token[] {
  const plain = folded.includes('.') ? folded.replace(initials, '$1$2') : folded;
  return (plain.match(pattern) ?? []).map(tokenOf);
}

function tokenOf(text: string): Token {
  if (isMark.test(text)) return { kind: 'mark', text };
  if (startsNumber.test(text) && text.length <= longestNumber)
    return { kind: 'number', text, value: Number(text.replaceAll(',', '')) };
  return { kind: 'word', text: text.replaceAll("'", '') };
}

/** The words of a name as the lists are looked up by: hyphens and spaces are one, a slash stays. */
export function keyOf(tokens: readonly Token[]): string {
  let key = '';
  for (const { kind, text } of tokens) if (kind !== 'mark' || text === '/') key = key === '' ? text : `${key} ${text}`;
  return key;
}
