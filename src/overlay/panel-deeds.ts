/** What the panel can have done; it does nothing by itself. */
import type { WhoseAnswer } from '@/src/messages/messages';
import type { Mark } from './mark';

export interface PanelDeeds {
  move(open: boolean): void;
  /** Brings the place into sight and outlines it. */
  showPlace(mark: Mark): void;
  /** Takes the page down for the makers and opens our own page, where it is redacted and shown. */
  recordPage(): void;
  answerWhose(heldId: string, answer: WhoseAnswer): void;
  openOurPage(page: 'welcome' | 'popup'): void;
}
