/** What only a person knows, in Spanish. */
import type { FactsWords } from './facts-en';

const answer: FactsWords['answer'] = (fact, f) => {
  switch (fact.kind) {
    case 'state':
      return f.state(fact.value);
    case 'payment-month':
      return f.month(fact.value);
    case 'wanted-days':
      return `${fact.value} días cada vez`;
    case 'counted':
      return `quedan ${fact.value.units}, contado el ${f.day(fact.value.on)}`;
    case 'stay':
      return fact.value.to === null
        ? `desde el ${f.day(fact.value.from)}, aún fuera`
        : `del ${f.day(fact.value.from)} al ${f.day(fact.value.to)}`;
    case 'prior-authorization':
      switch (fact.value.ends) {
        case 'not-needed':
          return 'no hace falta';
        case 'on':
          return `termina el ${f.day(fact.value.on)}`;
        case 'never':
          return 'no termina';
        case 'not-known':
          return 'hay una, y no se sabe cuándo termina';
      }
      break;
    case 'autofill-word':
      return { 'not-asked-for': 'Nadie aquí lo pidió', wanted: 'Puede seguir activo', 'not-wanted': 'Debe terminar' }[
        fact.value
      ];
    case 'order-checked':
      return { right: 'Está bien', 'not-wanted': 'No se quiere' }[fact.value];
    case 'notice':
      return `${{ canceled: 'cancelado', 'cannot-fill': 'no se puede surtir', shipped: 'enviado' }[fact.says]}, ${f.day(fact.value)}`;
    case 'email-came':
      return fact.value === 'yes' ? 'Llegó' : 'No llegó';
    case 'silence':
      return `callada desde el ${f.day(fact.value)}`;
    case 'call':
      return `llamada del ${f.day(fact.value.on)}`;
    case 'permission-to-help':
    case 'medicare':
    case 'tricare':
    case 'california-address':
    case 'plan-allows-100':
    case 'copay-card':
    case 'weekly':
    case 'as-needed':
    case 'specialty':
    case 'pair-fits':
    case 'placed-order':
      return fact.value === 'yes' ? 'Sí' : 'No';
    default:
      return f.day(fact.value);
  }
};

export const factsEs: FactsWords = {
  answer,
  typed: {
    state: 'Estado',
    'payment-month': 'Mes de la tarjeta',
    'authority-confirmed': 'Día de esa llamada',
    'new-fills-opt-out': 'Día de esa llamada',
    'wanted-days': 'Días cada vez',
    counted: 'Cuánto queda hoy',
    stay: 'Días sin tomar lo de casa',
    'prior-authorization': 'Termina el',
    'autofill-turned-off': 'Día en que lo apagó',
    'clinic-contacted': 'Día en que lo pidió',
    'optum-asks-clinic': 'Día en que se lo pidió a Optum',
    'specialty-called': 'Día de esa llamada',
    'infusion-received': 'Día en que recibieron la receta',
    'infusion-scheduled': 'Día de la infusión',
    'next-infusion': 'Día de la próxima infusión',
  },
  refusal: {
    nothing: 'Primero escriba algo aquí.',
    'no-day': 'Ese día no existe en el calendario.',
    'still-to-come': 'Ese día no ha llegado. Debe ser hoy o antes.',
    'too-long-ago': 'Ese día fue hace más de diez años. ¿Está bien el año?',
    'too-far-ahead': 'Eso está muy lejos. ¿Está bien el año?',
    'no-month': 'Elija un mes y un año.',
    'card-expired-long-ago': 'Esa tarjeta habría terminado hace mucho. ¿Está bien el año?',
    'no-state': 'Elija un estado.',
    'no-days': 'Escriba días enteros, de 1 a 366.',
    'no-count': 'Escriba un número entero, de 0 a 9999.',
    'ends-before-it-begins': 'El último día es antes del primero.',
    'too-long': 'Eso es más de tres años. ¿Están bien los años?',
  },
  saidOn: (on, f) => `dicho el ${f.shortDay(on)}`,
  saved: (text) => `Guardado: ${text}`,
  forgotten: (text) => `Ya no cuenta: ${text}`,
  save: 'Guardar',
  change: 'Cambiar',
  changeOf: (question) => `Cambiar: ${question}`,
  cancel: 'Cancelar',
  dontKnow: 'Ya no lo sé',
  notSaid: 'Sin respuesta todavía',
  choose: 'Elija',
  pageSays: 'La página muestra otra cosa:',
  youSaid: (text, on, f) => `Usted dijo “${text}” el ${f.day(on)}.`,
  seen: (on, f) => `Visto el ${f.day(on)}, ${f.distance(on)}.`,
  whichIsRight: '¿Qué es correcto? Responda otra vez, por favor.',
  questions: 'Una pregunta para usted',
  whyAsked: 'Por qué lo pregunto',
  later: (count) => (count === 1 ? '1 pregunta más' : `${count} preguntas más`),
  month: 'Mes',
  firstDay: 'Primer día',
  lastDay: 'Último día (vacío: aún fuera)',
  year: 'Año',
  openQuestions: (count) =>
    count === 0
      ? 'Sé todo lo que necesito saber aquí.'
      : count === 1
        ? 'Falta 1 respuesta. Me ayuda, pero no tiene que saberla.'
        : `Faltan ${count} respuestas. Me ayudan, pero no tiene que saberlas.`,
  about: (name) => `Sobre ${name}`,
  intro: 'Lo que ninguna página muestra. Pregunto cada cosa una vez. Puede cambiar cada respuesta.',
};
