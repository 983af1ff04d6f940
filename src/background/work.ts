/** What the handlers need from outside: the cards are made elsewhere, and so is the badge. */
import type { ShownCard } from '@/src/model/shown-card';
import type { ShownDue } from '@/src/model/shown-due';
import type { Serially } from './serial';

/** What is to be said to this person's caregiver now: the cards, and when each medicine is to be ordered. */
export type AdviceFor = (personId: string) => Promise<{
  readonly cards: readonly ShownCard[];
  readonly due: readonly ShownDue[];
}>;

export interface Work {
  readonly serial: Serially;
  readonly adviceFor: AdviceFor;
  /** Brings the badge up to the records, without anybody waiting for it. */
  readonly refreshBadgeSoon: () => void;
}
