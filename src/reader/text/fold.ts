/** Makes printed text comparable: what a person does not see as a difference is none. */

/** Direction marks, zero-width characters, the soft hyphen, the byte order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const needsFolding = /\s\s|[^\S ]|^ | $|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const needsPlain = /[^\x20-\x7E]/;

export const withoutInvisible = (text: string) => text.replace(invisible, '');

/** As printed, with white space folded and direction marks taken out. */
export function printed(text: string): string {
  if (!needsFolding.test(text)) return text;
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/**
 * Printed text with one kind of dash, apostrophe and quote and without ®, ™ and the like; the case stays. Every word
 * list is compared with this, case-insensitively.
 */
export function plain(text: string): string {
  if (!needsPlain.test(text)) return text;
  return text
    .replace(/[®™©℠]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BC\u2032`´]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For telling whether two printed texts are the same words. */
export function key(text: string): string {
  return plain(printed(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%./]+/gu, ' ')
    .trim();
}
