/** All that the popup may have to show, and all that it can ask for. */
import type { Outlook } from '@/src/advice/outlook';
import type { WhoseAnswer } from '@/src/messages/messages';
import type { Word } from '@/src/records/entries';
import type { WhyNoDatabase } from '@/src/ui/parts/no-database';
import type { CardDeeds } from './card-deeds';

export type PopupState =
  /** The caregiver has not agreed to records: pages are marked, nothing is stored. */
  | { readonly kind: 'no-consent' }
  /** The browser does not let us open the database. */
  | { readonly kind: 'no-database'; readonly why: WhyNoDatabase }
  | {
      readonly kind: 'known';
      readonly outlook: Outlook;
      /** Rows of the database that no longer fit their schema. */
      readonly setAside: number;
      /** False after consent was taken back: what was kept is shown, and grows no more. */
      readonly keeping: boolean;
    };

export interface PopupActions {
  /** Opens a path of the site, such as `/secure/medication-list`, in a tab. */
  readonly openPage: (path: string) => void;
  readonly openWelcome: () => void;
  readonly openRecords: () => void;
  /** Everything, in full. */
  readonly openDashboard: CardDeeds['go'];
  /** Writes down what the caregiver says; answers the word that takes it back. Rejects when nothing was written. */
  readonly tell: (word: Word) => Promise<Word>;
  /** False when the answer could not be saved. */
  readonly answerHeld: (heldId: string, answer: WhoseAnswer) => Promise<boolean>;
}
