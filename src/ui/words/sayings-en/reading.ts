/** What used to be read and is not any more, in English. */
import type { ReadingSaying } from '@/src/advice/sayings/reading';
import { pageNamesEn } from '../page-names';
import type { SayingsOf } from '../sayings';

export const readingEn: SayingsOf<ReadingSaying> = {
  'dates-may-be-out-of-date': (s, f) =>
    `Dates for ${s.person} may be out of date since ${f.day(s.since)}. I can no longer read all that they rest on.`,
  'page-no-longer-read': (s, f) =>
    s.lastReadOn === null
      ? `I can no longer read ${pageNamesEn.page[s.page]}.`
      : `I can no longer read ${pageNamesEn.page[s.page]}. I last could on ${f.day(s.lastReadOn)}.`,
  'facts-no-longer-read': (s, f) =>
    `On ${pageNamesEn.page[s.page]} something is gone that I used to find: ${f.list(s.facts.map((fact) => pageNamesEn.fact[fact]))}.`,
  'go-by-the-page-itself': 'Until this is mended, open the page and go by what it shows you.',
  'save-the-page-for-the-makers':
    'To help mend it, open that page, then our panel there, and press “Save this page for the makers”.',
};
