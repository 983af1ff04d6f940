import { describe, expect, it } from 'vitest';
import { advise } from '@/src/advice/advise';
import { catalogueOf } from '@/src/advice/catalogue-of';
import { checklistsOf } from '@/src/advice/checklists/checklists-of';
import { factSheet } from '@/src/advice/fact-sheet';
import { isDueForReview, lawStatements } from '@/src/advice/law';
import { notificationTable } from '@/src/advice/notification-table';
import { questionsOf } from '@/src/advice/questions';
import { remindersOf } from '@/src/advice/reminders-of';
import type { OwnFact } from '@/src/model/own-facts';
import { wordsFor } from '@/src/ui/words/words';
import { medicine, order, rose, seen, today, yesterday } from './builders';
import { factsOf, type Given, ofMedicine, ofOrder, says } from './rules/rule-table';

const { say } = wordsFor('en', '2026-11-22');
const on = medicine({ autofill: seen('on') });
const cards = (given: Given) => advise(factsOf(given));
const asked = (given: Given) => questionsOf(factsOf(given)).map(({ asks }) => asks);

describe('An answer changes what is said', () => {
  it('autofill that is wanted is no warning for thirty days', () => {
    const wanted = says({ kind: 'autofill-word', value: 'wanted' }, ofMedicine(), '2026-11-20');
    const severity = (day: string) => cards({ medicines: [on], own: [wanted], on: day })[0]?.severity;
    expect(severity('2026-12-19')).toBe('information');
    expect(severity('2026-12-20')).toBe('critical');
  });

  it('autofill that was turned off and is seen on again says both days', () => {
    const off = says({ kind: 'autofill-turned-off', value: '2026-11-18' }, ofMedicine());
    const [card] = cards({ medicines: [on], own: [off] });
    expect(card?.also).toContain('AF-03');
    expect(card?.basis).toContainEqual({ say: 'autofill-was-turned-off', offOn: '2026-11-18', seenOn: yesterday });
  });

  it('a price that was called about is calm until tomorrow', () => {
    const held = order('on-hold', {}, { hold: 'action', printedStatus: 'Price approval needed' });
    const call = says(
      {
        kind: 'call',
        callId: '00000000-0000-4000-8000-0000000000ab',
        value: { on: '2026-11-22', with: 'optum', spokeTo: 'Ana', promised: '', reference: '', note: '' },
      },
      ofOrder,
    );
    expect(cards({ orders: [held] })[0]).toMatchObject({ rule: 'JC-01', severity: 'critical' });
    expect(cards({ orders: [held], own: [call] })[0]).toMatchObject({ rule: 'JC-01', severity: 'attention' });
  });
});

describe('A silence', () => {
  const silence = (rule: string, about = ofMedicine()) => says({ kind: 'silence', rule, value: '2026-11-20' }, about);
  const halfOf90 = medicine({ daysSupply: seen(30), daysSupplyBefore: seen(90) });

  it('holds for its medicine, and for a critical rule thirty days', () => {
    const rules = (day: string) => cards({ medicines: [on], own: [silence('AF-01')], on: day }).map(({ rule }) => rule);
    expect(rules('2026-12-19')).not.toContain('AF-01');
    expect(rules('2026-12-20')).toContain('AF-01');
  });

  it('holds for good for a lesser rule, and says nothing of another medicine', () => {
    const other = medicine({ printedName: 'ELIQUIS TAB 5MG', daysSupply: seen(30), daysSupplyBefore: seen(90) });
    const spoken = cards({ medicines: [halfOf90, other], own: [silence('DS-02')], on: '2027-06-01' });
    expect(spoken.filter(({ rule }) => rule === 'DS-02').map(({ medicine: name }) => name)).toEqual([
      'ELIQUIS TAB 5MG',
    ]);
  });

  it('stands in the catalogue with the day on which it ends', () => {
    const rows = catalogueOf([factsOf({ medicines: [on], own: [silence('AF-01')] })]).flatMap((family) => family.rows);
    expect(rows).toHaveLength(129);
    const row = rows.find(({ rule }) => rule === 'AF-01');
    expect(row?.silenced).toMatchObject([{ medicine: 'ATORVASTATIN TAB 40MG', comesBackOn: '2026-12-20' }]);
    expect(row?.silenced).toMatchObject([{ about: ofMedicine() }]);
    expect(row?.applies).toEqual([
      {
        personId: rose.id,
        personName: rose.name,
        medicine: 'ATORVASTATIN TAB 40MG',
        medicineKey: on.key,
      },
    ]);
  });
});

