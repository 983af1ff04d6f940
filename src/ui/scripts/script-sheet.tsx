/** One script, to be read aloud from the screen or from paper: large, in order, blanks left visible. */
import type { CopyBlock, CopyLine } from '@/src/advice/copy-block';
import { phoneOf } from '@/src/advice/phone-numbers';
import type { Saying } from '@/src/advice/saying';
import type { Script } from '@/src/advice/script';
import { CopyButton } from '@/src/ui/parts/copy-button';
import { Fold } from '@/src/ui/parts/fold';
import { PhoneNumber } from '@/src/ui/parts/phone-number';

import type { Words } from '@/src/ui/words/words';
import { factText, scriptText } from './script-text';

interface Props {
  script: Script;
  words: Words;
}

export function ScriptSheet({ script, words }: Props) {
  const { scripts, say } = words;
  const title = say(script.title);
  return (
    <article class="sheet">
      <header class="sheet__head">
        <h2>{title}</h2>
        <p class="soft">{scripts.to(scripts.callee[script.call])}</p>
      </header>
      <Lines heading={scripts.opening} lines={script.opening} words={words} />
      {script.facts.length > 0 && (
        <section>
          <h3>{scripts.facts}</h3>
          <dl class="sheet__facts">
            {script.facts.map((fact, place) => (
              <div key={place}>
                <dt>{say(fact.label)}</dt>
                <dd>{factText(fact, words) ?? <Blank words={words} />}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {script.say.length > 0 && (
        <section class="sheet__say">
          <h3>{scripts.say}</h3>
          <ol>
            {script.say.map((line) => (
              <li key={say(line)}>
                <Spoken text={say(line)} words={words} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {script.ifTheySay.length > 0 && (
        <section>
          <h3>{scripts.ifTheySay}</h3>
          <ul class="plain sheet__answers">
            {script.ifTheySay.map(({ they, you }) => (
              <li key={say(they)}>
                <p>{scripts.they(say(they))}</p>
                <p class="sheet__you">{scripts.you(say(you))}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {script.copy !== null && <Block block={script.copy} words={words} />}
      <Lines heading={scripts.writeDown} lines={script.writeDown} words={words} blanks />
      <CallNumber script={script} words={words} />
      <div class="buttons no-print">
        <button type="button" class="button button--main" onClick={() => window.print()}>
          {scripts.print}
        </button>
        <CopyButton
          text={scriptText(script, words)}
          label={scripts.copyAll}
          done={scripts.copied(scripts.wholeText(title))}
          words={words}
        />
      </div>
    </article>
  );
}

interface LinesProps {
  heading: string;
  lines: readonly Saying[];
  words: Words;
  /** Whether room to write is left after each. */
  blanks?: boolean;
}

function Lines({ heading, lines, words, blanks = false }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul class={blanks ? 'sheet__lines sheet__lines--to-fill' : 'sheet__lines'}>
        {lines.map((line) => (
          <li key={words.say(line)}>
            {words.say(line)} {blanks && <Blank words={words} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is to be filled in by hand, said as such to those who cannot see the line. */
function Blank({ words }: { words: Words }) {
  return (
    <>
      <span class="blank" aria-hidden="true" />
      <span class="unseen">{words.scripts.blankRead}</span>
    </>
  );
}

/** Blanks within a sentence are shown as lines too. */
function Spoken({ text, words }: { text: string; words: Words }) {
  const parts = text.split(/_{3,}/);
  return (
    <>
      {parts.map((part, place) => (
        <span key={place}>
          {place > 0 && <Blank words={words} />}
          {part}
        </span>
      ))}
    </>
  );
}

/** The block for the office's software (PR-04): copied with one tap; what is given only if asked for stays folded (PR-05). */
function Block({ block, words }: { block: CopyBlock; words: Words }) {
  const { scripts, say } = words;
  return (
    <section class="block">
      <h3>{scripts.block}</h3>
      <BlockLines lines={block.lines} words={words} />
      {block.note !== null && <p>{say(block.note)}</p>}
      <div class="no-print">
        <CopyButton text={block.text} label={scripts.copyBlock} done={say(block.says)} words={words} />
      </div>
      {block.folded.length > 0 && (
        <div class="no-print">
          <Fold summary={scripts.onlyIfAsked}>
            <BlockLines lines={block.folded} words={words} />
          </Fold>
        </div>
      )}
    </section>
  );
}

function BlockLines({ lines, words }: { lines: readonly CopyLine[]; words: Words }) {
  return (
    <dl class="sheet__facts">
      {lines.map(({ label, text }, place) => (
        <div key={place}>
          <dt>{words.say(label)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function CallNumber({ script, words }: Props) {
  const { scripts } = words;
  const number = phoneOf(script.call);
  if (number === null) return <p class="soft">{scripts.numberOnCard[script.call] ?? ''}</p>;
  return <PhoneNumber whose={scripts.callee[script.call]} number={number} words={words} />;
}
