// @vitest-environment happy-dom
/** What frames a page or a part of it, and is no medicine: menus, heads of lists and of cards. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const refills = 'https://www.optumrx.com/secure/automatic-refills';
const names = (markup: string, url?: string) => readingOf(markup, url).prescriptions.map((one) => one.printedName);
const tile = (name: string, rx: string, action: string) =>
  `<div class="tile"><header>${name}</header><div>Rx number ${rx}</div><button>${action}</button><footer>2 refills left</footer></div>`;

describe('the head of a card', () => {
  const cards = tile('Xarelto 20 mg tablet', '15590270', 'Turn off auto refill').concat(
    tile('Finasteride 5 mg tablet', '15590311', 'Turn on auto refill'),
  );

  it('is no banner of the page where each card has one', () => {
    const read = readingOf(`<header>Optum Rx</header><h1>Automatic refills</h1><div>${cards}</div>`, refills);
    expect(read.prescriptions).toMatchObject([
      { printedName: 'Xarelto 20 mg tablet', autofill: 'on', refillsLeft: 2 },
      { printedName: 'Finasteride 5 mg tablet', autofill: 'off', refillsLeft: 2 },
    ]);
    expect(read.outcome).toBe('complete');
  });

  it('nor where the cards stand in wrappers, or the only one in the panel of a tab', () => {
    const wrapped = cards
      .replaceAll('<div class="tile">', '<div><div>')
      .replaceAll('</footer></div>', '</footer></div></div>');
    expect(names(`<h1>Automatic refills</h1><div>${wrapped}</div>`, refills)).toHaveLength(2);
    const one = tile('Xarelto 20 mg tablet', '15590270', 'Turn off auto refill');
    expect(names(`<div role="tabpanel"><h1>Automatic refills</h1>${one}</div>`, refills)).toHaveLength(1);
  });

  it('is the banner where it is the only one', () =>
    expect(names(`<div><header>Xarelto 20 mg tablet</header></div><main><h1>My prescriptions</h1></main>`)).toEqual(
      [],
    ));
});

describe('links that lead elsewhere', () => {
  const list = '<h2><a href="#">Vyzulta 0.024 % eye drops</a></h2><p>Rx 77410029</p><p>2 refills left</p>';
  it.each([
    [
      '<div>Optum Rx <a href="/">Home</a> <a href="/p">Prescriptions</a> <a href="/o">Orders</a> <a href="/m">Profile</a></div>',
    ],
    [
      '<table><tr><td><a href="#">Price a drug</a></td><td><a href="#">Pharmacy locator</a></td><td><a href="#">Forms and documents</a></td></tr></table>',
    ],
    [
      '<ul><li><a href="#">Glossary</a></li><li><a href="#">Vaccine finder</a></li><li><a href="#">Site map</a></li></ul>',
    ],
  ])('are no medicines: %s', (menu) => {
    expect(names(`${menu}<h1>My prescriptions</h1><div>${list}</div>`)).toEqual(['Vyzulta 0.024 % eye drops']);
    expect(names(`<h1>My prescriptions</h1><div>${list}</div>${menu}`)).toEqual(['Vyzulta 0.024 % eye drops']);
  });

  it('are medicines where they are named so', () =>
    expect(
      names(
        '<main><h1>My prescriptions</h1><ul><li><a href="#">Xarelto</a></li><li><a href="#">Eliquis</a></li><li><a href="#">Farxiga 10 mg</a></li></ul></main>',
      ),
    ).toHaveLength(3));
});

describe('the head of a list', () => {
  it.each([['Prescriptions for Ann Jones (6 in all)'], ['3 in total'], ['Medications: 4 in your cart']])(
    'is no medicine for its number: %s',
    (head) => {
      const rows = '<tr><td>Farxiga 10 mg tablet</td><td>55871203</td></tr>';
      expect(
        names(
          `<main><h1>My prescriptions</h1><table><caption>${head}</caption><tr><th>Medication</th><th>Rx number</th></tr>${rows}</table></main>`,
        ),
      ).toEqual(['Farxiga 10 mg tablet']);
    },
  );

  it('heads its list with a link beside it', () => {
    const head = (text: string) => `<div><h2>${text}</h2><a href="#">Manage</a></div>`;
    const item = (name: string) => `<ul><li><b>${name}</b><p>Days supply 90</p></li></ul>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><section>${head('Auto refill on (1)')}${item('Farxiga 10 mg tablet')}${head('Retail pharmacy')}${item('Zoloft 50 mg tablet')}</section></main>`,
    );
    expect(prescriptions).toMatchObject([{ autofill: 'on' }, { status: 'elsewhere', autofill: 'unknown' }]);
  });

  it('heads nothing behind it where it is an offer', () => {
    const { prescriptions } = readingOf(
      '<main><h1>My prescriptions</h1><div><div><h2>Resources</h2><a href="#">Learn more</a></div><ul><li><b>Farxiga 10 mg tablet</b><p>Rx 70123456</p></li></ul></div></main>',
    );
    expect(prescriptions).toHaveLength(1);
  });
});

describe('a sentence about medicines filled elsewhere', () => {
  it.each([
    ['Medications filled elsewhere may be eligible for home delivery.'],
    ['Prescriptions from another pharmacy may be eligible for home delivery.'],
    ['Prescriptions you fill at other pharmacies may be eligible for home delivery.'],
    ['Some medications are eligible for home delivery.'],
  ])('makes no placeholder of the one above: %s', (text) => {
    const { prescriptions } = readingOf(
      `<table><tr><td><h1>My prescriptions</h1></td></tr><tr><td><a href="#">Vyzulta 0.024 % eye drops</a></td></tr><tr><td>Rx number 77410029</td></tr><tr><td>${text}</td></tr></table>`,
    );
    expect(prescriptions).toMatchObject([{ status: 'active' }]);
  });

  it('leaves a placeholder one', () =>
    expect(
      readingOf(
        '<main><h1>My prescriptions</h1><article><h2>Zoloft 50 mg tablet</h2><p>Eligible for Optum Home Delivery</p></article></main>',
      ).prescriptions,
    ).toMatchObject([{ status: 'placeholder' }]));
});
