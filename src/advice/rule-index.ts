/**
 * The rule book's own list: every rule with its family, its weight and where it stands in the sources. Made from the rule book
 * by hand; a test holds the rules in code to it, both ways.
 *
 * Sources: `O` the patient advocate's guide to Optum Home Delivery, `I` the Optum Infusion Pharmacy brochure, with the section
 * and the lines. `own`: drawn from the sources, not stated there.
 */
import type { Severity } from '@/src/model/shown-card';

/** C critical: wrong or unwanted medicine, or running out. H high, M medium, L low, i information. */
export type Weight = 'C' | 'H' | 'M' | 'L' | 'i';

/** The weightiest first. */
export const weightRanks: Record<Weight, number> = { C: 0, H: 1, M: 2, L: 3, i: 4 };

/** The most severe first. */
export const severityRanks: Record<Severity, number> = { critical: 0, attention: 1, information: 2 };

export type Family =
  | 'autofill'
  | 'placeholders'
  | 'new-prescriptions'
  | 'clinic-requests'
  | 'days-supply'
  | 'refills'
  | 'too-soon'
  | 'prior-authorization'
  | 'orders'
  | 'january'
  | 'shipping'
  | 'notifications'
  | 'preferences'
  | 'account'
  | 'caregiver-access'
  | 'calling'
  | 'specialty'
  | 'infusion';

type Listed = readonly [family: Family, weight: Weight, source: string, own?: 'own'];

