/** Which language our pages speak. */
import type { Settings } from '@/src/model/settings';

export type Language = 'en' | 'es';

/** The caregiver's own choice wins; `system` follows the browser, and English stands in for what we do not speak. */
export function languageOf(chosen: Settings['language'], browserLanguage: string): Language {
  if (chosen !== 'system') return chosen;
  return /^es\b/i.test(browserLanguage) ? 'es' : 'en';
}
