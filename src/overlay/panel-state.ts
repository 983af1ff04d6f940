/** Everything that the panel shows, as data. */
import { foldPrinted } from '@/src/history/fold-printed';
import type { Filing } from '@/src/messages/messages';
import type { Gap, Outcome, PageKind } from '@/src/model/reading';
import type { ShownCard } from '@/src/model/shown-card';
import type { ShownDue } from '@/src/model/shown-due';
import type { PageWords } from '@/src/ui/words/page-words.en';
import type { Mark, PageMarks } from './mark';

export type Failure = 'unreachable' | 'broken';

export interface PanelState {
  readonly open: boolean;
  /** null until the page has been read. */
  readonly outcome: Outcome | null;
  readonly loading: boolean;
  readonly gaps: readonly Gap[];
  readonly marks: PageMarks;
  /** null until the background has answered, and on pages that are not sent. */
  readonly filing: Filing | null;
  readonly failure: Failure | null;
  /** What the page was taken for and what was read of it; null until that is known. */
  readonly taken: Taken | null;
  readonly recording: Recording;
  /** The medicines of the page, as it prints them. */
  readonly printed: readonly string[];
}

export interface Taken {
  readonly page: PageKind;
  readonly medicines: number;
  readonly orders: number;
  readonly settings: boolean;
}

/** `never`: this page may not be saved for the makers (payment). `failed`: it was tried, and could not be. */
export type Recording = 'offered' | 'failed' | 'never';

/** One line of the panel's list: one mark, or all controls of one kind together. */
export interface PanelRow {
  readonly key: string;
  readonly marks: readonly [Mark, ...Mark[]];
}

const toldOnce = new Set<Mark['kind']>(['turns-autofill-on', 'moves-to-home-delivery']);

/** Marks in reading order; twenty controls that do the same become one line, where the first stands. */
export function panelRows(marks: readonly Mark[]): PanelRow[] {
  const rows = new Map<string, [Mark, ...Mark[]]>();
  for (const mark of marks) {
    const key = toldOnce.has(mark.kind) ? mark.kind : mark.id;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [mark]);
    else row.push(mark);
  }
  return [...rows].map(([key, together]) => ({ key, marks: together }));
}

/** What the records add: cards that no mark on this page says already. */
export function cardsFromBefore({ filing, marks }: PanelState): ShownCard[] {
  if (filing?.kind !== 'filed') return [];
  const said = (card: ShownCard) =>
    marks.marks.some((mark) =>
      mark.where === 'order'
        ? saysOfOrder(mark, card)
        : mark.rule === card.rule && card.medicine !== null && mark.about === card.medicine,
    );
  return filing.cards.filter((card) => !said(card));
}

/** Of an order that stopped the mark says one thing, whichever of these the card comes from. */
const ofStopped: ReadonlySet<string> = new Set(['OR-01', 'OR-06', 'NR-04', 'NR-07']);

/** That nobody placed it, or that its price needs a call, no mark can say; and a medicine's own card is about more than an order. */
function saysOfOrder({ about }: Mark, card: ShownCard): boolean {
  if (about === null || !card.isOfOrder || !ofStopped.has(card.rule)) return false;
  if (card.orderNumber === null) return card.medicine !== null && about.startsWith(card.medicine);
  return about.split(', ')[0]?.endsWith(` ${card.orderNumber}`) === true;
}

/** When to order what stands on this page, however it is printed here. */
export function dueOnPage({ filing, printed }: PanelState): ShownDue[] {
  if (filing?.kind !== 'filed') return [];
  const here = new Set(printed.map(foldPrinted));
  return filing.due.filter(({ names }) => names.some((name) => here.has(name)));
}

/** What the tab tells before it is opened. */
export function tabName(state: PanelState, words: PageWords): string {
  const rows = panelRows(state.marks.marks).length;
  return [
    words.panel.open(rows),
    ...(isNotAllRead(state) ? [words.panel.notRead] : []),
    ...(state.filing?.kind === 'held' ? [words.panel.needsAnswer] : []),
  ].join('. ');
}

export function isNotAllRead({ outcome, gaps, failure }: PanelState): boolean {
  return outcome === 'partial' || outcome === 'unreadable' || gaps.length > 0 || failure === 'broken';
}
