/** The last check before a reading is called complete: names and switches on the page that no record took. */
import type { Gap } from '@/src/model/reading';
import { anchorsIn, type Page } from './anchors';
import { switchState } from './dom/control';
import { key } from './fold';
import { type ReadOrder, splitNames } from './orders';
import type { PageRule } from './pages/page-rule';
import type { MedicineRecord } from './records';

export function unplaced(
  rule: PageRule,
  page: Page,
  records: readonly MedicineRecord[],
  orders: readonly ReadOrder[],
): Gap[] {
  if (rule.kind === 'prescription-detail') return [];
  const gaps: Gap[] = [];
  const taken = new Set(records.flatMap(({ territory }) => territory.lines));
  const ordered = new Set(orders.flatMap(({ order }) => order.medicines.map(({ printedName }) => key(printedName))));
  const isOrdered = (name: string) => splitNames(name).every((one) => ordered.has(key(one)));
  const isPlaced = (line: number) => taken.has(line);
  const what = rule.yields;
  const names = anchorsIn(page).filter(
    ({ name, strong, whole, line }) => strong && whole && !isPlaced(line) && !isOrdered(name),
  );
  const [name] = names;
  if (name) gaps.push({ what, why: `it is not clear what belongs to ${name.name}` });
  // O13: one box to tick beside each medicine.
  const isLoose = page.scene.pieces.some(
    ({ control, line }) => control && !page.foreign[line] && switchState(control) !== null && !isPlaced(line),
  );
  if (rule.kind === 'automatic-refills' && isLoose)
    gaps.push({ what: 'autofill', why: 'a switch stands beside no medicine that could be read' });
  return gaps;
}
