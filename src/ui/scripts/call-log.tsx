/** The calls that were made: day, name, promise, number of the case (CM-06). Answers differ from one operator to the next. */
import { useState } from 'preact/hooks';
import type { FactOf } from '@/src/history/own-words';
import type { Words } from '@/src/ui/words/words';
import { CallForm, type CallLogProps } from './call-form';

type Call = FactOf<'call'>['value'];

export function CallLog(props: CallLogProps) {
  const { shown, words, tell, about } = props;
  const { scripts, formats } = words;
  const [adding, setAdding] = useState(false);
  const calls = shown
    .filter(({ person }) => about === null || person.id === about)
    .flatMap(({ person, own }) => own.all('call').map((call) => ({ person, ...call })))
    .sort((one, other) => (one.value.on < other.value.on ? 1 : -1));
  return (
    <section class="no-print log">
      <h2>{scripts.log}</h2>
      {calls.length === 0 && !adding && <p class="soft">{scripts.logNone}</p>}
      {calls.length > 0 && (
        <ul class="rows">
          {calls.map(({ person, about: thing, fact, value }) => (
            <li key={fact.callId} class="log__call">
              <h3>{scripts.logTitle(scripts.party[value.with], value.on, formats)}</h3>
              {shown.length > 1 && <p class="soft">{person.name}</p>}
              <CallLines call={value} words={words} />
              <button
                type="button"
                class="button button--quiet"
                aria-label={scripts.logRemoveOf(scripts.party[value.with], value.on, formats)}
                onClick={() => tell({ personId: person.id, about: thing, fact, withdrawn: true }, scripts.logRemoved)}
              >
                {scripts.logRemove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <CallForm {...props} done={() => setAdding(false)} />
      ) : (
        shown.length > 0 && (
          <div>
            <button type="button" class="button" onClick={() => setAdding(true)}>
              {scripts.logAdd}
            </button>
          </div>
        )
      )}
    </section>
  );
}

function CallLines({ call, words }: { call: Call; words: Words }) {
  const { scripts } = words;
  const lines = [
    [scripts.logSpokeTo, call.spokeTo],
    [scripts.logPromised, call.promised],
    [scripts.logReference, call.reference],
    [scripts.logNote, call.note],
  ] as const;
  return (
    <dl class="sheet__facts">
      {lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
