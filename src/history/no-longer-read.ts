/** What used to be read of the pages that dates rest on, and is not any more: until it is, the dates may be out of date. */
import type { PageKind } from '@/src/model/reading';
import type { LastingFact, NoLongerRead } from './current';
import type { PageHealth } from './reading-health';

const datesRestOn: ReadonlySet<PageKind> = new Set([
  'home',
  'my-prescriptions',
  'prescription-detail',
  'order-status',
  'order-detail',
  'automatic-refills',
]);
/** A state of autofill that can no longer be read has a warning of its own. */
const hasOwnWarning: ReadonlySet<LastingFact> = new Set(['autofill']);

export function noLongerRead(pages: readonly PageHealth[], pathOf: (page: PageKind) => string | null): NoLongerRead[] {
  return pages
    .filter(({ page }) => datesRestOn.has(page))
    .flatMap(({ page, unreadSince, lastReadOn, lost }): NoLongerRead[] => {
      const path = pathOf(page);
      if (unreadSince !== null) return [{ page, facts: [], since: unreadSince, lastReadOn, path }];
      const facts = lost.filter(({ fact }) => !hasOwnWarning.has(fact));
      const since = facts.map((fact) => fact.since).sort()[0];
      return since === undefined ? [] : [{ page, facts: facts.map(({ fact }) => fact), since, lastReadOn, path }];
    });
}
