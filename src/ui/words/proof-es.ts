/** The sheet of what was seen of one medicine's autofill, and when, in Spanish. */
import { pageNamesEs } from './page-names';
import type { ProofWords } from './proof-en';

export const proofEs: ProofWords = {
  link: 'Qué se vio y cuándo',
  linkOf: (medicine) => `Qué se vio del surtido automático y cuándo: ${medicine}`,
  title: 'Surtido automático: qué se vio y cuándo',
  back: (medicine) => `Todo sobre ${medicine}`,
  patient: 'Paciente',
  medicine: 'Medicina',
  rxNumber: 'El número de receta termina en',
  seen: 'Lo que mostró el sitio',
  nothing: 'Todavía no lo he mirado.',
  state: {
    on: 'Estaba activado',
    off: 'Estaba desactivado',
    'not-eligible': 'No era posible',
    unknown: 'No se pudo leer',
  },
  once: (on, f) => `visto el ${f.dayInFull(on)}`,
  span: (from, to, f) => `visto del ${f.dayInFull(from)} al ${f.dayInFull(to)}`,
  where: (pages, f) => `En ${f.list(pages.map((page) => pageNamesEs.page[page]))}.`,
  turned: (offOn, onOn, f) =>
    `El ${f.dayInFull(offOn)} estaba desactivado. La próxima vez que se pudo leer, el ${f.dayInFull(onOn)}, estaba activado. Alguien lo activó entre esos días.`,
  neverTurned: 'Nunca vi que pasara de desactivado a activado. Por eso no sé cuándo se activó.',
  said: 'Lo que se dijo aquí',
  notSaid: 'Todavía nadie dijo quién lo activó.',
  saidOn: (answer, on, f) => `“${answer}”, dicho el ${f.dayInFull(on)}`,
  turnedOff: (on, f) => `Desactivado por quien cuida el ${f.dayInFull(on)}`,
  signature: 'Nombre y firma',
  source: (on, f) =>
    `Escrito el ${f.dayInFull(on)} por Refill Lookout, un programa que lee las páginas de optumrx.com que se abren en esta computadora. No es de Optum. No ve nada entre una mirada y otra.`,
  copy: 'Copiar el texto',
  copied: 'Copiado: qué se vio y cuándo.',
};
