/** The language of everything that is shown. Each language is named in itself. */
import type { Settings } from '@/src/model/settings';
import type { Do } from '@/src/ui/parts/undo-bar';
import type { Words } from '@/src/ui/words/words';

const languages = ['system', 'en', 'es'] as const satisfies readonly Settings['language'][];

interface Props {
  chosen: Settings['language'];
  choose: (language: Settings['language']) => Promise<void>;
  words: Words;
  perform: Do;
}

export function LanguageChoice({ chosen, choose, words, perform }: Props) {
  const change = (language: Settings['language']) =>
    perform(
      ({ records }) => records.languageChosen(records.languages[language]),
      async () => {
        await choose(language);
        return () => choose(chosen);
      },
    );
  return (
    <fieldset class="filter">
      <legend class="unseen">{words.records.language}</legend>
      {languages.map((language) => (
        <label key={language} class="choice">
          <input
            type="radio"
            name="language"
            class="unseen"
            checked={language === chosen}
            onChange={() => change(language)}
          />
          <span lang={language === 'system' ? words.language : language}>{words.records.languages[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
