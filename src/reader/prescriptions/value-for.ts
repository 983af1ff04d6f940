/** Which of all that was found for a field is its value. */
import type { Gap } from '@/src/model/reading';
import type { Fact } from '../blocks/block-facts';
import { strategies } from '../strategies';
import type { Tally } from '../tally';
import type { Field } from '../words/field';

/** The value of the most certain strategy. Two that disagree with equal certainty are none, and a gap. */
export function valueFor(
  facts: readonly Fact[],
  field: Field,
  name: string,
  gaps: Gap[],
  tally: Tally,
): string | number | null {
  const mine = facts.filter((fact) => fact.field === field);
  if (mine.length === 0) return null;
  const said = mine.filter(({ value }) => value !== null);
  for (const strategy of strategies) {
    const values = [...new Set(said.filter((fact) => fact.strategy === strategy).map(({ value }) => value))];
    if (values.length === 0) continue;
    if (values.length > 1) {
      gaps.push({ what: `${plainWords(field)} of ${name}`, why: 'two parts of the page disagree' });
      return null;
    }
    tally.won(field, strategy);
    return values[0] ?? null;
  }
  const failed = mine.find(({ why }) => why !== undefined);
  if (failed?.why) gaps.push({ what: `${plainWords(field)} of ${name}`, why: failed.why });
  return null;
}

const plainWords = (field: Field) =>
  field.replace(/On$/, ' date').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
