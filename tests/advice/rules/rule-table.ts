/** A table of cases for one rule: where it must speak, the nearest case where it must not, and where it cannot tell. */
import { expect, it } from 'vitest';
import { findingsOf } from '@/src/advice/findings';
import { type PageOnScreen, type PersonFacts, personFacts } from '@/src/advice/person-facts';
import type { Verdict } from '@/src/advice/rule';
import type { RuleId } from '@/src/advice/rule-index';
import type { CurrentRecords } from '@/src/history/current';
import type { About, OwnEntry, OwnFact } from '@/src/model/own-facts';

import { records, rose, today } from '../builders';

export interface Given extends Partial<CurrentRecords> {
  readonly own?: readonly OwnEntry[];
  readonly page?: PageOnScreen;
  readonly on?: string;
  readonly firstLookOn?: string | null;
}

let made = 0;

/** Something that the caregiver said. */
export function says(fact: OwnFact, about: About = { kind: 'person' }, on = '2026-11-20'): OwnEntry {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  return { id, personId: rose.id, at: `${on}T12:00:00Z`, on, about, fact, withdrawn: false };
}

export const ofMedicine = (printedName = 'ATORVASTATIN TAB 40MG', key = 'atorvastatin'): About => ({
  kind: 'medicine',
  key,
  printedName,
});
export const ofOrder: About = { kind: 'order', key: '123456789' };

export function factsOf({ own = [], page, on, firstLookOn = '2026-06-01', ...seen }: Given): PersonFacts {
  const day = on === undefined ? today : Temporal.PlainDate.from(on);
  return personFacts({ person: rose, records: records(seen), firstLookOn, own }, day, page ?? null);
}

/** Applies when it applies to anything; else it cannot be told when it cannot be of something. */
export function verdictOf(rule: RuleId, given: Given): Verdict {
  const verdicts = findingsOf(factsOf(given))
    .filter((finding) => finding.rule.id === rule)
    .map(({ verdict }) => verdict);
  if (verdicts.includes('applies')) return 'applies';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'does-not-apply';
}

interface Table {
  readonly speaks: Given;
  /** The nearest case where it must not; or why there is none. */
  readonly silent: Given | string;
  readonly open: Given | string;
}

export function ruleTable(rule: RuleId, { speaks, silent, open }: Table): void {
  it(`${rule} speaks where it must, and only there`, () => {
    expect(verdictOf(rule, speaks)).toBe('applies');
    if (typeof silent !== 'string') expect(verdictOf(rule, silent)).toBe('does-not-apply');
    if (typeof open !== 'string') expect(verdictOf(rule, open)).toBe('cannot-tell');
  });
}
