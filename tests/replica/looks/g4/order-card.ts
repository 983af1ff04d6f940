/** `<orx-order-card>`: an order in an open shadow root, with styles of its own. */
import type { Child } from '../../client/element';
import { el } from '../../client/element';
import styles from './order-card.css?inline';

let sheet: CSSStyleSheet | null = null;

/** Puts the content into the element's shadow root. */
export function fillOrderCard(element: HTMLElement, ...content: Child[]): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(el('article', {}, content));
}
