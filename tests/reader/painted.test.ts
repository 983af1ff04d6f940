// @vitest-environment happy-dom
/** What a style sheet prints is part of what a person reads. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const listOf = (style: string, block: string) =>
  readingOf(
    `<style>${style}</style><main><h1>My prescriptions</h1><article><h3>SUMATRIPTAN TAB 100MG</h3>${block}</article></main>`,
  ).prescriptions;
const labelled = '.k::before { content: attr(data-label) ": "; }';

describe('labels that a style sheet prints', () => {
  it('stand before their values', () => {
    const [only] = listOf(
      `${labelled} @media screen { .rf:before { content: "Refills left: "; } }`,
      '<div class="k" data-label="Auto refill">Off</div><div class="rf">2</div><div class="k" data-label="Days\' supply">30</div>',
    );
    expect(only).toMatchObject({ autofill: 'off', refillsLeft: 2, daysSupply: 30 });
  });

  it('stand behind them, and in cells of any kind', () => {
    const [only] = listOf(
      '.n::after { content: " refills left"; } .state::after { content: "Auto refill: On"; }',
      '<p class="n">3</p><div class="state"></div>',
    );
    expect(only).toMatchObject({ autofill: 'on', refillsLeft: 3 });
  });

  it.each([
    // Pictures, signs and the numbers of steps are no words.
    '.i::before { content: "\\f101"; }',
    '.i::before { content: " | "; }',
    '.i::before { content: url(on.svg) / "Auto refill: On"; }',
    '.i::before { content: counter(step); }',
    '.i::before { content: none; }',
    '.j::before { content: "Auto refill: On"; }',
    '.i:hover::before { content: attr(title); }',
  ])('%s prints none', (style) => {
    const [only] = listOf(style, '<p class="i">Rx 38200578</p>');
    expect(only).toMatchObject({ rxNumber: '38200578', autofill: 'unknown' });
  });

  it('are no part of the name, but for the strength', () => {
    const style = '.new::before { content: "New medicine"; } .s::after { content: attr(data-strength); }';
    const nameOf = (head: string) =>
      readingOf(
        `<style>${style}</style><main><h1>My prescriptions</h1><article>${head}<p>Rx 38200578</p></article></main>`,
      ).prescriptions[0]?.printedName;
    expect(nameOf('<h3 class="new">SUMATRIPTAN TAB 100MG</h3>')).toBe('SUMATRIPTAN TAB 100MG');
    expect(nameOf('<h3 class="s" data-strength="100 mg tablet">Sumatriptan</h3>')).toBe('Sumatriptan 100 mg tablet');
  });

  it('make no state out of the two ends of a switch', () => {
    const [only] = listOf(
      '.t::before { content: "ON"; } .t::after { content: "OFF"; }',
      '<p>Rx 38200578</p><div>Auto refill <button role="switch" aria-checked="true" aria-label="Auto refill" class="t"></button></div>',
    );
    expect(only?.autofill).not.toBe('off');
  });
});
