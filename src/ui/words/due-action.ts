/** The big line of what is due: what to do, and how far that day is. The same in the popup and on the page. */
import type { DueRow } from '@/src/advice/outlook';
import type { Words } from './words';

export interface DueAction {
  readonly what: string;
  /** "in 11 days"; null where no day is named. */
  readonly distance: string | null;
}

export function arrivalOf(arrives: DueRow['arrives'], { popup, formats }: Words): DueAction {
  if (arrives === null) return { what: popup.itIsOnItsWay, distance: null };
  return arrives.on < formats.today
    ? { what: popup.shouldHaveArrived(arrives.on, formats), distance: null }
    : { what: popup.arrives(arrives.on, formats), distance: formats.distance(arrives.on) };
}

/** What the count of days comes to, where the big line does not say it: "Runs out about Dec 13". null: the big line says it. */
export function runOutOf({ runOut, state, certainty }: DueRow, { popup, formats }: Words): string | null {
  if (runOut === null) return popup.noRunOut;
  return state === 'out' ? null : popup.runsOut(runOut, certainty === 'about', formats);
}

export function actionOf(row: DueRow, words: Words): DueAction {
  const { popup, formats } = words;
  const about = row.certainty === 'about';
  const { orderBy, runOut } = row;
  const isLate = orderBy !== null && orderBy < formats.today;
  switch (row.state) {
    case 'out':
      return runOut === null
        ? { what: popup.ranOut, distance: null }
        : { what: popup.outSince(runOut, about, formats), distance: formats.distance(runOut) };
    case 'on-its-way':
    case 'late-on-its-way':
      return arrivalOf(row.arrives, words);
    case 'unknown':
      return { what: popup.noDate, distance: null };
    case 'needs-new-prescription':
      if (orderBy === null) return { what: popup.askOffice, distance: null };
      if (isLate) return { what: popup.askOfficeToday, distance: popup.dueSince(orderBy, formats) };
      return { what: popup.askOfficeBy(orderBy, about, formats), distance: formats.distance(orderBy) };
    default:
      if (orderBy === null) return { what: popup.noDate, distance: null };
      if (isLate) return { what: popup.orderToday, distance: popup.dueSince(orderBy, formats) };
      return { what: popup.orderBy(orderBy, about, formats), distance: formats.distance(orderBy) };
  }
}
