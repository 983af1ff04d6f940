/** The checklists of one person: ticks as they were given, and beside them what a page showed. */
import type { CurrentMedicine } from '@/src/history/current';
import type { Checklist, ChecklistId, ChecklistItem } from '../checklist';
import { type Finding, findingsOf } from '../findings';
import type { PersonFacts } from '../person-facts';
import type { Verdict } from '../rule';
import type { RuleId } from '../rule-index';
import type { Saying } from '../saying';
import type { ScriptId, ScriptRef } from '../script';
import { scriptRef } from '../scripts/script-ref';
import { checklistLines } from './checklist-lines';
import { seenOnPage } from './seen-on-page';
import { isSettingUp, tickedOn } from './ticks';

/** Lists about one medicine each, and the rules that call for them. */
const ofMedicines: Partial<Record<ChecklistId, readonly RuleId[]>> = {
  'new-prescription': ['PL-05'],
  'turn-autofill-off': ['AF-03'],
  'before-refill': ['RF-04'],
  specialty: ['SP-02'],
};

/** Lists of the whole person: they are always at hand, and of use now when one of these rules applies. */
const ofPeople: Partial<Record<ChecklistId, readonly RuleId[]>> = {
  account: ['AC-06', 'CP-03', 'NT-16'],
  'ask-the-clinic': ['PR-03'],
  december: ['JC-03'],
  'caregiver-authority': ['CG-01', 'CG-03'],
  'change-email': ['AC-08'],
  'page-trouble': ['AC-12'],
  'infusion-welcome': ['IN-02'],
  'infusion-cost': ['IN-05', 'IN-06'],
  'infusion-day': ['IN-11'],
  'infusion-before-next': ['IN-13'],
};

/** What to say where a line of a list ends in a call. */
const scripts: Readonly<Record<string, ScriptId>> = {
  'account get-in': 'account-exists',
  'account copay-card': 'copay-card',
  'new-prescription shown': 'confirm-details',
  'new-prescription yes-by-phone': 'first-fill-consent',
  'caregiver-authority call-together': 'authorized-representative',
  'specialty call': 'specialty-refill',
  'infusion-before-next delivery': 'infusion-before-next',
};

/** Whether any of these rules applies, to this medicine or to anything. */
function appliesNow(rules: readonly RuleId[], findings: readonly Finding[], medicine: CurrentMedicine | null): boolean {
  return findings.some(
    ({ rule, verdict, medicine: about }): boolean =>
      verdict === ('applies' satisfies Verdict) && rules.includes(rule.id) && (medicine === null || about === medicine),
  );
}

/** Ticks given for the fill, or the year, before say nothing of this one. null: a tick holds for good. */
function ticksCountFrom(list: ChecklistId, medicine: CurrentMedicine | null, facts: PersonFacts): string | null {
  if (list === 'before-refill') return medicine?.lastFilledOn?.value ?? null;
  if (list === 'turn-autofill-off') return medicine?.autofillTurnedOn[0]?.isOnOn ?? null;
  if (list === 'december') return `${facts.today.year}-11-01`;
  return null;
}

function itemsOf(list: ChecklistId, facts: PersonFacts, medicine: CurrentMedicine | null): ChecklistItem[] {
  const from = ticksCountFrom(list, medicine, facts);
  return checklistLines[list].map(([id, ...rules]) => {
    const ticked = tickedOn(list, id, facts, medicine);
    return {
      id,
      // Every line has its sentence in the catalogues: a test reads them all.
      says: { say: `check-${list}-${id}` } as Saying,
      detail: null,
      rules,
      tickedOn: ticked !== null && (from === null || ticked >= from) ? ticked : null,
      onPage: seenOnPage(list, id, facts, medicine),
      script: scriptOf(list, id, facts, medicine),
    };
  });
}

function scriptOf(
  list: ChecklistId,
  id: string,
  facts: PersonFacts,
  medicine: CurrentMedicine | null,
): ScriptRef | null {
  const script = scripts[`${list} ${id}`];
  return script ? scriptRef(script, facts, medicine === null ? {} : { medicines: [medicine] }) : null;
}

const listOf = (
  id: ChecklistId,
  isNow: boolean,
  facts: PersonFacts,
  medicine: CurrentMedicine | null = null,
): Checklist => ({
  id,
  personId: facts.person.id,
  medicineKey: medicine?.key ?? null,
  medicine: medicine?.printedName ?? null,
  title: { say: `title-list-${id}` } as Saying,
  isNow,
  items: itemsOf(id, facts, medicine),
});

/** Those of use now first; lists about a medicine only while they are of use. */
export function checklistsOf(facts: PersonFacts): readonly Checklist[] {
  const findings = findingsOf(facts);
  const aboutMedicines = (Object.entries(ofMedicines) as [ChecklistId, readonly RuleId[]][]).flatMap(([id, rules]) =>
    facts.records.medicines
      .filter((medicine) => appliesNow(rules, findings, medicine))
      .map((medicine) => listOf(id, true, facts, medicine)),
  );
  const aboutPerson = (Object.entries(ofPeople) as [ChecklistId, readonly RuleId[]][]).map(([id, rules]) =>
    listOf(id, appliesNow(rules, findings, null) || (id === 'account' && isSettingUp(facts)), facts),
  );
  return [...aboutMedicines, ...aboutPerson].sort((one, other) => Number(other.isNow) - Number(one.isNow));
}
