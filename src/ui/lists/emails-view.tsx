/** Which emails come: what the guide found, what this person really received, and what stands in for the rest (NT-01 to NT-16). */
import type { NotificationRow } from '@/src/advice/notification-row';
import type { SectionProps, Tell } from '@/src/ui/dashboard/section-props';
import type { Words } from '@/src/ui/words/words';

interface Props extends SectionProps {
  /** Of the one person who is shown. */
  rows: readonly NotificationRow[];
}

const answers = ['yes', 'no', 'unknown'] as const;

export function EmailsView({ rows, words, tell }: Props) {
  return (
    <>
      <p class="lead">{words.lists.emailsIntro}</p>
      <ul class="rows">
        {rows.map((row) => (
          <Row key={`${row.personId} ${row.event}`} row={row} words={words} tell={tell} />
        ))}
      </ul>
    </>
  );
}

function Row({ row, words, tell }: { row: NotificationRow; words: Words; tell: Tell }) {
  const { lists, facts, formats, say } = words;
  const event = say(row.says);
  const answer = (came: (typeof answers)[number]) => {
    if (came === row.came) return;
    const withdrawn = came === 'unknown';
    const value = came === 'unknown' ? (row.came === 'no' ? 'no' : 'yes') : came;
    const fact = { kind: 'email-came', event: row.event, value } as const;
    const said = `${event}: ${lists.came[came]}`;
    tell({ personId: row.personId, about: { kind: 'person' }, fact, withdrawn }, facts.saved(said));
  };
  return (
    <li class="email">
      <h2 class="email__event">{event}</h2>
      <p class={`email__usually email__usually--${row.email}`}>{lists.usually[row.email]}</p>
      {row.isExpected === 'yes' && <p class="email__expected">{lists.expected}</p>}
      <fieldset class="filter">
        <legend class="unseen">{lists.didItCome(event)}</legend>
        {answers.map((came) => (
          <label key={came} class="choice">
            <input
              type="radio"
              class="unseen"
              name={`${row.personId} ${row.event}`}
              checked={row.came === came}
              onChange={() => answer(came)}
            />
            {lists.came[came]}
          </label>
        ))}
      </fieldset>
      {row.saidOn !== null && <p class="soft">{lists.cameSaid(row.saidOn, formats)}</p>}
      <p class="soft">
        {lists.instead} {say(row.instead)}
      </p>
    </li>
  );
}
