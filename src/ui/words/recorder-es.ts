/** The words of the page for saving a page for the makers, in Spanish. */
import type { RecorderWords } from './recorder-en';

export const recorderEs: RecorderWords = {
  title: 'Guardar esta página para los autores',
  working: 'Un momento.',
  nothing:
    'Aquí no hay ninguna página. La guardo solo un minuto y la muestro una vez. Vuelva a la página en optumrx.com y oprima el botón otra vez.',
  failed: 'No pude hacer un archivo de esta página. No se guardó nada.',
  look: 'Por favor, revísela primero',
  what: 'Esto es todo lo que habrá en el archivo. Los nombres, números, fechas y medicinas son inventados. Quedaron las palabras del sitio que conozco. ¿Todavía hay algo suyo? Entonces no lo guarde.',
  where:
    'El archivo se queda en esta computadora hasta que usted se lo dé a alguien. No se envía nada. La página misma estuvo solo un momento en la memoria, y ya no está.',
  save: 'Guardar el archivo',
  dont: 'No guardarlo',
  saved: (fileName) => `Guardado como ${fileName}. Está en sus descargas.`,
  says: 'Lo que dice',
  file: 'El archivo mismo',
};
