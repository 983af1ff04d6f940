import { describe, expect, it } from 'vitest';
import { answerPlanQuestion, PlanQuestion } from '@/scripts/plan-question';
import { examinerDates } from './examiner-dates';
import { workedDates } from './worked-dates';

/** The answer as it is printed. */
const answerTo = (asked: unknown): unknown => JSON.parse(JSON.stringify(answerPlanQuestion(PlanQuestion.parse(asked))));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function at(answer: unknown, place: string): unknown {
  const found = place.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), answer);
  return isRecord(found) && 'on' in found && 'certainty' in found ? found.on : found;
}

describe.each(Object.entries(workedDates))('%s', (_, cases) => {
  it.each(cases.map((worked) => [worked.name, worked] as const))('%s', (_, { asked, expected }) => {
    const answer = answerTo(asked);
    const found = Object.fromEntries(Object.keys(expected).map((place) => [place, at(answer, place)]));
    expect(found).toEqual(expected);
  });
});

const rows = examinerDates
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('what a second examiner asked', () => {
  it.each(rows)('%s', (_, asked = '', right = '') => {
    const expected: Record<string, unknown> = JSON.parse(right);
    const answer = answerTo(JSON.parse(asked));
    expect(Object.fromEntries(Object.keys(expected).map((place) => [place, at(answer, place)]))).toEqual(expected);
  });
});
