/** Brings printed characters to plain ones, so that the same name printed twice is the same text. */

const marks = /[®™©℠*†‡\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Printed with plain characters only, as most names are: nothing to bring together. */
const isPlain = (text: string): boolean => /^[\n\t -)+-_a-~]*$/.test(text);

const toPlain = (printed: string): string =>
  printed
    .replace(marks, '')
    .normalize('NFKC')
    .replace(/[μΜ](?=\s*g)/gi, 'mc')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’´`]/g, "'");

/** What "U-100" and "u100" begin with. */
const mayBeInsulin = /u-?[1235]00/;
const oddSpace = /[^\S ]|\s\s|^\s|\s$/;

/** Lower case, "U-100" as what it means, one kind of space, dash, quote and micro sign. Never changes what a person reads. */
export function fold(printed: string): string {
  const lower = (isPlain(printed) ? printed : toPlain(printed)).toLowerCase();
  const text = mayBeInsulin.test(lower) ? lower.replace(/\bu-?(100|200|300|500)\b/g, '$1 unit/ml') : lower;
  return oddSpace.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
