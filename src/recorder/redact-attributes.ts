/** Attributes of a recorded element: what it is and how it stands stays, what it is called is redacted, the rest is dropped. */
import type { CapturedElement } from '@/src/model/captured-page';
import { isKept } from './kept-words';

const said = new Set(['alt', 'title', 'placeholder', 'aria-label', 'aria-valuetext']);
const flags = new Set(['checked', 'selected', 'disabled', 'open']);
const states = new Set([
  ...['aria-busy', 'aria-checked', 'aria-pressed', 'aria-selected', 'aria-current', 'aria-expanded', 'aria-haspopup'],
  ...['aria-modal', 'aria-disabled', 'dir'],
]);
const numbers = new Set([
  ...['colspan', 'rowspan', 'aria-level', 'aria-valuenow', 'aria-rowindex', 'aria-colindex'],
  ...['aria-rowcount', 'aria-posinset', 'aria-setsize'],
]);
/** Names that other elements refer to. */
const references = new Set(['id', 'for', 'aria-labelledby', 'headers', 'name', 'slot']);
const roles = new Set(
  `alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo
  definition dialog document feed figure form grid gridcell group heading img link list listbox listitem log main marquee
  menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option presentation progressbar radio
  radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong switch tab
  table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem`.split(/\s+/),
);
const types =
  /^(?:button|submit|reset|text|search|tel|email|url|number|date|month|week|time|datetime-local|checkbox|radio|range|color|file|image)$/i;
const fills = /^(?:on|off|one-time-code|cc-[a-z-]+|username|current-password|new-password)$/;

export interface AttributeRedactor {
  readonly text: (text: string) => string;
  /** The new name of an id, a slot or a group; the same for the same. */
  readonly reference: (name: string) => string;
}

export function redactAttributes(
  { tag, attributes, look }: CapturedElement,
  { text, reference }: AttributeRedactor,
): [string, string][] {
  const redacted = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (said.has(name) || name === 'value') return [[name, text(value)]];
    if (flags.has(name)) return [[name, '']];
    if (references.has(name)) {
      const names = value.split(/\s+/).filter((one) => one !== '');
      return names.length === 0 ? [] : [[name, names.map(reference).join(' ')]];
    }
    if (name === 'href') return /^#./.test(value) ? [[name, `#${reference(value.slice(1))}`]] : [];
    return isSafe(name, value) ? [[name, value]] : [];
  });
  const style = styleOf(look);
  if (style !== '') redacted.push(['style', style]);
  if (look.before !== undefined && tag === 'td') redacted.push(['data-before', text(look.before)]);
  return redacted;
}

function isSafe(name: string, value: string): boolean {
  if (name === 'role') return value.split(/\s+/).every((role) => roles.has(role) || role === '');
  if (name === 'type') return types.test(value);
  if (name === 'autocomplete') return fills.test(value);
  if (name === 'lang') return /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(value);
  if (name === 'scope') return /^(?:row|col|rowgroup|colgroup)$/.test(value);
  if (numbers.has(name)) return /^(?:\d{1,3}|-1)$/.test(value);
  return (
    states.has(name) && /^[a-z]{1,12}$/.test(value) && (isKept(value) || /^(?:ltr|rtl|auto|mixed|listbox)$/.test(value))
  );
}

/** What of the layout the reader goes by, and nothing of how it looked. */
function styleOf({ block, room, heard, behind, size }: CapturedElement['look']): string {
  if (behind) return 'position:absolute;opacity:0';
  if (heard) return 'position:absolute;width:1px;height:1px;overflow:hidden';
  return [
    block ? 'display:block' : '',
    room ? 'margin:0 4px' : '',
    size ? `${block ? '' : 'display:inline-block;'}width:${size[0]}px;height:${size[1]}px` : '',
  ]
    .filter((part) => part !== '')
    .join(';');
}
