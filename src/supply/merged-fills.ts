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

function shareADate(fills: readonly Fill[]): boolean {
  const claims = new Set<string>();
  const deliveries = new Set<string>();
  for (const { claimedOn, deliveredOn } of fills) {
    if (claimedOn != null && claims.has(claimedOn)) return true;
    if (deliveredOn != null && deliveries.has(deliveredOn)) return true;
    if (claimedOn != null) claims.add(claimedOn);
    if (deliveredOn != null) deliveries.add(deliveredOn);
  }
  return false;
}

/** The fills with their places in the facts; what was merged into another is reported. The order given makes no difference. */
export function mergedFills(fills: readonly Fill[], place: Place): [Fill, number][] {
  // Most lists: nothing can be merged.
  if (!shareADate(fills)) return fills.map((fill, index) => [fill, index]);
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
