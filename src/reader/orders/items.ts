/** The medicines of an order, each with its part of the page and what is said of it there. */
import type { Anchor } from '../blocks/anchors';
import { factsOf } from '../blocks/block-facts';
import { type Territory, territoriesOf } from '../blocks/territories';
import { toldBy } from '../blocks/told';
import { nearest } from '../dom/scene';
import { hasForm } from '../names/strength-form';
import type { Page } from '../page';
import { nameRest } from '../prescriptions/medicine-record';
import { statusIn } from './facts';
import { medicinesNamed } from './ordered-medicines';
import type { Item } from './parts';

export interface OrderItem extends Item {
  readonly anchor: Anchor;
  readonly lines: readonly number[];
}

export function itemsIn(page: Page, all: readonly number[], names: ReadonlyMap<number, Anchor>): OrderItem[] {
  const lines = new Set(all);
  const inside = all.flatMap((line) => names.get(line) ?? []);
  const strong = inside.filter((anchor) => anchor.strong);
  const chosen =
    strong.length > 0
      ? withLike(page, inside, strong)
      : territoriesOf(page, inside, all).flatMap((one) =>
          one.anchor.emphasised && beginsLine(page, one.anchor) && tells(page, one) ? [one.anchor] : [],
        );
  return territoriesOf(page, chosen, all).map((territory) => {
    const own = territory.lines.filter((line) => lines.has(line));
    const body = own.filter((line) => line < territory.anchor.line || line >= territory.anchor.endLine);
    const told = [...nameRest(page, territory.anchor), ...toldBy(page, body)];
    const status = chosen.length > 1 ? statusIn(page, body, told) : null;
    return {
      anchor: territory.anchor,
      lines: own,
      status: status?.strategy === 'label' || status?.strategy === 'badge' ? status : null,
      medicines: medicinesNamed(page, territory.anchor, told),
    };
  });
}

function withLike(page: Page, inside: readonly Anchor[], strong: readonly Anchor[]): Anchor[] {
  const like = new Set(strong.map(({ signature }) => signature));
  return inside.filter(
    (anchor) => anchor.strong || (anchor.emphasised && like.has(anchor.signature) && beginsLine(page, anchor)),
  );
}

/** A word in bold within a sentence ("It was sent to **Home**") is no name. */
function beginsLine({ scene: { lines, pieces } }: Page, { line, piece }: Anchor): boolean {
  const first = lines[line]?.first ?? piece;
  return !pieces.slice(first, piece).some(({ plain, printed }) => printed && plain.split(' ').length > 1);
}

/** A name without a strength is a medicine when its block tells something that only medicines have. */
function tells(page: Page, territory: Territory): boolean {
  const facts = factsOf(page, toldBy(page, territory.lines));
  if (facts.some(({ field }) => field === 'daysSupply' || field === 'rxNumber' || field === 'quantity')) return true;
  // "Cologuard collection kit", alone in its item of the order's list.
  const { name, box, whole } = territory.anchor;
  return whole && hasForm(name) && nearest(box, ({ tag, role }) => tag === 'li' || role === 'listitem') !== null;
}
