/** The way to an infusion, step by step. What happened is ticked off with its day, and moves what follows (IN-01 to IN-17). */
import { useId, useState } from 'preact/hooks';
import type { InfusionRow, InfusionTimeline } from '@/src/advice/infusion-timeline';
import { phoneOf } from '@/src/advice/phone-numbers';
import type { FactLine as FactLineData } from '@/src/advice/question';
import type { Saying } from '@/src/advice/saying';
import { hashOf, scriptLink } from '@/src/ui/dashboard/place';
import type { SectionProps, Tell } from '@/src/ui/dashboard/section-props';
import { FactsList } from '@/src/ui/facts/facts-list';
import { pastDayProblem, type Refusal } from '@/src/ui/facts/typed-answer';
import { SoonIcon } from '@/src/ui/parts/icons';
import { PhoneNumber } from '@/src/ui/parts/phone-number';
import type { Words } from '@/src/ui/words/words';

interface Props extends SectionProps {
  personId: string;
  /** null: no infusion is known. */
  timeline: InfusionTimeline | null;
  /** The days that only the caregiver knows: the prescription received, the infusion, the next one. */
  days: readonly FactLineData[];
}

export function InfusionView({ personId, timeline, days, words, tell }: Props) {
  const { lists, formats, say, scripts } = words;
  const number = phoneOf('infusion');
  const next = timeline?.rows.find(({ doneOn }) => doneOn === null);
  return (
    <>
      <p class="lead">{lists.infusionIntro}</p>
      {timeline === null && <p class="empty">{lists.infusionNone}</p>}
      {timeline !== null && (
        <>
          <p>{lists.received(timeline.receivedOn, formats)}</p>
          <p class="soft">{say(timeline.caution)}</p>
          <ol class="timeline">
            {timeline.rows.map((row) => (
              <Step
                key={row.step}
                row={row}
                isNext={row.isLate || row === next}
                personId={personId}
                words={words}
                tell={tell}
              />
            ))}
          </ol>
          {timeline.prepareOn !== null && <p class="notice">{lists.prepare(timeline.prepareOn, formats)}</p>}
        </>
      )}
      {days.length > 0 && (
        <section class="panel">
          <h2>{words.medicines.yours}</h2>
          <FactsList lines={days} words={words} tell={tell} />
        </section>
      )}
      {timeline !== null && (
        <section class="panel">
          <h2>{lists.whoToCall}</h2>
          <Lines lines={timeline.whoToCall} words={words} />
          {number !== null && <PhoneNumber whose={scripts.callee.infusion} number={number} words={words} />}
        </section>
      )}
    </>
  );
}

interface StepProps {
  row: InfusionRow;
  /** Its turn has come: what to know for it stands open. */
  isNext: boolean;
  personId: string;
  words: Words;
  tell: Tell;
}

function Step({ row, isNext, personId, words, tell }: StepProps) {
  const { lists, formats, say, scripts } = words;
  const what = say(row.says);
  const state = row.doneOn !== null ? 'done' : row.isLate ? 'late' : 'open';
  const record = (day: string, withdrawn: boolean) => {
    const fact = { kind: 'infusion-step', step: row.step, value: day } as const;
    const said = withdrawn ? lists.notHappenedOf(what) : lists.stepSaved(what);
    tell({ personId, about: { kind: 'person' }, fact, withdrawn }, said);
  };
  return (
    <li class={`step step--${state}`}>
      <h2 class="step__what">{what}</h2>
      <p class="step__when">
        {row.isLate && (
          <span class="step__late">
            <SoonIcon />
            {lists.late}
          </span>
        )}
        {whenOf(row, words)}
      </p>
      <p class="soft">
        {lists.whoCalls} {say(row.whoCalls)}
      </p>
      {row.doneOn === null && (
        <details class="fold" open={isNext}>
          <summary>{lists.more}</summary>
          <div class="step__more">
            <Named heading={lists.haveAtHand} lines={row.haveAtHand} words={words} />
            <Named heading={lists.ask} lines={row.ask} words={words} />
            {row.script !== null && (
              <a href={hashOf({ section: 'scripts', script: scriptLink(row.script) })} aria-label={scripts.open(what)}>
                {scripts.whatToSay}
              </a>
            )}
            <HappenedForm what={what} words={words} save={(day) => record(day, false)} />
          </div>
        </details>
      )}
      {row.doneOn !== null && (
        <button
          type="button"
          class="button button--quiet"
          aria-label={lists.notHappenedOf(what)}
          onClick={() => record(row.doneOn ?? formats.today, true)}
        >
          {lists.notHappened}
        </button>
      )}
    </li>
  );
}

function whenOf({ doneOn, earliest, latest, certainty }: InfusionRow, { lists, formats }: Words): string {
  if (doneOn !== null) return lists.happened(doneOn, formats);
  if (earliest === null || latest === null) return lists.notYet;
  return certainty === 'exact' && earliest === latest
    ? lists.exactly(earliest, formats)
    : lists.between(earliest, latest, formats);
}

function HappenedForm({ what, words, save }: { what: string; words: Words; save: (day: string) => void }) {
  const { lists, facts, formats } = words;
  const [day, setDay] = useState(formats.today);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ids = { day: useId(), problem: useId() };
  const submit = (event: Event) => {
    event.preventDefault();
    const why = pastDayProblem(day, Temporal.PlainDate.from(formats.today));
    setRefusal(why);
    if (why === null) save(day);
  };
  return (
    <form class="typed" noValidate onSubmit={submit}>
      <label for={ids.day}>{lists.happenedDay}</label>
      <div class="typed__line">
        <input
          id={ids.day}
          type="date"
          value={day}
          max={formats.today}
          onInput={(event) => setDay(event.currentTarget.value)}
          {...(refusal ? { 'aria-invalid': true, 'aria-describedby': ids.problem } : {})}
        />
        <button type="submit" class="button" aria-label={lists.itHappenedOn(what)}>
          {lists.itHappened}
        </button>
      </div>
      <p id={ids.problem} role="alert" class="problem">
        {refusal ? facts.refusal[refusal] : ''}
      </p>
    </form>
  );
}

function Named({ heading, lines, words }: { heading: string; lines: readonly Saying[]; words: Words }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <Lines lines={lines} words={words} />
    </div>
  );
}

function Lines({ lines, words }: { lines: readonly Saying[]; words: Words }) {
  return (
    <ul class="short">
      {lines.map((line) => (
        <li key={words.say(line)}>{words.say(line)}</li>
      ))}
    </ul>
  );
}
