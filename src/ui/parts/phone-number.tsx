/** A phone number: large, to be tapped or copied. */
import { useState } from 'preact/hooks';
import { telOf } from '@/src/advice/tel-of';
import type { Words } from '@/src/ui/words/words';

interface Props {
  whose: string;
  number: string;
  words: Words;
}

export function PhoneNumber({ whose, number, words }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(number);
      setSaid(words.popup.copied);
    } catch {
      setSaid(words.scripts.notCopied);
    }
  };
  return (
    <div class="phone">
      <p class="phone__whose">{whose}</p>
      <p class="phone__line">
        <a class="phone__number" href={telOf(number)}>
          {number}
        </a>
        <button type="button" class="button button--quiet" onClick={copy}>
          {words.popup.copyNumber}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
