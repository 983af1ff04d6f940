/** The one line that answers "is anything wrong?", and how old that knowledge is. Never a tick for what was not seen. */
import { neverHasDate } from '@/src/advice/headline';
import type { Headline as HeadlineData, Outlook, PersonOutlook } from '@/src/advice/outlook';
import { CalendarIcon, NowIcon, UnknownIcon } from '@/src/ui/parts/icons';
import type { Words } from '@/src/ui/words/words';

const icons = {
  'needs-you': NowIcon,
  'cannot-tell': UnknownIcon,
  'nothing-known': UnknownIcon,
  'nothing-before': CalendarIcon,
  'nothing-due': CalendarIcon,
} as const satisfies Record<HeadlineData['kind'], unknown>;

/** `level`: 2 where the page has a heading of its own above it. */
export function Headline({ outlook, words, level }: { outlook: Outlook; words: Words; level: 1 | 2 }) {
  const { headline } = outlook;
  const Heading = `h${level}` as const;
  const Icon = icons[headline.kind];
  const below = sentenceBelow(outlook, words);
  return (
    <header class={`headline headline--${headline.kind}`}>
      <Icon />
      <div>
        <Heading>{words.popup.headline(headline, words.formats)}</Heading>
        {below && <p class="headline__below">{below}</p>}
      </div>
    </header>
  );
}

/** Says how far the headline can be trusted; null where it says so itself. */
function sentenceBelow(outlook: Outlook, words: Words): string | null {
  const undated = outlook.due.filter(neverHasDate).length;
  const promises = outlook.headline.kind === 'nothing-before' || outlook.headline.kind === 'nothing-due';
  const sentences = [
    outOfDate(outlook, words),
    ageOfKnowledge(outlook, words),
    promises && undated > 0 ? words.popup.neverDated(undated) : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function ageOfKnowledge({ headline, people }: Outlook, words: Words): string | null {
  if (headline.kind === 'nothing-known') return null;
  if (headline.kind === 'cannot-tell')
    return headline.why === 'not-all-known' ? words.popup.belowIsWhy : words.popup.lookToKnow(headline.person);
  const unseen = people.find((person) => person.lastSeenOn === null);
  if (unseen) return words.popup.neverLooked(unseen.name);
  const oldest = longestUnseen(people);
  if (oldest?.lastSeenOn == null) return null;
  return people.length === 1
    ? words.popup.onlyLook(oldest.lastSeenOn, words.formats)
    : words.popup.oldestLook(oldest.name, oldest.lastSeenOn, words.formats);
}

function longestUnseen(people: readonly PersonOutlook[]): PersonOutlook | undefined {
  return [...people].sort((a, b) => (a.lastSeenOn ?? '').localeCompare(b.lastSeenOn ?? ''))[0];
}

/** A page that used to be read is not any more: said right under the headline, not only on its card. */
function outOfDate({ cards }: Outlook, words: Words): string | null {
  const since = cards.flatMap(({ headline }) => (headline.say === 'dates-may-be-out-of-date' ? [headline.since] : []));
  const [first] = since.sort();
  return first === undefined ? null : words.popup.mayBeOutOfDate(first, words.formats);
}
