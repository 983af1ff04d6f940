// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const facts = { refillsLeft: 2, daysSupply: 90, rxNumber: '70123456', prescriber: 'Dr. A. Patel', autofill: 'on' };
const other = { refillsLeft: 0, daysSupply: 84, rxNumber: '70123457', prescriber: 'Dr. B. Singh', autofill: 'off' };
const one = 'ATORVASTATIN TAB 40MG';
const two = 'ATORVASTATIN TAB 20MG';

type Facts = typeof facts;
const labels = (f: Facts) => [
  ['Refills left', String(f.refillsLeft)],
  ["Days' supply", String(f.daysSupply)],
  ['Rx number', f.rxNumber],
  ['Prescriber', f.prescriber],
  ['Auto refill', f.autofill === 'on' ? 'On' : 'Off'],
];
const each = (f: Facts, write: (label: string, value: string) => string) =>
  labels(f)
    .map(([label = '', value = '']) => write(label, value))
    .join('');
const twice = (write: (name: string, f: Facts) => string) => write(one, facts) + write(two, other);

const layouts: Record<string, string> = {
  'cards with a label and a value in one run': twice(
    (name, f) => `<div><h3>${name}</h3>${each(f, (label, value) => `<p>${label}: ${value}</p>`)}</div>`,
  ),
  'definition lists': twice(
    (name, f) => `<article><h2>${name}</h2><dl>${each(f, (l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl></article>`,
  ),
  'list items with links': `<ul>${twice(
    (name, f) =>
      `<li><a href="#">${name}</a><div>${each(f, (l, v) => `<div><b>${l}</b> <span>${v}</span></div>`)}</div></li>`,
  )}</ul>`,
  'values above their labels': twice(
    (name, f) => `<section><strong>${name}</strong>${each(f, (l, v) => `<div><p>${v}</p><p>${l}</p></div>`)}</section>`,
  ),
  'headings followed by siblings, without a wrapper': twice(
    (name, f) => `<h3>${name}</h3>${each(f, (l, v) => `<p>${l}: ${v}</p>`)}`,
  ),
  'a table with heads': `<table><tr><th>Medication</th>${each(facts, (l) => `<th>${l}</th>`)}</tr>${twice(
    (name, f) => `<tr><td>${name}</td>${each(f, (_, v) => `<td>${v}</td>`)}</tr>`,
  )}</table>`,
  'a grid of boxes with a row of heads': `<div><div><div>Medication</div>${each(facts, (l) => `<div>${l}</div>`)}</div>${twice(
    (name, f) => `<div><div>${name}</div>${each(f, (_, v) => `<div>${v}</div>`)}</div>`,
  )}</div>`,
  'two rows a medicine': `<table>${twice(
    (name, f) => `<tr><th colspan="5">${name}</th></tr><tr>${each(f, (l, v) => `<td>${l}: ${v}</td>`)}</tr>`,
  )}</table>`,
  'a table on its side for each': twice(
    (name, f) => `<h3>${name}</h3><table>${each(f, (l, v) => `<tr><th>${l}</th><td>${v}</td></tr>`)}</table>`,
  ),
  'one run a medicine': `<ul>${twice(
    (name, f) =>
      `<li>${name}, ${f.refillsLeft} refills left, ${f.daysSupply}-day supply | Rx # ${f.rxNumber} | Prescriber: ${f.prescriber} | Auto refill: ${f.autofill}</li>`,
  )}</ul>`,
  'inputs that hold the values': twice(
    (name, f) =>
      `<fieldset><legend>${name}</legend>${each(f, (l, v) => `<label>${l} <input value="${v}" readonly></label>`)}</fieldset>`,
  ),
};

describe('the layouts that people build', () => {
  it.each(Object.entries(layouts))('reads %s', (_, markup) => {
    const reading = readingOf(`<main><h1>My prescriptions</h1>${markup}</main>`);
    expect(reading.prescriptions).toMatchObject([
      { printedName: one, status: 'active', ...facts },
      { printedName: two, status: 'active', ...other },
    ]);
    expect([reading.page, reading.outcome, reading.gaps]).toEqual(['my-prescriptions', 'complete', []]);
  });

  it('lists a medicine once that is shown as ready to refill and again in the list', () => {
    const { prescriptions } = readingOf(`<main><h1>My prescriptions</h1>
      <section><h2>Ready to refill</h2><div><h3>${one}</h3><p>2 refills left</p><button>Start refill</button></div></section>
      <section><h2>All prescriptions</h2><div><h3>${one}</h3><p>Refills left: 2</p><p>90-day supply</p></div>
      <div><h3>${two}</h3><p>Refills left: 1</p></div></section></main>`);
    expect(prescriptions).toMatchObject([{ printedName: one, refillsLeft: 2, daysSupply: 90 }, { printedName: two }]);
  });

  it('joins name, strength and form that stand in elements of their own', () => {
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><div><h3><span>Atorvastatin</span> <span>40 mg</span> <em>tablet</em></h3><p>1 refill left</p></div></main>`,
    );
    expect(prescriptions).toMatchObject([{ printedName: 'Atorvastatin 40 mg tablet', refillsLeft: 1 }]);
  });

  it('takes a name without a strength where a name stands', () => {
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><div><h3>Jardiance</h3><p>Refills left: 1</p><p>90-day supply</p></div></main>`,
    );
    expect(prescriptions).toMatchObject([{ printedName: 'Jardiance', daysSupply: 90 }]);
  });
});

describe('facts without a label of their own', () => {
  it('reads a dotted run of a card: an amount and a doctor need no label', () => {
    const { prescriptions } = readingOf(`<main><h1>My prescriptions</h1><div><h3>Humira Pen 40 mg/0.4 mL</h3>
      <p>90-day supply · 2 refills left · $12.50</p><p>Rx 70412208 · Dr. Anil Patel</p></div></main>`);
    expect(prescriptions).toMatchObject([
      {
        printedName: 'Humira Pen 40 mg/0.4 mL',
        daysSupply: 90,
        refillsLeft: 2,
        price: 12.5,
        rxNumber: '70412208',
        prescriber: 'Dr. Anil Patel',
        quantity: null,
      },
    ]);
  });

  it('leaves open what two amounts mean', () => {
    const { prescriptions } = readingOf(
      '<main><h1>My prescriptions</h1><div><h3>LISINOPRIL TAB 10MG</h3><p>2 refills left</p><p>$4.00</p><p>$9.00</p></div></main>',
    );
    expect(prescriptions).toMatchObject([{ price: null }]);
  });

  it('takes a section of its own for the medicine of a page about one, and an offer for nobody', () => {
    const detail = (more: string) =>
      readingOf(
        `<main><h1>Prescription details</h1><section><h2>LISINOPRIL TAB 10MG</h2><p>Refills left: 2</p></section>${more}</main>`,
        'https://www.optumrx.com/secure/prescription-detail',
      ).prescriptions[0]?.autofill;
    expect(
      detail('<section><h2>Auto refill</h2><label><input type="checkbox" checked> Auto refill</label></section>'),
    ).toBe('on');
    expect(
      detail('<div><p>Never run out again with auto refill.</p><button>Enroll in auto refill</button></div>'),
    ).toBe('unknown');
  });

  it('takes the first of several names in headings for no page of its own', () => {
    const { page, prescriptions } = readingOf(
      `<p>Viewing: Rose Quill</p>${[one, two].map((name) => `<div><h2>${name}</h2><p>Refills left: 3</p></div>`).join('')}`,
      'https://www.optumrx.com/secure/medication-list',
    );
    expect([page, ...prescriptions.map(({ printedName }) => printedName)]).toEqual(['my-prescriptions', one, two]);
  });
});

describe('a name over its strength', () => {
  const card = (below: string) => `<div><div>Losartan</div><div>${below}</div><p>Auto refill: On</p></div>`;
  it.each([
    ['50 mg &bull; Tablet &bull; 90 ct', 'Losartan 50 mg • Tablet', { quantity: 90 }],
    ['50 mg | Tablet | Qty 90', 'Losartan 50 mg | Tablet', { quantity: 90 }],
    ['50 mg, tablet, Rx 70123456', 'Losartan 50 mg, tablet', { rxNumber: '70123456' }],
    ['<span>50 mg</span> <span>Tablet</span> <span>Qty: 90</span>', 'Losartan 50 mg Tablet', { quantity: 90 }],
    ['50 mg tablet', 'Losartan 50 mg tablet', { quantity: null }],
  ])('goes on in %s', (below, printedName, others) => {
    const { prescriptions } = readingOf(`<main><h1>My prescriptions</h1>${card(below)}</main>`);
    expect(prescriptions).toMatchObject([{ printedName, autofill: 'on', ...others }]);
  });

  it('does not go on with what only holds a strength', () => {
    const { prescriptions } = readingOf(
      '<main><h1>My prescriptions</h1><article><h2>Losartan</h2><p>Take 50 mg, once a day</p><p>Refills left: 1</p></article></main>',
    );
    expect(prescriptions).toMatchObject([{ printedName: 'Losartan' }]);
  });

  it('ends before the mark of a footnote', () => {
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><article><h2>${one}*</h2><p>Refills left: 1</p></article><p>* In short supply</p></main>`,
    );
    expect(prescriptions).toMatchObject([{ printedName: one }]);
  });
});

