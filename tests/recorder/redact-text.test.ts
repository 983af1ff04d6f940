import { describe, expect, it } from 'vitest';
import type { CapturedPage } from '@/src/model/captured-page';
import { isDrugWord } from '@/src/reader/names/is-drug-word';
import { applyEdits } from '@/src/recorder/edit';
import { dateMover } from '@/src/recorder/move-dates';
import { redactPage } from '@/src/recorder/redact-page';
import { order, prescription, reading } from '../history/builders';

const today = '2026-11-22';
type Texts = readonly (string | readonly string[])[];

/** One line a text; a list of texts is one line of several parts. */
function pageOf(texts: Texts, facts: Parameters<typeof reading>[0] = {}): CapturedPage {
  const nodes: CapturedPage['nodes'] = [{ in: -1, place: 'child', tag: 'body', attributes: {}, look: {} }];
  for (const text of texts) {
    const line = nodes.push({ in: 0, place: 'child', tag: 'p', attributes: {}, look: {} }) - 1;
    for (const part of [text].flat()) {
      const at = nodes.push({ in: line, place: 'child', tag: 'span', attributes: {}, look: {} }) - 1;
      nodes.push({ in: at, place: 'child', text: part });
    }
  }
  return { url: 'https://www.optumrx.com/secure/my-prescriptions', title: '', today, reading: reading(facts), nodes };
}
const recorded = (texts: Texts, facts: Parameters<typeof reading>[0] = {}, salt = 'salt') =>
  redactPage(pageOf(texts, facts), salt).lines;

