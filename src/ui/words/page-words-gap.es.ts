/** The reader says in English what it could not read; here is the same in Spanish. What is not known stays as it is. */

const things: readonly [RegExp, string][] = [
  [/^prescriptions$/, 'Recetas'],
  [/^orders$/, 'Pedidos'],
  [/^page$/, 'Página'],
  [/^settings$/, 'Ajustes'],
  [/^autofill of (.+)$/, 'Autofill de $1'],
  [/^status of (.+)$/, 'Estado de $1'],
  [/^refills left of (.+)$/, 'Resurtidos restantes de $1'],
  [/^days.? supply of (.+)$/, 'Días de suministro de $1'],
];

const reasons: readonly [RegExp, string][] = [
  [/^page (\d+) of (\d+)$/, 'página $1 de $2'],
  [/^the page shows (\d+) to (\d+) of (\d+)$/, 'la página muestra del $1 al $2 de $3'],
  [/^the page shows (\d+) of (\d+)$/, 'la página muestra $1 de $2'],
  [/^the page counts (\d+), (\d+) could be read$/, 'la página cuenta $1, se pudieron leer $2'],
  [
    /^(\d+) of (\d+) seen so far, go through the list to see the rest$/,
    'se vieron $1 de $2 hasta ahora, recorra la lista para ver las demás',
  ],
  [
    /^(\d+) of the list seen so far, and the page does not say how many there are$/,
    'se vieron $1 de la lista hasta ahora, y la página no dice cuántas son',
  ],
  [/^two parts of the page disagree$/, 'dos partes de la página no coinciden'],
  [/^it was not recognized$/, 'no se reconoció'],
  [/^none could be read$/, 'no se pudo leer nada'],
  [/^it says: (.+)$/, 'dice: $1'],
  [/^(".+") is no full date$/, '$1 no es una fecha completa'],
];

export function gapInSpanish(what: string, why: string): string {
  return `${translated(what, things)}: ${translated(why, reasons)}`;
}

function translated(text: string, table: readonly [RegExp, string][]): string {
  const known = table.find(([english]) => english.test(text));
  return known === undefined ? text : text.replace(known[0], known[1]);
}
