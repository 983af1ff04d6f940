/** What stands on each list, in its order, and the rules that each line comes from. The words are in the catalogues. */
import type { ChecklistId } from '../checklist';
import type { RuleId } from '../rule-index';

type Line = readonly [id: string, ...rules: RuleId[]];

export const checklistLines: Readonly<Record<ChecklistId, readonly Line[]>> = {
  /** All of section 02 of the guide, in its order. */
  account: [
    ['get-in', 'AC-01', 'AC-02'],
    ['open-my-profile', 'AC-03'],
    ['payment', 'AC-04', 'AC-05'],
    ['addresses', 'SH-05'],
    ['copay-card', 'AC-06'],
    ['contact', 'AC-07'],
    ['email-change', 'AC-08'],
    ['preferences', 'CP-01'],
    ['paperless', 'CP-02'],
    ['texts', 'NT-16'],
    ['personalized-emails', 'CP-03'],
    ['emails-that-came', 'NT-15'],
    ['caregiver', 'CG-01'],
    ['care-recipients', 'CG-04'],
    ['security', 'AC-09'],
  ],
  'ask-the-clinic': [
    ['once-each', 'PR-02'],
    ['straight-to-optum', 'PR-01'],
    ['details', 'PR-08'],
    ['days', 'PR-06'],
    ['no-transfer', 'PR-03'],
    ['how-to-find', 'PR-04', 'PR-05'],
    ['note-the-day', 'NR-02'],
  ],
  'new-prescription': [
    ['look-daily', 'NR-02'],
    ['medicine', 'NR-03', 'PL-05'],
    ['dose', 'NR-03'],
    ['days', 'NR-03', 'DS-02'],
    ['shown', 'NR-05'],
    ['yes-by-phone', 'NR-04'],
    ['autofill-off', 'AF-03'],
    ['checked', 'NR-03'],
  ],
  'before-refill': [
    ['refills', 'RF-02', 'RF-06'],
    ['authorization', 'PA-01'],
    ['payment', 'AC-05'],
    ['address', 'SH-05'],
    ['start', 'RF-04'],
    ['no-autofill', 'AF-04'],
  ],
  'turn-autofill-off': [
    ['open', 'AF-03'],
    ['switch', 'AF-01', 'AF-03'],
    ['stop', 'AF-03'],
    ['look-again', 'AF-03'],
  ],
  december: [
    ['expect-the-call', 'JC-03', 'JC-01'],
    ['deductible', 'JC-03'],
    ['authorizations', 'PA-01'],
    ['payment', 'AC-05'],
    ['phone', 'JC-01'],
  ],
  'caregiver-authority': [
    ['named', 'CG-01'],
    ['registered', 'CG-01'],
    ['call-together', 'CG-03'],
    ['read-back', 'CG-02', 'CG-03'],
    ['note-the-day', 'CG-03'],
  ],
  'change-email': [
    ['change', 'AC-08'],
    ['sign-out', 'AC-08'],
    ['open-link', 'AC-08'],
    ['sign-in', 'AC-08'],
  ],
  'page-trouble': [
    ['again', 'AC-12', 'AC-13'],
    ['twice', 'AC-11', 'AC-10'],
    ['cookies', 'AC-12'],
    ['private-window', 'AC-12'],
    ['app', 'AC-12', 'RF-09'],
    ['wait', 'AC-12'],
  ],
  specialty: [
    ['ask-the-patient', 'SP-02'],
    ['look-there', 'SP-01'],
    ['call', 'SP-02'],
  ],
  'infusion-welcome': [
    ['id', 'IN-02'],
    ['plan-card', 'IN-02'],
    ['medicines', 'IN-02'],
    ['doctor', 'IN-02'],
  ],
  'infusion-cost': [
    ['cost', 'IN-05'],
    ['options', 'IN-05'],
    ['due', 'IN-05', 'IN-15'],
    ['nurse', 'IN-06'],
    ['day', 'IN-06'],
  ],
  'infusion-day': [
    ['vitals', 'IN-11'],
    ['line', 'IN-11'],
    ['place', 'IN-11'],
    ['label', 'IN-12'],
    ['next', 'IN-11'],
  ],
  'infusion-before-next': [
    ['count', 'IN-13'],
    ['side-effects', 'IN-13'],
    ['hospital', 'IN-13'],
    ['delivery', 'IN-14'],
    ['payment', 'IN-15'],
  ],
};
