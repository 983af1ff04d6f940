// @vitest-environment happy-dom
/** A day that stands once over several medicines is each one's, and never the one's before it. */
import { describe, expect, it } from 'vitest';
import { listUrl, readingOf } from './page-of';

const automaticUrl = 'https://www.optumrx.com/secure/automatic-refills';
const card = (name: string, more = '') =>
  `<div class="card"><b>${name}</b><p>Rx 7045513${name.length % 10}</p>${more}</div>`;
const [a, b, c] = [card('ATENOLOL TAB 50MG'), card('METFORMIN TAB 500MG'), card('LISINOPRIL TAB 2.5MG')];

const read = (markup: string, url = listUrl) =>
  readingOf(`<main><h1>My prescriptions</h1>${markup}</main>`, url).prescriptions.map(
    ({ printedName, lastFilledOn, nextFillOn }) =>
      `${printedName.split(' ')[0]} ${lastFilledOn ?? '-'} ${nextFillOn ?? '-'}`,
  );

describe('a heading with a day', () => {
  it('tells the day of all under it', () =>
    expect(
      read(
        `<section><h2>You can refill these now</h2>${a}</section><section><h2>Refill on or after Thursday, December 3, 2026</h2>${b}${c}</section>`,
      ),
    ).toEqual(['ATENOLOL - -', 'METFORMIN - 2026-12-03', 'LISINOPRIL - 2026-12-03']));

  it('does so without a box of its own', () =>
    expect(
      read(
        `<h2>Ready to refill</h2>${a}<h2>Refill on or after December 3, 2026</h2>${b}<h2>No refill date yet</h2>${c}`,
      ),
    ).toEqual(['ATENOLOL - -', 'METFORMIN - 2026-12-03', 'LISINOPRIL - -']));

  it('may be a day alone, under the heading that says of what', () =>
    expect(read(`<h2>Refill on or after</h2><h3>Dec 3, 2026</h3>${a}<h3>Dec 16, 2026</h3>${b}${c}`)).toEqual([
      'ATENOLOL - 2026-12-03',
      'METFORMIN - 2026-12-16',
      'LISINOPRIL - 2026-12-16',
    ]));

  it('leaves a card its own day', () =>
    expect(
      read(
        `<section><h2>Refill on or after December 3, 2026</h2>${a}${card('METFORMIN TAB 500MG', '<p>Refill on or after Dec 5, 2026</p>')}</section>`,
      ),
    ).toEqual(['ATENOLOL - 2026-12-03', 'METFORMIN - 2026-12-05']));

  it("ends a card and is not the next one's", () =>
    expect(
      read(
        `<div>${card('ATENOLOL TAB 50MG', '<h4>Last filled Oct 1, 2026</h4>')}</div><div>${card('METFORMIN TAB 500MG', '<h4>Last filled Sep 1, 2026</h4>')}</div><div>${c}</div>`,
      ),
    ).toEqual(['ATENOLOL 2026-10-01 -', 'METFORMIN 2026-09-01 -', 'LISINOPRIL - -']));
});

describe('a line with a day between cards', () => {
  const day = (said: string) => `<p>${said}</p>`;
  const [late, early] = [day('Last filled Nov 12, 2026'), day('Last filled Oct 1, 2026')];

  it('stands over the cards behind it where one stands over the first', () =>
    expect(read(`${late}${a}${early}${b}${c}`)).toEqual([
      'ATENOLOL 2026-11-12 -',
      'METFORMIN 2026-10-01 -',
      'LISINOPRIL 2026-10-01 -',
    ]));

  it('says so in a sentence, too', () =>
    expect(
      read(`${day('You can refill these on Dec 3, 2026')}${a}${day('You can refill these on Dec 16, 2026')}${b}`),
    ).toEqual(['ATENOLOL - 2026-12-03', 'METFORMIN - 2026-12-16']));

  it('is no more told behind a line that says something else', () =>
    expect(read(`${late}${a}${early}${b}${day('Never filled here')}${c}`)).toEqual([
      'ATENOLOL 2026-11-12 -',
      'METFORMIN 2026-10-01 -',
      'LISINOPRIL - -',
    ]));

  it('stands under its card where one stands under the last', () =>
    expect(read(`${a}${late}${b}${early}`)).toEqual(['ATENOLOL 2026-11-12 -', 'METFORMIN 2026-10-01 -']));

  it('is that of a group where it begins the box of one', () =>
    expect(read(`<div>${late}${a}${b}</div><div>${early}${c}</div>`)).toEqual([
      'ATENOLOL 2026-11-12 -',
      'METFORMIN 2026-11-12 -',
      'LISINOPRIL 2026-10-01 -',
    ]));
});

describe("a state over medicines, with no heading's tag", () => {
  const states = (markup: string) =>
    readingOf(`<main><h1>Automatic refills</h1>${markup}</main>`, automaticUrl).prescriptions.map(
      ({ autofill }) => autofill,
    );
  const list = (said: string, ...items: readonly string[]) =>
    `<div><div>${said}</div><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;

  it('is said of as many as it counts', () =>
    expect(states(`${list('Enrolled in automatic refills (1)', a)}${list('Not enrolled (2)', b, c)}`)).toEqual([
      'on',
      'off',
      'off',
    ]));

  it('is said of all where the next list begins with another', () =>
    expect(states(`${list('Enrolled', a, b)}${list('Not enrolled', c)}`)).toEqual(['on', 'on', 'off']));

  it.each(['Enrolled · 2', 'Enrolled - 2 medicines', 'Enrolled: 2'])('"%s" counts, too', (said) =>
    expect(states(list(said, a, b))).toEqual(['on', 'on']),
  );

  it('is said of as many as it counts in a list without boxes, and is not the state of the last one before it', () =>
    expect(states(`<p>Enrolled (2)</p>${a}${b}<p>Not enrolled (1)</p>${c}`)).toEqual(['on', 'on', 'off']));

  it('is said of nobody there where it does not count', () =>
    expect(states(`<p>Enrolled</p>${a}${b}<p>Not enrolled</p>${c}`).slice(0, 2)).toEqual(['unknown', 'unknown']));

  it('over other than as many is said of nobody', () =>
    expect(states(list('Enrolled (1)', a, b))).toEqual(['unknown', 'unknown']));

  it("over the first of several cards may be that one's", () =>
    expect(states(list('Auto refill is on', a, b))).not.toContain('off'));
});
