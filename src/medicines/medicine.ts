/** What a printed medicine name says. */

export type Form =
  | 'oral_solid'
  | 'oral_liquid'
  | 'injection'
  | 'inhaler'
  | 'nebulizer'
  | 'nasal_spray'
  | 'ophthalmic'
  | 'topical'
  | 'patch'
  | 'lozenge'
  | 'device_supply'
  | 'unknown';

/** `er` ER XR XL LA CD, 24 HR · `er12` SR, 12 HR · `dr` DR EC · null: none printed. */
export type Release = 'er' | 'er12' | 'dr' | 'odt' | 'sl' | 'chew';

export interface Medicine {
  /** As it was given, untouched: what a person sees is always this. */
  printed: string;
  /** Lower case, abbreviations expanded, ordinary salts taken out. null: what was printed is no medicine. */
  name: string | null;
  /** The generic behind a brand; of a generic, itself. null for supplies and for what is not known. */
  ingredient: string | null;
  isBrand: boolean | null;
  /** The ordinary salt that was printed with the name; null when none was, or when the name keeps it. */
  salt: string | null;
  /** `40 mg`, `5-325 mg`, `100 unit/ml`; without a unit as printed, and then unsure. */
  strength: string | null;
  form: Form | null;
  formDetail: string | null;
  release: Release | null;
  /** `sure`: every part of the name was understood. null only for what is no medicine. */
  confidence: 'sure' | 'unsure' | null;
}
