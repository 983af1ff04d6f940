/** What the page for saving a page for the makers shows, and what it can do. */
import type { RedactedPage } from '@/src/recorder/redact-page';

export type RecorderState =
  | { readonly kind: 'working' }
  /** Nothing waits (any more): reloaded, opened by itself, or more than a minute old. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly recorded: RedactedPage; readonly fileName: string };

export interface RecorderActions {
  /** Hands the file to the browser's downloads. */
  readonly save: (fileName: string, html: string) => void;
  readonly close: () => void;
}
