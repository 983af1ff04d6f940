/** Said plainly where the browser lets us keep nothing: why that happens, what helps, and what still works. */
import { UnknownIcon } from '@/src/ui/parts/icons';
import type { Words } from '@/src/ui/words/words';

/** `newer`: the records were written by a newer version of this program. */
export type WhyNoDatabase = 'refused' | 'no-answer' | 'newer';

export function NoDatabase({ why, words }: { why: WhyNoDatabase; words: Words }) {
  const { heading, text, steps, newer, still } = words.popup.noDatabase;
  return (
    <div class="state">
      <UnknownIcon />
      <h1>{heading}</h1>
      {why === 'newer' ? (
        <p>{newer}</p>
      ) : (
        <>
          <p>{text}</p>
          <ul class="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
      <p>{still}</p>
    </div>
  );
}
