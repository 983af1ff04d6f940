/** What the extension says on the page, in Spanish. Labels of the site stay in English, as the site prints them. */

import { pageNamesEs } from './page-names';
import type { PageWords } from './page-words.en';
import { spokenDate } from './page-words-date';
import { gapInSpanish } from './page-words-gap.es';

const OPTUM = 'Optum Home Delivery';
const names = {
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};

const plainly = (headline: string) => ({ headline, named: (about: string) => `${headline}: ${about}` });

export const pageWordsEs: PageWords = {
  language: 'es',
  date: (date, today) =>
    spokenDate(date, today, {
      day: `${names.weekdays[date.dayOfWeek - 1]}, ${date.day} ${names.months[date.month - 1]}`,
      withYear: (day) => `${day} ${date.year}`,
      today: 'hoy',
      tomorrow: 'mañana',
      yesterday: 'ayer',
      inDays: (days) => `en ${days} días`,
      daysAgo: (days) => `hace ${days} días`,
    }),

  marks: {
    autofillOn: {
      headline: 'Autofill está ACTIVADO',
      named: (about) => `Autofill está ACTIVADO para ${about}`,
      why: ['Optum lo surtirá por su cuenta, sin preguntar antes.', 'Lo que envía normalmente no se puede devolver.'],
      steps: [
        'Desactive el autofill de este medicamento, aquí o en su propia página.',
        'Vuelva y compruebe que ahora dice “off”.',
        'A partir de entonces, pídalo usted cuando toque.',
      ],
    },
    autofillOnAsWished: {
      headline: 'Autofill está activado: usted lo quiere',
      named: (about) => `Autofill está activado: usted lo quiere (${about})`,
      why: ['Usted me dijo que puede seguir activado. Volveré a preguntar después de 30 días.'],
      steps: ['¿Cambió de idea? Desactívelo aquí y dígamelo en “Medicamentos”.'],
    },
    autofillOnDated: (when) => `Optum lo surtirá por su cuenta el ${when}.`,
    autofillUnread: {
      headline: 'Autofill: no se pudo leer',
      named: (about) => `Autofill: no se pudo leer para ${about}`,
      why: [
        'Esta página muestra el autofill de algunos medicamentos. De este no puedo saberlo.',
        'Puede estar activado, desactivado o no ofrecerse.',
      ],
      steps: [
        'Abra este medicamento y busque “autofill” o “auto refill”.',
        '¿No aparece nada allí? Llame a Optum y pregunte.',
      ],
    },
    turnsAutofillOn: {
      ...plainly('Esto activaría el autofill'),
      why: ['Optum enviaría entonces sin preguntar antes.', 'Lo que envía normalmente no se puede devolver.'],
      steps: ['Déjelo como está y pida usted cada resurtido cuando toque.'],
    },
    placeholder: {
      ...plainly('Aquí no hay receta: solo una sugerencia'),
      why: [
        'No hay ninguna receta de esto en Optum Home Delivery, así que no llegará nada.',
        '“Eligible for Optum Home Delivery” es una oferta. Optum conoce el medicamento solo porque el seguro lo pagó antes.',
      ],
      steps: [
        '¿Viene de otra farmacia y así está bien? No hay nada que hacer.',
        '¿Debe venir de Optum? Pida al consultorio médico que envíe una receta nueva a Optum Home Delivery. Funciona mejor que el botón de esta página.',
      ],
    },
    movesToHomeDelivery: {
      ...plainly('Mejor pregunte usted al consultorio médico'),
      why: [
        'Con esto, Optum pide la receta al consultorio. Muchos consultorios no contestan.',
        'Algunos esperan a que el paciente diga que sí, y nadie se lo dice al paciente.',
      ],
      steps: ['Llame al consultorio médico y pida una receta nueva para Optum Home Delivery.'],
    },
    canceled: {
      ...plainly('¿Cancelado? Mire dentro antes de creerlo'),
      why: [
        'Los avisos de pedidos cancelados a menudo son erróneos. Vale lo que dice la cuenta.',
        'A veces Optum solo espera oír un sí por teléfono: en un primer envío, o por un precio más alto a principios de año.',
      ],
      steps: [
        'Abra este pedido y léalo, medicamento por medicamento.',
        'Mire en “My prescriptions” y “Order status” si el medicamento sigue en otro lugar.',
        '¿Sigue sin estar claro? Llame y pregunte si faltaba un sí por teléfono.',
      ],
    },
    cannotFill: {
      ...plainly('Optum dice que no puede surtirlo'),
      why: [
        'Mire antes de creerlo: estos avisos a menudo son erróneos. Vale lo que dice la cuenta.',
        'A veces solo falta un sí por teléfono: en un primer envío, o por un precio más alto a principios de año.',
      ],
      steps: [
        'Abra este pedido y lea el motivo que da.',
        'Mire en “My prescriptions” si el medicamento sigue allí.',
        '¿Sigue sin estar claro? Llame y pregunte qué necesitan para surtirlo.',
      ],
    },
    holdAction: {
      ...plainly('En espera: Optum necesita que usted actúe'),
      why: [
        'No se envía nada hasta que Optum tenga su respuesta.',
        'Si se trata del precio: el botón del sitio no basta. Sin un sí por teléfono, el pedido se cancela.',
      ],
      steps: [
        'Abra este pedido y lea lo que pide Optum.',
        'Una tarjeta, una dirección, una pregunta: conteste allí.',
        'Un precio o copago: llame hoy y diga sí o no.',
      ],
    },
    holdInformation: {
      ...plainly('En espera: aún no le piden nada'),
      why: ['Optum dice que no necesita nada de usted.'],
      steps: ['Mire aquí otra vez en dos días.', '¿Sigue en espera, o queda poco? Llame y pregunte qué falta.'],
    },
    holdUnsaid: {
      ...plainly('En espera: averigüe qué necesita Optum'),
      why: [
        'Esta página no dice si usted tiene que actuar.',
        'Si se trata del precio, Optum quiere oír un sí por teléfono. Sin él, el pedido se cancela.',
      ],
      steps: ['Abra este pedido y busque un motivo.', '¿No da ninguno? Llame y pregunte qué falta.'],
    },
  },
  phone: {
    whose: OPTUM,
    number: '(800) 356-3477',
    say: 'Diga “speak with an advocate” hasta que conteste una persona.',
  },

  severity: { critical: 'Actúe ahora', attention: 'Actúe pronto', information: 'Para saber' },
  order: (number) => (number === null ? 'Este pedido' : `Pedido ${number}`),
  markName: (named) => `Refill Lookout: ${named}`,
  whatToDo: 'Qué hacer',
  close: 'Cerrar',
  copyNumber: 'Copiar número',
  copied: 'Copiado',
  notCopied: 'El navegador no quiso copiarlo',

  caution: {
    turnsAutofillOn:
      'Esto activa el autofill: Optum envía entonces sin preguntar, y lo que envía normalmente no se puede devolver.',
    movesToHomeDelivery: 'Con esto, Optum pregunta al consultorio médico. Funciona mejor si pregunta usted.',
    speedsShipping: 'El envío rápido no acelera el trabajo de antes. Si un pedido no se mueve, ayuda llamar.',
    maySpeedShipping: 'No veo en qué paso está el pedido. Si Optum aún trabaja en él, el envío rápido no acelera eso.',
    changesEmail: 'Después de esto, salga de la cuenta antes de abrir el enlace que le mandan.',
    writesMessage: 'Los mensajes sirven para un dato simple. Para lo urgente, llame.',
  },

  panel: {
    title: 'Refill Lookout',
    notOptum: 'No es parte de Optum',
    open: (marks) =>
      marks === 0
        ? 'Abrir Refill Lookout: nada marcado en esta página'
        : `Abrir Refill Lookout: ${marks} ${marks === 1 ? 'cosa marcada' : 'cosas marcadas'} en esta página`,
    announce: (marks) => `Refill Lookout: ${marks} ${marks === 1 ? 'cosa marcada' : 'cosas marcadas'} en esta página`,
    needsAnswer: 'Tiene una pregunta para usted',
    notRead: 'No se pudo leer toda esta página',
    close: 'Cerrar el panel',
    pageOf: (name) => `La página de ${name}`,
    thisPage: 'Esta página',
    loading: 'La página todavía está cargando.',
    nothingToSay: 'Nada que señalar en esta página.',
    nothingToRead: 'Esta página no tiene medicamentos ni pedidos que leer.',
    onThisPage: 'En esta página',
    whenToOrder: 'Cuándo pedir',
    showMe: 'Muéstreme dónde',
    places: (count) => `${count} lugares en esta página`,
    fromBefore: (name) => `Qué más importa para ${name}`,
    unreadable: 'No pude leer esta página. Que aquí no diga nada no es una buena noticia.',
    partial: 'Parte de esta página no se pudo leer:',
    gap: gapInSpanish,
    pageTrouble: [
      'Estos errores son comunes desde 2024. No es culpa suya.',
      'Cargue la página otra vez. ¿Un error después del código? Entre otra vez desde el principio.',
      'Luego borre las cookies o pruebe una ventana privada. Lo que yo guardo se queda. ¿Urgente? Use la aplicación.',
    ],
    noAutofillShown: 'Esta página no muestra el autofill. Abra un medicamento para ver si está activado.',
  },
  reading: {
    taken: (page) =>
      page === 'other' ? 'No sé qué página es esta.' : `Tomo esta página por ${pageNamesEs.page[page]}.`,
    read: ({ medicines, orders, settings }) => {
      const parts = [
        ...(medicines === 0 ? [] : [medicines === 1 ? '1 medicina' : `${medicines} medicinas`]),
        ...(orders === 0 ? [] : [orders === 1 ? '1 pedido' : `${orders} pedidos`]),
        ...(settings ? ['los ajustes'] : []),
      ];
      return parts.length === 0 ? 'No leí nada en ella.' : `Leí ${parts.join(' y ')}.`;
    },
    save: 'Guardar esta página para los autores',
    saveNote: 'Si la leí mal. Los nombres, números y fechas se reemplazan. Usted ve todo antes. No se envía nada.',
    saveFailed: 'No se pudo tomar esta página.',
  },
  whose: {
    question: '¿De quién es esta página?',
    notSaid: 'La página no lo dice. No se guarda nada hasta que usted lo diga.',
    newName: (name) => `Dice “${name}”. Todavía no conozco ese nombre.`,
    sharedName: (name) => `Dice “${name}”, y más de una persona se llama así.`,
    known: (name) => name,
    same: (printed, name) => `“${printed}” es ${name}`,
    someoneNewNamed: (name) => `Alguien nuevo: ${name}`,
    someoneNew: 'Alguien nuevo',
    discard: 'No guardar esta página',
    discarded: 'Esta página no se guardó.',
  },
  consent: {
    title: 'Todavía no se guarda nada',
    text: 'Leo esta página para usted y la olvido. Para tener fechas y recordatorios, diga que sí a guardar notas en esta computadora.',
    setUp: 'Configurar',
  },
  failures: {
    noDatabase:
      'Este navegador no me deja guardar nada, quizá porque es una ventana privada o el disco está lleno. Lo que ve es solo de esta página.',
    refused: 'Esta página no se pudo guardar. Lo que ve es solo de esta página.',
    unreachable: 'Ahora no puedo llegar a mis notas. Vuelva a cargar esta página para intentarlo otra vez.',
    broken: 'Algo falló en Refill Lookout en esta página. Que aquí no diga nada no es una buena noticia.',
  },
};
