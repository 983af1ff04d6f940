/**
 * How easily a Spanish text reads: the perspicuity of Szigriszt-Pazos, which the INFLESZ scale judges. 55 and more is read
 * by most people without effort, 65 and more is quite easy.
 */

const strong = /[aeoáéó]/;
const accentedWeak = /[íú]/;

/** Two strong vowels, or a weak one with an accent beside another, are two syllables; all else that touches is one. */
export function syllablesIn(word: string): number {
  const sounds = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i')
    .replace(/ü/g, 'u');
  let count = 0;
  let before = '';
  for (const letter of sounds) {
    if (!/[aeiouáéíóú]/.test(letter)) {
      before = '';
      continue;
    }
    const isOwn = before === '' || (strong.test(before) && strong.test(letter));
    if (isOwn || accentedWeak.test(letter) || accentedWeak.test(before)) count += 1;
    before = letter;
  }
  return Math.max(1, count);
}

export function perspicuity(text: string): number {
  const sentences = Math.max(1, text.split(/[.?:;]+(?:\s|$)/).filter((one) => /\p{L}/u.test(one)).length);
  const words = text.match(/\p{L}+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - 62.3 * (syllables / Math.max(1, words.length)) - words.length / sentences;
}
