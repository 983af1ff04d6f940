/** Tells an item of a list that has no name of its own from a further part of the item beside it. */

import { switchState } from '../dom/control';
import type { Box } from '../dom/scene';
import { findingsIn } from '../findings/findings';
import { isVocabulary, likeness, supply } from '../names/medicine-name';
import { hasForm, strength } from '../names/strength-form';
import type { Page } from '../page';
import { actionVerb, placeholderLabel } from '../words';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';

/** What a medicine has once, and what no history of it repeats. */
const single = new Set<Field>(['refillsLeft', 'nextFillOn', 'autofill', 'autofillOn', 'rxNumber']);

interface Contents {
  /** What is told of these fields; empty where the value stands elsewhere than the words. */
  readonly fields: ReadonlyMap<Field, ReadonlySet<string>>;
  /** What it begins with is nothing that anybody knows: it may be a name. */
  readonly isHeadedByUnknown: boolean;
  /** What it begins with has the look of a medicine's name, and is no talk. */
  readonly mayBeNamed: boolean;
  /** It says "Eligible for Optum Home Delivery". */
  readonly isPlaceholder: boolean;
}

/**
 * Whether `other`, a box without a medicine's name, is about another medicine than `own`: it looks the same, begins with words
 * of its own, and tells again what `own` tells of its medicine.
 */
export function isAnotherItem(page: Page, own: Box, other: Box): boolean {
  if (own.tag !== other.tag || own.role !== other.role) return false;
  const { fields: owns } = contentsOf(page, own);
  if (owns.size === 0) return false;
  const { fields: others, isHeadedByUnknown, isPlaceholder, mayBeNamed } = contentsOf(page, other);
  const both = [...owns.keys()].filter((field) => others.has(field));
  const [mine, its] = [owns.get('rxNumber'), others.get('rxNumber')];
  if (mine?.size && its?.size) return [...its].every((number) => !mine.has(number));
  // "Lancets", over nothing but that label: what has facts of its own is none.
  return isHeadedByUnknown && (both.length > 0 || (isPlaceholder && mayBeNamed));
}

const known = new WeakMap<Page, Map<Box, Contents>>();

function contentsOf(page: Page, box: Box): Contents {
  const ofPage = known.get(page) ?? new Map<Box, Contents>();
  known.set(page, ofPage);
  const before = ofPage.get(box);
  if (before) return before;
  const contents = lookInto(page, box);
  ofPage.set(box, contents);
  return contents;
}

function lookInto({ scene: { pieces, lines }, today }: Page, box: Box): Contents {
  const fields = new Map<Field, Set<string>>();
  let isHeadedByUnknown: boolean | null = null;
  let isPlaceholder = false;
  let mayBeNamed = false;
  const tell = (field: Field, value: string | number | null) => {
    if (!single.has(field)) return;
    const values = fields.get(field) ?? new Set();
    if (value !== null) values.add(String(value));
    fields.set(field, values);
  };
  const first = pieces[box.first]?.line ?? 0;
  const last = pieces[box.end - 1]?.line ?? -1;
  for (let line = first; line <= last; line += 1) {
    const text = lines[line]?.plain ?? '';
    if (text === '') continue;
    const label = labelOf(text);
    const findings = findingsIn(text, today);
    isPlaceholder ||= placeholderLabel.test(text) && text.length < 60;
    if (label !== null) tell(label, null);
    for (const { field, value } of findings) tell(field, value);
    if (isHeadedByUnknown !== null) continue;
    if (label !== null || findings.length > 0) isHeadedByUnknown = false;
    // "Select all" over a list of boxes to tick is nobody's name, nor is a mark in such a box.
    else if (/\p{L}/u.test(text) && !isVocabulary(text) && !actionVerb.test(text)) {
      isHeadedByUnknown = true;
      mayBeNamed = likeness(text) !== null && (hasForm(text) || strength.test(text) || supply.test(text));
    }
  }
  const isSwitch = pieces.slice(box.first, box.end).some(({ control }) => control && switchState(control) !== null);
  if (isSwitch) tell('autofill', null);
  return { fields, isHeadedByUnknown: isHeadedByUnknown === true, mayBeNamed, isPlaceholder };
}
