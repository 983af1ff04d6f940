/** The numbers that the sources print; of the others each person has a card or a label. */
import type { Callee } from './callee';

const numbers: Partial<Record<Callee, string>> = {
  // CM-01: guide 01 L21, Tips L259.
  'member-help': '(800) 356-3477',
  // IN-17: brochure L189-195.
  infusion: '1-877-342-9352',
  // 1-800-MEDICARE (rules §4, source 35).
  medicare: '1-800-633-4227',
};

/** null: not in the sources. */
export const numberOf = (callee: Callee): string | null => numbers[callee] ?? null;
