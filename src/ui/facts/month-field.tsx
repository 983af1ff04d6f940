/** A month and a year as two lists: not every browser has a field for months. */
import { useId } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';

interface Props {
  label: string;
  /** `YYYY-MM`, or as far as it was chosen: `-03`, `2027-`, empty. */
  text: string;
  words: Words;
  change: (text: string) => void;
  described: object;
}

const yearsAhead = 12;

export function MonthField({ label, text, words, change, described }: Props) {
  const { facts, formats } = words;
  const [year = '', month = ''] = text.split('-');
  const thisYear = Number(formats.today.slice(0, 4));
  const monthId = useId();
  const yearId = useId();
  return (
    <fieldset class="month">
      <legend>{label}</legend>
      <label for={monthId}>{facts.month}</label>
      <select
        id={monthId}
        value={month}
        onChange={(event) => change(`${year}-${event.currentTarget.value}`)}
        {...described}
      >
        <option value="">{facts.choose}</option>
        {formats.months.map((name, place) => (
          <option key={name} value={String(place + 1).padStart(2, '0')}>
            {name}
          </option>
        ))}
      </select>
      <label for={yearId}>{facts.year}</label>
      <select
        id={yearId}
        value={year}
        onChange={(event) => change(`${event.currentTarget.value}-${month}`)}
        {...described}
      >
        <option value="">{facts.choose}</option>
        {Array.from({ length: yearsAhead + 1 }, (_, ahead) => String(thisYear - 1 + ahead)).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
