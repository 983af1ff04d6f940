/** The words of "Reading health" in Spanish. */
import type { Outcome } from '@/src/model/reading';
import { pageNamesEs } from './page-names';
import { gapInSpanish } from './page-words-gap.es';
import type { ReadingWords } from './reading-en';

const outcome: Record<Outcome, string> = {
  complete: 'todo leído',
  partial: 'leída en parte',
  unreadable: 'no leída',
  nothing: 'nada que leer',
};

const fields: Readonly<Record<string, string>> = {
  ...pageNamesEs.fact,
  page: 'qué página es',
  person: 'de quién es la página',
  printedName: 'los nombres de las medicinas',
  status: 'si está en Optum',
  orderStatus: 'el estado de los pedidos',
  nextFillOn: 'el próximo surtido',
  autofillOn: 'la fecha del próximo surtido automático',
  processingOn: 'la fecha en que se procesa',
  price: 'el precio',
  pharmacy: 'la farmacia',
  orderNumber: 'el número de pedido',
  placedOn: 'el día en que se pidió',
  shippedOn: 'el día en que se envió',
  deliveredOn: 'el día en que llegó',
  expectedOn: 'el día en que debe llegar',
  carrier: 'quién lo entrega',
  tracking: 'el número de rastreo',
  total: 'el total',
};

const ways: Readonly<Record<string, string>> = {
  'header-cell': 'el título de su columna',
  term: 'una lista de términos',
  'label-control': 'un campo con etiqueta',
  'label-before': 'una etiqueta antes',
  'label-after': 'una etiqueta después',
  'run-text': 'una frase',
  bare: 'su aspecto, sin etiqueta',
  heading: 'el título',
  'name-heading': 'el nombre de una medicina como título',
  navigation: 'el menú',
  title: 'el título de la ventana',
  address: 'la dirección',
  none: 'lo que contiene',
  viewing: 'una línea que dice a quién muestra',
  switcher: 'la elección de persona',
  menu: 'el menú',
  greeting: 'el saludo',
  corner: 'un nombre en una esquina',
  shape: 'su nombre y su dosis',
  place: 'el lugar donde están',
  switch: 'el interruptor',
  'state-word': 'una palabra al lado',
  action: 'lo que hace el botón',
  date: 'una fecha de surtido automático',
  badge: 'una marca',
  label: 'una etiqueta',
  pharmacy: 'la farmacia que nombra',
  'only-action': 'el único botón que tiene',
  section: 'la parte de la página donde está',
  list: 'estar en la lista',
  step: 'el paso que está marcado',
  sentence: 'una frase',
  dated: 'una fecha',
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n: number, one: string, many: string) => (n === 0 ? [] : [n === 1 ? `1 ${one}` : `${n} ${many}`]);
const fieldOf = (field: string) => fields[field] ?? field;

export const readingEs: ReadingWords = {
  verdict: {
    nothing: 'Todavía no he leído ninguna página.',
    works: 'La lectura funciona. Pude leer todas las páginas que vi por última vez.',
    'in-part': 'Pude leer casi todo lo que vi por última vez, pero no todo. Lo que falta está abajo.',
    broken: 'Ya no puedo leer todo lo que antes leía. Las fechas pueden estar atrasadas.',
  },
  lessRead: 'Se lee menos que antes',
  state: { works: 'Leída', 'in-part': 'Leída en parte', broken: 'Ya no se lee' },
  about: 'Esto es lo que entendí de las páginas de Optum cuando las vi con usted. Se queda en esta computadora.',
  noPages: 'Todavía no he leído ninguna página.',
  allRead: (pages) => (pages === 1 ? '1 tipo de página, todo leído' : `${pages} tipos de páginas, todo leído`),
  pageHeading: (page) => upper(pageNamesEs.page[page]),
  seen: (on, f) => `Vista por última vez el ${f.day(on)}, ${f.distance(on)}.`,
  read(medicines, orders, settings) {
    const parts = [
      ...count(medicines, 'medicina', 'medicinas'),
      ...count(orders, 'pedido', 'pedidos'),
      ...(settings ? ['los ajustes'] : []),
    ];
    return parts.length === 0 ? 'No mostraba nada que leer.' : `Leí ${parts.join(' y ')}.`;
  },
  unread: (since, lastRead, f) =>
    lastRead === null
      ? `No la puedo leer desde el ${f.day(since)}.`
      : `No la puedo leer desde el ${f.day(since)}. La última vez que pude fue el ${f.day(lastRead)}.`,
  lost: (fact, since, f) => `Desde el ${f.day(since)} ya no encuentro en ella ${pageNamesEs.fact[fact]}.`,
  gap: gapInSpanish,
  fallback: (field, since, f) =>
    `Desde el ${f.day(since)} leo ${fieldOf(field)} de otra manera. Puede ser menos seguro.`,
  details: 'Cómo la leo',
  notNoted: 'Todavía no he anotado cómo la leo.',
  way: (field, strategy, won, of) =>
    `${upper(fieldOf(field))}: por ${ways[strategy] ?? strategy}${of === 1 ? '' : ` (${won} de ${of})`}.`,
  before: (since, from, f) => `Hasta el ${f.shortDay(since)}: por ${ways[from] ?? from}.`,
  looks: 'Las últimas veces',
  look: (on, how, f) => `${f.day(on)}: ${outcome[how]}`,
  mend: '¿Se leyó mal una página?',
  mendText:
    'Ábrala en optumrx.com y luego nuestro panel allí. “Guardar esta página para los autores” hace un archivo sin nombres, números ni fechas suyos. Usted lo ve entero antes de guardarlo. No se envía nada.',
};
