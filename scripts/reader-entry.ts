/** What `npm run read` runs inside the page. */
import type { CapturedPage } from '@/src/model/captured-page';
import { readPage } from '@/src/reader/read-page';
import { capturePage } from '@/src/recorder/capture-page';

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

/** What the button "Save this page for the makers" takes down, before it is redacted; `null` where nothing may be taken. */
export function capturePageAsJson(url: string, today: string): string {
  const read = readPage(document, { url, today: Temporal.PlainDate.from(today) });
  const nodes = read.recognition === 'never-read' ? null : capturePage(document, read);
  if (nodes === null) return 'null';
  const captured: CapturedPage = { url, title: document.title, today, reading: read.reading, nodes };
  return JSON.stringify(captured);
}
