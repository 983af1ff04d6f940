import { describe, expect, it } from 'vitest';
import { knownMedicine } from '@/src/advice/about-order';
import { toldOnce } from '@/src/advice/told-once';
import { ownWords } from '@/src/history/own-words';
import type { OwnEntry } from '@/src/model/own-facts';
import { ordered } from '../history/builders';
import { cardsFor, facts, medicine, order, records, rulesFor, seen, yesterday } from './builders';
import { ofMedicine, says } from './rules/rule-table';

describe('Orders', () => {
  it('that are canceled or cannot be filled: look before believing it', () => {
    expect(rulesFor(records({ orders: [order('canceled'), order('cannot-fill', { key: 'other' })] }))).toEqual([
      'OR-01',
      'OR-01',
    ]);
  });

  it('that were canceled long ago are history', () => {
    expect(rulesFor(records({ orders: [order('canceled', {}, { placedOn: '2026-08-01' })] }))).toEqual([]);
  });

  it('that were placed long ago but were seen to turn canceled this week are news', () => {
    const turned = order('canceled', { before: 'processing' }, { placedOn: '2026-08-01' });
    expect(rulesFor(records({ orders: [turned] }))).toEqual(['OR-01']);
  });

  it('on hold need the caregiver, unless the hold is for information only', () => {
    expect(rulesFor(records({ orders: [order('on-hold', {}, { hold: 'action' })] }))).toEqual(['NR-04']);
    expect(rulesFor(records({ orders: [order('on-hold', {}, { hold: null })] }))).toEqual(['NR-04']);
    expect(rulesFor(records({ orders: [order('on-hold', {}, { hold: 'information' })] }))).toEqual([]);
  });

  it('that wait for the doctor: call the office', () => {
    expect(rulesFor(records({ orders: [order('verifying')] }))).toEqual(['NR-09']);
  });

  it('that arrive after the last tablet say so, with both dates', () => {
    const late = order('shipped', {}, { expectedOn: '2026-12-01' });
    const runOuts = new Map([['atorvastatin', Temporal.PlainDate.from('2026-11-28')]]);
    const cards = cardsFor(records({ medicines: [medicine()], orders: [late] }), { runOuts });
    expect(cards).toMatchObject([{ rule: 'SH-04', headline: { expectedOn: '2026-12-01', runOut: '2026-11-28' } }]);
  });

  it('that arrive on the very day of the run-out are in time', () => {
    const inTime = order('shipped', {}, { expectedOn: '2026-11-28' });
    const runOuts = new Map([['atorvastatin', Temporal.PlainDate.from('2026-11-28')]]);
    expect(rulesFor(records({ medicines: [medicine()], orders: [inTime] }), { runOuts })).toEqual([]);
  });

  it('that stand still for more than two weeks are pointed out', () => {
    expect(rulesFor(records({ orders: [order('processing', { statusSince: '2026-11-07' })] }))).toEqual(['OR-06']);
    expect(rulesFor(records({ orders: [order('processing', { statusSince: '2026-11-08' })] }))).toEqual([]);
  });
});

describe('What was said of an order before its number was seen', () => {
  const before = { kind: 'order', key: '2026-11-09 · metformin' } as const;
  const given = (...own: OwnEntry[]) =>
    cardsFor(records({ orders: [order('processing', { otherKeys: [before.key] })] }), {
      own: ownWords(own, [], [{ key: '123456789', otherKeys: [before.key] }]),
    });

  it('goes on counting, and the call about it too', () => {
    const notPlaced = says({ kind: 'placed-order', value: 'no' }, before);
    expect(given(notPlaced)).toMatchObject([{ rule: 'AF-05', firstStep: { say: 'stop-it-now' } }]);
    const words = { on: yesterday, with: 'optum', spokeTo: '', promised: '', reference: '', note: '' } as const;
    const called = says({ kind: 'call', callId: '00000000-0000-4000-8000-00000000000a', value: words }, before);
    expect(given(notPlaced, called)).toMatchObject([{ rule: 'AF-05', firstStep: { say: 'look-whether-it-stopped' } }]);
  });
});