describe('Questions', () => {
  it('are asked only where the answer would change what to do', () => {
    expect(asked({ medicines: [medicine()] })).not.toContain('medicare');
    expect(asked({ medicines: [on] })).toContain('medicare');
    expect(asked({ medicines: [on], own: [says({ kind: 'medicare', value: 'no' })] })).not.toContain('medicare');
  });

  it('of a month at a time ask what is wanted, but not of controlled medicines', () => {
    expect(asked({ medicines: [medicine({ daysSupply: seen(30) })] })).toContain('wanted-days');
    const zolpidem = medicine({ daysSupply: seen(30), printedName: 'ZOLPIDEM TAB 10MG' });
    expect(asked({ medicines: [zolpidem] })).not.toContain('wanted-days');
  });

  it('of a quantity and days that seldom belong together are asked once, of each pair', () => {
    const pairOf = (quantity: number, days: number, printedName = 'ATORVASTATIN TAB 40MG') =>
      medicine({ printedName, key: 'atorvastatin', quantity: seen(quantity), daysSupply: seen(days) });
    const odd = pairOf(30, 90);
    expect(asked({ medicines: [odd] })).toContain('pair-fits');
    for (const usual of [pairOf(90, 90), pairOf(180, 90), pairOf(45, 90), pairOf(30, 90, 'OZEMPIC INJ 1MG')])
      expect(asked({ medicines: [usual] })).not.toContain('pair-fits');
    // A wish for thirty days makes thirty right; ninety of them stay odd.
    const wish = says({ kind: 'wanted-days', value: 30 }, ofMedicine());
    expect(asked({ medicines: [pairOf(3, 30, 'OZEMPIC INJ 1MG')], own: [wish] })).toContain('pair-fits');
    expect(asked({ medicines: [pairOf(90, 30)] })).toEqual(expect.not.arrayContaining(['pair-fits']));
    expect(asked({ medicines: [pairOf(90, 30)], own: [wish] })).toContain('pair-fits');

    const said = (value: 'yes' | 'no') => [says({ kind: 'pair-fits', quantity: 30, days: 90, value }, ofMedicine())];
    const wrong = (own: Given['own'] & object, one = odd) =>
      cards({ medicines: [one], own }).filter(({ rule }) => rule === 'DS-02');
    expect(asked({ medicines: [odd], own: said('yes') })).not.toContain('pair-fits');
    expect(wrong(said('yes'))).toEqual([]);
    expect(wrong(said('no'))[0]?.headline).toMatchObject({ say: 'pair-does-not-fit', quantity: 30, days: 90 });
    expect(asked({ medicines: [odd], own: said('no') })).not.toContain('pair-fits');
    expect(asked({ medicines: [pairOf(31, 90)], own: said('yes') })).toContain('pair-fits');
  });

  it('show both sides when the page says something else', () => {
    const account = seen({
      notifications: [],
      personalizedEmails: 'unknown' as const,
      paperless: 'unknown' as const,
      caregivers: [],
      careRecipients: [],
      paymentExpires: '2027-03',
    });
    const own = [says({ kind: 'payment-month', value: '2027-05' })];
    const line = factSheet(factsOf({ account, own })).find(({ question }) => question.asks === 'payment-month');
    expect(line?.said?.fact).toEqual({ kind: 'payment-month', value: '2027-05' });
    expect(line?.pageSays).toEqual({ saying: { say: 'page-shows-card-month', month: '2027-03' }, seenOn: yesterday });
  });
});

