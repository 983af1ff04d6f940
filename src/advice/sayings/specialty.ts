/** What is said of the specialty pharmacy (SP-01 to SP-03). */
import type { Plain } from './plain';

export type SpecialtySaying =
  | { readonly say: 'did-specialty-call'; readonly medicine: string; readonly person: string }
  | Plain<'ask-the-patient-first' | 'call-specialty'>;
