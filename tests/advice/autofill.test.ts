import { describe, expect, it } from 'vitest';
import { advise } from '@/src/advice/advise';
import { deriveCurrent } from '@/src/history/derive-current';
import { prescription, visit } from '../history/builders';
import { cardsFor, medicine, records, rulesFor, seen, yesterday } from './builders';
import { factsOf, ofMedicine, says } from './rules/rule-table';

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

describe('Autofill that the newest pages do not show', () => {
  const metformin = medicine({ printedName: 'METFORMIN TAB 500MG', autofill: seen('off', '2026-11-10') });
  const lisinopril = medicine({ printedName: 'LISINOPRIL TAB 10MG', autofill: seen('off', '2026-11-10') });
  const gabapentin = medicine({ printedName: 'GABAPENTIN CAP 300MG', autofill: seen('not-eligible', '2026-11-12') });

  it('is told as it was seen last, with the day, and never as it is now', () => {
    const cards = cardsFor(records({ medicines: [gabapentin, lisinopril, metformin] }));
    expect(cards).toMatchObject([
      {
        rule: 'AF-01',
        severity: 'information',
        headline: {
          say: 'autofill-not-shown',
          medicines: ['GABAPENTIN CAP 300MG', 'LISINOPRIL TAB 10MG', 'METFORMIN TAB 500MG'],
        },
        basis: [
          {
            say: 'autofill-last-seen',
            state: 'off',
            seenOn: '2026-11-10',
            medicines: ['LISINOPRIL TAB 10MG', 'METFORMIN TAB 500MG'],
          },
          {
            say: 'autofill-last-seen',
            state: 'not-eligible',
            seenOn: '2026-11-12',
            medicines: ['GABAPENTIN CAP 300MG'],
          },
        ],
        firstStep: { say: 'look-at-autofill-on-the-page' },
      },
    ]);
  });

  it('asks for a look once a month has gone by', () => {
    const seenOff = (on: string) => cardsFor(records({ medicines: [medicine({ autofill: seen('off', on) })] }))[0];
    expect(seenOff('2026-10-23')?.severity).toBe('information');
    expect(seenOff('2026-10-22')?.severity).toBe('attention');
  });

  it('was on: the warning stands, and says of when it is', () => {
    const [card] = cardsFor(records({ medicines: [medicine({ autofill: seen('on', '2026-11-10') })] }));
    expect(card).toMatchObject({
      severity: 'critical',
      headline: { say: 'autofill-was-on', seenOn: '2026-11-10' },
      firstStep: { say: 'turn-autofill-off' },
    });
  });

  it.each([
    ['was seen on the day of the last look', medicine({ autofill: seen('off', yesterday) })],
    [
      'cannot be read where it used to stand: that has a card of its own',
      medicine({ ...metformin, autofillUnreadSince: '2026-11-15' }),
    ],
    ['was never read: that has a card of its own', medicine({ autofill: seen('unknown', '2026-11-10') })],
    ['is of a mere suggestion', medicine({ ...metformin, status: seen('placeholder') })],
    ['is of a medicine that another pharmacy fills', medicine({ ...metformin, status: seen('elsewhere') })],
    ['is of a medicine that is no longer listed', medicine({ ...metformin, goneSince: '2026-11-20' })],
  ])('is not spoken of when it %s', (_, one) => {
    const said = cardsFor(records({ medicines: [one] })).map(({ headline }) => headline.say);
    expect(said).not.toContain('autofill-not-shown');
  });

  it('is not spoken of where autofill was silenced', () => {
    const own = [
      says({ kind: 'silence', rule: 'AF-01', value: yesterday }, ofMedicine(metformin.printedName, metformin.key)),
    ];
    const said = (given: Parameters<typeof factsOf>[0]) => advise(factsOf(given)).map(({ headline }) => headline.say);
    expect(said({ medicines: [metformin] })).toContain('autofill-not-shown');
    expect(said({ medicines: [metformin], own })).not.toContain('autofill-not-shown');
  });

  it('is what a list without a word of it leads to, after the medicine’s own page had shown it', () => {
    const look = (on: string, page: 'prescription-detail' | 'my-prescriptions', autofill: 'off' | 'unknown') =>
      visit(on, { page, prescriptions: [prescription('Metformin', { status: 'active', autofill })] });
    const visits = [
      look('2026-11-10', 'prescription-detail', 'off'),
      look('2026-11-20', 'my-prescriptions', 'unknown'),
    ];
    const cardOf = (some: typeof visits) =>
      advise(factsOf(deriveCurrent(some))).find(({ headline }) => headline.say === 'autofill-not-shown');
    expect(cardOf(visits)?.basis).toEqual([
      { say: 'autofill-last-seen', state: 'off', seenOn: '2026-11-10', medicines: ['Metformin'] },
    ]);
    expect(cardOf([...visits, look('2026-11-21', 'prescription-detail', 'off')])).toBeUndefined();
  });
});

describe('The proof that nobody asked for autofill', () => {
  const turnedOn = medicine({
    autofill: seen('on'),
    autofillTurnedOn: [{ wasOffOn: '2026-11-03', isOnOn: '2026-11-21' }],
  });
  const cards = (...own: Parameters<typeof says>[0][]) =>
    advise(factsOf({ medicines: [turnedOn], own: own.map((fact) => says(fact, ofMedicine(), yesterday)) }));

  it('is offered with the warning, before anybody has said whose doing it was', () => {
    const [card] = cards();
    expect(card).toMatchObject({ rule: 'AF-02', also: expect.arrayContaining(['AF-11']) });
    expect(card?.basis).toContainEqual({ say: 'see-and-print-the-proof' });
  });

  it('is not offered once somebody here has said that they turned it on', () => {
    for (const value of ['not-wanted', 'wanted'] as const)
      expect(cards({ kind: 'autofill-word', value }).flatMap(({ also, rule }) => [rule, ...also])).not.toContain(
        'AF-11',
      );
  });

  it('has a card of its own where the warnings are silenced', () => {
    const own = ['AF-01', 'AF-02', 'AF-03'].map((rule) =>
      says({ kind: 'silence', rule, value: yesterday }, ofMedicine(), yesterday),
    );
    expect(advise(factsOf({ medicines: [turnedOn], own }))).toMatchObject([
      { rule: 'AF-11', severity: 'information', headline: { say: 'proof-is-kept', wasOffOn: '2026-11-03' } },
    ]);
  });
});
