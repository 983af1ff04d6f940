import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checklistLines } from '@/src/advice/checklists/checklist-lines';
import { notificationRules } from '@/src/advice/notifications';
import { type Family, type RuleId, ruleIds, sourceOf } from '@/src/advice/rule-index';
import { rules } from '@/src/advice/rules';
import { scriptMakers } from '@/src/advice/scripts/write-script';
import { ruleGistsEn } from '@/src/ui/words/rule-gists-en';
import { ruleGistsEs } from '@/src/ui/words/rule-gists-es';
import { sayingsEn } from '@/src/ui/words/sayings-en';

const ofFamily = (family: Family) => ruleIds.filter((id) => sourceOf(id).family === family).length;

describe('The rule book', () => {
  it('lists 129 rules, so many a family', () => {
    expect(ruleIds).toHaveLength(129);
    const counts: Record<Family, number> = {
      autofill: 11,
      placeholders: 6,
      'new-prescriptions': 9,
      'clinic-requests': 8,
      'days-supply': 5,
      refills: 9,
      'too-soon': 2,
      'prior-authorization': 3,
      orders: 6,
      january: 3,
      shipping: 5,
      notifications: 16,
      preferences: 3,
      account: 13,
      'caregiver-access': 4,
      calling: 6,
      specialty: 3,
      infusion: 17,
    };
    for (const [family, count] of Object.entries(counts))
      expect([family, ofFamily(family as Family)]).toEqual([family, count]);
  });

  it('has each of them in code once, and none besides', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  });

  it('says each in both languages', () => {
    for (const id of ruleIds) {
      expect(ruleGistsEn[id]).toMatch(/^[A-Z“].*\.$/);
      expect(ruleGistsEs[id]).toMatch(/^[A-ZÁÉÍÓÚ¿“].*\.$/);
      expect(ruleGistsEs[id]).not.toBe(ruleGistsEn[id]);
    }
  });

  it('names a source for each, in one of the two documents', () => {
    for (const id of ruleIds) expect(sourceOf(id).source).toMatch(/^(O|I) .*L?\d+/);
  });

  it('shows each where it says that it does', () => {
    for (const rule of rules) {
      expect(rule.shows.length).toBeGreaterThan(0);
      expect([rule.id, rule.shows.some(({ as }) => as === 'card')]).toEqual([rule.id, rule.card !== undefined]);
      for (const shows of rule.shows) {
        if (shows.as === 'checklist') expect([rule.id, isOnList(rule.id, shows.list)]).toEqual([rule.id, true]);
        if (shows.as === 'script')
          expect([rule.id, scriptRules(shows.script)]).toEqual([rule.id, expect.arrayContaining([rule.id])]);
        if (shows.as === 'notification') expect(notificationRules.map(({ event }) => event)).toContain(shows.event);
      }
    }
  });

  it('has a table of cases for each rule', () => {
    const folder = new URL('.', import.meta.url);
    const tests = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    for (const id of ruleIds) expect(tests).toContain(`'${id}'`);
  });

  it('has a sentence for every line of every list', () => {
    for (const [list, lines] of Object.entries(checklistLines))
      for (const [id] of lines) expect(Object.keys(sayingsEn)).toContain(`check-${list}-${id}`);
  });
});

const isOnList = (rule: RuleId, list: keyof typeof checklistLines) =>
  checklistLines[list].some(([, ...lineRules]) => lineRules.includes(rule));

const scriptRules = (script: string) => scriptMakers.find(({ id }) => id === script)?.rules ?? [];
