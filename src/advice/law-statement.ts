/** Something said about the law or a contract: whose statement it is, of which date, and until when it may stand unread. */
import type { Saying } from './saying';

export interface LawStatement {
  readonly id: string;
  readonly says: Saying;
  /** Whose statement: the screen says so beside it. */
  readonly whose: 'guide' | 'contract' | 'agency' | 'statute' | 'company' | 'trade-press' | 'ourselves';
  /** Where it stands, in words that can be looked up. */
  readonly source: string;
  /** The year, or the day, the source itself is of: `2020`, `2024-09-01`. */
  readonly statedIn: string;
  /** When it was last held against its source. */
  readonly checkedOn: string;
  /** The day by which it must be looked up again. */
  readonly reviewBy: string;
}