describe('What is counted and what was not taken', () => {
  // Ninety tablets for ninety days from September 18.
  const runOut = (...own: Given['own'] & object) =>
    factsOf({ medicines: [medicine()], own })
      .runOuts.get('atorvastatin')
      ?.toString();
  const stay = (from: string, to: string | null) => says({ kind: 'stay', value: { from, to } });

  it('moves the day on which a medicine runs out', () => {
    expect(runOut()).toBe('2026-12-17');
    expect(runOut(says({ kind: 'counted', value: { on: '2026-11-20', units: 10 } }, ofMedicine()))).toBe('2026-11-30');
    expect(runOut(stay('2026-10-01', '2026-10-07'))).toBe('2026-12-24');
  });

  it('is asked for only where it would tell when the medicine runs out', () => {
    const asked = (one: ReturnType<typeof medicine>) =>
      factSheet(factsOf({ medicines: [one] })).some(({ question }) => question.asks === 'counted');
    expect(asked(medicine())).toBe(true);
    expect(asked({ ...medicine(), quantity: null })).toBe(false);
    expect(asked({ ...medicine(), daysSupply: null })).toBe(false);
  });

  it('counts every stay, and a stay told anew with another end once', () => {
    expect(runOut(stay('2026-10-01', '2026-10-07'), stay('2026-11-01', '2026-11-03'))).toBe('2026-12-27');
    const longer = { ...stay('2026-10-01', '2026-10-08'), at: '2026-11-21T12:00:00Z' };
    expect(runOut(stay('2026-10-01', '2026-10-07'), longer)).toBe('2026-12-25');
  });

  it('stands on the sheet, each stay by itself, with room for another', () => {
    const own = [stay('2026-10-01', '2026-10-07'), stay('2026-11-01', null)];
    const lines = factSheet(factsOf({ own })).filter(({ question }) => question.asks === 'stay');
    expect(lines.map(({ said }) => said?.fact.value)).toEqual([own[0]?.fact.value, own[1]?.fact.value, undefined]);
    expect(new Set(lines.map(({ question }) => question.id)).size).toBe(3);
  });

  it('and what a message said of an order can be told: the account is held against it', () => {
    const given = { medicines: [medicine()], orders: [order('processing', { lastSeenOn: '2026-11-22' })] };
    const line = factSheet(factsOf(given)).find(({ question }) => question.asks === 'notice');
    const fact = line?.question.options[0]?.fact;
    expect(fact).toEqual({ kind: 'notice', says: 'canceled', value: '2026-11-22' });
    const told = [says(fact as OwnFact, line?.question.about, '2026-11-22')];
    expect(cards({ ...given, own: told }).flatMap(({ rule, also }) => [rule, ...also])).toContain('OR-02');
  });
});

describe('Checklists', () => {
  it('of autofill show what the page shows, and never take unread for done', () => {
    const item = (given: Given) =>
      checklistsOf(factsOf(given))
        .find(({ id }) => id === 'turn-autofill-off')
        ?.items.find(({ id }) => id === 'look-again')?.onPage.state;
    expect(item({ medicines: [on] })).toBe('open');
    expect(item({ medicines: [medicine({ autofill: seen('on'), autofillUnreadSince: yesterday })] })).toBe('unknown');
  });

  it('keep the day of a tick, and forget one of the fill before', () => {
    const due = medicine({ lastFilledOn: seen('2026-09-01') });
    const tick = (value: string) =>
      says({ kind: 'tick', checklist: 'before-refill', item: 'refills', value }, ofMedicine());
    const ticked = (value: string) =>
      checklistsOf(factsOf({ medicines: [due], own: [tick(value)] }))
        .find(({ id }) => id === 'before-refill')
        ?.items.find(({ id }) => id === 'refills')?.tickedOn;
    expect(ticked('2026-11-20')).toBe('2026-11-20');
    expect(ticked('2026-08-20')).toBeNull();
  });

  it('for setting up the account follow section 02 of the guide from its first line to its last', () => {
    const account = checklistsOf(factsOf({})).find(({ id }) => id === 'account');
    expect(account?.isNow).toBe(true);
    expect(account?.items.map(({ id }) => id)).toEqual([
      'get-in',
      'open-my-profile',
      'payment',
      'addresses',
      'copay-card',
      'contact',
      'email-change',
      'preferences',
      'paperless',
      'texts',
      'personalized-emails',
      'emails-that-came',
      'caregiver',
      'care-recipients',
      'security',
    ]);
  });
});

