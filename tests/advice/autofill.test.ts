import { describe, expect, it } from 'vitest';
import { cardsFor, medicine, records, rulesFor, seen } from './builders';

describe('Autofill', () => {
  it('that is on is the first thing said', () => {
    expect(rulesFor(records({ medicines: [medicine({ autofill: seen('on') })] }))).toEqual(['AF-01']);
  });

  it('that is off or not offered is not spoken of', () => {
    const medicines = [medicine({ autofill: seen('off') }), medicine({ autofill: seen('not-eligible') })];
    expect(rulesFor(records({ medicines }))).toEqual([]);
  });

  it('is flagged whatever else the page calls the medicine', () => {
    const medicines = [medicine({ autofill: seen('on'), status: seen('elsewhere') })];
    expect(rulesFor(records({ medicines }))).toEqual(['AF-01']);
  });

  it('names the next automatic fill only while it lies ahead', () => {
    const headline = (autofillOn: string) =>
      cardsFor(records({ medicines: [medicine({ autofill: seen('on'), autofillOn: seen(autofillOn) })] }))[0]?.headline;
    expect(headline('2026-11-24')).toMatchObject({ fillsOn: '2026-11-24' });
    expect(headline('2026-11-22')).toMatchObject({ fillsOn: '2026-11-22' });
    expect(headline('2026-11-21')).toMatchObject({ fillsOn: null });
  });

  it('that was switched on between two looks is said once, as what it is', () => {
    const turnedOn = medicine({
      autofill: seen('on'),
      autofillTurnedOn: [{ wasOffOn: '2026-11-03', isOnOn: '2026-11-21' }],
    });
    const cards = cardsFor(records({ medicines: [turnedOn] }));
    expect(cards.map(({ rule }) => rule)).toEqual(['AF-02']);
    expect(cards[0]?.headline).toMatchObject({ wasOffOn: '2026-11-03', isOnOn: '2026-11-21' });
  });

  it('that was switched on and is off again is not spoken of', () => {
    const offAgain = medicine({
      autofill: seen('off'),
      autofillTurnedOn: [{ wasOffOn: '2026-10-01', isOnOn: '2026-10-08' }],
    });
    expect(rulesFor(records({ medicines: [offAgain] }))).toEqual([]);
  });

  it('that could not be read is said for all such medicines at once, since the first of those looks', () => {
    const medicines = [
      medicine({ printedName: 'METFORMIN TAB 500MG', autofill: seen('unknown', '2026-11-10') }),
      medicine({ printedName: 'LISINOPRIL TAB 10MG', autofill: seen('off'), autofillUnreadSince: '2026-11-05' }),
      medicine({ printedName: 'ELIQUIS TAB 5MG', autofill: seen('off') }),
    ];
    const cards = cardsFor(records({ medicines }));
    expect(cards).toMatchObject([
      {
        rule: 'AF-01',
        severity: 'attention',
        headline: {
          say: 'autofill-not-read',
          medicines: ['METFORMIN TAB 500MG', 'LISINOPRIL TAB 10MG'],
          since: '2026-11-05',
        },
      },
    ]);
  });

  it('is not asked of placeholders, of other pharmacies, or of what is no longer listed', () => {
    const medicines = [
      medicine({ autofill: seen('unknown'), status: seen('placeholder') }),
      medicine({ autofill: seen('unknown'), status: seen('elsewhere') }),
      medicine({ autofill: seen('on'), goneSince: '2026-11-20' }),
    ];
    expect(rulesFor(records({ medicines }))).toEqual([]);
  });
});