describe('what no medicine took', () => {
  const list = (rest: string) =>
    readingOf(
      `<main><h1>My prescriptions</h1>${twice((name, f) => `<article><h2>${name}</h2><p>Refills left: ${f.refillsLeft}</p></article>`)}${rest}</main>`,
    );

  it('makes a list partial when it is a number that only a medicine has', () => {
    const { outcome, gaps } = list('<section><h2>More</h2><p>Rx number: 70123499</p></section>');
    expect(outcome).toBe('partial');
    expect(gaps[0]?.why).toBe('a prescription number or refills belong to no medicine that was read');
  });

  it.each([
    ['<p>Something new</p><p>Auto refill: Off</p>', 'autofill'],
    ['<b>XYZ-441 #22?</b><p>Next refill: 12/01/2026</p>', 'a day'],
    ['<p>Pen needles (see label)</p><p>Rx number: 70123499</p>', 'another number'],
  ])('is never the medicine beside it: %s', (nameless) => {
    const card = `<p>${one}</p><p>Rx number: 70123456</p><p>Next refill: 12/14/2026</p><p>Auto refill: On</p>`;
    for (const cards of [
      [card, nameless],
      [nameless, card],
      [card, nameless, card.replace(one, two).replace('456', '457')],
    ]) {
      const { outcome, prescriptions } = readingOf(
        `<main><h1>My prescriptions</h1><ul>${cards.map((block) => `<li>${block}</li>`).join('')}</ul></main>`,
      );
      expect(outcome).toBe('partial');
      expect(prescriptions.find(({ printedName }) => printedName === one)).toMatchObject({
        rxNumber: '70123456',
        nextFillOn: '2026-12-14',
        autofill: 'on',
      });
    }
  });

  it('is the medicine beside it when it only goes on about it', () => {
    const part = (inside: string) => `<div>${inside}</div>`;
    const { outcome, prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1><article>${part(`<b>${one}</b><p>Rx number: 70123456</p><p>Refills left: 2</p>`)}${part('<p>Delivery</p><p>Rx number: 70123456</p><p>Next refill: 12/14/2026</p>')}</article></main>`,
    );
    expect([outcome, prescriptions[0]?.nextFillOn]).toEqual(['complete', '2026-12-14']);
  });

  it('does not when it is the heading of a group or an offer', () => {
    expect(list('<h2>Out of refills</h2>').outcome).toBe('complete');
    expect(list('<aside><p>Rx number: 70123499</p></aside>').outcome).toBe('complete');
  });

  it('is nothing of the whole page, though an article holds it with its one medicine', () => {
    const { prescriptions } = readingOf(
      `<article><h1>Good to see you!</h1><p>Your offer expires 01/01/2027</p><div><h3>${one}</h3><p>Refills left: 2</p></div></article>`,
    );
    expect(prescriptions).toMatchObject([{ refillsLeft: 2, expiresOn: null }]);
  });

  it('is nothing of a card whose badge stands over its name, as the first thing in it', () => {
    const card = (badge: string, name: string, number: string) =>
      `<div><div><span>${badge}</span><p>${name}</p></div><div><span>Rx number: ${number}</span></div></div>`;
    const { prescriptions } = readingOf(
      `<main><h1>My prescriptions</h1>${card('Archived', one, '70123456')}${card('Discontinued', two, '70123457')}</main>`,
    );
    expect(prescriptions.map(({ status, rxNumber }) => `${status} ${rxNumber}`)).toEqual([
      'inactive 70123456',
      'inactive 70123457',
    ]);
  });
});
