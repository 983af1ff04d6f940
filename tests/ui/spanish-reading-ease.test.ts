import { describe, expect, it } from 'vitest';
import { checklistLines } from '@/src/advice/checklists/checklist-lines';
import { ruleIds } from '@/src/advice/rule-index';
import type { Saying } from '@/src/advice/saying';
import { proofLines } from '@/src/ui/medicines/proof-lines';
import { ruleGistsEs } from '@/src/ui/words/rule-gists-es';
import { wordsFor } from '@/src/ui/words/words';
import { medicine } from '../advice/builders';
import { factsOf } from '../advice/rules/rule-table';
import { everySaying, namesInSayings } from './every-saying';
import { plainText } from './reading-grade';
import { perspicuity, syllablesIn } from './spanish-reading-ease';

const { say } = wordsFor('es', '2026-11-22');

/** The field's word for what all of this is about; nobody has an easier one. */
const term = /\b(?:el )?surtidos? automáticos?\b/gi;
const bare = (text: string) => plainText(text.replace(term, 'esto'), namesInSayings);
const easeOf = (text: string) => perspicuity(bare(text));

/** What most people read without effort, on the INFLESZ scale. */
const easy = 55;
/** A formula made for texts says nothing of a handful of words. */
const fewest = 7;
const isLong = (text: string) => (bare(text).match(/\p{L}+/gu) ?? []).length >= fewest;

/** What stands on a button, over a list or before a blank is no sentence that a formula could judge. */
const isSentence = ({ say: key }: Saying) => !/^(answer|label|title|reminder)-/.test(key);

describe('The measure', () => {
  it.each([
    ['medicina', 4],
    ['día', 2],
    ['cuando', 2],
    ['leer', 2],
    ['quien', 1],
    ['siguiente', 3],
    ['farmacéutico', 5],
    ['hospitalizaciones', 7],
    ['muy', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('tells a hard text from an easy one', () => {
    expect(perspicuity('El gato se sentó en la cama. Hacía calor y se quedó allí.')).toBeGreaterThan(80);
    expect(
      perspicuity('La documentación correspondiente requiere evaluaciones farmacéuticas particularmente exhaustivas.'),
    ).toBeLessThan(0);
  });
});

describe('Most people read without effort, in Spanish', () => {
  const sentences = everySaying.filter(isSentence).map((saying) => [saying.say, say(saying)] as const);

  it.each(sentences.filter(([, text]) => isLong(text)))('%s: %s', (_, text) => {
    expect(easeOf(text)).toBeGreaterThanOrEqual(easy);
  });

  it.each(ruleIds.filter((id) => isLong(ruleGistsEs[id])))('the rule %s', (id) => {
    expect(easeOf(ruleGistsEs[id])).toBeGreaterThanOrEqual(easy);
  });

  it('the sheet of what was seen of autofill', () => {
    const shown = medicine({
      autofillSpells: [
        { state: 'off', from: '2026-08-01', to: '2026-11-03', pages: ['my-prescriptions'] },
        { state: 'on', from: '2026-11-21', to: '2026-11-21', pages: ['prescription-detail'] },
      ],
      autofillTurnedOn: [{ wasOffOn: '2026-11-03', isOnOn: '2026-11-21' }],
    });
    for (const one of [shown, medicine()]) {
      const { turned, said, source } = proofLines(one, factsOf({ medicines: [one] }), wordsFor('es', '2026-11-22'));
      expect(easeOf([...turned, ...said, source].join(' '))).toBeGreaterThanOrEqual(easy);
    }
  });

  it.each(Object.entries(checklistLines))('the list %s', (list, lines) => {
    const text = lines.map(([id]) => say({ say: `check-${list}-${id}` } as Saying)).join(' ');
    expect(easeOf(text)).toBeGreaterThanOrEqual(easy);
  });
});
