/** What a reminder says. Titles name nobody and no medicine: calendars may be shared (rules §7), in Spanish. */
import type { RemindersSaying } from '@/src/advice/sayings/reminders';
import type { SayingsOf } from '../sayings';

export const remindersEs: SayingsOf<RemindersSaying> = {
  'reminder-refill': 'Recordatorio de resurtido',
  'reminder-call': 'Una llamada por hacer',
  'reminder-look': 'Mirar la cuenta',
  'reminder-prepare': 'Algo que preparar',
  'remind-order': (s) => `Pida ${s.medicine} (${s.person}).`,
  'remind-call-office': (s) => `Llame al consultorio por ${s.medicine} (${s.person}).`,
  'remind-look-daily': (s) => `¿Ya apareció ${s.medicine} (${s.person}) en Optum? Mire cada día.`,
  'remind-follow-up': (s) =>
    `Optum iba a pedir ${s.medicine} (${s.person}) al consultorio. ¿Llegó? Si no, llame al consultorio.`,
  'remind-authorization': (s) => `El sí del plan a ${s.medicine} (${s.person}) termina pronto. Renuévelo.`,
  'remind-can-be-filled': (s) => `Desde hoy el plan paga ${s.medicine} (${s.person}).`,
  'remind-price-call': (s) => `Llame por el precio de ${s.what} (${s.person}).`,
  'remind-december': (s) => `Prepárese para enero (${s.person}): el deducible, el sí del plan, la tarjeta.`,
  'remind-payment': (s) => `La tarjeta de ${s.person} en Optum vence pronto.`,
  'remind-infusion': (s) => `Mañana llaman por la infusión de ${s.person}. Cuente los materiales.`,
};
