/** One medicine: what to do by when, and what that rests on. */
import type { DueRow as DueRowData, DueState } from '@/src/advice/outlook';
import {
  EmptyIcon,
  HalfIcon,
  NowIcon,
  ParcelIcon,
  SheetIcon,
  SoonIcon,
  UnknownIcon,
  WaitIcon,
} from '@/src/ui/parts/icons';
import { type PersonMarks, PersonTag } from '@/src/ui/parts/person-tag';
import { Unbroken } from '@/src/ui/parts/unbroken';
import { actionOf, arrivalOf, runOutOf } from '@/src/ui/words/due-action';
import type { Words } from '@/src/ui/words/words';

const icons = {
  'order-now': NowIcon,
  'order-now-it-will-wait': NowIcon,
  'order-soon': HalfIcon,
  wait: WaitIcon,
  'on-its-way': ParcelIcon,
  'late-on-its-way': SoonIcon,
  out: EmptyIcon,
  'needs-new-prescription': SheetIcon,
  unknown: UnknownIcon,
} as const satisfies Record<DueState, unknown>;

/** States in which going to the site helps. */
const opensPage: ReadonlySet<DueState> = new Set([
  'order-now',
  'order-now-it-will-wait',
  'late-on-its-way',
  'out',
  'needs-new-prescription',
  'unknown',
]);

const canBeOrdered: ReadonlySet<DueState> = new Set(['order-now', 'order-now-it-will-wait', 'order-soon', 'wait']);

interface Props {
  row: DueRowData;
  marks: PersonMarks;
  words: Words;
  openPage: (path: string) => void;
}

export function DueRow({ row, marks, words, openPage }: Props) {
  const { popup, formats, say } = words;
  const Icon = icons[row.state];
  const action = actionOf(row, words);
  const dates = [row.orderBy, row.runOut, row.arrives?.on ?? null].flatMap((on) =>
    on === null ? [] : formats.day(on),
  );
  const facts = [
    runOutOf(row, words),
    row.state === 'out' && row.arrives !== null ? arrivalOf(row.arrives, words).what : null,
    popup.refills(row.refillsLeft),
    row.newPrescription && popup.whyNewPrescription(row.newPrescription, row.prescriptionEnd, formats),
    row.newPrescription === null && row.prescriptionEnd !== null ? popup.prescriptionEndsThen : null,
    row.seenOn === formats.today ? null : popup.seen(row.seenOn, formats),
  ].filter((fact) => fact !== null);
  return (
    <li class={`due due--${row.state}`}>
      <p class="due__top">
        <span class="due__state">
          <Icon />
          {popup.dueState[row.state]}
        </span>
        <PersonTag personId={row.personId} name={row.personName} marks={marks} />
      </p>
      <h3 class="due__name">{row.printedName}</h3>
      <p class="due__action">
        <strong>
          <Unbroken text={action.what} part={dates.find((date) => action.what.includes(date)) ?? null} />
        </strong>{' '}
        {action.distance && <span class="due__distance">({action.distance})</span>}
      </p>
      <p class="due__facts">{[...facts, say(row.basis)].join(' · ')}</p>
      {row.earliestFill && row.earliestFill.on > formats.today && canBeOrdered.has(row.state) && (
        <p class="due__facts">
          {popup.insurancePays(row.earliestFill.on, row.earliestFill.certainty === 'about', formats)}{' '}
          {row.state === 'order-now-it-will-wait' && popup.itWillWait}
        </p>
      )}
      {opensPage.has(row.state) && (
        <button
          type="button"
          class="button button--quiet"
          aria-label={`${popup.openPage}: ${row.printedName}`}
          onClick={() => openPage(row.path)}
        >
          {popup.openPage}
        </button>
      )}
    </li>
  );
}
