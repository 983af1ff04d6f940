/** What stands in the opened panel, from top to bottom: what went wrong, what is asked, what is known, what is marked. */
import type { ShownCard } from '@/src/model/shown-card';
import type { ShownDue } from '@/src/model/shown-due';
import type { PageWords } from '@/src/ui/words/page-words.en';
import { adviceBody } from './advice-body';
import { button, element } from './element';
import { glyph } from './glyph';
import type { Mark } from './mark';
import type { PanelDeeds } from './panel-deeds';
import { whoseQuestion } from './panel-question';
import { cardsFromBefore, dueOnPage, type PanelRow, type PanelState, panelRows } from './panel-state';

type Deeds = PanelDeeds & { close(): void };

export function panelContents(state: PanelState, words: PageWords, deeds: Deeds, unfolded: Set<string>): Node[] {
  const cards = cardsFromBefore(state);
  const rows = panelRows(state.marks.marks);
  const due = dueOnPage(state);
  const person = state.filing?.kind === 'filed' ? state.filing.person.name : null;
  const parts: (Node | null)[] = [
    header(person, words, deeds),
    ...troubles(state, words),
    state.loading ? element('p', { class: 'note' }, words.panel.loading) : null,
    state.filing?.kind === 'held' ? whoseQuestion(state.filing, words.whose, deeds) : null,
    state.filing?.kind === 'reader-only' ? invitation(words, deeds) : null,
    rows.length === 0
      ? null
      : list(
          words.panel.onThisPage,
          rows.map((row) => markRow(row, words, deeds, unfolded)),
        ),
    due.length === 0 ? null : list(words.panel.whenToOrder, due.map(dueRow)),
    cards.length === 0
      ? null
      : list(
          words.panel.fromBefore(person ?? ''),
          cards.map((card, index) => cardRow(card, index, words, unfolded)),
        ),
    state.filing?.kind === 'discarded' ? element('p', { class: 'note' }, words.whose.discarded) : null,
    ...state.marks.notes.map((note) => element('p', { class: 'note' }, note)),
    isSilent(state, cards.length + rows.length + due.length)
      ? element('p', { class: 'note' }, silence(state, words))
      : null,
    readingOf(state, words, deeds),
  ];
  return parts.filter((part) => part !== null);
}

function header(person: string | null, words: PageWords, deeds: Deeds): HTMLElement {
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'title' },
      element('h2', {}, person === null ? words.panel.thisPage : words.panel.pageOf(person)),
      element('p', { class: 'whose' }, glyph('lighthouse'), `${words.panel.title} · ${words.panel.notOptum}`),
    ),
    button({ class: 'closer', 'aria-label': words.panel.close, 'data-key': 'close' }, deeds.close, glyph('close')),
  );
}

/** What could not be read or kept is said before anything else. */
function troubles({ outcome, gaps, filing, failure }: PanelState, words: PageWords): HTMLElement[] {
  const said: HTMLElement[] = [];
  if (failure !== null) said.push(notice(words.failures[failure]));
  if (filing?.kind === 'not-kept')
    said.push(notice(filing.why === 'no-database' ? words.failures.noDatabase : words.failures.refused));
  if (outcome === 'unreadable') said.push(notice(words.panel.unreadable));
  if (gaps.length > 0) {
    const lines = gaps.map(({ what, why }) => element('li', {}, words.panel.gap(what, why)));
    said.push(notice(outcome === 'unreadable' ? null : words.panel.partial, element('ul', {}, ...lines)));
  } else if (outcome === 'partial') {
    said.push(notice(words.panel.notRead));
  }
  return said;
}

/** What the page was taken for, what was read, and how to help where that is wrong. */
function readingOf({ taken, recording, loading }: PanelState, words: PageWords, deeds: Deeds): HTMLElement | null {
  if (taken === null || loading) return null;
  return element(
    'section',
    { class: 'reading' },
    element('p', { class: 'note' }, words.reading.taken(taken.page), ' ', words.reading.read(taken)),
    recording === 'never'
      ? null
      : button({ class: 'quiet', 'data-key': 'record' }, () => deeds.recordPage(), words.reading.save),
    recording === 'never' ? null : element('p', { class: 'note' }, words.reading.saveNote),
    recording === 'failed' ? element('p', { class: 'note', role: 'alert' }, words.reading.saveFailed) : null,
  );
}

