/** What the popup shows while there is nothing to tell: the first use, or nobody seen yet. */
import { LookoutIcon } from '@/src/ui/parts/icons';
import type { Words } from '@/src/ui/words/words';

export function FirstUse({ words, openWelcome }: { words: Words; openWelcome: () => void }) {
  const { heading, text, button } = words.popup.firstUse;
  return (
    <div class="state">
      <LookoutIcon />
      <h1>{heading}</h1>
      <p>{text}</p>
      <button type="button" class="button button--main" onClick={openWelcome}>
        {button}
      </button>
    </div>
  );
}

interface NothingKnownProps {
  words: Words;
  openPage: (path: string) => void;
  level: 1 | 2;
}

export function NothingKnown({ words, openPage, level }: NothingKnownProps) {
  const { text, steps, button } = words.popup.nothingKnown;
  const Heading = `h${level}` as const;
  return (
    <div class="state">
      <LookoutIcon />
      <Heading>{words.popup.headline({ kind: 'nothing-known' }, words.formats)}</Heading>
      <p>{text}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="button button--main" onClick={() => openPage('/')}>
        {button}
      </button>
    </div>
  );
}
