import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '@/src/ui/words/formats';
import { languageOf } from '@/src/ui/words/language';

const en = formatsFor('en', '2026-11-22');
const es = formatsFor('es', '2026-11-22');

describe('dates', () => {
  it('are said with their weekday, and without the year while it is this year', () => {
    expect(en.day('2026-12-03')).toBe('Thu, Dec 3');
    expect(es.day('2026-12-03')).toBe('jue, 3 dic');
  });

  it('are said with the year when it is another one', () => {
    expect(en.day('2027-01-08')).toBe('Fri, Jan 8, 2027');
    expect(es.day('2027-01-08')).toBe('vie, 8 ene 2027');
    expect(en.shortDay('2025-12-31')).toBe('Dec 31, 2025');
  });

  it('know Sundays and Saturdays', () => {
    expect(en.day('2026-11-22')).toBe('Sun, Nov 22');
    expect(es.day('2026-11-21')).toBe('sáb, 21 nov');
  });
});

describe('distances', () => {
  it.each([
    ['2026-11-22', 'today', 'hoy'],
    ['2026-11-23', 'tomorrow', 'mañana'],
    ['2026-11-21', 'yesterday', 'ayer'],
    ['2026-12-03', 'in 11 days', 'en 11 días'],
    ['2026-11-20', '2 days ago', 'hace 2 días'],
    ['2027-11-22', 'in 365 days', 'en 365 días'],
  ])('%s is %s, %s', (date, english, spanish) => {
    expect(en.distance(date)).toBe(english);
    expect(es.distance(date)).toBe(spanish);
  });

  it('count civil days, also over a change of clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (days) => {
        const now = Temporal.PlainDate.from('2026-11-22');
        expect(en.distance(now.add({ days }).toString())).toBe(`in ${days} days`);
        expect(en.distance(now.subtract({ days }).toString())).toBe(`${days} days ago`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('lists', () => {
  it('end with "and"', () => {
    expect(en.list([])).toBe('');
    expect(en.list(['Rose'])).toBe('Rose');
    expect(en.list(['Rose', 'Frank', 'Ana'])).toBe('Rose, Frank and Ana');
  });

  it('follow the Spanish rule before the sound of i', () => {
    expect(es.list(['Rosa', 'Ana'])).toBe('Rosa y Ana');
    expect(es.list(['Rosa', 'Irene'])).toBe('Rosa e Irene');
    expect(es.list(['agua', 'hielo'])).toBe('agua y hielo');
  });
});

describe('the language', () => {
  it('is the chosen one, else the browser’s, else English', () => {
    expect(languageOf('es', 'en-US')).toBe('es');
    expect(languageOf('system', 'es-MX')).toBe('es');
    expect(languageOf('system', 'est')).toBe('en');
    expect(languageOf('system', 'de-DE')).toBe('en');
  });
});
