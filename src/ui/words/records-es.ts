/** The words of the section "Records and privacy" in Spanish. */
import type { RecordsWords } from './records-en';

const problem: RecordsWords['problem'] = (found) => {
  switch (found.kind) {
    case 'too-large':
      return 'Este archivo es demasiado grande para ser una copia mía.';
    case 'not-json':
      return 'Este archivo está dañado o cortado: no lo puedo leer hasta el final.';
    case 'other-format':
      return 'Este archivo no es una copia de Refill Lookout.';
    case 'newer-version':
      return `Esta copia la guardó un Refill Lookout más nuevo (versión ${found.version} del archivo). Actualice y pruebe otra vez.`;
    case 'missing-table':
      return `Esta copia no está completa: falta la parte “${found.table}”.`;
    case 'wrong-checksum':
      return 'Esta copia se cambió después de guardarla: su número de control no cuadra.';
    case 'bad-row':
      return `Esta copia está dañada: en la parte “${found.table}”, entrada ${found.row}, el campo “${found.field}” está mal.`;
    case 'not-written':
      return 'El navegador no quiso escribir los registros. Quizás el disco está lleno.';
  }
};

export const recordsEs: RecordsWords = {
  intro: 'Todo esto está solo en esta computadora. Nadie más lo tiene.',

  people: 'Personas',
  noPeople: 'Todavía no hay registros de nadie.',
  pagesKept: (count) => (count === 1 ? '1 nota guardada' : `${count} notas guardadas`),
  rename: 'Cambiar nombre',
  newName: (name) => `Nombre nuevo para ${name}`,
  save: 'Guardar',
  cancel: 'Cancelar',
  forget: 'Olvidar',
  forgetOne: (name) => `Olvidar a ${name}`,
  forgetQuestion: (name) => `¿Borrar todos los registros de ${name}? No se puede deshacer.`,
  forgetYes: (name) => `Sí, olvidar a ${name}`,
  forgotten: (name) => `Se borraron los registros de ${name}.`,
  renamed: (name) => `Guardado como ${name}.`,

  backup: 'Copia de seguridad',
  backupText: 'La copia es un solo archivo con todo. No está cerrada con llave: guárdela en un lugar seguro.',
  saveBackup: 'Guardar una copia',
  saved: (fileName) => `Guardada como ${fileName}. Mire en sus descargas.`,
  restoreText: 'Restaurar una copia reemplaza todo lo que hay aquí ahora.',
  chooseFile: 'Restaurar desde un archivo',
  restoreQuestion: (fileName) => `¿Reemplazar todo lo de aquí por lo que hay en ${fileName}?`,
  restoreYes: 'Sí, reemplazar',
  restored: (people, visits) =>
    `Restaurado: ${people === 1 ? '1 persona' : `${people} personas`}, ${visits === 1 ? '1 nota' : `${visits} notas`}.`,
  problem,
  nothingChanged: 'Sus registros no cambiaron.',

  setAside: 'Puesto aparte',
  setAsideNone: 'Todos los registros se pueden leer.',
  setAsideText: (count) =>
    count === 1
      ? '1 registro ya no encaja y se puso aparte. No se borró, y la copia lo conserva.'
      : `${count} registros ya no encajan y se pusieron aparte. No se borraron, y la copia los conserva.`,
  setAsideWhich: 'Cuáles son',
  setAsideRow: (table, field, on) => `${on}: en “${table}”, el campo “${field}”`,

  language: 'Idioma',
  languageChosen: (name) => `Idioma: ${name}.`,
  languages: { system: 'Automático', en: 'English', es: 'Español' },

  keeping: 'Guardar registros',
  keepingYes: 'Guardo registros de las páginas que usted abre.',
  keepingNo: 'No guardo registros nuevos. Solo marco páginas.',
  keepingStop: 'Dejar de guardar registros',
  keepingStopped: 'Desde ahora no guardo registros nuevos.',
  keepingStart: 'Leer y decidir',

  erase: 'Borrar todo',
  eraseText: 'Se va todo: personas, registros, opciones y su sí. Como el primer día.',
  eraseStart: 'Borrar todo',
  eraseQuestion: '¿Está seguro? No se puede deshacer. Quizás quiera guardar antes una copia.',
  eraseYes: 'Sí, borrar todo',
  eraseNo: 'Conservar mis registros',
  erased: 'Se borró todo.',
  failed: 'No funcionó. No cambió nada. Pruebe otra vez, por favor.',

  privacy: 'Privacidad',
};
