/** What the scoreboard runs inside a page to see whether its changed parts are read as the whole of it is. */
import { inPlace, readAfter, restyled } from '@/tests/pages/changed-page';

const changesEach = 6;

/** Which changes are made follows from the length of the page: each page gets others, and the same in every run. */
export function changeAndReadAsJson(url: string, today: string): string {
  const first = document.documentElement.outerHTML.length;
  const options = { url, today: Temporal.PlainDate.from(today) };
  return JSON.stringify(readAfter(document, options, [...inPlace, restyled], first, changesEach));
}
