/** The days to be reminded of, and the file that takes them to somebody's own calendar (RF-05). Nothing is written unseen. */
import { useState } from 'preact/hooks';
import type { Reminder } from '@/src/advice/reminder';
import type { CalendarEntry } from '@/src/reminders/calendar-file';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import { done, Outcome, useOutcome } from '@/src/ui/records/outcome';
import type { Words } from '@/src/ui/words/words';
import type { RemindersActions } from './reminders-actions';

interface Props extends Pick<SectionProps, 'words'> {
  /** Of those who are shown, by their days. */
  reminders: readonly Reminder[];
  actions: RemindersActions;
}

export function RemindersView({ reminders, words, actions }: Props) {
  const { calendar } = words;
  const [named, setNamed] = useState(false);
  const { outcome, attempt } = useOutcome(words);
  if (reminders.length === 0) return <p class="empty">{calendar.none}</p>;
  const save = () =>
    attempt(async () =>
      done(calendar.saved(await actions.saveReminders(reminders.map((one) => entryOf(one, named, words))))),
    );
  return (
    <>
      <p class="lead">{calendar.intro}</p>
      <ul class="rows">
        {reminders.map((reminder) => (
          <Row key={reminder.id} reminder={reminder} named={named} words={words} />
        ))}
      </ul>
      <section aria-labelledby="to-calendar">
        <h2 id="to-calendar">{calendar.toCalendar}</h2>
        <p>{calendar.why}</p>
        <div class="tick">
          <label class="tick__label">
            <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />
            {calendar.withNames}
          </label>
        </div>
        <button type="button" class="button button--main" onClick={save}>
          {calendar.save(reminders.length)}
        </button>
        <Outcome outcome={outcome} />
      </section>
    </>
  );
}

function Row({ reminder, named, words }: { reminder: Reminder; named: boolean; words: Words }) {
  const { calendar, formats, say } = words;
  const day = formats.dayAndDistance(dayFor(reminder, formats.today));
  const isOpen = reminder.certainty === 'about' && reminder.on > formats.today;
  return (
    <li class="reminder">
      <p>
        <strong>{isOpen ? calendar.about(day) : day}</strong>
        {': '}
        {say(reminder.title)}
      </p>
      <p class="soft">
        {say(reminder.detail)} {named ? '' : calendar.onlyHere}
      </p>
    </li>
  );
}

/** What was to be done before today is still to be done: no calendar reminds of a day that is over. */
const dayFor = ({ on }: Reminder, today: string) => (on < today ? today : on);

const entryOf = (reminder: Reminder, named: boolean, { say, formats }: Words): CalendarEntry => ({
  id: reminder.id,
  on: dayFor(reminder, formats.today),
  title: say(reminder.title),
  detail: named ? say(reminder.detail) : null,
});
