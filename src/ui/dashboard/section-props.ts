/** What every section of the dashboard is given. */
import type { PersonFacts } from '@/src/advice/person-facts';
import type { Word } from '@/src/records/entries';
import type { Words } from '@/src/ui/words/words';
import type { Place } from './place';

/** Writes down what the caregiver says; `said` is shown then, beside the way back. */
export type Tell = (word: Omit<Word, 'withdrawn'> & { readonly withdrawn?: boolean }, said: string) => void;

export interface SectionProps {
  readonly place: Place;
  /** All people, in the order in which they were added. */
  readonly people: readonly PersonFacts[];
  /** Those of them who are shown: all, or the one who was chosen. */
  readonly shown: readonly PersonFacts[];
  readonly words: Words;
  readonly tell: Tell;
  readonly openPage: (path: string) => void;
}
