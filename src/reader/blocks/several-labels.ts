/** Several labels in one text, and as many values: "Qty / Days" and "90 / 30". */

import type { Piece } from '../dom/scene';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';

type Printed = Pick<Piece, 'text' | 'plain'>;

export interface Labelled {
  readonly label: string;
  readonly field: Field;
  readonly value: Printed;
}

/** "Last filled / Expires" and "10/20/2026 / 06/11/2027": as many labels as values; null where it is one of each. */
export function apart(label: string, value: Printed): Labelled[] | null {
  const names = namesOf(label);
  if (names.length < 2) return null;
  const fields = fieldsOf(label);
  // "Prescriber / Provider" is one of each, too.
  if (fields.length === 0 || new Set(fields).size < fields.length) return null;
  // "90/30" is no day: the labels are those of counts.
  const areCounts = fields.every((field) => field === 'quantity' || field === 'daysSupply');
  const between = areCounts ? /\s*[/|·•]\s*|\s+-\s+|\s*[,;]\s+/ : /\s+[/|·•-]\s+|\s*[,;]\s+/;
  const [plains, texts] = [value.plain.split(between), value.text.split(between)];
  if (plains.length !== names.length || texts.length !== names.length) return null;
  return fields.map((field, at) => ({
    label: names[at] ?? '',
    field,
    value: { plain: plains[at] ?? '', text: texts[at] ?? '' },
  }));
}

const namesOf = (label: string) => label.split(/\s*[/&,+|]\s*|\s+and\s+/);

/** What each of the labels in one text is the label of; none where one of them is no label. */
export function fieldsOf(label: string): Field[] {
  const fields = namesOf(label).flatMap((name) => labelOf(name) ?? []);
  return fields.length === namesOf(label).length ? fields : [];
}
