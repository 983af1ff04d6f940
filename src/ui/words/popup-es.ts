/** The words of the popup in Spanish. */
import type { PopupWords } from './popup-en';

const things = (count: number) => (count === 1 ? '1 cosa le necesita' : `${count} cosas le necesitan`);

export const popupEs: PopupWords = {
  title: 'Refill Lookout',

  headline(headline, f) {
    switch (headline.kind) {
      case 'nothing-known':
        return 'Todavía no he visto la página de nadie';
      case 'needs-you':
        return `${things(headline.count)} esta semana`;
      case 'cannot-tell':
        if (headline.why === 'not-all-known') return `No lo sé: todavía no sé todo sobre ${headline.person}`;
        return headline.lastSeenOn === null
          ? `No lo sé: todavía no he visto la página de ${headline.person}`
          : `No lo sé: vi la página de ${headline.person} por última vez ${f.distance(headline.lastSeenOn)}`;
      case 'nothing-before':
        return `Nada que hacer antes del ${f.day(headline.on)}`;
      case 'nothing-due':
        return 'Nada que hacer, que yo sepa';
    }
  },
  oldestLook: (person, on, f) => `Lo más antiguo que vi es la página de ${person}, ${f.distance(on)}.`,
  onlyLook: (on, f) => `La última vez que miré fue ${f.distance(on)}.`,
  neverLooked: (person) => `Todavía no he visto la página de ${person}.`,
  mayBeOutOfDate: (on, f) => `Las fechas pueden estar atrasadas desde el ${f.day(on)}.`,
  belowIsWhy: 'Lo que falta está abajo.',
  neverDated: (count: number) =>
    count === 1
      ? '1 medicina se toma cuando hace falta o por pocos días: cuéntela usted.'
      : `${count} medicinas se toman cuando hace falta o por pocos días: cuéntelas usted.`,
  lookToKnow: (person) => `Abra la página de ${person} y sabré más.`,

  showWhom: 'Mostrar',
  everyone: 'Todos',
  othersHidden: (cards) =>
    cards === 1 ? 'No se muestra 1 aviso de otra persona.' : `No se muestran ${cards} avisos de otras personas.`,

  warnings: 'Avisos',
  severity: { critical: 'Actúe ahora', attention: 'Actúe pronto', information: 'Para saber' },
  showHowToTurnOff: 'Muéstreme cómo desactivarlo',
  wantItOn: 'Quiero que siga activado',
  autofillMayStay: (medicine) =>
    `Anotado: el surtido automático puede seguir activado para ${medicine}. Volveré a preguntar en 30 días.`,
  turnOffSteps: [
    'Abra la página de esta medicina.',
    'Busque la línea “Auto refill” y apáguela.',
    'Si Optum pregunta, elija “Stop auto refill”.',
  ],
  showSteps: 'Qué sigue',
  hideSteps: 'Ocultar los pasos',
  openPage: 'Abrir la página',
  copyNumber: 'Copiar el número',
  copied: 'Copiado',

  due: 'Qué pedir',
  dueState: {
    'order-now': 'Pida ahora',
    'order-now-it-will-wait': 'Pida ahora, esperará',
    'order-soon': 'Pida pronto',
    wait: 'Espere',
    'on-its-way': 'En camino',
    'late-on-its-way': 'En camino, puede tardar',
    out: 'Se acabó',
    'needs-new-prescription': 'Necesita receta nueva',
    unknown: 'Fecha no conocida',
  },
  orderBy: (on, about, f) => `Pida a más tardar ${about ? 'hacia ' : ''}el ${f.day(on)}`,
  orderToday: 'Pida hoy',
  dueSince: (on, f) => `tocaba el ${f.day(on)}`,
  askOfficeBy: (on, about, f) => `Llame al consultorio a más tardar ${about ? 'hacia ' : ''}el ${f.day(on)}`,
  askOfficeToday: 'Llame hoy al consultorio',
  askOffice: 'Llame al consultorio y pida una receta nueva',
  outSince: (on, about, f) => `Sin medicina desde ${about ? 'más o menos ' : ''}el ${f.day(on)}`,
  ranOut: 'Se acabó',
  itIsOnItsWay: 'Está en camino',
  noDate: 'No sé cuándo pedirla',
  whyNewPrescription(why, endsOn, f) {
    switch (why) {
      case 'no-refills-left':
        return null;
      case 'schedule-ii':
        return 'cada surtido necesita una receta nueva';
      case 'prescription-ended':
        return endsOn === null ? 'la receta ya venció' : `la receta venció el ${f.shortDay(endsOn)}`;
      case 'ends-before-next-fill':
        return endsOn === null
          ? 'la receta vence antes del próximo surtido'
          : `la receta vence el ${f.shortDay(endsOn)}, antes del próximo surtido`;
    }
  },
  prescriptionEndsThen: 'la receta vence ese día',
  runsOut: (on, about, f) => `Se acaba ${about ? 'hacia ' : ''}el ${f.shortDay(on)}`,
  noRunOut: 'No se sabe cuándo se acaba',
  refills: (count) =>
    count === null
      ? 'no se muestran los surtidos'
      : count === 0
        ? 'no quedan surtidos'
        : count === 1
          ? 'queda 1 surtido'
          : `quedan ${count} surtidos`,
  insurancePays: (on, about, f) => `El seguro paga desde ${about ? 'más o menos ' : ''}el ${f.day(on)}.`,
  itWillWait: 'Puede pedir antes. Optum lo guarda hasta entonces.',
  seen: (on, f) => `visto ${f.distance(on)}`,
  later: (count, on, f) => (on === null ? `${count} más` : `${count} más, la próxima a más tardar el ${f.day(on)}`),
  coming: (count) => (count === 1 ? '1 medicina está en camino' : `${count} medicinas están en camino`),
  dueUnknown: 'Todavía sin fecha',
  moreUnknown: (count) => `${count} más sin fecha`,
  nothingDue: 'No he visto ninguna medicina que se pueda pedir aquí.',

  onTheWay: 'Pedidos en curso',
  moreOrders: (count) => `${count} pedidos más`,
  order: (number) => `Pedido ${number}`,
  orderStatus: {
    placed: 'Pedido hecho',
    received: 'Recibido por Optum',
    verifying: 'En revisión',
    processing: 'En preparación',
    processed: 'Listo para enviar',
    shipped: 'Enviado',
    'out-for-delivery': 'En reparto',
    delivered: 'Entregado',
    'on-hold': 'Detenido',
    backordered: 'Agotado en Optum',
    'cannot-fill': 'Optum dice que no puede surtirlo',
    canceled: 'Optum dice que está cancelado',
    unknown: 'Estado no conocido',
  },
  printed: (words) => `En palabras de Optum: “${words}”`,
  shipped: (on, f) => `Enviado el ${f.shortDay(on)}`,
  arrives: (on, f) => `Debe llegar a más tardar el ${f.day(on)}`,
  noArrival: 'Optum no ha mostrado cuándo llega',
  shouldHaveArrived: (on, f) => `Debió llegar a más tardar el ${f.day(on)}. ¿Ya lo tiene?`,
  closed: (on, f) => `el ${f.day(on)} es feriado`,
  unnamedMedicines: 'No se muestran las medicinas',

  notAtOptum: (count) =>
    count === 1
      ? '1 medicina solo aparece como “eligible”. No hay receta para ella en Optum.'
      : `${count} medicinas solo aparecen como “eligible”. No hay receta para ellas en Optum.`,
  elsewhere: (count) =>
    count === 1 ? '1 medicina se surte en otro lugar.' : `${count} medicinas se surten en otro lugar.`,
  notAtOptumHeading: 'No está en Optum',

  whoseRecords: 'De quién son los registros',
  lastSeen: (on, f) => `visto por última vez el ${f.day(on)}, ${f.distance(on)}`,
  notSeenYet: 'todavía no visto',
  peopleFolded: (count) => `${count} personas, primero las que no he visto hace más tiempo`,
  couldNotRead: (count) =>
    count === 1 ? '1 página no se pudo leer completa' : `${count} páginas no se pudieron leer completas`,
  page: {
    home: 'página de inicio',
    'my-prescriptions': 'lista de recetas',
    'prescription-detail': 'página de una medicina',
    'order-status': 'lista de pedidos',
    'order-detail': 'página de un pedido',
    checkout: 'pago',
    'automatic-refills': 'surtido automático',
    'communication-preferences': 'preferencias de avisos',
    'caregiver-management': 'página de cuidadores',
    'payment-methods': 'formas de pago',
    'shipping-addresses': 'direcciones',
    'contact-information': 'datos de contacto',
    profile: 'perfil',
    messages: 'mensajes',
    'sign-in': 'inicio de sesión',
    error: 'página de error',
    other: 'otra página',
  },
  unreadPage: (name, on, f) => `${name}, ${f.shortDay(on)}`,
  nothingRead: 'no se pudo leer nada',

  held: '¿De quién era esta página?',
  heldWhy: {
    'not-said': (on, f) =>
      `Vi una página ${f.distance(on)} que no dice de quién es. La guardo aparte hasta que usted me diga.`,
    'new-name': (name, on, f) =>
      `Vi una página de “${name}” ${f.distance(on)}. Ese nombre es nuevo para mí. La guardo aparte hasta que usted me diga.`,
    'shared-name': (name, on, f) =>
      `Vi una página de “${name}” ${f.distance(on)}. Más de una persona tiene ese nombre. La guardo aparte hasta que usted me diga.`,
  },
  heldShows: (medicines) => `Muestra ${medicines}.`,
  heldMore: (count) => (count === 1 ? '1 pregunta más después de esta' : `${count} preguntas más después de esta`),
  addPerson: (name) => `Agregar a ${name}`,
  addUnderOtherName: 'Agregar con otro nombre',
  someoneElse: 'Otra persona',
  nameLabel: '¿Cómo llama usted a esta persona?',
  saveName: 'Guardar',
  dontKeep: 'No guardarla',
  choosePerson: 'Elija una persona',
  itIs: 'Es esta persona',
  answerFailed: 'No se pudo guardar. Pruebe otra vez, por favor.',

  firstUse: {
    heading: 'Hola. ¿Puedo tomar notas?',
    text: 'Ya le marco las páginas en optumrx.com. Para decirle qué toca pedir, necesito recordar lo que vi. Todo queda en esta computadora. No se envía nada a nadie.',
    button: 'Leer y decidir',
  },
  nothingKnown: {
    text: 'Solo sé lo que he visto con usted. Toma un minuto:',
    steps: [
      'Abra optumrx.com y entre como siempre.',
      'Abra “My prescriptions” y después “Order status”.',
      'Vuelva aquí. En este lugar verá qué toca pedir.',
    ],
    button: 'Abrir optumrx.com',
  },
  noDatabase: {
    heading: 'Este navegador no me deja guardar registros',
    text: 'Pasa en una ventana privada, cuando el navegador está puesto para olvidar todo, o cuando el disco está lleno. Por eso no sé qué toca pedir.',
    steps: ['Use una ventana normal, no privada.', 'Si aún no funciona, reinicie el navegador y mire aquí otra vez.'],
    newer:
      'Los registros de aquí los escribió un Refill Lookout más nuevo. Actualice este y mire otra vez. Los registros no se tocan.',
    still: 'Las marcas en las páginas de optumrx.com siguen funcionando. Los registros de antes no se tocan.',
  },
  setAside: (count) =>
    count === 1
      ? '1 registro no se pudo entender y se puso aparte. No se borró. Puede faltar en lo que ve.'
      : `${count} registros no se pudieron entender y se pusieron aparte. No se borraron. Pueden faltar en lo que ve.`,
  notKeeping: 'Ahora no guardo registros nuevos. Lo que ve aquí es de antes.',
  setAsideMore: 'Ver sus registros',
  staysHere: 'Todo queda en esta computadora.',
  cardDate: {
    'autofill-fills': 'Se surte solo',
    'runs-out': 'Se acaba',
    'call-by': 'Llamar antes del',
    'should-arrive': 'Debe llegar antes del',
    'authorization-ends': 'La autorización previa termina',
    'complain-by': 'Quejarse antes del',
    'payment-ends': 'La tarjeta termina',
    infusion: 'Infusión',
  },
  aboutMedicine: 'Sobre esta medicina',
  aboutMedicineOf: (medicine) => `Sobre esta medicina: ${medicine}`,
  whyThis: 'Por qué lo digo',
  whyThisOf: (headline) => `Por qué lo digo: ${headline}`,
  answerInFull: 'Responder con detalle',
  toCalendar: 'Poner estos días en mi calendario',
  everything: 'Todo, en detalle',
  yourRecords: 'Registros y privacidad',
  estimates: 'Las fechas son estimadas. Valen las de la farmacia. No lo hizo Optum.',
};
