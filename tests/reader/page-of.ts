/** Builds a page out of its markup and reads it. A document without layout: what needs layout is tested in a browser. */
import type { Reading } from '@/src/model/reading';
import type { PageRead } from '@/src/reader/page-read';
import { readPage } from '@/src/reader/read-page';

export const listUrl = 'https://www.optumrx.com/secure/my-prescriptions';
export const ordersUrl = 'https://www.optumrx.com/secure/order-status';

export function readOf(markup: string, url = listUrl): PageRead {
  document.body.innerHTML = markup;
  return readPage(document, { url, today: Temporal.PlainDate.from('2026-11-22') });
}

export const readingOf = (markup: string, url = listUrl): Reading => readOf(markup, url).reading;

/** The one medicine of a list that holds this block and nothing else. */
export function medicineOf(block: string) {
  const { prescriptions } = readingOf(`<main><h1>My prescriptions</h1><article>${block}</article></main>`);
  const [only, second] = prescriptions;
  if (!only || second) throw new Error(`${prescriptions.length} medicines were read, not one`);
  return only;
}
