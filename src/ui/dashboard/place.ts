/**
 * Where in the dashboard somebody is: after the `#` of its address, so that the browser's back and a link from a card work.
 * No name of a person or a medicine stands in it: addresses are kept in the browser's history.
 */

import type { ScriptRef } from '@/src/advice/script';

export const sections = [
  'today',
  'people',
  'medicines',
  'reminders',
  'scripts',
  'checklists',
  'emails',
  'infusion',
  'rules',
  'reading',
  'records',
] as const;
export type Section = (typeof sections)[number];

export interface Place {
  readonly section: Section;
  /** null: everyone. */
  readonly personId: string | null;
  /** As `medicineLink` says it; null: none in particular. */
  readonly medicine: string | null;
  /** The medicine, as `medicineLink` says it, of which all that was seen of autofill is shown; null: none in particular. */
  readonly proof: string | null;
  /** A rule's id, such as `AF-01`; null: none in particular. */
  readonly rule: string | null;
  /** As `scriptLink` says it; null: none in particular. */
  readonly script: string | null;
}

/** What cannot be understood leads to today. */
export function placeOf(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const medicine = said.get('medicine');
  const proof = said.get('proof');
  const rule = said.get('rule');
  const script = said.get('script');
  const named = sections.find((section) => said.has(section));
  const isOfMedicine = medicine !== null || proof !== null;
  const deep = isOfMedicine ? 'medicines' : rule !== null ? 'rules' : script !== null ? 'scripts' : 'today';
  return { section: named ?? deep, personId: said.get('person'), medicine, proof, rule, script };
}

export function hashOf(place: Partial<Place> & Pick<Place, 'section'>): string {
  const { section, personId, medicine, proof, rule, script } = place;
  const deep = [
    medicine != null ? `medicine=${medicine}` : null,
    proof != null ? `proof=${proof}` : null,
    rule != null ? `rule=${rule}` : null,
    script != null ? `script=${script}` : null,
  ].find((one) => one !== null);
  return `#${deep ?? section}${personId == null ? '' : `&person=${personId}`}`;
}

/** Names a medicine without its name. */
export const medicineLink = (personId: string, key: string): string => shortNumber(`${personId} ${key}`);

/** Names a script without saying whom or what it is about. */
export const scriptLink = ({ id, personId, medicineKeys, orderKey, prescriber }: ScriptRef): string =>
  shortNumber(JSON.stringify([id, personId, medicineKeys, orderKey, prescriber]));

/** The same short number for the same text (FNV-1a). */
function shortNumber(text: string): string {
  let number = 0x811c9dc5;
  for (const character of text) {
    number ^= character.codePointAt(0) ?? 0;
    number = Math.imul(number, 0x01000193);
  }
  return (number >>> 0).toString(36);
}
