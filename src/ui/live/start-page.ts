/** What every page of ours does first: find its root, and speak the caregiver's language. */
import type { Settings } from '@/src/model/settings';
import { today } from '@/src/platform/clock';
import { languageOf } from '@/src/ui/words/language';
import { type Words, wordsFor } from '@/src/ui/words/words';

export function pageRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  return root;
}

/** The words of this page as of today, in the language that the page of the site and the badge take; the document is told its language and title. */
export function wordsOfPage(language: Settings['language'], title: (words: Words) => string): Words {
  const words = wordsFor(languageOf(language, navigator.language), today().toString());
  document.documentElement.lang = words.language;
  document.title = title(words);
  return words;
}
