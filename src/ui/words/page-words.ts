/** Picks the language of what is said on the page. */
import type { Settings } from '@/src/model/settings';
import { type PageWords, pageWordsEn } from './page-words.en';
import { pageWordsEs } from './page-words.es';

/** `browserLanguage`: as in `navigator.language`; it decides when the setting is `system`. */
export function pageWords(setting: Settings['language'], browserLanguage: string): PageWords {
  const language = setting === 'system' ? browserLanguage.toLowerCase().split('-')[0] : setting;
  return language === 'es' ? pageWordsEs : pageWordsEn;
}
