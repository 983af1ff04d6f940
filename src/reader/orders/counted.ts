/** How many medicines an order says that it holds. */
import type { Page } from '../page';
import { pattern } from '../text/patterns';
import type { OrderBlock } from './block';

const kinds = '(?:medications?|medicines?|prescriptions?|items?)';
const countOf = pattern(`^${kinds}(?: in this order)? \\((\\d{1,2})\\)$`, 'i');
const countOfMore = pattern(`(?:^|(?:^|\\s)(?:\\+|and|plus|&) ?)(\\d{1,2}) (?:more|others?)(?: ${kinds})?$`, 'i');

/** "Medications (2)": how many a heading counts; 0 for none. */
export const countOfMedicines = (text: string): number => Number(countOf.exec(text)?.[1] ?? 0);

/** How many medicines an order says that it holds, in a heading over them or behind those that it names. */
export function countedIn(page: Page, { lines }: OrderBlock, named: number): number {
  const counts = lines.map((line) => {
    const text = page.scene.lines[line]?.plain ?? '';
    const more = countOfMore.exec(text)?.[1];
    return more ? named + Number(more) : countOfMedicines(text);
  });
  return Math.max(0, ...counts);
}
