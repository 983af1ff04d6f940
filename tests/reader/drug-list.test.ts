import { expect, it } from 'vitest';
import { drugWords } from '@/src/reader/names/drug-words';
import { drugWords as fromLists } from '../../scripts/drug-words';

it("drugs' names are those of the lists of medicines (else: npx tsx scripts/drug-words.ts)", () =>
  expect(drugWords.trim().split(/\s+/)).toEqual(fromLists()));
