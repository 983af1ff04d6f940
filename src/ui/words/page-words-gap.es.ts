/** The reader says in English what it could not read; here is the same in Spanish. What is not known stays as it is. */

/** First match wins: what is said of an order stands before what is said of a medicine. */
const things: readonly [RegExp, string][] = [
  [/^prescriptions$/, 'Recetas'],
  [/^orders$/, 'Pedidos'],
  [/^page$/, 'Página'],
  [/^person$/, 'Persona'],
  [/^settings$/, 'Ajustes'],
  [/^autofill$/, 'Autofill'],
  [/^number of an order$/, 'Número de un pedido'],
  [/^status of order without a number$/, 'Estado de un pedido sin número'],
  [/^status of order (.+)$/, 'Estado del pedido $1'],
  [/^expected date of order (.+)$/, 'Llegada prevista del pedido $1'],
  [/^placed date of order (.+)$/, 'Fecha del pedido $1'],
  [/^shipped date of order (.+)$/, 'Envío del pedido $1'],
  [/^delivered date of order (.+)$/, 'Entrega del pedido $1'],
  [/^expected date of an order$/, 'Llegada prevista de un pedido'],
  [/^placed date of an order$/, 'Fecha de un pedido'],
  [/^shipped date of an order$/, 'Envío de un pedido'],
  [/^delivered date of an order$/, 'Entrega de un pedido'],
  [/^medicines of order (.+)$/, 'Medicinas del pedido $1'],
  [/^medicines of an order$/, 'Medicinas de un pedido'],
  [/^order (\S+)$/, 'Pedido $1'],
  [/^an order$/, 'Un pedido'],
  [/^autofill of (.+)$/, 'Autofill de $1'],
  [/^autofill date of (.+)$/, 'Fecha de autofill de $1'],
  [/^processing date of (.+)$/, 'Fecha de proceso de $1'],
  [/^status of (.+)$/, 'Estado de $1'],
  [/^rx number of (.+)$/, 'Número de receta de $1'],
  [/^prescriber of (.+)$/, 'Quién receta $1'],
  [/^quantity of (.+)$/, 'Cantidad de $1'],
  [/^refills left of (.+)$/, 'Resurtidos restantes de $1'],
  [/^days.? supply of (.+)$/, 'Días de suministro de $1'],
  [/^last filled date of (.+)$/, 'Último surtido de $1'],
  [/^placed date of (.+)$/, 'Último pedido de $1'],
  [/^next fill date of (.+)$/, 'Próximo surtido de $1'],
  [/^expires date of (.+)$/, 'Vencimiento de $1'],
  [/^price of (.+)$/, 'Precio de $1'],
  [/^a part of (.+)$/, 'Una parte de $1'],
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
  [/^(\d+) more are not shown$/, 'hay $1 más que no se muestran'],
  [/^only what a search or filter found is shown$/, 'solo se muestra lo que encontró una búsqueda o un filtro'],
  [/^it is not in English$/, 'no está en inglés'],
  [/^the list goes on$/, 'la lista sigue'],
  [/^two parts of the page disagree$/, 'dos partes de la página no coinciden'],
  [/^the page shows medicines of more than one person$/, 'la página muestra medicinas de más de una persona'],
  [/^it was not recognized$/, 'no se reconoció'],
  [/^it is still loading$/, 'todavía está cargando'],
  [/^it is too large to be read to its end$/, 'es demasiado larga para leerla hasta el final'],
  [/^none could be read$/, 'no se pudo leer nada'],
  [/^it lists people who could not be read$/, 'muestra personas que no se pudieron leer'],
  [/^it says: (.+)$/, 'dice: $1'],
  [
    /^it is not clear which parts of its columns belong together$/,
    'no está claro qué partes de sus columnas van juntas',
  ],
  [/^it is not clear which medicines a note means$/, 'no está claro a qué medicinas se refiere una nota'],
  [/^it is not clear what belongs to order (.+)$/, 'no está claro qué es del pedido $1'],
  [/^it is not clear what belongs to (.+)$/, 'no está claro qué es de $1'],
  [/^the page names too many to weigh each$/, 'la página nombra demasiadas para mirar cada una'],
  [
    /^a switch stands beside no medicine that could be read$/,
    'hay un interruptor que no está al lado de ninguna medicina leída',
  ],
  [
    /^a prescription number or refills belong to no medicine that was read$/,
    'hay un número de receta o resurtidos que no son de ninguna medicina leída',
  ],
  [
    /^an item of the list has no name that could be read$/,
    'una parte de la lista no tiene un nombre que se pudiera leer',
  ],
  [
    /^it is not clear whether letters come by mail or by email$/,
    'no está claro si las cartas llegan por correo postal o electrónico',
  ],
  [/^it is not clear which medicines a date belongs to$/, 'no está claro a qué medicinas corresponde una fecha'],
  [/^it is not clear which medicines a state belongs to$/, 'no está claro a qué medicinas corresponde un estado'],
  [/^it is not clear whether you get personalized emails$/, 'no está claro si recibe correos personalizados'],
  [/^it is not clear how you are told of: (.+)$/, 'no está claro cómo le avisan de: $1'],
  [/^these words were not understood: (.+)$/, 'no se entendieron estas palabras: $1'],
  [/^it comes in (\d+) shipments that are not told apart$/, 'llega en $1 envíos que no se pudieron separar'],
  [/^it is not where its order is: (.+)$/, 'no está donde está su pedido: $1'],
  [/^(".+") lies ahead$/, '$1 todavía no ha llegado'],
  [/^(".+") is no full date$/, '$1 no es una fecha completa'],
];

export function gapInSpanish(what: string, why: string): string {
  return `${translated(what, things)}: ${translated(why, reasons)}`;
}

function translated(text: string, table: readonly [RegExp, string][]): string {
  const known = table.find(([english]) => english.test(text));
  return known === undefined ? text : text.replace(known[0], known[1]);
}
