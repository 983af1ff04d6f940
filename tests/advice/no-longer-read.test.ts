import { describe, expect, it } from 'vitest';
import { cardsFor, records } from './builders';

const list = {
  page: 'my-prescriptions',
  facts: [],
  since: '2026-11-03',
  lastReadOn: '2026-11-01',
  path: '/secure/my-prescriptions',
} as const;
const orders = { ...list, page: 'order-status', facts: [], since: '2026-10-20', path: '/secure/orders' } as const;

describe('pages that used to be read and are not any more', () => {
  it('are no card as long as there are none', () => {
    expect(cardsFor(records())).toEqual([]);
  });

  it('are one card, since the first of them, and say how old the dates are', () => {
    const cards = cardsFor(records({ noLongerRead: [list, orders] }));
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({
      rule: 'reading',
      severity: 'attention',
      headline: { say: 'dates-may-be-out-of-date', person: 'Rose Miller', since: '2026-10-20' },
      basis: [
        { say: 'page-no-longer-read', page: 'order-status' },
        { say: 'page-no-longer-read', page: 'my-prescriptions', lastReadOn: '2026-11-01' },
      ],
      opensPath: '/secure/orders',
    });
  });

  it('name the facts that are missing where the rest of the page is still read', () => {
    const [card] = cardsFor(records({ noLongerRead: [{ ...list, facts: ['refillsLeft'] }] }));
    expect(card?.basis).toEqual([{ say: 'facts-no-longer-read', page: 'my-prescriptions', facts: ['refillsLeft'] }]);
  });
});
