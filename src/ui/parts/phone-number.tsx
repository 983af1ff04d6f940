/** A phone number: large, to be tapped or copied. */
import { useState } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';

interface Props {
  whose: string;
  number: string;
  words: Words;
}

export function PhoneNumber({ whose, number, words }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(number);
    setCopied(true);
  };
  return (
    <div class="phone">
      <p class="phone__whose">{whose}</p>
      <p class="phone__line">
        <a class="phone__number" href={`tel:+1${number.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}`}>
          {number}
        </a>
        <button type="button" class="button button--quiet" onClick={copy}>
          {words.popup.copyNumber}
        </button>
        <span role="status">{copied ? words.popup.copied : ''}</span>
      </p>
    </div>
  );
}
