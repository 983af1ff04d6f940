// @vitest-environment happy-dom
/** Whatever way a card prints its facts, none of them is taken for another. What is not read is no fault here: it is unknown. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingOf } from './page-of';

interface Fact {
  readonly field: string;
  readonly value: unknown;
  /** As it is printed behind its label. */
  readonly printed: string;
  readonly label: string;
  /** The same without a label. */
  readonly said: string;
}

const fact = <T>(field: string, values: readonly (readonly [string, T])[], labels: string, sayings: string) =>
  fc
    .tuple(fc.constantFrom(...values), fc.constantFrom(...labels.split('|')), fc.constantFrom(...sayings.split('|')))
    .map(
      ([[printed, value], label, saying]): Fact => ({
        field,
        value,
        printed,
        label,
        said: saying.replace('~', printed),
      }),
    );
const count = (...of: number[]) => of.map((one) => [String(one), one] as const);

const facts = fc.tuple(
  fact('quantity', count(6, 30, 90, 180), 'Quantity|Qty', '~ tablets'),
  fact('daysSupply', count(28, 84, 90), "Days' supply|Days supply|Day supply", '~-day supply|~ days supply'),
  fact('refillsLeft', count(0, 1, 3), 'Refills left|Refills|Remaining refills', '~ refills left|~ refills remaining'),
  fact(
    'lastFilledOn',
    [
      ['09/05/2026', '2026-09-05'],
      ['Saturday, September 5, 2026', '2026-09-05'],
      ['Sep 5, 2026', '2026-09-05'],
    ],
    'Last filled|Filled on|Most recent fill',
    'Last filled ~|Filled on ~',
  ),
  fact(
    'nextFillOn',
    [
      ['12/04/2026', '2026-12-04'],
      ['Dec 4, 2026', '2026-12-04'],
    ],
    'Next fill|Refill available on|Too soon until',
    'Refill on or after ~|Refill available on ~',
  ),
  fact('expiresOn', [['Aug 19, 2027', '2027-08-19']], 'Expires|Rx expires|Valid through', 'Expires ~|Good through ~'),
  fact('rxNumber', [['70123456', '70123456']], 'Rx number|Rx #|Prescription number', 'Rx ~|Rx# ~'),
  fact(
    'prescriber',
    [
      ['Dr. Ines Calloway', 'Dr. Ines Calloway'],
      ['Samuel Reyes, MD', 'Samuel Reyes, MD'],
    ],
    'Prescriber|Prescribed by|Ordered by',
    'Prescribed by ~',
  ),
  fact('price', [['$12.50', 12.5]], 'Price|You pay|Copay', 'You pay ~'),
  fact(
    'autofill',
    [
      ['On', 'on'],
      ['Enrolled', 'on'],
    ],
    'Auto refill|Automatic refill',
    'Auto refill is on',
  ),
);

const separators = [' | ', ' · ', ', ', ' • ', '<br>'];
const inBold = ({ said, printed }: Fact) => said.replace(printed, `<b>${printed}</b>`);
const each = (wrap: (one: Fact) => string) => (all: readonly Fact[]) => all.map(wrap).join('');
const inLine = (tell: (one: Fact) => string, separator: string) => (all: readonly Fact[]) =>
  `<p>${all.map(tell).join(separator)}</p>`;

/** The ways to print some facts; those in one line with each separator. */
const forms = [
  ...separators.flatMap((separator) => [
    inLine(({ label, printed }) => `${label}: ${printed}`, separator),
    inLine(({ label, printed }) => `<b>${label}:</b> ${printed}`, separator),
    inLine(({ label, printed }) => `${label}: <b>${printed}</b>`, separator),
    inLine(({ label, printed }) => `${label} <span>${printed}</span>`, separator),
    inLine(({ said }) => said, separator),
    inLine(inBold, separator),
  ]),
  inLine(({ label, printed }) => `${label}: ${printed}`, ' '),
  inLine(({ said }) => said, '. '),
  each(({ label, printed }) => `<p>${label}: ${printed}</p>`),
  each(({ said }) => `<p>${said}</p>`),
  each(({ label, printed }) => `<div><div>${label}</div><div>${printed}</div></div>`),
  each(({ label, printed }) => `<div><div>${printed}</div><div>${label}</div></div>`),
  each(({ label, printed }) => `<dl><dt>${label}</dt><dd>${printed}</dd></dl>`),
  (all: readonly Fact[]) =>
    `<table>${each(({ label, printed }) => `<tr><td>${label}</td><td>${printed}</td></tr>`)(all)}</table>`,
];

const card = fc
  .tuple(
    facts,
    fc.constantFrom(...forms),
    fc.integer({ min: 2, max: 6 }),
    fc.infiniteStream(fc.double({ noNaN: true })),
  )
  .map(([all, form, size, rolls]) => {
    const chosen = all
      .map((one) => [rolls.next().value as number, one] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, size)
      .map(([, one]) => one);
    return { chosen, html: form(chosen) };
  });

it('no fact of a card is taken for another', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(card, ({ chosen, html }) => {
      const { prescriptions } = readingOf(
        `<main><h1>My prescriptions</h1><article><h3>Lisinopril 10 mg tablet</h3>${html}</article></main>`,
      );
      const read: Record<string, unknown> = { ...prescriptions[0] };
      for (const { field, value } of chosen) {
        if (read[field] !== null && read[field] !== 'unknown') expect(read[field], `${field} in ${html}`).toBe(value);
      }
      for (const field of ['quantity', 'daysSupply', 'refillsLeft', 'lastFilledOn', 'nextFillOn', 'expiresOn', 'price'])
        if (prescriptions[0] && !chosen.some((one) => one.field === field))
          expect(read[field], `${field} in ${html}`).toBeNull();
    }),
    { numRuns: 600, seed: 20261122 },
  );
});
