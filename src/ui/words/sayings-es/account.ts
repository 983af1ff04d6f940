/** What is said of the account, its messages and its caregivers (AC, CG, CM, NT, TS), in Spanish. */
import type { AccountSaying } from '@/src/advice/sayings/account';
import type { SayingsOf } from '../sayings';

export const accountEs: SayingsOf<AccountSaying> = {
  'payment-card-ends': (s, f) =>
    s.isPast
      ? `La tarjeta de ${s.person} en Optum venció el ${f.day(s.endsOn)}. El próximo pedido puede detenerse.`
      : `La tarjeta de ${s.person} en Optum vence el ${f.dayAndDistance(s.endsOn)}.`,
  'caregiver-not-proven': (s, f) =>
    `El sitio muestra a ${f.list(s.caregivers)} como cuidador de ${s.person}. Eso no es prueba hasta que una llamada lo confirme.`,
  'texts-are-off': (s, f) =>
    `Los textos están apagados para ${f.list(s.topics.map((topic) => `“${topic}”`))} (${s.person}).`,
  'too-soon-not-by-text': (s) => `Si un resurtido de ${s.person} es muy pronto, ningún texto se lo dirá.`,
  'put-in-the-new-card': 'Abra “My profile”, luego “Payment methods”, y ponga la tarjeta nueva. Use una de crédito.',
  'call-together': 'Llame a Optum con los dos en la línea. El paciente dice que sí a usted. Luego dígame el día.',
  'turn-texts-on': 'Active ahí los textos hasta saber que llegan los correos.',
  'look-in-the-account-for-it': 'Mire la cuenta. Ahí está el primer día.',
};
