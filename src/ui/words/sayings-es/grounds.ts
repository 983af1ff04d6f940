/** What a statement rests on, and why a date is not known, in Spanish. */
import type { GroundsSaying } from '@/src/advice/sayings/grounds';
import { ruleGistsEs } from '../rule-gists-es';
import type { SayingsOf } from '../sayings';

const doses = (count: number) => (count === 1 ? '1 dosis' : `${count} dosis`);

export const groundsEs: SayingsOf<GroundsSaying> = {
  'seen-on': (s, f) => `Visto el ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'status-first-seen-on': (s, f) => `Vi este estado por primera vez el ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'from-the-fill': (s, f) => `Contado desde los ${s.days} días surtidos el ${f.shortDay(s.on)}.`,
  'from-the-delivery': (s, f) => `Contado desde los ${s.days} días entregados el ${f.shortDay(s.on)}.`,
  'from-your-count': (s, f) => `Contado desde su propio conteo del ${f.shortDay(s.on)}: ${s.days} días.`,
  'no-days-supply-shown': 'Optum no ha mostrado para cuántos días alcanza.',
  'no-fill-date-shown': 'Optum no ha mostrado cuándo se surtió por última vez.',
  'short-course': 'Suele tomarse solo unos días, y no se resurte.',
  'taken-as-needed': 'Se toma solo cuando hace falta, así que no se puede contar una fecha.',
  'specialty-is-elsewhere':
    'De esta se encarga la farmacia de especialidad. Tiene su propio sitio y muchas veces le llama.',
  'facts-do-not-fit': 'Lo que muestra Optum no cuadra, así que no voy a adivinar.',
  gist: (s) => ruleGistsEs[s.rule],
  'you-called-on': (s, f) => `Usted llamó por esto el ${f.day(s.on)}.`,
  'you-asked-on': (s, f) => `Usted preguntó el ${f.day(s.on)}, ${f.distance(s.on)}.`,
  'doses-from-the-fill': (s, f) => `Contado desde ${doses(s.doses)}: se surtió el ${f.shortDay(s.on)}.`,
  'doses-from-the-delivery': (s, f) => `Contado desde ${doses(s.doses)}: llegó el ${f.shortDay(s.on)}.`,
  'doses-from-your-count': (s, f) => `Contado desde su propio conteo del ${f.shortDay(s.on)}: ${doses(s.doses)}.`,
  'fill-is-still-to-come': (s, f) =>
    `Lo surtido el ${f.shortDay(s.on)} todavía no ha llegado, y no he visto lo de antes.`,
};
