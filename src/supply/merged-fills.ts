/** One fill may be seen on several pages, each telling a part of it. Here it becomes one again. */
import type { Fill } from './medicine-facts';
import type { Place } from './place';

const isSaid = (value: Fill[keyof Fill]) => value != null && !(Array.isArray(value) && value.length === 0);

/** Both together, when they share a date and contradict each other in nothing; else null. */
function together(a: Fill, b: Fill): Fill | null {
  const sameClaim = a.claimedOn != null && a.claimedOn === b.claimedOn;
  const sameDelivery = a.deliveredOn != null && a.deliveredOn === b.deliveredOn;
  if (!sameClaim && !sameDelivery) return null;
  let both = a;
  for (const key of Object.keys(b) as (keyof Fill)[]) {
    if (!isSaid(b[key])) continue;
    if (!isSaid(a[key])) both = { ...both, [key]: b[key] };
    else if (a[key] !== b[key] && JSON.stringify(a[key]) !== JSON.stringify(b[key])) return null;
  }
  return both;
}

/** Most lists: no two fills have a date in common, and nothing can be merged. */
function shareNoDate(fills: readonly Fill[]): boolean {
  const claims = fills.flatMap(({ claimedOn }) => claimedOn ?? []);
  const deliveries = fills.flatMap(({ deliveredOn }) => deliveredOn ?? []);
  return new Set(claims).size === claims.length && new Set(deliveries).size === deliveries.length;
}

/** The fills with their places in the facts; what was merged into another is reported. The order given makes no difference. */
export function mergedFills(fills: readonly Fill[], place: Place): [Fill, number][] {
  if (shareNoDate(fills)) return fills.map((fill, index) => [fill, index]);
  const kept: [Fill, number][] = [];
  const sorted = fills
    .map((fill, index) => ({ fill, index, text: JSON.stringify(fill) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.index - b.index));
  for (const { fill, index } of sorted) {
    const at = kept.findIndex(([other]) => together(other, fill) !== null);
    const other = kept[at];
    const both = other && together(other[0], fill);
    if (both) {
      kept[at] = [both, other[1]];
      place.report('duplicate-fill', 'fills', index);
    } else kept.push([fill, index]);
  }
  return kept;
}
