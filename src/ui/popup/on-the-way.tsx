/** Orders on their way: where they stand and when they should be here. */
import type { OnTheWayRow } from '@/src/advice/outlook';
import { Fold } from '@/src/ui/parts/fold';
import { ParcelIcon } from '@/src/ui/parts/icons';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import { Unbroken } from '@/src/ui/parts/unbroken';
import type { Words } from '@/src/ui/words/words';

interface Props {
  rows: readonly OnTheWayRow[];
  marks: PersonMarks;
  words: Words;
}

const shownAtMost = 4;

export function OnTheWay({ rows, marks, words }: Props) {
  if (rows.length === 0) return null;
  const nearestFirst = [...rows].sort((one, other) =>
    (one.expectedOn ?? '9999').localeCompare(other.expectedOn ?? '9999'),
  );
  const shown = nearestFirst.slice(0, rows.length === shownAtMost + 1 ? rows.length : shownAtMost);
  const more = nearestFirst.slice(shown.length);
  const list = (some: readonly OnTheWayRow[]) => (
    <ul class="rows">
      {some.map((row, place) => (
        <Parcel key={`${row.personId} ${row.orderNumber ?? place}`} row={row} marks={marks} words={words} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="on-the-way">
      <h2 id="on-the-way">{words.popup.onTheWay}</h2>
      {list(shown)}
      {more.length > 0 && <Fold summary={words.popup.moreOrders(more.length)}>{list(more)}</Fold>}
    </section>
  );
}

function Parcel({ row, marks, words }: { row: OnTheWayRow; marks: PersonMarks; words: Words }) {
  const { popup, formats } = words;
  const { expectedOn, shippedOn, closedOn } = row;
  const late = expectedOn !== null && expectedOn < formats.today;
  const details = [
    shippedOn && popup.shipped(shippedOn, formats),
    closedOn && popup.closed(closedOn, formats),
    row.orderNumber && popup.order(row.orderNumber),
    row.seenOn === formats.today ? null : popup.seen(row.seenOn, formats),
  ].filter(Boolean);
  return (
    <li class="due">
      <p class="due__top">
        <span class="due__state">
          <ParcelIcon />
          {popup.orderStatus[row.status]}
        </span>
        <PersonTag personId={row.personId} name={row.personName} marks={marks} />
      </p>
      <h3 class="due__name">{row.medicines.length === 0 ? popup.unnamedMedicines : formats.list(row.medicines)}</h3>
      <p class="due__action">
        {expectedOn === null ? (
          <span class="due__unknown">{popup.noArrival}</span>
        ) : late ? (
          <strong>{popup.shouldHaveArrived(expectedOn, formats)}</strong>
        ) : (
          <>
            <strong>
              <Unbroken text={popup.arrives(expectedOn, formats)} part={formats.day(expectedOn)} />
            </strong>{' '}
            <span class="due__distance">({formats.distance(expectedOn)})</span>
          </>
        )}
      </p>
      {details.length > 0 && <p class="due__facts">{details.join(' · ')}</p>}
      {row.status === 'unknown' && row.printedStatus !== null && (
        <p class="due__facts">{popup.printed(row.printedStatus)}</p>
      )}
    </li>
  );
}
