// @vitest-environment happy-dom
/** What stands beside a medicine, or beside a person's name, and what it is told of. */
import { describe, expect, it } from 'vitest';
import { listUrl, medicineOf, readingOf } from './page-of';

const homeUrl = 'https://www.optumrx.com/secure/home';
const own = '<main><h1>My prescriptions</h1><article><h3>ENALAPRIL TAB 10MG</h3><p>Rx 70123456</p></article></main>';

describe('a column of notes', () => {
  const status = (note: string) =>
    readingOf(
      `<main><h1>My Medicine Cabinet</h1><table><tr><th>Medicine</th><th>Rx #</th><th>Refills</th><th>Note</th></tr><tr><td>ENALAPRIL TAB 10MG</td><td>33190282</td><td>3</td><td></td></tr><tr><td>PREDNISOLONE OPTH SUSP 1%</td><td></td><td></td><td>${note}</td></tr></table></main>`,
    ).prescriptions[1]?.status;

  it('says what it says', () => {
    expect(status('Filled at a retail pharmacy')).toBe('elsewhere');
    expect(status('Filled at CVS Pharmacy')).toBe('elsewhere');
    expect(status('Eligible for OptumRx Home Delivery')).toBe('placeholder');
    expect(status('Discontinued')).toBe('inactive');
  });
});

describe('"Currently viewing" behind a name', () => {
  const person = (items: string) => readingOf(`<aside><h2>Household</h2><ul>${items}</ul></aside>${own}`).person;

  it('is said of that one, and leads to nobody in the next item', () => {
    expect(
      person(
        '<li><span>Nguyễn Thị Ánh Tuyết</span> <span>Currently viewing</span></li><li><span>Kevin Trần</span> <a href="#">View</a></li>',
      ),
    ).toBe('Nguyễn Thị Ánh Tuyết');
    expect(
      person(
        '<li><div>Rose Alvarez</div><div>Now viewing</div></li><li><div>Frank Alvarez</div><a href="#">Switch</a></li>',
      ),
    ).toBe('Rose Alvarez');
  });

  it('leads to the name below where it stands over one', () => {
    expect(readingOf(`<div><p>Currently viewing</p><p>Rose Alvarez</p></div>${own}`).person).toBe('Rose Alvarez');
  });
});

it('a saint in capitals is of a name', () => {
  expect(readingOf(own.replace('My prescriptions', 'Prescriptions for WILLIAM ST. JOHN-SMYTHE III')).person).toBe(
    'WILLIAM ST. JOHN-SMYTHE III',
  );
});

it('whose account it is names no medicine, however bold', () => {
  const { prescriptions, person } = readingOf(
    '<p>Managing account for: <b>Zofia Wiśniewska</b> (<a href="#">change</a>)</p><div><h1>At a glance</h1><p><b>ENALAPRIL TAB 10MG</b>: your next automatic refill will be processed on 12/02/2026.</p></div>',
    homeUrl,
  );
  expect(person).toBe('Zofia Wiśniewska');
  expect(prescriptions.map(({ printedName }) => printedName)).toEqual(['ENALAPRIL TAB 10MG']);
});

describe('an order in the card of a medicine', () => {
  const card = (words: string) => `<article><h3>ENALAPRIL TAB 10MG</h3><p>Rx 70123456</p><p>${words}</p></article>`;
  const other = '<article><h3>LOSARTAN TAB 50MG</h3><p>Rx 70123457</p></article>';
  const statuses = (words: string, url: string) =>
    readingOf(
      `<main><h1>${url === homeUrl ? 'Home' : 'My prescriptions'}</h1>${card(words)}${other}</main>`,
      url,
    ).orders.map(({ status, printedStatus }) => [status, printedStatus]);

  it('is read on a home page, too', () => {
    expect(statuses('Shipped, arriving in 3 days', homeUrl)).toEqual([['shipped', 'Shipped']]);
    expect(statuses('Shipped', homeUrl)).toEqual([['shipped', 'Shipped']]);
    expect(statuses('Last shipped on Sep 5, 2026', homeUrl)).toEqual([]);
  });

  it('is told by what it is called', () => {
    expect(statuses('<b>Status of your order:</b> Verifying with Doctor', listUrl)).toEqual([
      ['verifying', 'Verifying with Doctor'],
    ]);
    expect(statuses('<b>Status:</b> Verifying with doctor', listUrl)).toEqual([['verifying', 'Verifying with doctor']]);
    expect(statuses('<b>Prescription status:</b> Verifying with doctor', listUrl)).toEqual([]);
  });
});

it('on a page about automatic refills a bare status is theirs, and an order is called one', () => {
  const orders = (words: string) =>
    readingOf(
      `<main><h1>Automatic refills</h1><article><h3>ENALAPRIL TAB 10MG</h3><p>Rx 70123456</p><p>Auto refill: On</p><p>${words}</p></article></main>`,
      'https://www.optumrx.com/secure/automatic-refills',
    ).orders.map(({ orderNumber, status }) => [orderNumber, status]);
  expect(orders('Processing')).toEqual([]);
  expect(orders('Canceled')).toEqual([]);
  expect(orders('Order Processing')).toEqual([[null, 'processing']]);
  expect(orders('Order # 270046618 Shipped')).toEqual([['270046618', 'shipped']]);
});

it('a grid without rows is read by the heads of its columns', () => {
  const cells = (all: readonly string[]) => all.map((cell) => `<div>${cell}</div>`).join('');
  const { prescriptions } = readingOf(
    `<main><h1>My medicine cabinet</h1><div>${cells(['Medication', 'Supply', 'Refills left', 'Refill on or after', 'Next auto refill'])}${cells(['Allopurinol 300 mg tab', '90-day supply', '2 refills', 'Jan 25', '—'])}${cells(['Donepezil 10 mg tab', '30-day supply', '1 refill', '—', 'Jan 14'])}</div></main>`,
  );
  expect(prescriptions).toMatchObject([
    { daysSupply: 90, refillsLeft: 2, nextFillOn: '2027-01-25', autofillOn: null },
    { daysSupply: 30, refillsLeft: 1, nextFillOn: null, autofillOn: '2027-01-14' },
  ]);
});

it('two facts under one head are told apart by their lines', () => {
  const { prescriptions } = readingOf(
    '<main><h1>My prescriptions</h1><table><tr><th>Medication</th><th>Rx number</th><th>Quantity and days’ supply</th></tr><tr><td>ENALAPRIL TAB 10MG</td><td>70123456</td><td>180 tablets<br>90 days</td></tr><tr><td>Stelara 90 mg/mL syringe</td><td>70123457</td><td>84 days</td></tr></table></main>',
  );
  expect(prescriptions).toMatchObject([
    { quantity: 180, daysSupply: 90 },
    { quantity: null, daysSupply: 84 },
  ]);
});

it('a sentence goes on behind the day that stands out in it', () => {
  const day = '<time datetime="2026-12-09">December 9, 2026</time>';
  expect(
    medicineOf(`<h3>ENALAPRIL TAB 10MG</h3><p>You can refill this prescription on or after ${day}.</p>`).nextFillOn,
  ).toBe('2026-12-09');
});

it('a name with "Guide" in it is whole', () => {
  expect(medicineOf('<h3>Accu-Chek Guide <small>test strips</small></h3><p>Rx number: 70123456</p>').printedName).toBe(
    'Accu-Chek Guide test strips',
  );
});
