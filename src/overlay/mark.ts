/** One thing that the page alone proves, said at its place: a chip on the page and a row in the panel. */
import type { Severity } from '@/src/model/shown-card';

export type MarkKind =
  | 'autofill-on'
  | 'autofill-unread'
  | 'turns-autofill-on'
  | 'placeholder'
  | 'moves-to-home-delivery'
  | 'canceled'
  | 'cannot-fill'
  | 'on-hold';

export interface Mark {
  /** The same for the same thing when the page is drawn again. */
  readonly id: string;
  readonly kind: MarkKind;
  /** The rule it comes from; a card of advice on the same rule and medicine says the same thing. */
  readonly rule: string;
  readonly severity: Severity;
  readonly where: 'prescription' | 'order' | 'control';
  /** All that belongs to the thing; the mark goes when this goes. */
  readonly anchor: Element;
  /** What inside the anchor the mark should stand beside. */
  readonly beside: Element;
  /** The medicine as printed, or the order; null for a control on its own. */
  readonly about: string | null;
  readonly headline: string;
  /** The headline with what it is about. */
  readonly named: string;
  readonly why: readonly string[];
  readonly steps: readonly string[];
  readonly phone: { readonly whose: string; readonly number: string; readonly say: string } | null;
}

export interface PageMarks {
  /** In the page's reading order. */
  readonly marks: readonly Mark[];
  /** What is true of the whole page and has no place on it. */
  readonly notes: readonly string[];
}

export const noMarks: PageMarks = { marks: [], notes: [] };
