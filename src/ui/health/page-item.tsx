/** One kind of page: what it was taken for, whether and when it was read, what is missing and why; folded, by which way. */
import type { PageHealth } from '@/src/history/reading-health';
import { Fold } from '@/src/ui/parts/fold';
import type { Words } from '@/src/ui/words/words';
import { stateOfPage } from './health-state';

export function PageItem({ page, words }: { page: PageHealth; words: Words }) {
  const { reading, formats } = words;
  const { medicines, orders, settings } = page.read;
  const counts = reading.read(medicines, orders, settings);
  const state = stateOfPage(page);
  const isLess = state === 'broken' && page.unreadSince === null;
  const fallbacks = page.fields.flatMap(({ field, moved }) =>
    moved?.isFallback ? [{ field, since: moved.since }] : [],
  );
  return (
    <li class="health-page">
      <p class="health-page__head">
        <strong>{reading.pageHeading(page.page)}</strong>{' '}
        <span class={`health-state health-state--${state}`}>{isLess ? reading.lessRead : reading.state[state]}</span>
      </p>
      {page.unreadSince === null ? (
        <p class="soft">
          {reading.seen(page.lastSeenOn, formats)} {counts}
        </p>
      ) : (
        <p>{reading.unread(page.unreadSince, page.lastReadOn, formats)}</p>
      )}
      {page.lost.map(({ fact, since }) => (
        <p key={fact}>{reading.lost(fact, since, formats)}</p>
      ))}
      {page.gaps.length > 0 && (
        <ul class="plain">
          {page.gaps.map((gap) => (
            <li key={`${gap.what} ${gap.why}`}>{reading.gap(gap.what, gap.why)}</li>
          ))}
        </ul>
      )}
      {fallbacks.map(({ field, since }) => (
        <p key={field} class="soft">
          {reading.fallback(field, since, formats)}
        </p>
      ))}
      <Fold summary={reading.details}>
        {page.fields.length === 0 ? (
          <p class="soft">{reading.notNoted}</p>
        ) : (
          <ul class="plain">
            {page.fields.map(({ field, strategy, won, of, moved }) => (
              <li key={field}>
                {reading.way(field, strategy, won, of)}
                {moved && ` ${reading.before(moved.since, moved.from, formats)}`}
              </li>
            ))}
          </ul>
        )}
        <p class="health-page__looks">{reading.looks}</p>
        <ul class="plain">
          {page.looks.map(({ on, outcome }, at) => (
            // A day can have several looks, and the list is short.
            <li key={`${on} ${at}`}>{reading.look(on, outcome, formats)}</li>
          ))}
        </ul>
      </Fold>
    </li>
  );
}
