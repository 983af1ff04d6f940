/** What was seen of one medicine's autofill, and when: on the screen, to be printed and to be copied (AF-11). */
import type { PersonFacts } from '@/src/advice/person-facts';
import type { CurrentMedicine } from '@/src/history/current';
import { CopyButton } from '@/src/ui/parts/copy-button';
import type { Words } from '@/src/ui/words/words';
import { proofLines, proofText } from './proof-lines';

interface Props {
  whose: PersonFacts;
  medicine: CurrentMedicine;
  words: Words;
}

export function ProofSheet({ whose, medicine, words }: Props) {
  const { proof, scripts } = words;
  const lines = proofLines(medicine, whose, words);
  return (
    <article class="sheet sheet--proof">
      <header class="sheet__head">
        <h2>{proof.title}</h2>
      </header>
      <dl class="sheet__facts">
        {lines.about.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>{proof.seen}</h3>
        {lines.seen.length === 0 ? (
          <p>{proof.nothing}</p>
        ) : (
          <ol class="spells">
            {lines.seen.map(({ state, when, where }) => (
              <li key={`${state} ${when}`}>
                <strong>{state}</strong>, {when}. <span class="soft">{where}</span>
              </li>
            ))}
          </ol>
        )}
        {lines.turned.map((line) => (
          <p key={line} class="sheet__you">
            {line}
          </p>
        ))}
      </section>
      <section>
        <h3>{proof.said}</h3>
        {lines.said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <p class="soft">{lines.source}</p>
      <p class="only-print signature">{proof.signature}</p>
      <div class="buttons no-print">
        <button type="button" class="button button--main" onClick={() => window.print()}>
          {scripts.print}
        </button>
        <CopyButton text={proofText(lines, words)} label={proof.copy} done={proof.copied} words={words} />
      </div>
    </article>
  );
}