describe('The table of messages', () => {
  it('has the fourteen of the guide, with what really came', () => {
    const rows = notificationTable(
      factsOf({ orders: [order('shipped')], own: [says({ kind: 'email-came', event: 'order-shipped', value: 'no' })] }),
    );
    expect(rows).toHaveLength(14);
    expect(rows.filter(({ email }) => email === 'no').map(({ event }) => event)).toEqual([
      'new-prescription-ready',
      'out-for-delivery',
    ]);
    expect(rows.find(({ email }) => email === 'unsure')?.event).toBe('payment-expiring');
    expect(rows.find(({ event }) => event === 'order-shipped')).toMatchObject({ came: 'no', isExpected: 'yes' });
    expect(rows.find(({ event }) => event === 'delivered')).toMatchObject({ came: 'unknown', isExpected: 'no' });
  });
});

describe('Reminders', () => {
  const given: Given = {
    medicines: [
      medicine({ nextFillOn: seen('2026-12-01') }),
      medicine({ key: 'two', printedName: 'ELIQUIS TAB 5MG', refillsLeft: seen(0) }),
    ],
    own: [says({ kind: 'prior-authorization', value: { ends: 'on', on: '2027-03-01' } }, ofMedicine())],
  };

  it('stand by their days: order, call, the plan’s first day, thirty and fourteen days before its yes ends', () => {
    expect(remindersOf(factsOf(given)).map(({ rule, on: day }) => [rule, day])).toEqual([
      ['RF-02', '2026-11-25'],
      ['TS-01', '2026-12-01'],
      ['RF-01', '2026-12-03'],
      ['PA-01', '2027-01-30'],
      ['PA-01', '2027-02-15'],
    ]);
  });

  it('name nobody and no medicine in their titles', () => {
    for (const { title, detail } of remindersOf(factsOf(given))) {
      expect(say(title)).not.toMatch(/Rose|TAB|medicine/i);
      expect(say(detail)).toMatch(/Rose Miller/);
    }
  });
});

describe('The law', () => {
  it('is dated, has a source, and is said in somebody’s name', () => {
    for (const { id, source, statedIn, checkedOn, reviewBy, whose } of lawStatements) {
      expect([id, source.length > 8, /^\d{4}(-\d{2}-\d{2})?$/.test(statedIn)]).toEqual([id, true, true]);
      expect(reviewBy > checkedOn).toBe(true);
      expect(whose).not.toBe('');
    }
    expect(new Set(lawStatements.map(({ id }) => id)).size).toBe(lawStatements.length);
  });

  it('is due for review from its day on, and on the day of this book nothing is', () => {
    const [first] = lawStatements;
    if (!first) throw new Error('no statement');
    const day = Temporal.PlainDate.from(first.reviewBy);
    expect(isDueForReview(first, day.subtract({ days: 1 }))).toBe(false);
    expect(isDueForReview(first, day)).toBe(true);
    expect(lawStatements.filter((statement) => isDueForReview(statement, today))).toEqual([]);
  });

  it('says of the guide’s sentence on Medicare that it is out of date', () => {
    expect(say({ say: 'law-guide-medicare' })).toMatch(/^The guide says .* out of date\.$/);
  });
});