function notice(sentence: string | null, ...more: Node[]): HTMLElement {
  const words = element('div', {}, sentence === null ? null : element('p', {}, sentence), ...more);
  return element('div', { class: 'notice' }, glyph('attention'), words);
}

function invitation(words: PageWords, deeds: Deeds): HTMLElement {
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, words.consent.title),
    element('p', {}, words.consent.text),
    button({ class: 'do', 'data-key': 'set-up' }, () => deeds.openOurPage('welcome'), words.consent.setUp),
  );
}

function list(title: string, rows: readonly HTMLElement[]): HTMLElement {
  return element('section', {}, element('h3', {}, title), element('ul', { class: 'rows', role: 'list' }, ...rows));
}

function markRow({ key, marks }: PanelRow, words: PageWords, deeds: Deeds, unfolded: Set<string>): HTMLElement {
  const [first, ...others] = marks;
  const about = others.length > 0 ? words.panel.places(marks.length) : first.about;
  let next = 0;
  const showNext = () => {
    const mark: Mark = marks[next % marks.length] ?? first;
    next += 1;
    deeds.showPlace(mark);
  };
  const show = button({ class: 'quiet', 'data-key': `show ${key}` }, showNext, words.panel.showMe);
  return foldedRow({ key, severity: first.severity, headline: first.headline, about }, words, unfolded, showNext, [
    adviceBody(first, words),
    show,
  ]);
}

function cardRow(card: ShownCard, index: number, words: PageWords, unfolded: Set<string>): HTMLElement {
  const steps = [...(card.firstStep === null ? [] : [card.firstStep]), ...card.thenSteps];
  const phone = card.phone === null ? null : { ...card.phone, say: null };
  const { severity, headline } = card;
  const key = `card ${index} ${card.rule} ${card.medicine ?? card.orderNumber ?? ''}`;
  return foldedRow({ key, severity, headline, about: card.medicine }, words, unfolded, () => {}, [
    adviceBody({ why: card.basis, steps, phone }, words),
  ]);
}

function dueRow({ medicine, isForNow, state, action, basis }: ShownDue): HTMLElement {
  return element(
    'li',
    { class: 'due', 'data-severity': isForNow ? 'attention' : 'information' },
    element('p', { class: 'due-name' }, medicine),
    element('p', {}, element('span', { class: 'severity' }, state), element('strong', {}, action)),
    element('p', { class: 'due-basis' }, basis),
  );
}

/** A row shows its headline; pressed, it unfolds and does its deed. */
function foldedRow(
  head: { key: string; severity: Mark['severity']; headline: string; about: string | null },
  words: PageWords,
  unfolded: Set<string>,
  deed: () => void,
  body: readonly Node[],
): HTMLElement {
  const more = element('div', { class: 'more', hidden: !unfolded.has(head.key) }, ...body);
  const press = () => {
    more.hidden = !more.hidden;
    row.setAttribute('aria-expanded', String(!more.hidden));
    if (more.hidden) {
      unfolded.delete(head.key);
    } else {
      unfolded.add(head.key);
      deed();
    }
  };
  const row = button(
    { class: 'row', 'data-key': head.key, 'aria-expanded': String(!more.hidden) },
    press,
    glyph(head.severity),
    element(
      'span',
      {},
      element('span', { class: 'severity' }, words.severity[head.severity]),
      element('span', { class: 'headline' }, head.headline),
      head.about === null || head.headline.includes(head.about)
        ? null
        : element('span', { class: 'about' }, head.about),
    ),
  );
  return element('li', { 'data-severity': head.severity }, row, more);
}

function isSilent(state: PanelState, lines: number): boolean {
  return (
    !state.loading &&
    lines === 0 &&
    state.marks.notes.length === 0 &&
    state.outcome !== 'unreadable' &&
    state.failure === null
  );
}

function silence({ outcome }: PanelState, words: PageWords): string {
  return outcome === 'nothing' ? words.panel.nothingToRead : words.panel.nothingToSay;
}
