/** What every look of the site gives to the shell that runs it. */
import type { PageName, Route } from '../looks/pages';
import type { Action } from '../state/actions';
import type { LookName } from '../state/model';
import type { View } from '../state/view';
import type { Child } from './element';

export interface Context {
  readonly view: View;
  readonly route: Route;
  /** An address in this look. */
  href(page: PageName, to?: { id?: string; pageNumber?: number }): string;
  go(page: PageName, to?: { id?: string; pageNumber?: number }): void;
  /** Does it on the server and shows the page anew. */
  act(action: Action): Promise<void>;
  /** Several in a row, then another page. */
  actAndGo(actions: readonly Action[], page: PageName, id?: (view: View) => string): Promise<void>;
  /** Puts another person of the account on screen. */
  switchTo(member: string): Promise<void>;
  /** Shows the page anew without asking the server. */
  again(): void;
  /** What the page keeps while it is shown: an open dialog, a changed form. Empty again on the next page. */
  readonly memory: Map<string, unknown>;
}

export interface Look {
  readonly name: LookName;
  /** Header, navigation and footer around the content; `context` is null before anything is known. */
  frame(context: Context | null, content: Child): Child;
  readonly skeleton: () => Child;
  readonly error: () => Child;
  readonly pages: Readonly<Record<Exclude<PageName, 'blank' | 'error'>, (context: Context) => Child>>;
  title(page: PageName): string;
}
