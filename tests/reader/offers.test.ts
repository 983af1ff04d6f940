// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listUrl, readingOf } from './page-of';

const homeUrl = 'https://www.optumrx.com/secure/home';
const tile = (name: string, rx: string, rest = '') =>
  `<div><p><b>${name}</b></p><p>Rx ${rx}</p><p>2 refills left</p>${rest}</div>`;
const home = (tiles: string) =>
  `<main><h1>Home</h1><section><h2>Ready to refill</h2><div>${tiles}</div></section></main>`;
const promo = (headline: string, body: string) =>
  `<aside><h2>${headline}</h2><p>${body}</p><a href="#">Enroll prescriptions in auto refill</a></aside>`;

describe('what a page offers to everybody', () => {
  it('gives the medicine before it nothing of a tile that sells another', () => {
    const shop = '<div><p><b>This week</b></p><p>Loratadine 10 mg tablets, 90 count, $14.99</p></div>';
    const { prescriptions } = readingOf(
      home(tile('Tamsulosin 0.4 mg capsule', '20911861') + shop + tile('Allopurinol 300 mg tablet', '20911879')),
      homeUrl,
    );
    expect(prescriptions.map(({ printedName, quantity, price }) => [printedName, quantity, price])).toEqual([
      ['Tamsulosin 0.4 mg capsule', null, null],
      ['Allopurinol 300 mg tablet', null, null],
    ]);
  });

  it('nor of one that names no medicine', () => {
    const shop = '<div><p>Save 10% at the store</p><p>Test strips, 100 count</p><button>Shop now</button></div>';
    const { prescriptions } = readingOf(
      home(tile('Tamsulosin 0.4 mg capsule', '20911861') + shop + tile('Allopurinol 300 mg tablet', '20911879')),
      homeUrl,
    );
    expect(prescriptions.map(({ quantity }) => quantity)).toEqual([null, null]);
  });

  it('leaves a medicine the parts behind it that tell more of it', () => {
    const more = '<div><p>Quantity: 90</p><p>You pay: $12.50</p></div>';
    const { prescriptions } = readingOf(
      home(tile('Tamsulosin 0.4 mg capsule', '20911861') + more + tile('Allopurinol 300 mg tablet', '20911879') + more),
      homeUrl,
    );
    expect(prescriptions.map(({ quantity, price }) => [quantity, price])).toEqual([
      [90, 12.5],
      [90, 12.5],
    ]);
  });

  it('takes no headline over sentences to everybody for a medicine that is off automatic refills', () => {
    const said = 'With our auto refill program we send your medicine before you run out.';
    const page = home(tile('Tamsulosin 0.4 mg capsule', '20911861')) + promo('Let refills run by themselves', said);
    expect(readingOf(page, homeUrl).prescriptions.map(({ printedName }) => printedName)).toEqual([
      'Tamsulosin 0.4 mg capsule',
    ]);
  });

  it.each([
    '<aside><p><a href="#">Caregiver management</a></p><p>The access code is good for 30 days.</p></aside>',
    '<aside><div><h2>Tasks</h2></div><div><h2>Savings tip</h2><p>Pay as little as $4 for a 90-day supply of many generics.</p></div></aside>',
    '<aside><h2>Pill boxes</h2><p>90-day supply</p></aside>',
    '<section><h2>Winter weather</h2><p>You should have a 30-day supply at home.</p></section>',
    '<section><h2>Travel</h2><p>Something to do</p><p>Ask for enough for 30 days.</p></section>',
    '<section><h2>Payment methods</h2><p>Dr. Lee may ask for a 90-day supply.</p></section>',
  ])('takes no words for a medicine over what may be told of any: %s', (part) =>
    expect(
      readingOf(home(tile('Tamsulosin 0.4 mg capsule', '20911861')) + part, homeUrl).prescriptions.map(
        ({ printedName }) => printedName,
      ),
    ).toEqual(['Tamsulosin 0.4 mg capsule']),
  );

  it.each(['<p>90-day supply</p>', '<p>Days supply: 90</p>', '<p>Refills left: 1</p>'])(
    'and takes them where a fact stands by itself: %s',
    (fact) =>
      expect(
        readingOf(
          `${home(tile('Tamsulosin 0.4 mg capsule', '20911861'))}<section><h3>Zorbatrel</h3>${fact}</section>`,
          homeUrl,
        ).prescriptions.map(({ printedName }) => printedName),
      ).toEqual(['Tamsulosin 0.4 mg capsule', 'Zorbatrel']),
  );

  it('takes a name without a strength that has facts or a state of its own', () => {
    const said = '<p>When it is on, we send your medicine before you run out.</p>';
    const card = (name: string, rest: string) => `<article><h3>${name}</h3>${rest}${said}</article>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1>${card('Ozempic', '<p>Refills left: 2</p><button>Enroll in auto refill</button>')}${card('Humira Pen', '<p>Auto refill: On</p>')}</main>`,
      listUrl,
    );
    expect(prescriptions.map(({ printedName, autofill }) => [printedName, autofill])).toEqual([
      ['Ozempic', 'off'],
      ['Humira Pen', 'on'],
    ]);
  });
});

describe('a medicine with its price for everybody', () => {
  const own = '<article><h3>Finasteride 5 mg tablet</h3><p>Rx 44118891</p><p>4 refills left</p></article>';
  it.each([
    '<div><b>Save with a 90-day supply.</b> Atorvastatin 20 mg from $0 with home delivery. <a href="#">Visit Savings Center</a></div>',
    '<p>Sertraline 50 mg tablet for only $4 a month</p>',
  ])('is no prescription: %s', (sold) =>
    expect(readingOf(`<main><h1>Good morning</h1>${sold}${own}</main>`, homeUrl).prescriptions).toHaveLength(1),
  );
});

describe('a discount headed by a medicine', () => {
  const name = '<h1>Sildenafil 50 mg tablet</h1>';
  const codes = '<p>BIN 015433</p><p>PCN SSN</p>';

  it('is no prescription, wherever it stands', () =>
    expect(
      readingOf(`<main><p>Discount coupon</p>${name}<p>Quantity 30, 30-day supply</p>${codes}</main>`, `${listUrl}/x`)
        .page,
    ).toBe('other'));

  it('and is one beside a prescription of one’s own', () =>
    expect(
      readingOf(`<main>${name}<p>Rx number: 70123456</p><p>Coupon used: BIN 015433, PCN SSN</p></main>`, `${listUrl}/x`)
        .prescriptions,
    ).toMatchObject([{ printedName: 'Sildenafil 50 mg tablet', rxNumber: '70123456' }]));

  it('is no prescription in the part of the site that compares prices', () =>
    expect(
      readingOf(`<main>${name}<p>Quantity 30</p><p>$13.44</p></main>`, 'https://www.optumrx.com/savings-center/price')
        .page,
    ).toBe('other'));
});
