/** What is said of orders (OR, JC, SH, NR-04, NR-09), in Spanish. */
import type { OrdersSaying } from '@/src/advice/sayings/orders';
import type { SayingsOf } from '../sayings';

export const ordersEs: SayingsOf<OrdersSaying> = {
  'order-canceled': (s) => `Optum muestra “cancelado” para ${s.what} (${s.person}). Mire adentro antes de creerlo.`,
  'order-cannot-be-filled': (s) =>
    `Optum dice que no puede surtir ${s.what} (${s.person}). Mire adentro antes de creerlo.`,
  'order-on-hold': (s) =>
    s.printedStatus === null
      ? `El pedido de ${s.what} (${s.person}) está detenido. No avanzará hasta que alguien actúe.`
      : `El pedido de ${s.what} (${s.person}) está detenido: “${s.printedStatus}”. No avanzará hasta que alguien actúe.`,
  'order-waits-for-the-office': (s) => `Optum espera al consultorio del médico: ${s.what} (${s.person}).`,
  'order-arrives-too-late': (s, f) =>
    `${s.what} (${s.person}) puede llegar tarde. Debe llegar a más tardar el ${f.day(s.expectedOn)}. La medicina se acaba el ${f.dayAndDistance(s.runOut)}.`,
  'order-stands-still': (s, f) =>
    `El pedido de ${s.what} (${s.person}) no se mueve desde el ${f.day(s.since)}, ${f.distance(s.since)}.`,
  'look-in-order-status-first':
    'Primero abra “Order status” en el sitio. Los avisos muchas veces se equivocan. Vale más lo que muestra la cuenta.',
  'ask-whether-consent-or-price-is-missing':
    'Si de verdad se detuvo, llame y pregunte dos cosas: ¿falta su sí por teléfono, o es el precio?',
  'price-holds-need-a-call':
    'A principios de año el precio puede ser más alto. Entonces Optum necesita su sí por teléfono. El botón del sitio no basta.',
  'call-the-office':
    'Llame al consultorio del médico. Pida que le respondan a Optum. Suelen responderle antes a usted que a una farmacia.',
  'ask-for-a-bridging-supply':
    'Pida al consultorio del médico y a una farmacia cercana medicina para unos días, para que no falte ninguna dosis.',
  'call-and-ask-for-an-advocate':
    'Llame a la ayuda para miembros. Diga “speak with an advocate”, más de una vez si hace falta. Así llega a una persona.',
  'notice-says-canceled': (s) =>
    `Un aviso dice que el pedido de ${s.what} (${s.person}) se canceló. Mire adentro antes de creerlo.`,
  'notice-was-wrong': (s, f) =>
    `El aviso sobre ${s.what} (${s.person}) no cuadra con la cuenta. Me guío por la cuenta, vista el ${f.day(s.seenOn)}.`,
  'notice-of': (s, f) => `El aviso llegó el ${f.day(s.on)}.`,
  'account-shows': (s, f) =>
    s.printedStatus === null
      ? `Miré la cuenta por última vez el ${f.day(s.on)}.`
      : `La cuenta mostraba “${s.printedStatus}” el ${f.day(s.on)}.`,
  'price-needs-a-yes': (s) =>
    s.isDearer
      ? `El pedido de ${s.what} (${s.person}) cuesta más que la última vez. Optum puede necesitar un sí por teléfono. Llame hoy.`
      : `El pedido de ${s.what} (${s.person}) quizá espera un sí a su precio. Llame hoy.`,
  'call-today-and-say-yes-or-no': 'Llame hoy. Pregunte cuánto cuesta y diga sí o no por teléfono.',
  'look-whether-it-moves': 'Mire mañana en “Order status” si se mueve.',
  'call-again-if-it-stands': 'Si sigue parado, llame otra vez. Diga el día y el nombre de su última llamada.',
};
