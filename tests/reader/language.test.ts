// @vitest-environment happy-dom
/** A page in another language is never called complete, and nothing on it is taken for a prescription by default. */
import { afterEach, describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const gap = { what: 'page', why: 'it is not in English' };
const page = (...cards: string[]) =>
  `<main><h1>Mis recetas</h1>${cards.map((card) => `<article><h2>Atenolol 50 mg tablet</h2>${card}</article>`).join('')}</main>`;

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('a page in Spanish', () => {
  it('is read in part, whatever it says of its language', () => {
    const markup = page('<p>Número de receta: 70123456</p><p>Resurtidos restantes: 2</p>');
    for (const lang of ['es', 'en', '']) {
      document.documentElement.lang = lang;
      const read = readingOf(markup);
      expect(read.gaps).toContainEqual(gap);
      expect(read.prescriptions[0]).toMatchObject({ status: 'active', rxNumber: '70123456', refillsLeft: null });
    }
  });

  it.each([
    ['Elegible para Optum Home Delivery', 'placeholder'],
    ['Elegible para entrega a domicilio', 'placeholder'],
    ['No es elegible para entrega a domicilio', 'unknown'],
    ['Podemos pedir una receta a su médico', 'unknown'],
    ['Número de receta: 70123456</p><p>Descontinuado', 'inactive'],
  ])('says "%s": %s', (said, status) => {
    document.documentElement.lang = 'es';
    expect(readingOf(page(`<p>${said}</p>`)).prescriptions[0]?.status).toBe(status);
  });

  it('tells no state of automatic refills by a switch beside words that are not known', () => {
    document.documentElement.lang = 'es';
    const read = readingOf(
      page('<label><input type="checkbox"> Avisarme antes de cada envío</label>'),
      'https://www.optumrx.com/secure/automatic-refills',
    );
    expect(read.prescriptions.map(({ autofill }) => autofill)).not.toContain('off');
  });
});

describe('a page in English', () => {
  const markup = `<main><h1>My prescriptions</h1><article><h2>Atenolol 50 mg tablet</h2><p>Rx # 70123456</p>
    <p>2 refills left</p></article><p><a href="#">Español</a></p><p>Viewing: María de la Cruz</p></main>`;
  it.each(['en', 'en-US', '', 'es'])('is complete with the language "%s"', (lang) => {
    document.documentElement.lang = lang;
    expect(readingOf(markup).gaps).toEqual([]);
  });
  it('is one with labels in Spanish, too', () =>
    expect(readingOf(markup.replace('2 refills left', 'Refills left / Resurtidos: 2')).gaps).toEqual([]));
});
