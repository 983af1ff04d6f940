/** What is said of the specialty pharmacy (SP-01 to SP-03), in Spanish. */
import type { SpecialtySaying } from '@/src/advice/sayings/specialty';
import type { SayingsOf } from '../sayings';

export const specialtyEs: SayingsOf<SpecialtySaying> = {
  'did-specialty-call': (s) => `Antes de pedir ${s.medicine} (${s.person}): ¿ya llamó la farmacia de especialidad?`,
  'ask-the-patient-first': 'Pregunte primero al paciente. Quizá ya lo pidió por teléfono.',
  'call-specialty': 'Si no, llame a la farmacia de especialidad. Su número está en la etiqueta.',
};
