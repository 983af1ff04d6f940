/** A field for what is typed rather than chosen: a day, a month, a state, a number of days. Refused in one line beside it. */
import { useId, useState } from 'preact/hooks';
import type { TypedKind } from '@/src/advice/question';
import type { OwnFact } from '@/src/model/own-facts';
import { statesIn } from '@/src/ui/words/states';
import type { Words } from '@/src/ui/words/words';
import { MonthField } from './month-field';
import { StayField } from './stay-field';
import { type Refusal, typedAnswer } from './typed-answer';

interface Props {
  kind: TypedKind;
  words: Words;
  save: (fact: OwnFact) => void;
}

const isNumber = (kind: TypedKind) => kind === 'wanted-days' || kind === 'counted';
const hasOwnLabels = (kind: TypedKind) => kind === 'payment-month' || kind === 'stay';

export function TypedField({ kind, words, save }: Props) {
  const { facts, formats } = words;
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const id = useId();
  const problem = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const answer = typedAnswer(kind, text, Temporal.PlainDate.from(formats.today));
    if (answer.kind === 'refused') return setRefusal(answer.why);
    setRefusal(null);
    save(answer.fact);
  };
  const change = (typed: string) => {
    setText(typed);
    setRefusal(null);
  };
  const described = refusal === null ? {} : { 'aria-invalid': true, 'aria-describedby': problem };
  return (
    <form class="typed" noValidate onSubmit={submit}>
      {kind === 'payment-month' && (
        <MonthField label={facts.typed[kind]} text={text} words={words} change={change} described={described} />
      )}
      {kind === 'stay' && (
        <StayField label={facts.typed[kind]} text={text} words={words} change={change} described={described} />
      )}
      {!hasOwnLabels(kind) && <label for={id}>{facts.typed[kind]}</label>}
      <div class="typed__line">
        {kind === 'state' && (
          <select id={id} value={text} onChange={(event) => change(event.currentTarget.value)} {...described}>
            <option value="">{facts.choose}</option>
            {statesIn(words.language).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
        {isNumber(kind) && (
          <input
            id={id}
            class="typed__number"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
            {...described}
          />
        )}
        {kind !== 'state' && !isNumber(kind) && !hasOwnLabels(kind) && (
          <input
            id={id}
            type="date"
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
            {...described}
          />
        )}
        <button type="submit" class="button">
          {facts.save}
        </button>
      </div>
      <p id={problem} role="alert" class="problem">
        {refusal === null ? '' : facts.refusal[refusal]}
      </p>
    </form>
  );
}
