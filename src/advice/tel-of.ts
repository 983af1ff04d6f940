/** What a phone dials for a number as it is printed: letters are those on its keys, and ten digits follow the country's. */
const keys = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'] as const;

/** "1-800-MEDICARE" has a letter more than a number has digits: it is left out, as the network does. */
export function telOf(number: string): string {
  const digits = number
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String(2 + keys.findIndex((key) => key.includes(letter))))
    .replace(/\D/g, '');
  return `tel:+1${digits.replace(/^1/, '').slice(0, 10)}`;
}
