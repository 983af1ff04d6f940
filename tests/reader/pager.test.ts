// @vitest-environment happy-dom
/** A list that goes on is never called complete, whatever one presses to see more of it. */
import { describe, expect, it } from 'vitest';
import { listUrl, ordersUrl, readOf } from './page-of';

const medicines = `<ul>
  <li><h3>Atenolol 50 mg tablet</h3><p>2 refills left</p></li>
  <li><h3>Clonidine 0.1 mg tablet</h3><p>1 refill left</p></li></ul>`;
const orders = `<div><h3>Order #400100200</h3><span>Shipped</span><p>Atenolol 50 mg tablet</p></div>
  <div><h3>Order #400100199</h3><span>Delivered</span><p>Clonidine 0.1 mg tablet</p></div>`;

const gapsOf = (what: 'prescriptions' | 'orders', after: string) => {
  const [heading, list, url] =
    what === 'orders' ? ['Order status', orders, ordersUrl] : ['My prescriptions', medicines, listUrl];
  return readOf(`<main><h1>${heading}</h1>${list}${after}</main>`, url).reading.gaps.map(({ why }) => why);
};

const goesOn: readonly (readonly [string, string, string])[] = [
  [
    'marks its own page',
    '<nav aria-label="Pages"><a aria-current="page">1</a><a href="#">2</a><a href="#">Next</a></nav>',
    'page 1 of 2',
  ],
  ['prints its own page as text', '<div><a href="#">1</a> <span>2</span> <a href="#">3</a></div>', 'page 2 of 3'],
  ['disables its own page', '<p><button disabled>1</button><button>2</button></p>', 'page 1 of 2'],
  [
    'shows a window of pages',
    '<nav><span aria-current="true">4</span> <a href="#">5</a> … <a href="#">9</a> <a href="#">›</a></nav>',
    'page 4 of 9',
  ],
  [
    'goes on behind the last number',
    '<nav><a href="#">1</a><a aria-current="page" href="#">2</a><a href="#">Next page</a></nav>',
    'page 2 of 3',
  ],
  ['does not say which page it is', '<nav><a href="#">1</a> <a href="#">2</a></nav>', 'the list goes on'],
  ['steps on and back', '<p><button disabled>Previous</button> <button>Next</button></p>', 'the list goes on'],
  ['loads more', '<button>Load more</button>', 'the list goes on'],
  ['shows five more', '<button>Show 5 more prescriptions</button>', 'the list goes on'],
  ['shows more, below the list', '<p><a href="#">Show more</a></p>', 'the list goes on'],
  ['shows six more', '<p><a href="#">Show 6 more</a></p>', 'the list goes on'],
  ['shows all, below the list', '<button>Show all</button>', 'the list goes on'],
  ['says so of a search', '<p>2 results for "onid"</p>', 'only what a search or filter found is shown'],
  [
    'holds a word to search for',
    '<label>Search <input type="search" value="onid"></label>',
    'only what a search or filter found is shown',
  ],
  ['can be cleared of a filter', '<button>Clear filters</button>', 'only what a search or filter found is shown'],
];

const isWhole: readonly (readonly [string, string])[] = [
  ['has one page', '<nav aria-label="Pages"><a aria-current="page">1</a><button disabled>Next</button></nav>'],
  ['offers rows a page', '<p><button>10</button> <button>25</button> <button>50</button></p>'],
  [
    'has a calendar below it',
    `<table><tr>${[1, 2, 3, 4].map((day) => `<td><button>${day}</button></td>`).join('')}</tr></table>`,
  ],
  [
    'has the days of a month below it',
    `<div>${[...Array(30).keys()].map((day) => `<button>${day + 1}</button>`).join('')}</div>`,
  ],
  ['can be searched', '<label>Search <input type="search" value=""></label><button disabled>Clear search</button>'],
  ['offers a price search', '<label>Search for a drug price <input type="search" value="onid"></label>'],
  ['shows all of something else', '<a href="#">View all details</a>'],
  ['can step nowhere', '<p><button disabled>Previous</button> <button disabled>Next</button></p>'],
];

describe.each(['prescriptions', 'orders'] as const)('a list of %s', (what) => {
  it('is complete without a pager', () => expect(gapsOf(what, '')).toEqual([]));
  it.each(goesOn)('that %s goes on', (_, pager, why) => expect(gapsOf(what, pager)).toEqual([why]));
  it.each(isWhole)('that %s is complete', (_, pager) => expect(gapsOf(what, pager)).toEqual([]));
});

