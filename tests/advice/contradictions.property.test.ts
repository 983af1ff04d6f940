import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '@/src/advice/advise';
import { buildOutlook } from '@/src/advice/build-outlook';
import type { Card } from '@/src/advice/card';
import { type PersonFacts, type PersonRecords, personFacts } from '@/src/advice/person-facts';
import { questionsOf } from '@/src/advice/questions';
import type { Saying } from '@/src/advice/saying';
import { writeScript } from '@/src/advice/scripts/write-script';
import { wordsFor } from '@/src/ui/words/words';
import { someDay, somePerson } from './random-facts';

/** Which way a step moves a thing. Two cards about one thing must not move it both ways. */
const moves: Partial<Record<Saying['say'], readonly [matter: string, way: 'on' | 'off']>> = {
  'turn-autofill-off': ['autofill', 'off'],
  'autofill-is-on-as-wished': ['autofill', 'on'],
  'stop-it-now': ['order', 'off'],
  'look-whether-it-stopped': ['order', 'off'],
  'stop-it-if-not-wanted': ['order', 'off'],
  'yes-to-this-one-order': ['order', 'on'],
  'call-today-and-say-yes-or-no': ['order', 'on'],
  'call-the-office': ['order', 'on'],
  'look-whether-it-moves': ['order', 'on'],
  'call-again-if-it-stands': ['order', 'on'],
};

const saidBy = (card: Card): readonly Saying[] => [
  card.headline,
  ...card.basis,
  ...(card.firstStep ? [card.firstStep] : []),
  ...card.thenSteps,
];

function movesOf(card: Card): string[] {
  const about = card.orderKey ?? card.medicineKey ?? 'person';
  return saidBy(card).flatMap(({ say }) => {
    const move = moves[say];
    return move ? [`${about} ${move[0]} ${move[1]}`] : [];
  });
}

const words = wordsFor('en', '2026-11-22');

function giveNoOppositeAdvice(cards: readonly Card[]): void {
  const all = cards.flatMap(movesOf);
  for (const move of all.filter((one) => one.endsWith(' on'))) expect(all).not.toContain(move.replace(/ on$/, ' off'));
}

function standInOrder(cards: readonly Card[]): void {
  const ranks = cards.map(({ severity }) => ['critical', 'attention', 'information'].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
  const headlines = cards.map(({ headline, orderKey }) => JSON.stringify([headline, orderKey]));
  expect(new Set(headlines).size).toBe(headlines.length);
  for (const { thenSteps } of cards) expect(thenSteps.length).toBeLessThanOrEqual(2);
}

/** Dates that are said as printed, and what is said of Medicare, are what a page or the caregiver said. */
function sayOnlyWhatIsKnown(cards: readonly Card[], one: PersonRecords, facts: PersonFacts): void {
  const known = datesIn(one);
  for (const saying of cards.flatMap(saidBy)) {
    expect(words.say(saying)).not.toMatch(/undefined|NaN|null/);
    for (const key of ['fillsOn', 'isOnOn', 'offOn', 'since'] as const)
      if (key in saying) expectKnown((saying as unknown as Record<string, unknown>)[key], known);
    if (saying.say.startsWith('medicare') || saying.say === 'may-tell-medicare')
      expect(facts.own.ofPerson('medicare')?.value).toBe('yes');
  }
}

function askOnceWhatIsNotAnswered(facts: PersonFacts): void {
  const questions = questionsOf(facts);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { about, asks } of questions) {
    if (about.kind === 'person') expect(facts.own.ofPerson(asks)).toBeNull();
    if (about.kind === 'medicine') expect(facts.own.ofMedicine(asks, about)).toBeNull();
    if (about.kind === 'order') expect(facts.own.ofOrder(asks, about.key)).toBeNull();
  }
}

describe('Over random facts', () => {
  it('cards do not contradict each other, stand in order, and say only what is known', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(somePerson(1, 'Rose Miller'), someDay, (one, day) => {
        const facts = personFacts(one, day);
        const cards = advise(facts);
        giveNoOppositeAdvice(cards);
        standInOrder(cards);
        sayOnlyWhatIsKnown(cards, one, facts);
        askOnceWhatIsNotAnswered(facts);
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing of one person is said to another', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(somePerson(1, 'Rose Miller', 0, 3), somePerson(2, 'Frank Stone', 3), someDay, (one, other, day) => {
        for (const card of buildOutlook([one, other], [], day).cards) {
          const [own, others] = card.personId === one.person.id ? [one, other] : [other, one];
          holdsNothingOf(others, JSON.stringify(card));
          const { script } = card;
          if (script === null) continue;
          holdsNothingOf(others, JSON.stringify(writeScript(script, personFacts(own, day))));
          expect(() => writeScript(script, personFacts(others, day))).toThrow();
        }
      }),
      { numRuns: 300 },
    );
  });
});

function holdsNothingOf({ person, records }: PersonRecords, text: string): void {
  for (const name of [person.name, person.id, ...records.medicines.map(({ printedName }) => printedName)])
    expect(text).not.toContain(name);
}

const datesIn = (one: PersonRecords): ReadonlySet<string> =>
  new Set(JSON.stringify(one).match(/\d{4}-\d{2}-\d{2}/g) ?? []);

function expectKnown(date: unknown, known: ReadonlySet<string>): void {
  if (date !== null) expect(known).toContain(date);
}
