/** Elements as this look's framework leaves them: component tags, and marker attributes on everything. */
import { type Child, el } from '../../client/element';

type Attributes = Parameters<typeof el>[1];

export const ng = (tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement =>
  el(tag, { '_ngcontent-orx-c42': true, ...attributes }, children);

/** A component's own tag around its content. */
export const component = (name: string, ...children: Child[]): HTMLElement =>
  el(`app-${name}`, { '_nghost-orx-c42': true }, children);

/** A link around a button, which HTML forbids and the site did. */
export const linkButton = (words: string, href: string): HTMLElement =>
  ng('a', { href, class: 'wrap' }, ng('button', { type: 'button', class: 'btn' }, words));

export const button = (words: string, onclick: () => void, kind = 'btn'): HTMLElement =>
  ng('button', { type: 'button', class: kind, onclick }, words);

export const heading = (words: string): HTMLElement => ng('h1', { id: 'page_title' }, words);

/** A table with a header row; `rows` are cells by column. */
export function table(columns: readonly string[], rows: readonly (readonly Child[])[], label?: string): HTMLElement {
  return ng(
    'table',
    { class: 'grid', 'aria-label': label },
    ng(
      'thead',
      {},
      ng(
        'tr',
        {},
        columns.map((column) => ng('th', { scope: 'col' }, column)),
      ),
    ),
    ng(
      'tbody',
      {},
      rows.map((cells) =>
        ng(
          'tr',
          {},
          cells.map((cell) => ng('td', {}, cell)),
        ),
      ),
    ),
  );
}

/** Rows of a label and a value; rows without a value are left out. */
export function pairs(rows: readonly (readonly [string, Child])[]): HTMLElement {
  const present = rows.filter(([, value]) => value !== null && value !== false);
  return ng(
    'table',
    { class: 'pairs' },
    ng(
      'tbody',
      {},
      present.map(([label, value]) => ng('tr', {}, ng('th', { scope: 'row' }, label), ng('td', {}, value))),
    ),
  );
}
