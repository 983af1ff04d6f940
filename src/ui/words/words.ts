/** The words that persons read, in one language, with the dates said as of one day. */
import type { Saying } from '@/src/advice/saying';
import { type CalendarFileWords, calendarEn } from './calendar-en';
import { calendarEs } from './calendar-es';
import { type DashboardWords, dashboardEn } from './dashboard-en';
import { dashboardEs } from './dashboard-es';
import { type FactsWords, factsEn } from './facts-en';
import { factsEs } from './facts-es';
import { type Formats, formatsFor } from './formats';
import type { Language } from './language';
import { type ListsWords, listsEn } from './lists-en';
import { listsEs } from './lists-es';
import { type MedicinesWords, medicinesEn } from './medicines-en';
import { medicinesEs } from './medicines-es';
import { type PopupWords, popupEn } from './popup-en';
import { popupEs } from './popup-es';
import { type PrivacyWords, privacyEn } from './privacy-en';
import { privacyEs } from './privacy-es';
import { type ProofWords, proofEn } from './proof-en';
import { proofEs } from './proof-es';
import { type ReadingWords, readingEn } from './reading-en';
import { readingEs } from './reading-es';
import { type RecorderWords, recorderEn } from './recorder-en';
import { recorderEs } from './recorder-es';
import { type RecordsWords, recordsEn } from './records-en';
import { recordsEs } from './records-es';
import { type RulesWords, rulesEn } from './rules-en';
import { rulesEs } from './rules-es';
import { type Sayings, sayWith } from './sayings';
import { sayingsEn } from './sayings-en';
import { sayingsEs } from './sayings-es';
import { type ScriptsWords, scriptsEn } from './scripts-en';
import { scriptsEs } from './scripts-es';
import { type WelcomeWords, welcomeEn } from './welcome-en';
import { welcomeEs } from './welcome-es';

interface PageWords {
  readonly popup: PopupWords;
  readonly welcome: WelcomeWords;
  readonly records: RecordsWords;
  readonly dashboard: DashboardWords;
  readonly reading: ReadingWords;
  readonly recorder: RecorderWords;
  readonly facts: FactsWords;
  readonly scripts: ScriptsWords;
  readonly lists: ListsWords;
  readonly rules: RulesWords;
  readonly medicines: MedicinesWords;
  readonly privacy: PrivacyWords;
  readonly proof: ProofWords;
  readonly calendar: CalendarFileWords;
}

interface Catalogue extends PageWords {
  readonly sayings: Sayings;
}

const catalogues: Record<Language, Catalogue> = {
  en: {
    sayings: sayingsEn,
    popup: popupEn,
    welcome: welcomeEn,
    records: recordsEn,
    dashboard: dashboardEn,
    reading: readingEn,
    recorder: recorderEn,
    facts: factsEn,
    scripts: scriptsEn,
    lists: listsEn,
    rules: rulesEn,
    medicines: medicinesEn,
    privacy: privacyEn,
    proof: proofEn,
    calendar: calendarEn,
  },
  es: {
    sayings: sayingsEs,
    popup: popupEs,
    welcome: welcomeEs,
    records: recordsEs,
    dashboard: dashboardEs,
    reading: readingEs,
    recorder: recorderEs,
    facts: factsEs,
    scripts: scriptsEs,
    lists: listsEs,
    rules: rulesEs,
    medicines: medicinesEs,
    privacy: privacyEs,
    proof: proofEs,
    calendar: calendarEs,
  },
};

export interface Words extends PageWords {
  readonly language: Language;
  readonly formats: Formats;
  readonly say: (saying: Saying) => string;
}

/** `today`: `YYYY-MM-DD`, the day from which distances are counted. */
export function wordsFor(language: Language, today: string): Words {
  const { sayings, ...pages } = catalogues[language];
  const formats = formatsFor(language, today);
  return { ...pages, language, formats, say: sayWith(sayings, formats) };
}
