/** One sentence beside a risky control, from the moment it has focus or the pointer. It never stands in the way. */
import { isConnected, rootOf } from '@/src/reader/dom/untampered';
import type { PageWords } from '@/src/ui/words/page-words.en';
import { drawAround } from './draw-around';
import { element } from './element';
import { freeRoom } from './free-room';
import { glyph } from './glyph';
import { obstaclesOf, rectOf } from './page-rects';
import { grown, type Rect } from './rect';
import { noRisks, type Risks } from './risks';

export interface Caution {
  readonly element: HTMLElement;
  watch(risks: Risks, words: PageWords): void;
  follow(): void;
  stop(): void;
}

const SURROUNDINGS = 140;
const RING = 5;

export function createCaution(document: Document, marksStandAt: () => readonly Rect[]): Caution {
  const sentence = element('p', {});
  const box = element('div', { class: 'caution', hidden: true }, glyph('attention'), sentence);
  /** Screen readers hear what enters an area that was there before. */
  const spoken = element('p', { class: 'for-ears', role: 'status' });
  /** Ties the sentence to its control when free room was found only at some distance. */
  const ring = element('div', { class: 'ring', hidden: true });
  const holder = element('div', {}, ring, box, spoken);
  let risks = noRisks;
  let words: PageWords | null = null;
  let current: Element | null = null;

  const ending = new AbortController();
  const quietly = { capture: true, passive: true, signal: ending.signal };
  const meets = (event: Event) => {
    const control = event.composedPath().find((target): target is Element => risks.has(target as Element));
    if (control === current) return;
    // The pointer leaving a control that still has the focus takes nothing away from the keyboard.
    if (control === undefined) return event.type === 'pointerover' && hasFocus(current) ? undefined : hide();
    show(control);
  };
  document.addEventListener('pointerover', meets, quietly);
  document.addEventListener('focusin', meets, quietly);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), quietly);

  return { element: holder, watch, follow, stop: () => ending.abort() };

  function watch(found: Risks, spokenWords: PageWords) {
    words = spokenWords;
    risks = found;
    if (current !== null && !risks.has(current)) hide();
  }

  function show(control: Element) {
    const risk = risks.get(control);
    if (risk === undefined || words === null) return;
    current = control;
    sentence.textContent = words.caution[risk];
    spoken.textContent = words.markName(words.caution[risk]);
    box.hidden = false;
    ring.hidden = false;
    follow();
  }

  function hide() {
    current = null;
    box.hidden = true;
    ring.hidden = true;
    spoken.textContent = '';
  }

  function follow() {
    if (current === null) return;
    if (!isConnected(current)) return hide();
    const control = rectOf(current);
    drawAround(ring, control, RING);
    const { clientWidth, clientHeight } = document.documentElement;
    const room = freeRoom({
      size: { width: box.offsetWidth, height: box.offsetHeight },
      block: grown(control, SURROUNDINGS),
      beside: control,
      obstacles: [...obstaclesOf(document), ...marksStandAt()],
      foreign: [],
      page: { left: 8, top: 8, right: clientWidth - 8, bottom: clientHeight - 8 },
    });
    // Without free room near it, the sentence stands at the window's foot, where the pointer passes through it.
    box.classList.toggle('foot', room === null);
    box.style.left = room === null ? '' : `${room.place.left}px`;
    box.style.top = room === null ? '' : `${room.place.top}px`;
  }

  function hasFocus(control: Element | null): boolean {
    return control !== null && (rootOf(control) as Document | ShadowRoot).activeElement === control;
  }
}
