/** The days to be reminded of, and the file for a calendar, in Spanish. */
import type { CalendarFileWords } from './calendar-en';

export const calendarEs: CalendarFileWords = {
  intro: 'Estos son los días en los que pensar, según lo que sé hoy.',
  none: 'Aún no sé de ningún día que recordar. Cuando haya visto cuánto queda de una medicina, habrá algunos.',
  about: (day) => `Más o menos ${day}`,
  onlyHere: '(Esta línea se queda aquí.)',
  toCalendar: 'A su calendario',
  why: 'Otras personas pueden ver un calendario o un teléfono bloqueado. Por eso el archivo lleva los días y la primera línea de cada uno, sin nombres. Avisa a las 9 de la mañana. Si un día cambia, guarde el archivo otra vez: casi todos los calendarios lo cambian también. Lo que ya está hecho lo quita usted.',
  withNames: 'Escribir también la segunda línea, con nombres y medicinas',
  save: (days) => (days === 1 ? 'Guardar 1 día para mi calendario' : `Guardar ${days} días para mi calendario`),
  saved: (fileName) => `Guardado como ${fileName}. Está en sus descargas. Ábralo y su calendario tomará los días.`,
};
