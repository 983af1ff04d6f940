/** Printed words made comparable: case, white space, the form of an apostrophe and marks that carry no meaning. Never more: look-alikes stay different. */

/** `ROSE\u00a0Miller ` and `Rose Miller` fold alike; `Rose` and `Rose Miller` do not. */
export function foldPrinted(printed: string): string {
  return printed
    .normalize('NFC')
    .replace(/[®™©\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
