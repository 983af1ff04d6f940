/** What of a captured page survives in its recording although it may not: longer than three characters, and not kept. */
import type { CapturedPage } from '@/src/model/captured-page';
import { isKept } from '@/src/recorder/kept-words';
import { daysIn } from '@/src/recorder/move-dates';
import type { RedactedPage } from '@/src/recorder/redact-page';

const longest = 3;
const word = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

export function survivors(page: CapturedPage, { html, readOn }: RedactedPage): string[] {
  const today = Temporal.PlainDate.from(page.today);
  const before = textsOf(page).join('\n');
  const after = html
    .replace(/^<!--.*-->$/m, '')
    .replace(/<link rel="canonical"[^>]*>/, '')
    .replace(/<style>.*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replaceAll('&amp;', '&');
  const saidAfter = after.replace(/<\/?[a-z][a-z0-9-]*/g, ' ');
  return [
    ...wordsIn(before).filter((one) => !isKept(one) && wordsIn(saidAfter).includes(one)),
    ...numbersIn(before, today).filter((one) => numbersIn(saidAfter, Temporal.PlainDate.from(readOn)).includes(one)),
    ...daysIn(before, today).filter((day) => daysIn(saidAfter, Temporal.PlainDate.from(readOn)).includes(day)),
    ...valuesOf(page).filter((value) => after.toLowerCase().includes(value.toLowerCase())),
  ];
}

function textsOf({ title, url, nodes }: CapturedPage): string[] {
  return [
    title,
    decodeURIComponent(new URL(url).pathname),
    ...nodes.map((node) =>
      'text' in node
        ? node.text
        : [...Object.entries(node.attributes).flatMap(saidBy), node.look.before ?? ''].join('\n'),
    ),
  ];
}

const said = /^(?:alt|title|placeholder|value|aria-label|id|name|slot|for)$/;
const saidBy = ([name, value]: [string, string]) => (said.test(name) ? [value] : []);

const wordsIn = (text: string) => [
  ...new Set((text.match(word) ?? []).map((one) => one.toLowerCase()).filter((one) => one.length > longest)),
];

/** Outside of dates, which are judged as days: their years may stay. All noughts tell nothing. */
function numbersIn(text: string, today: Temporal.PlainDate): string[] {
  const years = new Set(daysIn(text, today).map((day) => day.slice(0, 4)));
  return [...new Set(text.match(/\d+/g) ?? [])].filter(
    (run) => run.length > longest && !/^0+$/.test(run) && !years.has(run),
  );
}

/** What the reader took for somebody's: as a whole it may not survive, even where each of its words is kept elsewhere. */
function valuesOf({ reading }: CapturedPage): string[] {
  const values = [
    reading.person,
    ...reading.prescriptions.flatMap((one) => [one.rxNumber, one.prescriber]),
    ...reading.orders.flatMap((one) => [
      one.orderNumber,
      one.tracking,
      ...one.medicines.map(({ rxNumber }) => rxNumber),
    ]),
    ...(reading.account?.caregivers ?? []).map(({ name }) => name),
    ...(reading.account?.careRecipients ?? []).map(({ name }) => name),
  ];
  return values.filter((value): value is string => value !== null && value.length > longest);
}
