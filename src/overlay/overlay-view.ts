/** All that we draw on the page, in one shadow tree, kept in place by one scheduler. */
import type { PageWords } from '@/src/ui/words/page-words.en';
import { createCaution } from './caution';
import { element } from './element';
import { createFrameScheduler } from './frame-scheduler';
import { createHighlight } from './highlight';
import type { Mark } from './mark';
import { createMarkLayer } from './mark-layer';
import { createOverlayHost } from './overlay-host';
import { controlsOf, obstaclesOf } from './page-rects';
import { createPanel } from './panel';
import type { PanelDeeds } from './panel-deeds';
import { type PanelState, panelRows } from './panel-state';
import type { Risks } from './risks';

export interface OverlayView {
  /** `risks`: the controls that carry a caution before they are used. */
  render(state: PanelState, risks: Risks, words: PageWords): void;
  /** On sign-in pages nothing of ours is to be seen. */
  hide(): void;
  stop(): void;
}

/** `guarded` keeps a mistake in what we do by ourselves away from the page. */
export function createOverlayView(
  document: Document,
  mode: ShadowRootMode,
  { guarded, ...deeds }: Omit<PanelDeeds, 'showPlace'> & { readonly guarded: (deed: () => void) => () => void },
): OverlayView {
  const view = document.defaultView ?? window;
  const host = createOverlayHost(document, mode);
  const marks = createMarkLayer(document);
  const highlight = createHighlight();
  const caution = createCaution(document, marks.places);
  const panel = createPanel(host.root, { ...deeds, showPlace: ({ anchor }: Mark) => highlight.show(anchor) });
  const announced = element('p', { class: 'for-ears', role: 'status' });
  const all = element('aside', {}, panel.element, marks.element, highlight.element, caution.element, announced);
  host.root.append(all);

  const scheduler = createFrameScheduler(view, {
    follow: guarded(follow),
    arrange: guarded(arrange),
    rest: guarded(rest),
  });
  const ending = new AbortController();
  document.addEventListener('pointerdown', closeCardsOutside, { capture: true, passive: true, signal: ending.signal });

  return {
    render(state, risks, words) {
      host.keep();
      all.hidden = false;
      all.lang = words.language;
      all.setAttribute('aria-label', words.panel.title);
      marks.show(state.marks.marks, words);
      caution.watch(risks, words);
      panel.render(state, words);
      announce(panelRows(state.marks.marks).length, words);
      scheduler.observe(new Set(state.marks.marks.map(({ anchor }) => anchor)));
      scheduler.arrange();
    },
    hide() {
      all.hidden = true;
    },
    stop() {
      ending.abort();
      scheduler.stop();
      caution.stop();
      highlight.hide();
      host.remove();
    },
  };

  function arrange() {
    if (all.hidden) return;
    marks.arrange(obstaclesOf(document));
    rest();
  }

  /** After scrolling, other controls stand at the window's edge. */
  function rest() {
    if (!all.hidden) panel.dock(controlsOf(document));
  }

  function follow() {
    if (all.hidden) return;
    marks.follow();
    highlight.follow();
    caution.follow();
  }

  /** A screen reader's user learns that there is something, since our marks come after the page in its order. */
  function announce(rows: number, words: PageWords) {
    const sentence = rows === 0 ? '' : words.panel.announce(rows);
    if (announced.textContent !== sentence) announced.textContent = sentence;
  }

  function closeCardsOutside(event: Event) {
    if (!event.composedPath().includes(host.root.host)) marks.closeCards();
  }
}
