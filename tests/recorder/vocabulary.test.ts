import { expect, it } from 'vitest';
import { isKept } from '@/src/recorder/kept-words';
import { readerVocabulary } from '@/src/recorder/reader-vocabulary';
import { readerVocabulary as readFromSource } from '../../scripts/reader-vocabulary';

it('a recorded page keeps every word that the reader knows (else: npx tsx scripts/reader-vocabulary.ts)', () => {
  expect(readFromSource().filter((word) => !isKept(word))).toEqual([]);
});

it('the list of those words is not made up', () => {
  const now = new Set(readFromSource());
  expect(readerVocabulary.match(/\S+/g)?.filter((word) => !now.has(word))).toEqual([]);
});

it.each(['Rose', 'Miller', 'atorvastatin', 'Lisinopril', 'Phoenix', 'Quillfeather', 'Jones', 'Sara', 'Patel'])(
  '%s is no word that is kept',
  (word) => {
    expect(isKept(word)).toBe(false);
  },
);
