/** The same choice for the same thing within one file, and another in the next: a hash of the thing and the file's salt. */

export type Choose = (thing: string, among: number) => number;

/** Answers a whole number from 0 to below `among`. */
export function chooser(salt: string): Choose {
  return (thing, among) => hash(`${salt} ${thing}`) % among;
}

/** FNV-1a, stirred once more so that the low bits are as good as the high ones. */
function hash(text: string): number {
  let number = 0x811c9dc5;
  for (const character of text) {
    number ^= character.codePointAt(0) ?? 0;
    number = Math.imul(number, 0x01000193);
  }
  number ^= number >>> 15;
  number = Math.imul(number, 0x2c1b3c6d);
  return (number ^ (number >>> 13)) >>> 0;
}
