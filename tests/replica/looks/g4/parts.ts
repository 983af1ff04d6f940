/** Small parts that the pages of this look share. Class names are hashed when it is built. */
import { type Child, el } from '../../client/element';
import type { Printed } from '../../state/model';
import s from './g4.module.css';

export const box = (name: string | undefined, ...children: Child[]): HTMLElement =>
  el('div', { class: name ?? '' }, children);

/** Name and strength in elements of their own, as this look prints them. */
export const nameParts = ({ name, strength }: Printed): Child => [
  el('span', { class: s.name ?? '' }, name),
  strength && [' ', el('span', { class: s.strength ?? '' }, strength)],
];

export const button = (
  words: Child,
  kind: 'main' | 'plain' | 'link',
  onclick: () => void,
  label?: string,
): HTMLElement => el('button', { type: 'button', class: s[kind] ?? '', onclick, 'aria-label': label }, words);

/** A switch that is no checkbox: a button with a role, its words beside it. */
export function toggle(words: string, id: string, isOn: boolean, change: () => void): HTMLElement {
  const label = `${id}-words`;
  return box(
    s.toggleRow,
    el('span', { id: label }, words),
    el(
      'button',
      {
        type: 'button',
        id,
        role: 'switch',
        'aria-checked': String(isOn),
        'aria-labelledby': label,
        class: s.toggle ?? '',
        onclick: change,
      },
      el('span', { class: s.knob ?? '' }),
    ),
  );
}

export const pill = (words: string, kind: 'calm' | 'alert' | 'offer' | 'gone' = 'calm') =>
  el('span', { class: `${s.pill} ${s[kind]}` }, words);

/** Text runs joined by dots: "90-day supply · 2 refills left". */
export const run = (...parts: (string | null | false)[]): Child => {
  const words = parts.filter((part) => part);
  return words.length > 0 && el('p', { class: s.run ?? '' }, words.join(' · '));
};
