/**
 * Where in the dashboard somebody is: after the `#` of its address, so that the browser's back and a link from a card work.
 * No name of a person or a medicine stands in it: addresses are kept in the browser's history.
 */

export const sections = [
  'today',
  'people',
  'medicines',
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
  /** A rule's id, such as `AF-01`; null: none in particular. */
  readonly rule: string | null;
}

/** What cannot be understood leads to today. */
export function placeOf(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const medicine = said.get('medicine');
  const rule = said.get('rule');
  const named = sections.find((section) => said.has(section));
  const section = named ?? (medicine !== null ? 'medicines' : rule !== null ? 'rules' : 'today');
  return { section, personId: said.get('person'), medicine, rule };
}

export function hashOf(place: Partial<Place> & Pick<Place, 'section'>): string {
  const { section, personId, medicine, rule } = place;
  const deep = medicine != null ? `medicine=${medicine}` : rule != null ? `rule=${rule}` : section;
  return `#${deep}${personId == null ? '' : `&person=${personId}`}`;
}

/** Names a medicine without its name: a short number made of whose it is and its key (FNV-1a). */
export function medicineLink(personId: string, key: string): string {
  let number = 0x811c9dc5;
  for (const character of `${personId} ${key}`) {
    number ^= character.codePointAt(0) ?? 0;
    number = Math.imul(number, 0x01000193);
  }
  return (number >>> 0).toString(36);
}
