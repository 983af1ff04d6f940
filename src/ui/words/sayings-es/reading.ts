/** What used to be read and is not any more, in Spanish. */
import type { ReadingSaying } from '@/src/advice/sayings/reading';
import { pageNamesEs } from '../page-names';
import type { SayingsOf } from '../sayings';

export const readingEs: SayingsOf<ReadingSaying> = {
  'dates-may-be-out-of-date': (s, f) =>
    `Las fechas de ${s.person} pueden estar atrasadas desde el ${f.day(s.since)}. Ya no puedo leer todo en lo que se apoyan.`,
  'page-no-longer-read': (s, f) =>
    s.lastReadOn === null
      ? `Ya no puedo leer ${pageNamesEs.page[s.page]}.`
      : `Ya no puedo leer ${pageNamesEs.page[s.page]}. La última vez que pude fue el ${f.day(s.lastReadOn)}.`,
  'facts-no-longer-read': (s, f) =>
    `En ${pageNamesEs.page[s.page]} ya no encuentro ${f.list(s.facts.map((fact) => pageNamesEs.fact[fact]))}.`,
  'go-by-the-page-itself': 'Hasta que esto se arregle, abra la página y guíese por lo que ella le muestra.',
  'save-the-page-for-the-makers':
    'Para ayudar a arreglarlo, abra esa página, luego nuestro panel allí, y oprima “Guardar esta página para los autores”.',
};