describe('What was said of an order that only a card told', () => {
  const onCard = order('processing', { key: 'card', firstSeenOn: '2026-11-10' }, { orderNumber: null });
  const inFull = (key: string, placedOn: string | null, status: Parameters<typeof order>[0] = 'processing') =>
    order(status, { key }, { orderNumber: key, placedOn });
  const keysOf = (...orders: Parameters<typeof toldOnce>[0]) =>
    toldOnce(orders, []).map(({ key, otherKeys }) => [key, ...otherKeys]);

  it('holds on when the list of orders shows it in full', () => {
    expect(keysOf(onCard, inFull('77', '2026-11-09'))).toEqual([['77', 'card']]);
    expect(keysOf({ ...onCard, goneSince: yesterday }, inFull('77', '2026-11-09', 'shipped'))).toEqual([
      ['77', 'card'],
    ]);
  });

  it('is of the newest that was placed before the card told it', () => {
    expect(keysOf(inFull('50', '2026-08-09', 'shipped'), onCard, inFull('77', '2026-11-09'))).toEqual([
      ['50'],
      ['77', 'card'],
    ]);
  });

  it('is asked anew where it may be of another order', () => {
    expect(keysOf(onCard, inFull('77', '2026-11-12'))).toEqual([['77']]);
    expect(keysOf(onCard, inFull('77', null))).toEqual([['77']]);
    expect(keysOf(onCard, inFull('77', '2026-11-09'), inFull('78', '2026-11-09'))).toEqual([['77'], ['78']]);
  });
});

