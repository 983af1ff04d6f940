/** What is said of placeholders (PL-01 to PL-06), in Spanish. */
import type { PlaceholdersSaying } from '@/src/advice/sayings/placeholders';
import type { SayingsOf } from '../sayings';

export const placeholdersEs: SayingsOf<PlaceholdersSaying> = {
  'optum-asks-the-office': (s) =>
    `Optum iba a pedir ${s.medicine} (${s.person}) al consultorio. Aún no ha llegado nada.`,
  'prescription-has-come': (s) => `Optum ya tiene una receta de ${s.medicine} (${s.person}). Revísela.`,
  'office-may-wait-for-a-yes': 'Algunos consultorios esperan el sí hablado del paciente y nadie se lo dice.',
  'call-the-office-and-say-yes': 'Llame al consultorio. Diga que sí y pida una receta nueva para Optum Home Delivery.',
};
