import type { Told } from '../blocks/told-run';
import type { Box } from '../dom/scene';

/** A part of a page that belongs to one order. */
export interface OrderBlock {
  readonly number: string | null;
  /** The number is that of a reference or a confirmation, which other things have too. */
  readonly isReference: boolean;
  readonly box: Box;
  readonly lines: readonly number[];
  /** The lines of the order that a shipment is a part of, its shipments left out; null when it is whole. */
  readonly parent: readonly number[] | null;
  /** It is the card of the medicine that heads it. */
  readonly isMedicines: boolean;
  /** What lines that tell of several orders say of it. */
  readonly shared?: ReadonlyMap<number, readonly Told[]>;
}

/** What a page is about: an order may have it to itself, and the page of one order has no other but by a heading. */
export type OrderScope = 'one-order' | 'orders' | 'other';