describe('A new order', () => {
  const amlodipine = { printedName: 'AMLODIPINE TAB 5MG', rxNumber: null, quantity: null, daysSupply: null };

  it('for a medicine that was not there before: Optum has started it', () => {
    const started = order('processing', { firstSeenOn: yesterday }, { medicines: [amlodipine] });
    expect(rulesFor(records({ orders: [started] }))).toEqual(['NR-01']);
  });

  it('says first what is wrong with it, where that is known', () => {
    const started = order('processing', { firstSeenOn: yesterday });
    const wants30 = says({ kind: 'wanted-days', value: 30 }, ofMedicine());
    const come = medicine({ becameActiveOn: yesterday });
    const [card] = cardsFor(records({ medicines: [come], orders: [started] }), { own: ownWords([wants30]) });
    expect(card).toMatchObject({ rule: 'NR-03', headline: { say: 'order-has-other-days', now: 90, wanted: 30 } });
    expect(card?.also).toContain('NR-01');
  });

  it('for a medicine that has long been there is a refill', () => {
    expect(
      rulesFor(records({ medicines: [medicine()], orders: [order('processing', { firstSeenOn: yesterday })] })),
    ).toEqual([]);
  });

  it('of the brand of a generic that has long been there is its refill, unless its number is another', () => {
    const generic = medicine({ rxNumber: '11', probableNames: ['lipitor tab 40mg'] });
    const ofBrand = (rxNumber: string | null) =>
      rulesFor(
        records({
          medicines: [generic],
          orders: [
            order('processing', { firstSeenOn: yesterday }, { medicines: [ordered('LIPITOR TAB 40MG', { rxNumber })] }),
          ],
        }),
      );
    expect(ofBrand(null)).toEqual([]);
    expect(ofBrand('22')).toEqual(['NR-01']);
  });

  describe('for a medicine that came up after the first look', () => {
    const given = (facts: Parameters<typeof medicine>[0], firstSeenOn = yesterday) =>
      rulesFor(records({ medicines: [medicine(facts)], orders: [order('processing', { firstSeenOn })] }));
    const filled = seen('2026-08-25');
    const cameUp = (firstSeenOn: string, more: Parameters<typeof medicine>[0] = {}) => ({
      firstSeenOn,
      lastFilledOn: filled,
      ...more,
    });

    it('is new when it came up lately, whatever the list says of its fills', () => {
      expect(given(cameUp('2026-11-18'))).toEqual(['NR-01']);
      expect(given(cameUp('2026-11-18', { lastFilledOn: null }))).toEqual(['NR-01']);
    });

    it('is a refill once it has been there and was filled before', () => {
      expect(given(cameUp('2026-08-01'))).toEqual([]);
      const justFilled = {
        lastFilledOn: seen('2026-11-19'),
        fillBefore: { filledOn: '2026-08-20', daysSupply: 90, quantity: 90 },
      };
      expect(given(cameUp('2026-08-01', justFilled))).toEqual([]);
    });

    it('is new while no fill before it was seen, and not forever', () => {
      expect(given(cameUp('2026-09-15', { lastFilledOn: null }))).toEqual(['NR-01']);
      expect(given(cameUp('2026-09-15', { lastFilledOn: seen('2026-11-20') }))).toEqual(['NR-01']);
      expect(given(cameUp('2026-06-15', { lastFilledOn: null }))).toEqual([]);
    });

    it('is new when it had gone from the list, was never at Optum, or has only now become a prescription', () => {
      expect(given(cameUp('2026-06-15', { goneSince: '2026-10-01' }))).toEqual(['NR-01']);
      expect(given(cameUp('2026-06-15', { status: seen('inactive') }))).toEqual(['NR-01']);
      expect(given(cameUp('2026-06-15', { status: seen('placeholder') }))).toContain('NR-01');
      expect(given(cameUp('2026-06-15', { becameActiveOn: '2026-11-19' }))).toContain('NR-01');
    });

    it('is a refill when the prescription ended only after it', () => {
      const filled = cameUp('2026-06-15', { status: seen('inactive'), statusSince: '2026-11-22' });
      expect(given(filled, '2026-11-20')).toEqual([]);
    });

    it('stays new as long as that order goes on', () => {
      const waiting = order('processing', { firstSeenOn: '2026-09-05', statusSince: yesterday });
      const medicines = [medicine(cameUp('2026-09-01', { lastFilledOn: null }))];
      expect(rulesFor(records({ medicines, orders: [waiting] }))).toEqual(['NR-01']);
    });
  });

  describe('for what the first look showed', () => {
    const firstSeenOn = '2026-06-01';
    const given = (facts: Parameters<typeof medicine>[0]) => {
      const ofIt = records({
        medicines: [medicine({ firstSeenOn, ...facts })],
        orders: [order('processing', { firstSeenOn: '2026-11-20' })],
      });
      return rulesFor(ofIt, { firstLookOn: firstSeenOn });
    };

    it('is new when that was no prescription at Optum by then', () => {
      expect(given({ status: seen('placeholder') })).toContain('NR-01');
      expect(given({ status: seen('elsewhere') })).toContain('NR-01');
      expect(given({ becameActiveOn: '2026-11-19', statusSince: '2026-11-19' })).toContain('NR-01');
      expect(given({ goneSince: '2026-10-01' })).toContain('NR-01');
    });

    it('is its refill while it was a prescription at Optum, whatever it became since', () => {
      expect(given({})).not.toContain('NR-01');
      expect(given({ status: seen('placeholder'), statusSince: '2026-11-21' })).not.toContain('NR-01');
      expect(given({ goneSince: '2026-11-21' })).not.toContain('NR-01');
    });
  });

  it('cannot be stopped any more once it shipped', () => {
    expect(
      rulesFor(records({ orders: [order('shipped', { firstSeenOn: yesterday }, { medicines: [amlodipine] })] })),
    ).toEqual([]);
  });

  it('is not called new before the list of prescriptions was ever seen', () => {
    const started = order('processing', { firstSeenOn: yesterday }, { medicines: [amlodipine] });
    expect(rulesFor(records({ orders: [started], listSeenOn: null }))).toEqual([]);
  });

  it('is not new when it was there at the first look', () => {
    const there = order('processing', { firstSeenOn: '2026-11-21' }, { medicines: [amlodipine] });
    expect(rulesFor(records({ orders: [there] }), { firstLookOn: '2026-11-21' })).toEqual([]);
  });
});

describe('An order that shows no number', () => {
  it('is of the prescription that is in use, not of an earlier one of the same name', () => {
    const printedName = 'ATORVASTATIN TAB 40MG';
    const before = medicine({ key: 'before', printedName, status: seen('inactive'), daysSupply: seen(30) });
    const now = medicine({ key: 'now', printedName, daysSupply: seen(90) });
    const ordered = { printedName, rxNumber: null, quantity: null, daysSupply: null };
    expect(knownMedicine(ordered, facts({ records: records({ medicines: [before, now] }) }))?.key).toBe('now');
    expect(knownMedicine(ordered, facts({ records: records({ medicines: [before] }) }))?.key).toBe('before');
  });
});
