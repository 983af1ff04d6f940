/** What is said of the specialty pharmacy (SP-01 to SP-03), in English. */
import type { SpecialtySaying } from '@/src/advice/sayings/specialty';
import type { SayingsOf } from '../sayings';

export const specialtyEn: SayingsOf<SpecialtySaying> = {
  'did-specialty-call': (s) => `Did the specialty pharmacy call? Ask before you order ${s.medicine} (${s.person}).`,
  'ask-the-patient-first': 'Ask the patient first. They may have ordered it on the phone.',
  'call-specialty': 'If not, call the specialty pharmacy. Its number is on the label.',
};
