/** Checklists, the table of emails and the way to an infusion in Spanish. */
import type { ListsWords } from './lists-en';

export const listsEs: ListsWords = {
  checklistsIntro: 'Siga una lista a su ritmo. Lo marcado se guarda, con su día.',
  now: 'Útil ahora',
  atHand: 'A mano para después',
  done: (ticked, all) => `${ticked} de ${all} hechas`,
  tickedOn: (on, f) => `hecho el ${f.day(on)}`,
  ticked: (what) => `Marcado: ${what}`,
  unticked: (what) => `Ya no está marcado: ${what}`,
  pageShowsDone: (on, f) => `El ${f.day(on)} la página lo mostró hecho.`,
  pageShowsOpen: (on, f) => `El ${f.day(on)} la página mostró que aún falta.`,
  noLists: 'Todavía no hay listas.',

  emailsIntro: 'Optum no manda a todos los mismos correos. Confíe solo en los que de verdad llegaron.',
  usually: { yes: 'Suele llegar un correo', no: 'No llega ningún correo', unsure: 'Nadie sabe si llega un correo' },
  came: { yes: 'Llegó', no: 'No llegó', unknown: 'No lo sé' },
  didItCome: (event) => `¿Llegó este correo? ${event}`,
  cameSaid: (on, f) => `dicho el ${f.day(on)}`,
  expected: 'Debería llegar uno por ahora.',
  instead: 'Lo que hago yo:',

  infusionIntro: 'Desde el día en que la farmacia recibió la receta hasta la infusión y la siguiente.',
  infusionNone:
    'Que yo sepa, no hay ninguna infusión en camino. Si hay una, diga cuándo recibió la farmacia la receta.',
  received: (on, f) => `La farmacia recibió la receta el ${f.day(on)}.`,
  between: (earliest, latest, f) =>
    earliest === latest ? `Hacia el ${f.day(earliest)}` : `Más o menos del ${f.day(earliest)} al ${f.day(latest)}`,
  exactly: (on, f) => f.dayAndDistance(on),
  notYet: 'Su día sale del paso anterior.',
  happened: (on, f) => `Ocurrió el ${f.day(on)}`,
  late: 'Tarde: llame y pregunte',
  itHappened: 'Ya ocurrió',
  itHappenedOn: (what) => `Ya ocurrió: ${what}`,
  happenedDay: 'Día en que ocurrió',
  notHappened: 'No ha ocurrido',
  notHappenedOf: (what) => `No ha ocurrido: ${what}`,
  more: 'Qué saber, y cuándo ocurrió',
  whoCalls: 'Quién llama:',
  haveAtHand: 'Tenga a mano',
  ask: 'Pregunte',
  prepare: (on, f) => `Cuente lo que queda y escriba sus notas el ${f.dayAndDistance(on)}.`,
  whoToCall: 'A quién preguntar qué',
  stepSaved: (what) => `Guardado: ${what}`,
};
