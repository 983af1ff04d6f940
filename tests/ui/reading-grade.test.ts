import { describe, expect, it } from 'vitest';
import { checklistLines } from '@/src/advice/checklists/checklist-lines';
import { lawStatements } from '@/src/advice/law';
import { ruleIds } from '@/src/advice/rule-index';
import type { Saying } from '@/src/advice/saying';
import { scriptRef } from '@/src/advice/scripts/script-ref';
import { scriptMakers, writeScript } from '@/src/advice/scripts/write-script';
import { proofLines } from '@/src/ui/medicines/proof-lines';
import { ruleGistsEn } from '@/src/ui/words/rule-gists-en';
import { wordsFor } from '@/src/ui/words/words';
import { medicine, order } from '../advice/builders';
import { factsOf } from '../advice/rules/rule-table';
import { everySaying, namesInSayings } from './every-saying';
import { plainText, readingGrade } from './reading-grade';

const { say } = wordsFor('en', '2026-11-22');
const names = [...namesInSayings, 'ATORVASTATIN TAB 40MG', 'Rose Miller', 'Dr. A. Patel'];
const gradeOf = (text: string) => readingGrade(plainText(text, names));

/** What stands on a button, over a list or before a blank is no sentence that a formula could judge. */
const isSentence = ({ say: key }: Saying) => !/^(answer|label|title|reminder)-/.test(key);

describe('The measure', () => {
  it('tells a hard text from an easy one', () => {
    expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2);
    expect(
      gradeOf('Prior authorization documentation requirements necessitate comprehensive pharmaceutical evaluation.'),
    ).toBeGreaterThan(15);
  });

  it('leaves names out', () => {
    expect(plainText('Optum calls about “Shipping addresses” on (800) 356-3477.')).toBe('it calls about it on ten.');
  });
});

describe('A child of eleven can read', () => {
  it.each(everySaying.filter(isSentence).map((saying) => [saying.say, say(saying)]))('%s: %s', (_, sentence) => {
    expect(gradeOf(sentence)).toBeLessThanOrEqual(6);
  });

  it.each(ruleIds)('the rule %s', (id) => {
    expect(gradeOf(ruleGistsEn[id])).toBeLessThanOrEqual(6);
  });

  it('every list and every statement of the law', () => {
    for (const [list, lines] of Object.entries(checklistLines)) {
      const text = lines.map(([id]) => say({ say: `check-${list}-${id}` } as Saying)).join(' ');
      expect([list, gradeOf(text) <= 6]).toEqual([list, true]);
    }
    for (const { id, says } of lawStatements) expect([id, gradeOf(say(says)) <= 6]).toEqual([id, true]);
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
      const { seen, turned, said, source } = proofLines(
        one,
        factsOf({ medicines: [one] }),
        wordsFor('en', '2026-11-22'),
      );
      const lines = [
        ...seen.map(({ state, when, where }) => `${state}, ${when}. ${where}`),
        ...turned,
        ...said,
        source,
      ];
      expect(gradeOf(lines.join(' '))).toBeLessThanOrEqual(6);
    }
  });

  it('what is said of the file for a calendar', () => {
    const { calendar } = wordsFor('en', '2026-11-22');
    const { intro, none, why, withNames } = calendar;
    for (const text of [intro, none, why, withNames, calendar.saved('it')])
      expect([text, gradeOf(text) <= 6]).toEqual([text, true]);
  });

  it('every script, read aloud from top to bottom', () => {
    const known = medicine();
    const held = order('on-hold');
    const facts = factsOf({ medicines: [known], orders: [held] });
    for (const { id } of scriptMakers) {
      const script = writeScript(
        scriptRef(id, facts, { medicines: [known], order: held, prescriber: 'Dr. A. Patel' }),
        facts,
      );
      const lines = [
        ...script.opening,
        ...script.say,
        ...script.ifTheySay.flatMap(({ they, you }) => [they, you]),
        ...script.writeDown,
      ];
      expect([id, gradeOf(lines.map(say).join(' ')) <= 6]).toEqual([id, true]);
    }
  });
});
