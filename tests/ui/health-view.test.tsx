// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingHealth } from '@/src/history/reading-health';
import type { PersonReading } from '@/src/ui/health/health-state';
import { HealthView } from '@/src/ui/health/health-view';
import { wordsFor } from '@/src/ui/words/words';
import { prescription, visit } from '../history/builders';
import { show } from './in-page';
import { idOf, today } from './outlooks/build';
import { frankRead, roseRead, twoPeopleRead } from './outlooks/reading';

const open = (people: readonly PersonReading[], language: 'en' | 'es' = 'en') =>
  show(<HealthView people={people} words={wordsFor(language, today)} />);
const wellRead: PersonReading = {
  personId: idOf(3),
  name: 'Ana',
  pages: readingHealth([visit('2026-11-20', { prescriptions: [prescription('LOSARTAN TAB 50MG')] })]),
};

describe('the health of the reading', () => {
  it.each([
    [[], /^I have not read any page yet/],
    [[wellRead], /^Reading works/],
    [[roseRead], /^I could read most/],
    [[wellRead, roseRead, frankRead], /^I can no longer read everything/],
  ])('says first whether reading works', (people, sentence) => {
    expect(open(people).text()).toMatch(sentence);
  });

  it('says of each page what was read, what not and why, and since when', () => {
    const text = open([frankRead]).text();
    expect(text).toContain('The list of orders');
    expect(text).toContain('I can’t read it since Tue, Nov 3. The last time I could was Sun, Nov 1.');
    expect(text).toContain('Orders: none could be read');
    expect(text).toContain('Since Fri, Nov 20 I no longer find the refills left on it.');
  });

  it('tells a fallback at once, and by which way each fact is read when it is unfolded', () => {
    const page = open([roseRead]);
    expect(page.text()).toContain('Since Tue, Nov 3 I read the refills left by a fallback.');
    const folds = [...page.root.querySelectorAll('details')].map((fold) => fold.textContent ?? '');
    expect(folds.join()).toContain('The refills left: from a sentence (2 of 3). Until Nov 3: from a label before it.');
    expect(folds.join()).toContain('Fri, Nov 20: all read');
    expect([...page.root.querySelectorAll('details')].every((fold) => !fold.open)).toBe(true);
  });

  it('folds what is read well when there are more people', () => {
    const page = open([wellRead, frankRead]);
    expect(page.root.querySelector('details > summary')?.textContent).toBe('1 kind of page, all read');
  });

  it('says all of it in Spanish', () => {
    const text = open(twoPeopleRead, 'es').text();
    expect(text).toContain('Ya no puedo leer todo lo que antes leía');
    expect(text).toContain('Autofill de LISINOPRIL TAB 20MG: dos partes de la página no coinciden');
    expect(text).not.toMatch(/undefined|\bthe\b|\bfrom\b|\d{4}-\d{2}-\d{2}/);
  });
});
