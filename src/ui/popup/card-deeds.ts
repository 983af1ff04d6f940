/** What can be done from a card of advice, in the popup and in the dashboard alike. */
import type { Place } from '@/src/ui/dashboard/place';
import type { Tell } from '@/src/ui/dashboard/section-props';

export interface CardDeeds {
  readonly openPage: (path: string) => void;
  /** Goes to a place in the dashboard. */
  readonly go: (place: Partial<Place> & Pick<Place, 'section'>) => void;
  readonly tell: Tell;
}
