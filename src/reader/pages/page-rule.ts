/** What the reader knows of one kind of page: how it is recognised and what it yields. */
import type { PageKind } from '@/src/model/reading';

export interface PageRule {
  readonly kind: PageKind;
  /** The main heading, without its count and without a person's name. */
  readonly heading: RegExp;
  /** The path of the address; looked at after the headings. */
  readonly path: RegExp;
  readonly yields: 'prescriptions' | 'orders' | 'account' | 'nothing';
  /** May show no record at all and yet be whole. */
  readonly mayBeEmpty: boolean;
}
