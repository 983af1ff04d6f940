/** The whole rule book, family by family. Within a family the rule that should lead stands first. */
import { autofillRules } from './autofill';
import { daysSupplyRules } from './days-supply';
import { newPrescriptionRules } from './new-prescriptions';
import { orderRules } from './orders';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [...autofillRules, ...newPrescriptionRules, ...daysSupplyRules, ...orderRules];
