/** A call is written down: whom it went to, who spoke, what was promised. Only the day must be right; the rest may stay empty. */
import { useId, useState } from 'preact/hooks';
import type { Callee } from '@/src/advice/callee';
import type { FactOf } from '@/src/history/own-words';
import { CalledParty } from '@/src/model/own-facts';
import type { SectionProps } from '@/src/ui/dashboard/section-props';
import { pastDayProblem, type Refusal } from '@/src/ui/facts/typed-answer';
import type { Words } from '@/src/ui/words/words';

type Call = FactOf<'call'>['value'];

export interface CallLogProps extends SectionProps {
  /** Whom a new call most likely went to; null: not known. */
  with: Callee | null;
  /** Whose call it is; null: asked where more than one person is looked after. */
  about: string | null;
  /** The order that a new call is about; null: about the person. */
  orderKey: string | null;
}

const parties: Record<Callee, CalledParty> = {
  'member-help': 'optum',
  clinic: 'clinic',
  insurer: 'insurer',
  infusion: 'infusion',
  specialty: 'specialty',
  'local-pharmacy': 'local-pharmacy',
  medicare: 'other',
  'state-office': 'other',
};

export function CallForm(props: CallLogProps & { done: () => void }) {
  const { people, shown, words, tell, with: callee, about, orderKey, done } = props;
  const { scripts, facts, formats, dashboard } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  // Others may be shown since one was chosen: a call is only ever written down for somebody who stands above its fields.
  const whose = (about === null ? shown : people).find(({ person }) => person.id === (about ?? chosen)) ?? shown[0];
  const [call, setCall] = useState<Call>({
    on: formats.today,
    with: callee === null ? 'optum' : parties[callee],
    spokeTo: '',
    promised: '',
    reference: '',
    note: '',
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = (change: Partial<Call>) => setCall({ ...call, ...change });
  const ids = { who: useId(), on: useId(), with: useId(), problem: useId() };
  const save = (event: Event) => {
    event.preventDefault();
    const why = pastDayProblem(call.on, Temporal.PlainDate.from(formats.today));
    setRefusal(why);
    if (why !== null || !whose) return;
    const fact = { kind: 'call', callId: crypto.randomUUID(), value: call } as const;
    const thing = orderKey === null ? ({ kind: 'person' } as const) : ({ kind: 'order', key: orderKey } as const);
    tell({ personId: whose.person.id, about: thing, fact }, scripts.logSaved);
    done();
  };
  return (
    <form class="panel form" noValidate onSubmit={save}>
      {about === null && shown.length > 1 ? (
        <>
          <label for={ids.who}>{dashboard.whose}</label>
          <select id={ids.who} value={whose?.person.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {shown.map(({ person }) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </>
      ) : (
        people.length > 1 && <p class="soft">{whose?.person.name}</p>
      )}
      <label for={ids.on}>{scripts.logOn}</label>
      <input
        id={ids.on}
        type="date"
        value={call.on}
        max={formats.today}
        onInput={(event) => set({ on: event.currentTarget.value })}
        {...(refusal ? { 'aria-invalid': true, 'aria-describedby': ids.problem } : {})}
      />
      <p id={ids.problem} role="alert" class="problem">
        {refusal ? facts.refusal[refusal] : ''}
      </p>
      <label for={ids.with}>{scripts.logWith}</label>
      <select
        id={ids.with}
        value={call.with}
        onChange={(event) => set({ with: event.currentTarget.value as CalledParty })}
      >
        {CalledParty.options.map((party) => (
          <option key={party} value={party}>
            {scripts.party[party]}
          </option>
        ))}
      </select>
      <Text
        label={scripts.logSpokeTo}
        value={call.spokeTo}
        longest={200}
        set={(spokeTo) => set({ spokeTo })}
        words={words}
      />
      <Text
        label={scripts.logPromised}
        value={call.promised}
        longest={2000}
        set={(promised) => set({ promised })}
        words={words}
      />
      <Text
        label={scripts.logReference}
        value={call.reference}
        longest={200}
        set={(reference) => set({ reference })}
        words={words}
      />
      <Text label={scripts.logNote} value={call.note} longest={2000} set={(note) => set({ note })} words={words} />
      <div class="buttons">
        <button type="submit" class="button button--main">
          {scripts.logSave}
        </button>
        <button type="button" class="button" onClick={done}>
          {facts.cancel}
        </button>
      </div>
    </form>
  );
}

interface TextProps {
  label: string;
  value: string;
  longest: number;
  set: (text: string) => void;
  words: Words;
}

function Text({ label, value, longest, set, words }: TextProps) {
  const id = useId();
  return (
    <>
      <label for={id}>
        {label} <span class="soft">({words.scripts.logOptional})</span>
      </label>
      {longest > 200 ? (
        <textarea
          id={id}
          rows={2}
          maxLength={longest}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          type="text"
          maxLength={longest}
          autoComplete="off"
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </>
  );
}
