/** A text in which one part, such as a date, is never broken over two lines. */

/** `part` null, or not in the text: the text as it is. */
export function Unbroken({ text, part }: { text: string; part: string | null }) {
  const at = part === null ? -1 : text.indexOf(part);
  if (part === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span class="unbroken">{part}</span>
      {text.slice(at + part.length)}
    </>
  );
}
