/** The medicines of an order with what is told of each of them. */
import type { OrderedMedicine } from '@/src/model/reading';
import type { Anchor } from '../blocks/anchors';
import { factsOf } from '../blocks/block-facts';
import { type Told, tellRun } from '../blocks/told-run';
import type { Page } from '../page';
import { key, plain } from '../text/fold';
import { namedParts, splitNames } from './ordered-names';
import type { Item } from './parts';

/** Those that the place of a name names; what is told beside several in one run is told of each where it stands. */
export function medicinesNamed(page: Page, anchor: Anchor, told: readonly Told[]): OrderedMedicine[] {
  const line = page.scene.lines[anchor.line];
  const parts = line ? namedParts(line.text) : [];
  const names = splitNames(anchor.name);
  if (line && parts.length > 1 && parts.length >= names.length)
    return parts.map(({ name, text }) => {
      const run = { text, plain: plain(text) };
      return medicine(page, name, tellRun(run, anchor.line, line.box.element));
    });
  return names.map((name) => medicine(page, name, told));
}

function medicine(page: Page, printedName: string, told: readonly Told[]): OrderedMedicine {
  const facts = factsOf(page, told);
  const first = (field: 'rxNumber' | 'quantity' | 'daysSupply') => {
    const values = new Set(facts.filter((fact) => fact.field === field).map(({ value }) => value));
    return values.size === 1 ? [...values][0] : null;
  };
  const [rxNumber, quantity, daysSupply] = [first('rxNumber'), first('quantity'), first('daysSupply')];
  return {
    printedName,
    rxNumber: typeof rxNumber === 'string' ? rxNumber : null,
    quantity: typeof quantity === 'number' ? quantity : null,
    daysSupply: typeof daysSupply === 'number' ? daysSupply : null,
  };
}

export function medicinesOf(items: readonly Item[]): OrderedMedicine[] {
  const known = new Map<string, OrderedMedicine>();
  for (const medicine of items.flatMap(({ medicines }) => medicines)) {
    const id = `${key(medicine.printedName)} ${medicine.rxNumber ?? ''}`;
    if (!known.has(id)) known.set(id, medicine);
  }
  return [...known.values()];
}
