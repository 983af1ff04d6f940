/** Orders on their way: where they stand and when they should be here. */
import type { OnTheWayRow } from '@/src/advice/outlook';
import { ParcelIcon } from '@/src/ui/parts/icons';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';

interface Props {
  rows: readonly OnTheWayRow[];
  marks: PersonMarks;
  words: Words;
}

export function OnTheWay({ rows, marks, words }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="on-the-way">
      <h2 id="on-the-way">{words.popup.onTheWay}</h2>
      <ul class="rows">
        {rows.map((row, place) => (
          <Parcel key={`${row.personId} ${row.orderNumber ?? place}`} row={row} marks={marks} words={words} />
        ))}
      </ul>
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
          popup.noArrival
        ) : late ? (
          <strong>{popup.shouldHaveArrived(expectedOn, formats)}</strong>
        ) : (
          <>
            <strong>{popup.arrives(expectedOn, formats)}</strong>{' '}
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
