/** The words that persons read, in one language, with the dates said as of one day. */
import type { Saying } from '@/src/advice/saying';
import { type Formats, formatsFor } from './formats';
import type { Language } from './language';
import { type PopupWords, popupEn } from './popup-en';
import { popupEs } from './popup-es';
import { type Sayings, sayWith } from './sayings';
import { sayingsEn } from './sayings-en';
import { sayingsEs } from './sayings-es';

interface Catalogue {
  readonly sayings: Sayings;
  readonly popup: PopupWords;
}

const catalogues: Record<Language, Catalogue> = {
  en: { sayings: sayingsEn, popup: popupEn },
  es: { sayings: sayingsEs, popup: popupEs },
};

export interface Words {
  readonly language: Language;
  readonly formats: Formats;
  readonly say: (saying: Saying) => string;
  readonly popup: PopupWords;
}

/** `today`: `YYYY-MM-DD`, the day from which distances are counted. */
export function wordsFor(language: Language, today: string): Words {
  const { sayings, popup } = catalogues[language];
  const formats = formatsFor(language, today);
  return { language, formats, say: sayWith(sayings, formats), popup };
}
