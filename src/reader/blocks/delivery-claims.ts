/** What a block says under "Home delivery": that its medicine is sent, could be, or cannot. */

import { nearest } from '../dom/scene';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { deliveryLabel, deliverySays } from '../words';
import { areNeighbours } from './label-partner';

export type DeliveryClaim = 'eligible' | 'sent' | 'denied';

/** In a column or a line of its own, behind a term, or in one text: "Home delivery: Eligible". */
export function deliveryClaims(page: Page, lines: readonly number[]): DeliveryClaim[] {
  return lines.flatMap((index) => {
    const line = page.scene.lines[index];
    if (!line || line.plain.length > 80) return [];
    const cell = nearest(line.box, (box) => page.headers.has(box));
    const head = cell ? plain(page.headers.get(cell) ?? '') : '';
    if (head) return claimOf(head, line.plain) ?? [];
    const colon = line.plain.indexOf(':');
    const said = colon > 0 ? claimOf(line.plain.slice(0, colon), line.plain.slice(colon + 1).trim()) : null;
    if (said) return said;
    const before = page.scene.lines[index - 1];
    const isBeside = before && lines.includes(index - 1) && areNeighbours(before, line);
    return (isBeside ? claimOf(before.plain, line.plain) : null) ?? [];
  });
}

function claimOf(label: string, value: string): DeliveryClaim | null {
  const asked = deliveryLabel.exec(label.replace(/\s*:$/, ''));
  if (!asked) return null;
  const isAboutEligible = asked.groups?.e !== undefined;
  const says = deliverySays.find(([fits]) => fits.test(value))?.[1] ?? null;
  return says === 'sent' && isAboutEligible ? 'eligible' : says;
}
