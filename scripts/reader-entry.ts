/** What `npm run read` runs inside the page. */
import { readPage } from '@/src/reader/read-page';

/** The reading of this page, with its keys in the contract's order. */
export function readPageAsJson(url: string, today: string): string {
  return JSON.stringify(readPage(document, { url, today: Temporal.PlainDate.from(today) }).reading);
}

/** The whole result, for looking into: places as tags, strategies, and how long it took. */
export function explainPageAsJson(url: string, today: string): string {
  const begun = performance.now();
  const { reading, part, loading, strategies, places } = readPage(document, {
    url,
    today: Temporal.PlainDate.from(today),
  });
  const milliseconds = performance.now() - begun;
  const controls = {
    autofillSwitchesOn: places.autofillSwitchesOn.length,
    movesToHomeDelivery: places.movesToHomeDelivery.length,
  };
  return JSON.stringify({ reading, part, loading, strategies, controls, milliseconds });
}
