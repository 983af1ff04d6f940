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

it('is not continued by "Show more" in each of its cards', () => {
  const cards = medicines.replaceAll('</li>', '<button>Show more</button></li>');
  expect(readOf(`<main><h1>My prescriptions</h1>${cards}</main>`).reading.gaps).toEqual([]);
});