describe('in a recorded page', () => {
  it('the words of the site stay', () => {
    const said = ['My prescriptions', 'Eligible for Optum Home Delivery', 'Auto refill is on', 'Out of refills'];
    expect(recorded(said)).toEqual(said);
  });

  it('a person gets an invented name, the same wherever it is printed, and its first letter with it', () => {
    const [full, upper, initial, greeting] = recorded(
      ['Viewing: Rose Quillfeather', 'ROSE QUILLFEATHER', 'Rose Q.', 'Rose’s prescriptions'],
      { person: 'Rose Quillfeather' },
    );
    const [, first = '', last = ''] = /^Viewing: (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u.exec(full ?? '') ?? [];
    expect(`${first} ${last}`).not.toMatch(/rose|quill/i);
    expect(upper).toBe(`${first} ${last}`.toUpperCase());
    expect(initial).toBe(`${first} ${last.charAt(0)}.`);
    expect(greeting).toBe(`${first}’s prescriptions`);
  });

  it('what goes with a name stays, and what is the person’s does not', () => {
    const person = "Jean d'Quillfeather St. Rosewood III";
    const [name, post, parcel] = recorded([person, 'Sent by U.S. mail', '9205590175547700188231'], { person });
    expect(name).toMatch(/^\p{Lu}\p{Ll}+ d'\p{Lu}\p{Ll}+ St\. \p{Lu}\p{Ll}+ III$/u);
    expect(name).not.toMatch(/jean|quill|rosewood/i);
    expect(post).toBe('Sent by U.S. mail');
    expect(parcel).toMatch(/^92(?!05590175547700188231)\d{20}$/);
  });

  it('a practice is called one still, and not the one it was', () => {
    const prescriber = 'Urology Group: T. Quillfeather, MD';
    const [name] = recorded([prescriber], { prescriptions: [prescription('Metformin 500 mg', { prescriber })] });
    expect(name).toMatch(/^(?!Ur)\p{Lu}\p{Ll}+ology Group: \p{Lu}\. (?!Quill)\p{Lu}\p{Ll}+, MD$/u);
  });

  it('somebody called as the first half of a medicine gets no medicine’s name', () => {
    const [name] = recorded(['Theo']);
    expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u);
    expect(isDrugWord((name ?? '').toLowerCase())).toBe(false);
  });

  it('a range of days stays as long as it is, also where it goes on in another month', () => {
    const ranges = Array.from({ length: 28 }, (_, at) => `${at + 1} Nov 2026 – ${at + 3} Nov 2026`);
    const days = recorded(ranges).map((range) => range.split(' – ').map((day) => Date.parse(`${day} UTC`)));
    expect(days.map(([from, to]) => Number(to) - Number(from))).toEqual(Array(28).fill(2 * 86_400_000));
  });

  it('a name is replaced also where the site uses its words for other things', () => {
    const [name, price] = recorded(['Dr. May Price', 'Price: $5'], {
      prescriptions: [prescription('Metformin 500 mg', { prescriber: 'Dr. May Price' })],
    });
    expect(name).toMatch(/^Dr\. (?!May)\p{Lu}\p{Ll}+ (?!Price)\p{Lu}\p{Ll}+$/u);
    expect(price).toMatch(/^Price: \$\d$/);
  });

  it('a medicine becomes another real one of its kind, in the same form', () => {
    const [tablet, insulin] = recorded(['ATORVASTATIN TAB 40MG', 'Insulin glargine 100 unit/mL pen']);
    expect(tablet).toMatch(/^(?!ATORVASTATIN)[A-Z]{4,} TAB [4-9]0MG$/);
    expect(insulin).toMatch(/^(?!Insulin)\p{Lu}\p{Ll}+ (?!glargine)\p{Ll}+ [23]00 unit\/mL pen$/u);
  });

  it('numbers become other numbers of the same length, the same for the same; noughts stay', () => {
    const [rx, again, none] = recorded(['Rx # 70123456', 'Rx # 70123456', '0 refills left']);
    expect(rx).toMatch(/^Rx # [4-9]0[123]{3}[4-9]{3}$/);
    expect(rx).not.toContain('70123456');
    expect(again).toBe(rx);
    expect(none).toBe('0 refills left');
  });

  it('the page’s own counts stay, for what was read is held against them', () => {
    const counts = ['My medications (12)', 'Showing 1-10 of 23', 'Page 2 of 3', 'in 3 days'];
    expect(recorded([...counts, ['1', '-', '10', 'of', '23', 'orders']])).toEqual([...counts, '1 - 10 of 23 orders']);
  });

  it('two recordings of one page have nothing to do with each other', () => {
    const facts = { person: 'Rose Quillfeather', orders: [order({ orderNumber: '123456789' })] };
    const said = ['Rose Quillfeather', 'Order 123456789', 'Nov 24, 2026'];
    expect(recorded(said, facts, 'one')).not.toEqual(recorded(said, facts, 'two'));
  });

  it('markup in a text stays text', () => {
    const { html } = redactPage(pageOf(['<img src=x onerror=alert(1)>"&']), 'salt');
    expect(html).not.toMatch(/<img/);
    expect(html).toContain('&lt;');
  });
});

describe('dates', () => {
  const moved = (text: string, weeks = -10) =>
    applyEdits(text, dateMover(weeks, Temporal.PlainDate.from(today)).move(text));

  it.each([
    ['Tue, Nov 24, 2026', 'Tue, Sep 15, 2026'],
    ['November 24', 'September 15'],
    ['NOV 24', 'SEP 15'],
    ['11/24/2026', '09/15/2026'],
    ['1/5/26', '10/27/25'],
    ['2026-11-24', '2026-09-15'],
    ['24 Nov 2026', '15 Sep 2026'],
    ['24-Nov-26', '15-Sep-26'],
    ['Nov 24 - Nov 27', 'Sep 15 - Sep 18'],
    ['Nov 24-27', 'Sep 15-18'],
    ['Expires 03/2027', 'Expires 01/2027'],
    ['May 5, 2026', 'Feb 24, 2026'],
  ])('move by whole weeks and stay as they are printed: %s', (from, to) => {
    expect(moved(from)).toBe(to);
  });

  it.each(['02/29/2027', '13/45/2026'])('that do not exist go on not existing: %s', (text) => {
    expect(moved(text)).toMatch(/^(02\/29\/2023|13\/45\/2022)$/);
  });

  it('keep their distance from each other', () => {
    const [, first = '', second = ''] = /(\S+) to (\S+)/.exec(moved('2026-03-01 to 2026-03-15')) ?? [];
    expect(Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(second)).days).toBe(14);
  });

  it.each(['70/30', '5-325 mg', '1-800-356-3477', 'in 3 days', 'may be filled'])('are not seen in %s', (text) => {
    expect(moved(text)).toBe(text);
  });
});
