/** The panel: a slim tab at the window's edge, and opened the list of all that the page and the records have to say. */
import type { Severity } from '@/src/model/shown-card';
import type { PageWords } from '@/src/ui/words/page-words.en';
import { type Dock, dockTab, panelSide } from './dock';
import { button, element } from './element';
import { glyph } from './glyph';
import { panelContents } from './panel-contents';
import type { PanelDeeds } from './panel-deeds';
import { isNotAllRead, type PanelState, panelRows, tabName } from './panel-state';
import type { Rect } from './rect';

export interface Panel {
  readonly element: HTMLElement;
  render(state: PanelState, words: PageWords): void;
  /** Steps out of the way of the site's controls. */
  dock(controls: readonly Rect[]): void;
}

export function createPanel(root: ShadowRoot, deeds: PanelDeeds): Panel {
  const tab = button({ class: 'tab', 'aria-expanded': 'false' }, () => moveTo(true));
  const panel = element('section', { class: 'panel', tabindex: '-1', hidden: true });
  const holder = element('div', { class: 'dock' }, tab, panel);
  /** Rows that the caregiver has unfolded stay unfolded when the panel is drawn again. */
  const unfolded = new Set<string>();
  let isOpen = false;
  let drawn = '';
  let lastControls: readonly Rect[] = [];
  let docked: Dock | null = null;

  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') moveTo(false);
  });

  return { element: holder, render, dock };

  function moveTo(open: boolean) {
    deeds.move(open);
    (open ? panel : tab).focus({ preventScroll: true });
  }

  function render(state: PanelState, words: PageWords) {
    const next = JSON.stringify(
      [words.language, state, state.marks.marks.map(({ id, named }) => [id, named])],
      (key, value) => (key === 'anchor' || key === 'beside' ? undefined : value),
    );
    if (next === drawn) return;
    drawn = next;
    const opening = state.open && !isOpen;
    isOpen = state.open;
    renderTab(state, words);
    panel.hidden = !state.open;
    panel.setAttribute('aria-label', words.panel.title);
    // Closed, it costs nothing.
    if (state.open) fill(state, words);
    if (opening) settleSide();
    dock(lastControls);
  }

  function fill(state: PanelState, words: PageWords) {
    const focused = keyOfFocus();
    const scrolled = panel.scrollTop;
    panel.replaceChildren(...panelContents(state, words, { ...deeds, close: () => moveTo(false) }, unfolded));
    panel.scrollTop = scrolled;
    if (focused === null) return;
    panel.querySelector<HTMLElement>(`[data-key=${CSS.escape(focused)}]`)?.focus({ preventScroll: true });
  }

  function renderTab(state: PanelState, words: PageWords) {
    const rows = panelRows(state.marks.marks);
    const worst = worstOf(rows.map(({ marks }) => marks[0].severity));
    const asks = state.filing?.kind === 'held';
    tab.hidden = state.open;
    tab.setAttribute('aria-label', tabName(state, words));
    tab.replaceChildren(
      glyph('lighthouse'),
      ...(isNotAllRead(state) && worst !== 'critical' ? [glyph('attention')] : worst === null ? [] : [glyph(worst)]),
      ...(rows.length === 0 ? [] : [element('span', { class: 'count' }, String(rows.length))]),
      ...(asks ? [glyph('question')] : []),
    );
  }

  function keyOfFocus(): string | null {
    const active = root.activeElement;
    return active !== null && panel.contains(active) ? active.getAttribute('data-key') : null;
  }

  function windowSize() {
    const { clientWidth, clientHeight } = document.documentElement;
    return { width: clientWidth, height: clientHeight };
  }

  function settleSide() {
    holder.dataset.panelSide = panelSide(windowSize(), panel.offsetWidth, lastControls);
  }

  function dock(controls: readonly Rect[]) {
    lastControls = controls;
    if (tab.hidden) return;
    docked = dockTab(windowSize(), { width: tab.offsetWidth, height: tab.offsetHeight }, controls, docked);
    holder.dataset.side = docked.side;
    tab.style.top = `${docked.top}px`;
  }
}

const bySeverity: readonly Severity[] = ['critical', 'attention', 'information'];

function worstOf(severities: readonly Severity[]): Severity | null {
  return bySeverity.find((severity) => severities.includes(severity)) ?? null;
}