export const ruleIndex = {
  'AF-01': ['autofill', 'C', 'O Refills L231'],
  'AF-02': ['autofill', 'C', 'O Tips L271'],
  'AF-03': ['autofill', 'H', 'O Tips L271'],
  'AF-04': ['autofill', 'C', 'O Refills L231'],
  'AF-05': ['autofill', 'C', 'O Refills L231 see §4'],
  'AF-06': ['autofill', 'H', 'O Refills L231 see §4'],
  'AF-07': ['autofill', 'H', 'O Refills L233 see §4'],
  'AF-08': ['autofill', 'H', 'O Tips L253'],
  'AF-09': ['autofill', 'M', 'O Tips L271'],
  'AF-10': ['autofill', 'M', 'O Tips L271'],
  'AF-11': ['autofill', 'M', 'O Tips L271', 'own'],
  'PL-01': ['placeholders', 'C', 'O 04 L205'],
  'PL-02': ['placeholders', 'L', 'O 04 L205'],
  'PL-03': ['placeholders', 'M', 'O 04 L207'],
  'PL-04': ['placeholders', 'M', 'O 04 L207'],
  'PL-05': ['placeholders', 'H', 'O 04 L193, L205', 'own'],
  'PL-06': ['placeholders', 'M', 'O 04 L205, Refills L215'],
  'NR-01': ['new-prescriptions', 'C', 'O 04 L193 see §4'],
  'NR-02': ['new-prescriptions', 'H', 'O 04 L193'],
  'NR-03': ['new-prescriptions', 'C', 'O 04 L193'],
  'NR-04': ['new-prescriptions', 'H', 'O 04 L193, Tips L253'],
  'NR-05': ['new-prescriptions', 'H', 'O 04 L197'],
  'NR-06': ['new-prescriptions', 'H', 'O 04 L197', 'own'],
  'NR-07': ['new-prescriptions', 'H', 'O Tips L253'],
  'NR-08': ['new-prescriptions', 'M', 'O 02 matrix L75'],
  'NR-09': ['new-prescriptions', 'H', 'O 02 matrix L93'],
  'PR-01': ['clinic-requests', 'M', 'O 03 L155'],
  'PR-02': ['clinic-requests', 'M', 'O 03 L159'],
  'PR-03': ['clinic-requests', 'M', 'O 03 L159'],
  'PR-04': ['clinic-requests', 'H', 'O 03 L163-169'],
  'PR-05': ['clinic-requests', 'L', 'O 03 L171-173'],
  'PR-06': ['clinic-requests', 'M', 'O 03 L177'],
  'PR-07': ['clinic-requests', 'L', 'O 03 L177'],
  'PR-08': ['clinic-requests', 'M', 'O 03 L159-177, 04 L193', 'own'],
  'DS-01': ['days-supply', 'H', 'O 03 L181'],
  'DS-02': ['days-supply', 'H', 'O 03 L185'],
  'DS-03': ['days-supply', 'H', 'O 03 L185, 04 L193, Refills L231', 'own'],
  'DS-04': ['days-supply', 'M', 'O 03 L177'],
  'DS-05': ['days-supply', 'i', 'O 03 L177'],
  'RF-01': ['refills', 'H', 'O Refills L219'],
  'RF-02': ['refills', 'H', 'O Refills L219'],
  'RF-03': ['refills', 'L', 'O Refills L219'],
  'RF-04': ['refills', 'M', 'O Refills L215'],
  'RF-05': ['refills', 'H', 'O Refills L231'],
  'RF-06': ['refills', 'M', 'O Refills L227'],
  'RF-07': ['refills', 'H', 'O Refills L227'],
  'RF-08': ['refills', 'L', 'O Refills L227'],
  'RF-09': ['refills', 'L', 'O Tips L243, L267'],
  'TS-01': ['too-soon', 'H', 'O 04 L201'],
  'TS-02': ['too-soon', 'M', 'O 04 L201'],
  'PA-01': ['prior-authorization', 'H', 'O Refills L223'],
  'PA-02': ['prior-authorization', 'M', 'O Refills L223'],
  'PA-03': ['prior-authorization', 'H', 'O Refills L223', 'own'],
  'OR-01': ['orders', 'H', 'O Tips L259'],
  'OR-02': ['orders', 'M', 'O Tips L259'],
  'OR-03': ['orders', 'H', 'O Tips L259'],
  'OR-04': ['orders', 'M', 'O Tips L259'],
  'OR-05': ['orders', 'H', 'O Tips L253, L255'],
  'OR-06': ['orders', 'H', 'O Tips L255, L263', 'own'],
  'JC-01': ['january', 'C', 'O Tips L255'],
  'JC-02': ['january', 'C', 'O Tips L255'],
  'JC-03': ['january', 'M', 'O Tips L255, Refills L223', 'own'],
  'SH-01': ['shipping', 'i', 'O Tips L263'],
  'SH-02': ['shipping', 'M', 'O Tips L263'],
  'SH-03': ['shipping', 'M', 'O Tips L263'],
  'SH-04': ['shipping', 'C', 'O Tips L263, Refills L219', 'own'],
  'SH-05': ['shipping', 'M', 'O 02 L37'],
  'NT-01': ['notifications', 'M', 'O 02 L75'],
  'NT-02': ['notifications', 'L', 'O 02 L79'],
  'NT-03': ['notifications', 'M', 'O 02 L83'],
  'NT-04': ['notifications', 'H', 'O 02 L87'],
  'NT-05': ['notifications', 'M', 'O 02 L91'],
  'NT-06': ['notifications', 'H', 'O 02 L93'],
  'NT-07': ['notifications', 'H', 'O 02 L97'],
  'NT-08': ['notifications', 'M', 'O 02 L101'],
  'NT-09': ['notifications', 'L', 'O 02 L105'],
  'NT-10': ['notifications', 'M', 'O 02 L109'],
  'NT-11': ['notifications', 'L', 'O 02 L113'],
  'NT-12': ['notifications', 'M', 'O 02 L117'],
  'NT-13': ['notifications', 'H', 'O 02 L121'],
  'NT-14': ['notifications', 'M', 'O 02 L125'],
  'NT-15': ['notifications', 'M', 'O 02 L71'],
  'NT-16': ['notifications', 'H', 'O 02 L63'],
  'CP-01': ['preferences', 'M', 'O 02 L55'],
  'CP-02': ['preferences', 'L', 'O 02 L59'],
  'CP-03': ['preferences', 'L', 'O 02 L67'],
  'AC-01': ['account', 'i', 'O 01 L17'],
  'AC-02': ['account', 'M', 'O 01 L21'],
  'AC-03': ['account', 'i', 'O 02 L29'],
  'AC-04': ['account', 'M', 'O 02 L33'],
  'AC-05': ['account', 'M', 'O 02 L125'],
  'AC-06': ['account', 'M', 'O 02 L41'],
  'AC-07': ['account', 'M', 'O 02 L45'],
  'AC-08': ['account', 'H', 'O 02 L49'],
  'AC-09': ['account', 'L', 'O 02 L143-147'],
  'AC-10': ['account', 'L', 'O Tips L239'],
  'AC-11': ['account', 'M', 'O Tips L245'],
  'AC-12': ['account', 'M', 'O Tips L243'],
  'AC-13': ['account', 'i', 'O Tips L245'],
  'CG-01': ['caregiver-access', 'M', 'O 02 L131'],
  'CG-02': ['caregiver-access', 'H', 'O 02 L135'],
  'CG-03': ['caregiver-access', 'H', 'O 02 L135'],
  'CG-04': ['caregiver-access', 'L', 'O 02 L139'],
  'CM-01': ['calling', 'M', 'O 01 L21, Tips L259'],
  'CM-02': ['calling', 'M', 'O Tips L249'],
  'CM-03': ['calling', 'L', 'O Tips L249'],
  'CM-04': ['calling', 'M', 'O Tips L249'],
  'CM-05': ['calling', 'M', 'O Tips L249, Refills L223, 02 L41'],
  'CM-06': ['calling', 'M', 'O Tips L249, L259', 'own'],
  'SP-01': ['specialty', 'M', 'O intro L13'],
  'SP-02': ['specialty', 'M', 'O intro L13'],
  'SP-03': ['specialty', 'i', 'O intro L13'],
  'IN-01': ['infusion', 'M', 'I Before 1 L23-25'],
  'IN-02': ['infusion', 'M', 'I Before 1 L32-35, L46-53'],
  'IN-03': ['infusion', 'M', 'I Before 2 L37-42'],
  'IN-04': ['infusion', 'M', 'I Before 2 L40-44, L55-59'],
  'IN-05': ['infusion', 'M', 'I Before 3 L65-70'],
  'IN-06': ['infusion', 'M', 'I Before 3 L72-75, L86-95'],
  'IN-07': ['infusion', 'H', 'I Before 4 L77-82, L97'],
  'IN-08': ['infusion', 'L', 'I Before 4 L82-84'],
  'IN-09': ['infusion', 'i', 'I L61'],
  'IN-10': ['infusion', 'H', 'I L23-82', 'own'],
  'IN-11': ['infusion', 'L', 'I During L111-133'],
  'IN-12': ['infusion', 'M', 'I During L135'],
  'IN-13': ['infusion', 'H', 'I After L140-143'],
  'IN-14': ['infusion', 'M', 'I After L145'],
  'IN-15': ['infusion', 'L', 'I After L148-150'],
  'IN-16': ['infusion', 'M', 'I L154-177'],
  'IN-17': ['infusion', 'M', 'I L101-107, L189-195'],
} as const satisfies Record<string, Listed>;

export type RuleId = keyof typeof ruleIndex;

export const ruleIds = Object.keys(ruleIndex) as readonly RuleId[];

export interface RuleSource {
  readonly family: Family;
  readonly weight: Weight;
  /** Which document, section and lines, such as `O Refills L231`. */
  readonly source: string;
  readonly isOwn: boolean;
}

export function sourceOf(id: RuleId): RuleSource {
  const [family, weight, source, own]: Listed = ruleIndex[id];
  return { family, weight, source, isOwn: own === 'own' };
}
