/** Picks the language of what is said on the page. */
import type { Settings } from '@/src/model/settings';
import { languageOf } from './language';
import { type PageWords, pageWordsEn } from './page-words.en';
import { pageWordsEs } from './page-words.es';

/** `browserLanguage`: as in `navigator.language`; it decides when the setting is `system`. */
export function pageWords(setting: Settings['language'], browserLanguage: string): PageWords {
  return languageOf(setting, browserLanguage) === 'es' ? pageWordsEs : pageWordsEn;
}
