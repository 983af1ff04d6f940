/** What is read, where it stays, what we are not: the same text before the first yes and at any time after. */
import type { Words } from '@/src/ui/words/words';

export function PrivacyNote({ words }: { words: Words }) {
  return (
    <div class="note">
      {words.privacy.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft">{words.privacy.dated}</p>
    </div>
  );
}
