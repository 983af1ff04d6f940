/** Copies a text with one tap and says what was copied. */
import { useState } from 'preact/hooks';
import type { Words } from '@/src/ui/words/words';

interface Props {
  text: string;
  /** What the button says. */
  label: string;
  /** What is said once it is copied. */
  done: string;
  words: Words;
}

export function CopyButton({ text, label, done, words }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(words.scripts.notCopied);
    }
  };
  return (
    <div class="copy">
      <button type="button" class="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
