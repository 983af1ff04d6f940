import { describe, expect, it } from 'vitest';
import { ownWords } from '@/src/history/own-words';
import { type About, OwnEntry, type OwnFact } from '@/src/model/own-facts';

const person: About = { kind: 'person' };
const byName: About = { kind: 'medicine', key: 'ozempic inj 1mg', printedName: 'Ozempic INJ 1MG' };
const numbered = { key: '4711 abc', printedName: 'OZEMPIC INJ 1MG' };
let made = 0;

function entry(fact: OwnFact, about: About = person, more: Partial<OwnEntry> = {}): OwnEntry {
  made += 1;
  return OwnEntry.parse({
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    personId: '00000000-0000-4000-8000-000000000001',
    at: '2026-11-01T10:00:00Z',
    on: '2026-11-01',
    about,
    fact,
    withdrawn: false,
    ...more,
  });
}

describe('What the caregiver said', () => {
  it('is unknown until it is said', () => {
    expect(ownWords([]).ofPerson('medicare')).toBeNull();
  });

  it('is what was said last, in whatever order the entries come', () => {
    const before = entry({ kind: 'medicare', value: 'no' });
    const after = entry({ kind: 'medicare', value: 'yes' }, person, { at: '2026-11-02T10:00:00Z', on: '2026-11-02' });
    for (const entries of [
      [before, after],
      [after, before],
    ])
      expect(ownWords(entries).ofPerson('medicare')).toMatchObject({ value: 'yes', saidOn: '2026-11-02' });
  });

  it('is unknown again once it was withdrawn', () => {
    const said = entry({ kind: 'medicare', value: 'yes' });
    const undone = { ...entry(said.fact), at: '2026-11-03T10:00:00Z', withdrawn: true };
    expect(ownWords([said, undone]).ofPerson('medicare')).toBeNull();
    expect(ownWords([said, undone]).all('medicare')).toEqual([]);
  });

  it('of one email says nothing of another', () => {
    const words = ownWords([entry({ kind: 'email-came', event: 'delivered', value: 'no' })]);
    expect(words.ofPerson('email-came', 'delivered')?.value).toBe('no');
    expect(words.ofPerson('email-came', 'order-shipped')).toBeNull();
  });

  it('of a medicine that only had a name holds on when the page shows its number', () => {
    const words = ownWords([entry({ kind: 'wanted-days', value: 84 }, byName)]);
    expect(words.ofMedicine('wanted-days', numbered)?.value).toBe(84);
    expect(words.ofMedicine('wanted-days', { ...numbered, printedName: 'OZEMPIC INJ 2MG' })).toBeNull();
  });

  it('of a medicine holds on under another of its printings, the newest word first, and for no other medicine', () => {
    const early = entry({ kind: 'wanted-days', value: 84 }, byName, { at: '2026-11-04T10:00:00Z' });
    const other: About = { kind: 'medicine', key: 'ozempic 1 mg pen', printedName: 'Ozempic 1 mg pen' };
    const late = entry({ kind: 'wanted-days', value: 28 }, other, { at: '2026-11-05T10:00:00Z' });
    const medicines = [{ key: numbered.key, names: [byName.key, other.key] }];
    const now = { ...numbered, printedName: 'OZEMPIC 1MG/DOSE' };
    expect(ownWords([late, early], medicines).ofMedicine('wanted-days', now)?.value).toBe(28);
    expect(ownWords([late, early], medicines).ofMedicine('wanted-days', { ...now, key: '4712 abc' })).toBeNull();
  });

  it('of the number wins over what was said of the name, also when it is withdrawn', () => {
    const about: About = { kind: 'medicine', ...numbered };
    const named = entry({ kind: 'wanted-days', value: 84 }, byName, { at: '2026-11-05T10:00:00Z' });
    const ofNumber = entry({ kind: 'wanted-days', value: 28 }, about, { withdrawn: true });
    expect(ownWords([named, ofNumber]).ofMedicine('wanted-days', numbered)).toBeNull();
  });

  describe('of an order', () => {
    const before: About = { kind: 'order', key: '2026-11-09 · metformin' };
    const orders = [{ key: '77', otherKeys: [before.key] }];
    const placed = (value: 'yes' | 'no', about: About, more: Partial<OwnEntry> = {}) =>
      entry({ kind: 'placed-order', value }, about, more);

    it('holds on once its number is seen, and for no other order', () => {
      const words = ownWords([placed('no', before)], [], orders);
      expect(words.ofOrder('placed-order', '77')?.value).toBe('no');
      expect(words.ofOrder('placed-order', '78')).toBeNull();
    });

    it('gives way to what was said of the number since, also when that was withdrawn', () => {
      const ofNumber: About = { kind: 'order', key: '77' };
      const of = (...entries: OwnEntry[]) => ownWords(entries, [], orders).ofOrder('placed-order', '77');
      expect(of(placed('no', before), placed('yes', ofNumber))?.value).toBe('yes');
      expect(of(placed('no', before), placed('no', ofNumber, { withdrawn: true }))).toBeNull();
      expect(of(placed('no', before, { withdrawn: true }))).toBeNull();
    });
  });

  it('of calls is kept, one beside the other', () => {
    const call = (callId: string) =>
      entry({
        kind: 'call',
        callId,
        value: { on: '2026-11-02', with: 'optum', spokeTo: 'Ana', promised: 'ships Friday', reference: '', note: '' },
      });
    const calls = ownWords([
      call('00000000-0000-4000-8000-00000000000a'),
      call('00000000-0000-4000-8000-00000000000b'),
    ]).all('call');
    expect(calls).toHaveLength(2);
  });
});

describe('An answer', () => {
  it.each([
    { kind: 'wanted-days', value: 0 },
    { kind: 'wanted-days', value: 400 },
    { kind: 'state', value: 'XX' },
    { kind: 'payment-month', value: '2027-13' },
    { kind: 'authority-confirmed', value: '2026-02-30' },
    { kind: 'email-came', event: 'lottery', value: 'yes' },
  ])('that cannot be meant is refused: $kind $value', (fact) => {
    expect(OwnEntry.shape.fact.safeParse(fact).success).toBe(false);
  });
});
