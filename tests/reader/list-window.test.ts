// @vitest-environment happy-dom
/** Lists that say in their markup that they are longer than what stands in the page. What only layout shows is in tests/pages. */
import { describe, expect, it } from 'vitest';
import { seenOfList } from '@/src/model/list-part';
import { ordersUrl, readOf } from './page-of';

const drugs = ['Atenolol 50 mg tablet', 'Clonidine 0.1 mg tablet', 'Glipizide 10 mg tablet'];
const card = (attributes: string, drug: string) => `<li ${attributes}><h3>${drug}</h3><p>2 refills left</p></li>`;
const list = (attributes: (at: number) => string, around = '') =>
  `<main><h1>My prescriptions</h1>${around}<ul>${drugs.map((drug, at) => card(attributes(at), drug)).join('')}</ul></main>`;
const grid = (count: number, attributes: (at: number) => string, around = '') =>
  `<main><h1>My prescriptions</h1>${around}<table aria-rowcount="${count}">
    <tr ${attributes(-1)}><th>Medication</th><th>Refills left</th></tr>
    ${drugs.map((drug, at) => `<tr ${attributes(at)}><td>${drug}</td><td>2</td></tr>`).join('')}</table></main>`;
const gapsOf = (markup: string) => readOf(markup).reading.gaps.map(({ why }) => why);
const numbered = (from: number) => (at: number) => `aria-rowindex="${at < 0 ? 1 : at + from}"`;

describe('A list is partial', () => {
  const partial: readonly (readonly [string, string, number | null])[] = [
    ['says that its set is larger', list((at) => `aria-posinset="${at + 1}" aria-setsize="9"`), 9],
    ['says that its set is larger, and no positions', list(() => 'aria-setsize="9"'), 9],
    ['says that nobody knows how large its set is', list((at) => `aria-posinset="${at + 1}" aria-setsize="-1"`), null],
    [
      'has one of its sets, and not all of another',
      list((at) => (at < 2 ? `aria-posinset="${at + 1}" aria-setsize="2"` : 'aria-posinset="1" aria-setsize="2"')),
      null,
    ],
    ['says that it has more rows', grid(20, numbered(2)), 19],
    ['says that it has more rows, and does not number them', grid(20, () => ''), 20],
    ['says that nobody knows how many rows it has', grid(-1, numbered(2)), null],
    ['says that nobody knows how many rows it has, and numbers none', grid(-1, () => ''), null],
    ['has as many rows as it says, but not these', grid(4, numbered(7)), 3],
    [
      'says that its set is larger, and counts still more',
      list(() => 'aria-setsize="9"', '<p>12 prescriptions</p>'),
      12,
    ],
  ];
  it.each(partial)('that %s', (_, markup, of) => expect(gapsOf(markup)).toEqual([seenOfList(3, of)]));

  it('by what counts all of it: a heading within it counts its own part', () => {
    const group = (heading: string, from: number) =>
      `<h2>${heading}</h2><ul>${drugs
        .slice(from, from + 2)
        .map((drug, at) => card(`aria-posinset="${from + at + 1}" aria-setsize="9"`, drug))
        .join('')}</ul>`;
    const read = readOf(
      `<main><h1>My prescriptions</h1><div>${group('Active prescriptions (4)', 0)}${group('Past prescriptions (5)', 2)}</div></main>`,
    );
    expect(read.window?.items).toBeNull();
    expect(read.window?.rows?.of).toBe(9);
    expect(read.reading.gaps.map(({ why }) => why)).toContain('the page counts 4, 2 could be read');
  });

  it('of orders that says that its set is larger', () => {
    const orders = [1, 2].map(
      (at) => `<li aria-posinset="${at}" aria-setsize="5"><h3>Order #40010020${at}</h3><span>Shipped</span></li>`,
    );
    const { reading } = readOf(`<main><h1>Order status</h1><ul>${orders.join('')}</ul></main>`, ordersUrl);
    expect(reading).toMatchObject({ outcome: 'partial', gaps: [{ what: 'orders', why: seenOfList(2, 5) }] });
  });
});

