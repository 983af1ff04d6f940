/** Reads the plain-text lists of this folder. */

/** The non-empty lines of a list. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The comma-separated entries of one column. */
export const entriesOf = (column: string | undefined): string[] =>
  (column ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** `whole = short, short` as a map from each short form to the whole. */
export function shortForms(list: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of linesOf(list)) {
    const [whole = '', shorts] = line.split('=').map((part) => part.trim());
    for (const short of entriesOf(shorts)) map.set(short, whole);
  }
  return map;
}
