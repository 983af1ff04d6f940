/** What is said of new prescriptions (NR-01 to NR-09), in Spanish. */
import type { MissingDetail, NewPrescriptionsSaying } from '@/src/advice/sayings/new-prescriptions';
import type { SayingsOf } from '../sayings';

const missing: Record<MissingDetail, string> = {
  prescriber: 'quién la recetó',
  refills: 'cuántos surtidos quedan',
  quantity: 'la cantidad',
  'days-supply': 'para cuántos días alcanza',
};

export const newPrescriptionsEs: SayingsOf<NewPrescriptionsSaying> = {
  'new-order-started': (s) =>
    s.printedStatus === null
      ? `Optum empezó un pedido de ${s.medicine} (${s.person}). Revíselo ahora.`
      : `Optum empezó un pedido de ${s.medicine} (${s.person}). Dice “${s.printedStatus}”. Revíselo ahora.`,
  'new-order-check-three-lines':
    'Revise tres cosas: la medicina, la dosis y para cuántos días alcanza. ¿Es lo que usted pidió?',
  'stop-before-it-ships': 'Si no lo quiere, llame antes de que salga. Después casi nunca se puede devolver.',
  'details-not-shown': (s, f) =>
    `Optum todavía no muestra todo sobre ${s.medicine} (${s.person}). Falta: ${f.list(s.missing.map((detail) => missing[detail]))}.`,
  'confirm-details-by-phone':
    'Mire otra vez mañana. Si aún falta, llame y pregunte la dosis y para cuántos días alcanza.',
  'order-has-other-days': (s) =>
    `El pedido de ${s.medicine} (${s.person}) es para ${s.now} días. Usted quería ${s.wanted}. Deténgalo antes de que salga.`,
  'other-days-than-wanted': (s) => `${s.medicine}: ${s.now} días en este pedido, usted quería ${s.wanted}.`,
  'order-has-other-dose': (s) =>
    `Optum empezó un pedido de ${s.medicine} (${s.person}). En la lista también está ${s.known}. ¿Es la dosis que quieren?`,
  'other-dose-than-known': (s) => `${s.medicine} en este pedido, ${s.known} en la lista.`,
  'awaiting-prescription': (s) => `Usted pidió ${s.medicine} (${s.person}) al consultorio. Optum aún no lo muestra.`,
  'look-in-the-account-daily': 'Mire la cuenta cada día. Optum empieza sin preguntar.',
  'first-fill-stopped': (s) =>
    `El primer surtido de ${s.what} (${s.person}) se detuvo. Quizá solo falta un sí hablado.`,
  'yes-to-this-one-order':
    'Si está bien, diga que sí solo a este pedido. Si ofrecen dejar de preguntarle, diga que no.',
};
