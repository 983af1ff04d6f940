import { describe, expect, it } from 'vitest';
import { pageWords } from '@/src/ui/words/page-words';
import { pageWordsEn } from '@/src/ui/words/page-words.en';
import { pageWordsEs } from '@/src/ui/words/page-words.es';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-22');

describe.each([pageWordsEn, pageWordsEs])('the words on the page ($language)', (words) => {
  const all = Object.entries(words.marks).flatMap(([name, said]) =>
    typeof said === 'function' ? [] : [{ name, said }],
  );

  it.each(all)('$name say the thing in at most eight words', ({ said }) => {
    expect(said.headline.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(said.named('X')).toContain(said.headline);
    expect(said.steps.length).toBeGreaterThan(0);
  });

  it.each(all)('$name pass no verdicts and raise no voice', ({ said }) => {
    const text = [said.headline, ...said.why, ...said.steps].join(' ');
    expect(text).not.toMatch(/illegal|ilegal|prohibid|forbidden|\bRx\b|!|please be advised/i);
  });
});

describe('a day on the page', () => {
  it('is said with its weekday and how far away it is', () => {
    expect(pageWordsEn.date(day('2026-11-24'), today)).toBe('Tue, Nov 24, in 2 days');
    expect(pageWordsEs.date(day('2026-11-24'), today)).toBe('mar, 24 nov, en 2 días');
    expect(pageWordsEn.date(day('2026-11-23'), today)).toBe('Mon, Nov 23, tomorrow');
    expect(pageWordsEn.date(today, today)).toBe('Sun, Nov 22, today');
    expect(pageWordsEn.date(day('2026-11-20'), today)).toBe('Fri, Nov 20, 2 days ago');
  });

  it('has its year only when that is not this one', () => {
    expect(pageWordsEn.date(day('2027-01-04'), today)).toBe('Mon, Jan 4, 2027, in 43 days');
    expect(pageWordsEs.date(day('2027-01-04'), today)).toBe('lun, 4 ene 2027, en 43 días');
  });
});

describe('the language', () => {
  it('follows the browser until the caregiver has chosen', () => {
    expect(pageWords('system', 'es-MX')).toBe(pageWordsEs);
    expect(pageWords('system', 'en-US')).toBe(pageWordsEn);
    expect(pageWords('system', 'fr')).toBe(pageWordsEn);
    expect(pageWords('es', 'en-US')).toBe(pageWordsEs);
  });
});

describe('what could not be read', () => {
  it('is said in the language of the caregiver, and left in English where no translation is known', () => {
    expect(pageWordsEn.panel.gap('prescriptions', 'page 1 of 3')).toBe('Prescriptions: page 1 of 3');
    expect(pageWordsEs.panel.gap('prescriptions', 'page 1 of 3')).toBe('Recetas: página 1 de 3');
    expect(pageWordsEs.panel.gap('autofill of ELIQUIS TAB 5MG', 'two parts of the page disagree')).toBe(
      'Autofill de ELIQUIS TAB 5MG: dos partes de la página no coinciden',
    );
    expect(pageWordsEs.panel.gap('something', 'something else')).toBe('something: something else');
  });
});
