/** One mark as it stands on the page: a button that opens a card with the reason and the way out. */
import type { PageWords } from '@/src/ui/words/page-words.en';
import { adviceBody } from './advice-body';
import { button, element } from './element';
import { glyph } from './glyph';
import type { Mark } from './mark';
import type { Rect, Size } from './rect';

export type ChipSize = 'line' | 'lines' | 'notch';

export interface MarkChip {
  /** The place that holds button and card; positioned by the layer. */
  readonly place: HTMLElement;
  mark: Mark;
  size: ChipSize;
  setSize(size: ChipSize): void;
  measure(): Size;
  close(): void;
}

const EDGE = 8;

export function createMarkChip(first: Mark, words: PageWords, opened: (chip: MarkChip) => void): MarkChip {
  const chipButton = button({ class: 'mark' }, toggle, glyph('lighthouse'), glyph(first.severity));
  const label = element('span', { class: 'text' });
  chipButton.append(label);
  const place = element('li', { class: 'place' }, chipButton);
  let card: HTMLElement | null = null;
  /** A card that focus alone has opened stays when it is asked for. */
  let asked = false;
  let quietly = false;

  const chip: MarkChip = { place, mark: first, size: 'line', setSize, measure, close: () => close(false) };
  show(first);

  chipButton.addEventListener('focus', () => {
    if (!quietly && chipButton.matches(':focus-visible')) open();
  });
  place.addEventListener('focusout', (event) => {
    const to = event.relatedTarget as Node | null;
    if (to !== null && !place.contains(to)) close(false);
  });
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && card !== null) close(true);
  });
  return chip;

  function show(mark: Mark) {
    chip.mark = mark;
    place.dataset.severity = mark.severity;
    place.dataset.kind = mark.kind;
    label.textContent = mark.headline;
    chipButton.setAttribute('aria-label', words.markName(mark.named));
    chipButton.setAttribute('aria-expanded', 'false');
  }

  function setSize(size: ChipSize) {
    chip.size = size;
    place.dataset.size = size;
  }

  function measure(): Size {
    return { width: Math.ceil(chipButton.offsetWidth), height: Math.ceil(chipButton.offsetHeight) };
  }

  function toggle() {
    if (card !== null && asked) return close(true);
    open();
    asked = true;
  }

  function open() {
    if (card !== null) return;
    opened(chip);
    const { mark } = chip;
    card = element(
      'div',
      { class: 'card', role: 'group', 'aria-label': words.markName(mark.named) },
      button({ class: 'closer', 'aria-label': words.close }, () => close(true), glyph('close')),
      element('p', { class: 'severity' }, glyph(mark.severity), words.severity[mark.severity]),
      element('p', { class: 'headline' }, mark.headline),
      mark.about === null ? null : element('p', { class: 'about' }, mark.about),
      adviceBody(mark, words),
      element('p', { class: 'whose' }, glyph('lighthouse'), `${words.panel.title} · ${words.panel.notOptum}`),
    );
    place.append(card);
    chipButton.setAttribute('aria-expanded', 'true');
    place.classList.add('open');
    keepInSight(card, chipButton);
  }

  function close(giveFocusBack: boolean) {
    if (card === null) return;
    if (giveFocusBack) {
      quietly = true;
      chipButton.focus({ preventScroll: true });
      quietly = false;
    }
    card.remove();
    card = null;
    asked = false;
    place.classList.remove('open');
    chipButton.setAttribute('aria-expanded', 'false');
  }
}

/** Below the chip when there is room, else above, else at its side, and never past the window's edges. */
function keepInSight(card: HTMLElement, chip: HTMLElement) {
  const at: Rect = chip.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const within = (wanted: number, size: number, room: number) => Math.max(EDGE, Math.min(wanted, room - EDGE - size));
  const below = at.bottom + EDGE;
  const above = at.top - EDGE - height;
  const fits = below + height <= clientHeight - EDGE ? below : above >= EDGE ? above : null;
  const right = at.right + EDGE;
  const beside = right + width <= clientWidth - EDGE ? right : at.left - EDGE - width;
  const left = within(fits === null ? beside : at.left, width, clientWidth);
  const top = fits ?? within(at.top, height, clientHeight);
  card.style.left = `${left - at.left}px`;
  card.style.top = `${top - at.top}px`;
}
