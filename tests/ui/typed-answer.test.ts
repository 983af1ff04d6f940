import { describe, expect, it } from 'vitest';
import { type Refusal, typedAnswer } from '@/src/ui/facts/typed-answer';

const today = Temporal.PlainDate.from('2026-11-22');
type Kind = Parameters<typeof typedAnswer>[0];
const why = (kind: Kind, text: string) => {
  const answer = typedAnswer(kind, text, today);
  return answer.kind === 'refused' ? answer.why : answer.fact;
};

describe('What is typed', () => {
  it.each<[Kind, string, unknown]>([
    ['state', 'mn', { kind: 'state', value: 'MN' }],
    ['payment-month', '2027-03', { kind: 'payment-month', value: '2027-03' }],
    ['wanted-days', ' 84 ', { kind: 'wanted-days', value: 84 }],
    ['counted', '0', { kind: 'counted', value: { on: '2026-11-22', units: 0 } }],
    ['stay', '2026-11-02/2026-11-09', { kind: 'stay', value: { from: '2026-11-02', to: '2026-11-09' } }],
    ['stay', '2026-11-02/', { kind: 'stay', value: { from: '2026-11-02', to: null } }],
    ['prior-authorization', '2027-02-28', { kind: 'prior-authorization', value: { ends: 'on', on: '2027-02-28' } }],
    ['clinic-contacted', '2026-11-22', { kind: 'clinic-contacted', value: '2026-11-22' }],
    ['next-infusion', '2027-01-04', { kind: 'next-infusion', value: '2027-01-04' }],
  ])('as %s, %s, is a fact', (kind, text, fact) => {
    expect(why(kind, text)).toEqual(fact);
  });

  it.each<[Kind, string, Refusal]>([
    ['state', 'ZZ', 'no-state'],
    ['state', '', 'nothing'],
    ['payment-month', '2027-', 'no-month'],
    ['payment-month', '2027-13', 'no-month'],
    ['payment-month', '2020-01', 'card-expired-long-ago'],
    ['payment-month', '2099-01', 'too-far-ahead'],
    ['wanted-days', '0', 'no-days'],
    ['wanted-days', '367', 'no-days'],
    ['wanted-days', '30.5', 'no-days'],
    ['wanted-days', 'ninety', 'no-days'],
    ['counted', '12.5', 'no-count'],
    ['counted', '-1', 'no-count'],
    ['counted', '12345', 'no-count'],
    ['stay', '/2026-11-09', 'nothing'],
    ['stay', '2026-11-09/2026-11-02', 'ends-before-it-begins'],
    ['stay', '2026-11-09/2026-11-31', 'no-day'],
    ['stay', '2026-11-09/2026-11-23', 'still-to-come'],
    ['stay', '2020-11-09/', 'too-long'],
    ['clinic-contacted', '2026-11-23', 'still-to-come'],
    ['clinic-contacted', '2010-01-01', 'too-long-ago'],
    ['clinic-contacted', '02/29/2027', 'no-day'],
    ['next-infusion', '2027-02-29', 'no-day'],
    ['next-infusion', '2126-01-01', 'too-far-ahead'],
    ['prior-authorization', '0026-01-01', 'too-long-ago'],
  ])('as %s, %s, is refused: %s', (kind, text, refusal) => {
    expect(why(kind, text)).toBe(refusal);
  });
});