describe('Heads of groups that are no rows by their markup', () => {
  const grouped = (count: number, last: string) =>
    gapsOf(
      `<main><h1>My prescriptions</h1><div role="grid" aria-rowcount="${count}">
      <div role="row"><div role="columnheader">Medication</div><div role="columnheader">Refills left</div></div>
      ${drugs.map((drug, at) => `<div role="rowgroup"><div>${at === 2 ? last : `Group ${at} (1)`}</div><div role="row"><div role="rowheader">${drug}</div><div role="gridcell">2</div></div></div>`).join('')}</div></main>`,
    );

  it('may have been counted as rows, where they count what was read', () =>
    expect([grouped(6, 'Later (1)'), grouped(7, 'Later (1)')]).toEqual([[], []]));

  it('are none where more rows are counted, or where they count more', () => {
    expect(grouped(8, 'Later (1)')).toEqual([seenOfList(3, 8)]);
    expect(grouped(6, 'Later (2)')).toEqual([seenOfList(3, 6)]);
    expect(grouped(6, 'Later')).toEqual([seenOfList(3, 6)]);
  });
});

describe('A list is complete', () => {
  const whole: readonly (readonly [string, string])[] = [
    ['says nothing', list(() => '')],
    ['has all of its set', list((at) => `aria-posinset="${at + 1}" aria-setsize="3"`)],
    ['has all of its rows, the headings among them', grid(4, numbered(2))],
    ['has all of its rows, without numbers', grid(4, () => '')],
    ['numbers its rows without the headings', grid(3, (at) => (at < 0 ? '' : `aria-rowindex="${at + 1}"`))],
    [
      'has all of each of its sets',
      list((at) => (at < 2 ? `aria-posinset="${at + 1}" aria-setsize="2"` : 'aria-posinset="1" aria-setsize="1"')),
    ],
    ['numbers something else', list((at) => `aria-posinset="${at}" aria-setsize="many"`)],
  ];
  it.each(whole)('that %s', (_, markup) => expect(gapsOf(markup)).toEqual([]));
});

it('A page of a list says which one it is, although its rows are numbered from the first page on', () => {
  const pager = '<nav><a href="#">1</a><a aria-current="page">2</a></nav>';
  expect(gapsOf(grid(7, numbered(5), pager))).toEqual(['page 2 of 2']);
});

it('A list that says which rows it shows is put together from them', () => {
  expect(gapsOf(list((at) => `aria-posinset="${at + 1}" aria-setsize="9"`, '<p>Showing 1-3 of 9</p>'))).toEqual([
    'the page shows 1 to 3 of 9',
  ]);
});

describe('A list in pages without numbers', () => {
  const stepped = (back: string, on: string) =>
    `<main><h1>My prescriptions (9)</h1><ul>${drugs.map((drug) => card('', drug)).join('')}</ul>
      <p><button ${back}>Previous</button> <button ${on}>Next</button></p></main>`;

  it.each([
    ['disabled', '', true, false],
    ['', '', false, false],
    ['', 'disabled', false, true],
  ])('says by its steps where it begins and ends: back %j, on %j', (back, on, isStart, isEnd) => {
    const { window, reading } = readOf(stepped(back, on));
    expect(window).toMatchObject({ moves: 'by-pages', items: 9, rows: null, isStart, isEnd });
    expect(reading).toMatchObject({ outcome: 'partial', gaps: [{ why: seenOfList(3, 9) }] });
  });

  it('is none when it steps nowhere, or does not count', () => {
    expect(readOf(stepped('disabled', 'disabled')).window).toBeNull();
    expect(readOf(stepped('disabled', '').replace(' (9)', '')).window).toBeNull();
  });
});

describe('What a list is searched, sorted by or filtered', () => {
  const settingsWith = (around: string, ticked = '') => {
    const rows = list((at) => `aria-posinset="${at + 1}" aria-setsize="9"`, around);
    return readOf(rows.replaceAll('</li>', `<input type="checkbox" aria-label="Select" ${ticked}></li>`)).window
      ?.settings;
  };
  const differ: readonly (readonly [string, string, string])[] = [
    ['is typed', '<input type="search" value="">', '<input type="search" value="aten">'],
    ['is chosen', '<select><option>Name</select>', '<select><option>Refills</select>'],
    [
      'is ticked',
      '<label><input type="checkbox"> Active</label>',
      '<label><input type="checkbox" checked> Active</label>',
    ],
    ['is pressed', '<button aria-pressed="false">Active</button>', '<button aria-pressed="true">Active</button>'],
    ['is a tab', '<a role="tab" aria-selected="true">Active</a>', '<a role="tab" aria-selected="false">Active</a>'],
  ];
  it.each(differ)('%s', (_, one, other) => expect(settingsWith(one)).not.toBe(settingsWith(other)));

  it('is not what its own rows show', () => {
    expect(settingsWith('')).toEqual(expect.any(String));
    expect(settingsWith('', 'checked')).toBe(settingsWith(''));
  });
});
