/** The first and the last day of a stay, as two fields; without a last day it is still going on. */
import { useId } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';

interface Props {
  label: string;
  /** `FIRST/LAST`, or as far as it was filled in. */
  text: string;
  words: Words;
  change: (text: string) => void;
  described: object;
}

export function StayField({ label, text, words: { facts }, change, described }: Props) {
  const [first = '', last = ''] = text.split('/');
  const firstId = useId();
  const lastId = useId();
  return (
    <fieldset class="stay">
      <legend>{label}</legend>
      <label for={firstId}>{facts.firstDay}</label>
      <input
        id={firstId}
        type="date"
        value={first}
        onInput={(event) => change(`${event.currentTarget.value}/${last}`)}
        {...described}
      />
      <label for={lastId}>{facts.lastDay}</label>
      <input
        id={lastId}
        type="date"
        value={last}
        onInput={(event) => change(`${first}/${event.currentTarget.value}`)}
        {...described}
      />
    </fieldset>
  );
}
