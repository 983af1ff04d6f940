import { describe, expect, it } from 'vitest';
import { showCard } from '@/src/ui/words/show-card';
import { showDue } from '@/src/ui/words/show-due';
import { wordsFor } from '@/src/ui/words/words';
import { everySaying } from './every-saying';
import { autofillCardOf, canceledCardOf, dueOf, personOf, today } from './outlooks/build';

const en = wordsFor('en', today);
const es = wordsFor('es', today);

describe.each([en, es])('every saying in $language', (words) => {
  const said = everySaying.map((saying) => [saying.say, words.say(saying)] as const);

  it.each(said)('%s: %s', (say, sentence) => {
    // What stands on a button, in front of a blank or over a list is no sentence.
    if (!/^(answer|label|title|reminder)-/.test(say)) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ¿“a-z].*[.?]”?$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}/);
    expect(sentence).not.toMatch(/\bRx\b|!|¡|adherence|please be advised|forgot|olvid/i);
    // A legal verdict is the guide's, never ours.
    if (/illegal|ilegal/i.test(sentence)) expect(sentence).toMatch(/guide|guía/);
  });
});

describe('the advice in English', () => {
  it('says when autofill strikes, with the weekday and the distance', () => {
    expect(en.say({ say: 'autofill-is-on', medicine: 'A', person: 'Rose', fillsOn: '2026-11-24' })).toBe(
      'Autofill is on for A (Rose). Optum will fill it on its own on Tue, Nov 24, in 2 days.',
    );
  });
});

describe('the advice in Spanish', () => {
  it('differs from the English wherever something is said', () => {
    for (const saying of everySaying) if (saying.say !== 'answer-no') expect(es.say(saying)).not.toBe(en.say(saying));
  });
});

describe('a card that is shown', () => {
  const rose = personOf(1, 'Rose');

  it('carries every sentence of the advice, in its order', () => {
    const shown = showCard(autofillCardOf(rose, 'atorvastatin', '2026-11-24'), en);
    expect(shown.headline).toContain('Autofill is on for atorvastatin (Rose)');
    expect(shown.basis).toHaveLength(2);
    expect(shown.firstStep).toContain('Turn autofill off');
    expect(shown.phone).toBeNull();
  });

  it('names member help with its number', () => {
    expect(showCard(canceledCardOf(rose, 'metformin'), en).phone).toEqual({
      whose: 'Optum member help',
      number: '(800) 356-3477',
    });
  });
});

describe('what is due, as the page shows it', () => {
  it.each([
    ['on-its-way', 'Runs out about Dec 13 · Counted from the 90 days filled Sep 14.'],
    ['out', 'Counted from the 90 days filled Sep 14.'],
  ] as const)('says of which day the count is the reason: %s', (state, basis) => {
    const row = dueOf(personOf(1, 'Rose'), 'lisinopril', {
      state,
      runOut: '2026-12-13',
      certainty: 'about',
      arrives: { on: '2026-12-07', certainty: 'exact' },
      basis: { say: 'from-the-fill', days: 90, on: '2026-09-14' },
    });
    expect(showDue(row, [], en).basis).toBe(basis);
  });

  it('says that nobody knows when it runs out', () => {
    const row = dueOf(personOf(1, 'Rose'), 'lisinopril', { state: 'on-its-way', runOut: null });
    expect(showDue(row, [], en).basis).toContain('When it runs out is not known · ');
  });
});
