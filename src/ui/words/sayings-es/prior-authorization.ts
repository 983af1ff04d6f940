/** What is said of the plan’s own yes (PA-01 to PA-03), in Spanish. */
import type { PriorAuthorizationSaying } from '@/src/advice/sayings/prior-authorization';
import type { SayingsOf } from '../sayings';

export const priorAuthorizationEs: SayingsOf<PriorAuthorizationSaying> = {
  'authorization-ends-first': (s, f) =>
    s.hasEnded
      ? `El sí del plan a ${s.medicine} (${s.person}) terminó el ${f.day(s.endsOn)}. El próximo surtido esperará uno nuevo.`
      : `El sí del plan a ${s.medicine} (${s.person}) termina el ${f.dayAndDistance(s.endsOn)}. Es antes del próximo surtido.`,
  'ask-the-office-to-renew-it': 'Llame al consultorio. Pida que lo renueven con el plan (“prior authorization”).',
  'or-ask-the-plan': '¿No está seguro de la fecha? Llame al plan, al número de la tarjeta.',
};
