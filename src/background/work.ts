/** What the handlers need from outside: the cards are made elsewhere, and so is the badge. */
import type { ShownCard } from '@/src/model/shown-card';
import type { Serially } from './serial';

export interface Work {
  readonly serial: Serially;
  /** The cards that are due for this person now. */
  readonly cardsFor: (personId: string) => Promise<readonly ShownCard[]>;
  /** Brings the badge up to the records, without anybody waiting for it. */
  readonly refreshBadgeSoon: () => void;
}