it('is part of a list by its number, so that its parts can be joined', () => {
  const pager = '<nav><a href="#">1</a><a aria-current="page">2</a></nav>';
  const read = readOf(`<main><h1>My prescriptions</h1>${medicines}${pager}</main>`);
  expect(read.reading.gaps).toEqual([{ what: 'prescriptions', why: 'page 2 of 2' }]);
});

it.each([
  ['Show all (5)', 'the page counts 5, 2 could be read'],
  ['View all 12 prescriptions', 'the page counts 12, 2 could be read'],
])('that ends in "%s" is short of it', (said, why) => {
  const read = readOf(`<main><h1>My prescriptions</h1>${medicines}<a href="#">${said}</a></main>`);
  expect(read.reading.gaps).toEqual([{ what: 'prescriptions', why }]);
});

it('that names how many it leaves out is short of them', () => {
  const read = readOf(`<main><h1>My prescriptions</h1>${medicines}<p>+ 3 more medications</p></main>`);
  expect(read.reading.gaps).toEqual([{ what: 'prescriptions', why: '3 more are not shown' }]);
});

it('that shows as many as "Show all" names is whole', () => {
  const read = readOf(`<main><h1>My prescriptions</h1>${medicines}<a href="#">Show all (2)</a></main>`);
  expect(read.reading.gaps).toEqual([]);
});

it('that could not all be loaded is not whole', () => {
  const read = readOf(
    `<main><h1>My prescriptions</h1><p role="alert">Some of your prescriptions could not be loaded.</p>${medicines}</main>`,
  );
  expect(read.reading.outcome).toBe('partial');
});

it('that counts none is none of those below it', () => {
  const read = readOf(`<main><h1>My prescriptions</h1><h2>Active prescriptions (0)</h2>${medicines}</main>`);
  expect(read.reading.gaps).toEqual([{ what: 'prescriptions', why: 'the page counts 0, 2 could be read' }]);
});

it.each([
  ['Medications (4)', 'partial'],
  ['Medications (1)', 'complete'],
])('of the medicines of an order: "%s" over one is %s', (said, outcome) => {
  const read = readOf(
    `<main><h1>Order 400100200</h1><p>Status: Shipped</p><h2>${said}</h2><ul><li>Atenolol 50 mg tablet</li></ul></main>`,
    'https://www.optumrx.com/secure/order-detail/400100200',
  );
  expect(read.reading.outcome).toBe(outcome);
});

it('is not continued by "Show more" in each of its cards', () => {
  const cards = medicines.replaceAll('</li>', '<button>Show more</button></li>');
  expect(readOf(`<main><h1>My prescriptions</h1>${cards}</main>`).reading.gaps).toEqual([]);
});

it('of orders is not continued by "Show more" in the first of them', () => {
  const cards = orders.replace('</div>', '<button>Show more</button></div>');
  expect(readOf(`<main><h1>Order status</h1>${cards}</main>`, ordersUrl).reading.gaps).toEqual([]);
});

describe('How many of all are in some state', () => {
  const all = (of: number) => [
    `Auto refill: 1 of ${of} prescriptions enrolled`,
    `Enrolled medications: 1 of ${of}`,
    `1 of ${of} prescriptions are set to refill automatically.`,
    `Auto refill is on for 1 of ${of} prescriptions`,
    `1 of ${of} prescriptions ready to refill`,
    `1 of ${of} items selected`,
  ];
  it.each(all(2))('does not say which part is shown: %s', (said) =>
    expect(gapsOf('prescriptions', `<p>${said}</p>`)).toEqual([]),
  );
  it.each(all(4))('says how many there are: %s', (said) =>
    expect(gapsOf('prescriptions', `<p>${said}</p>`)).toEqual(['the page counts 4, 2 could be read']),
  );
  it.each(['Showing 1 of 2 prescriptions', '1 of 2 prescriptions', 'Automatic refills: 1 of 2 prescriptions shown'])(
    'is not what says which part is shown: %s',
    (said) => expect(gapsOf('prescriptions', `<p>${said}</p>`)).toEqual(['the page shows 1 of 2']),
  );
});
