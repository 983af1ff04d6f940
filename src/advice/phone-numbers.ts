/** The numbers that the sources give, and no others (rules "Exact labels and numbers"). */
import type { Callee } from './callee';

/** CM-01, AC-02, OR-03. */
export const memberHelpNumber = '(800) 356-3477';
/** IN-17. */
export const infusionNumber = '1-877-342-9352';
/** AF-10; its digits are in neither document. */
export const medicareNumber = '1-800-MEDICARE';

/** null: the number stands on the person's own card, label or notes. */
export function phoneOf(callee: Callee): string | null {
  switch (callee) {
    case 'member-help':
      return memberHelpNumber;
    case 'infusion':
      return infusionNumber;
    case 'medicare':
      return medicareNumber;
    default:
      return null;
  }
}
