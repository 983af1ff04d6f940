import { describe, expect, it } from 'vitest';
import { cardsFor, medicine, order, records, rulesFor, seen } from './builders';

describe("Days' supply", () => {
  const dropped = (before: number, now: number) =>
    rulesFor(
      records({ medicines: [medicine({ daysSupply: seen(now), daysSupplyBefore: seen(before, '2026-09-01') })] }),
    );

  it('of 30 where 90 was before: is this what you asked for?', () => {
    expect(dropped(90, 30)).toEqual(['DS-02']);
  });

  it.each([
    [90, 84],
    [90, 100],
    [30, 30],
    [28, 30],
  ])('of %i and then %i is plausible', (before, now) => {
    expect(dropped(before, now)).toEqual([]);
  });
});

describe('Details that are not shown', () => {
  it('are named when the site shows them for other medicines', () => {
    const bare = medicine({
      key: 'new',
      printedName: 'JARDIANCE TAB 10MG',
      prescriber: null,
      quantity: null,
      daysSupply: null,
      refillsLeft: null,
    });
    const cards = cardsFor(records({ medicines: [medicine(), bare] }));
    expect(cards).toMatchObject([
      { rule: 'NR-05', headline: { missing: ['prescriber', 'refills', 'quantity', 'days-supply'] } },
    ]);
  });

  it('are no matter where the site shows them for nobody', () => {
    const bare = { prescriber: null, quantity: null };
    expect(rulesFor(records({ medicines: [medicine(bare), medicine({ key: 'two', ...bare })] }))).toEqual([]);
  });
});

describe('The cards', () => {
  it('stand most severe first', () => {
    const given = records({
      medicines: [medicine({ autofill: seen('unknown') }), medicine({ key: 'two', autofill: seen('on') })],
      orders: [order('verifying')],
    });
    expect(cardsFor(given).map(({ severity }) => severity)).toEqual(['critical', 'attention', 'attention']);
  });
});
