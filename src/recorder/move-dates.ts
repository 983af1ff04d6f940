/** Moves every printed date by the same number of weeks: weekdays still fit, and what lay before something still does. */
import type { Edit } from './edit';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = '(?:19|20)\\d\\d';
const nth = '(?:st|nd|rd|th)?';

/** Every form in which a day is printed. Groups: m month, d day, y year. */
const dayForms = [
  `(?<!\\w|\\d-)(?<m>${MONTHS})(?![a-z])\\.?[\\s-]*(?<d>\\d{1,2})(?!\\d)${nth}(?:[\\s,-]+(?<y>${YEAR})(?!\\d))?`,
  `(?<![\\w/.-])(?<d>\\d{1,2})-(?<m>${MONTHS})-(?<y>\\d{2}(?:\\d{2})?)(?![\\w-])`,
  `(?<![\\w/.-])(?<d>\\d{1,2})${nth}(?:\\sof)?[\\s-]+(?<m>${MONTHS})(?![a-z])\\.?(?:[\\s,-]+(?<y>${YEAR})(?!\\d))?`,
  `(?<!\\d)(?<y>${YEAR})[-/](?<m>\\d\\d)[-/](?<d>\\d\\d)(?!\\d)`,
  `(?<![\\d/.-])(?<m>\\d{1,2})\\s?/\\s?(?<d>\\d{1,2})(?:\\s?/\\s?(?<y>${YEAR}|\\d\\d))?(?![\\d/])`,
  `(?<![\\d/-])(?<m>\\d{1,2})-(?<d>\\d{1,2})-(?<y>${YEAR})(?!\\d)`,
  `(?<![\\w/.-])(?<m>\\d{1,2})\\.(?<d>\\d{1,2})\\.(?<y>${YEAR})(?!\\d)`,
].map((form) => new RegExp(form, 'dgi'));
/** A card's month. */
const monthForms = [
  `(?<![\\d/.-])(?<m>\\d{1,2})\\s?/\\s?(?<y>20\\d\\d)(?![\\d/])`,
  `(?<![\\w])(?<m>${MONTHS})(?![a-z])\\.?,?\\s+(?<y>${YEAR})(?!\\d)`,
].map((form) => new RegExp(form, 'dgi'));
/** "Nov 24-28": the bare day of a range, right behind a date. */
const bareDay = new RegExp(
  `\\s*(?:[-–—]|to|through)\\s*(?<d>\\d{1,2})(?![\\d/:-])${nth}(?!\\s+(?:${MONTHS})(?![a-z]))(?:,?\\s+(?<y>${YEAR})(?!\\d))?`,
  'diy',
);

export interface DateMover {
  /** The edits that move every date in the text. */
  move(text: string): Edit[];
}

/** `weeks` may be negative. `today`: what a date without a year is taken to lie near to. */
export function dateMover(weeks: number, today: Temporal.PlainDate): DateMover {
  return { move: (text) => findDays(text, today).flatMap(({ parts, on }) => editsOf(parts, on, weeks)) };
}

/** Every day that the text prints, `YYYY-MM-DD` or `MM-DD`; for choosing how far to move. */
export function daysIn(text: string, today: Temporal.PlainDate): string[] {
  return findDays(text, today).flatMap(({ on }) => (on === null ? [] : [on.toString()]));
}

interface Part {
  readonly kind: 'month' | 'day' | 'year';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Found {
  readonly parts: readonly Part[];
  /** null: there is no such day. */
  readonly on: Temporal.PlainDate | null;
}

function findDays(text: string, today: Temporal.PlainDate): Found[] {
  const found: Found[] = [];
  const isTaken = (start: number, end: number) =>
    found.some(({ parts }) => parts.some((part) => part.start < end && start < part.end));
  for (const [forms, hasDay] of [
    [dayForms, true],
    [monthForms, false],
  ] as const)
    for (const form of forms)
      for (const match of text.matchAll(form)) {
        const parts = partsOf(match);
        if (parts.some(({ start, end }) => isTaken(start, end))) continue;
        const on = dayOf(parts, hasDay, today);
        found.push({ parts, on });
        if (hasDay && on !== null) found.push(...restOfRange(text, match, parts, on, isTaken));
      }
  return found;
}

function partsOf(match: RegExpExecArray | RegExpMatchArray): Part[] {
  const kinds = { m: 'month', d: 'day', y: 'year' } as const;
  return (['m', 'd', 'y'] as const).flatMap((group) => {
    const at = match.indices?.groups?.[group];
    const said = match.groups?.[group];
    return at && said !== undefined ? [{ kind: kinds[group], start: at[0], end: at[1], text: said }] : [];
  });
}

function restOfRange(
  text: string,
  match: RegExpMatchArray,
  parts: readonly Part[],
  on: Temporal.PlainDate,
  isTaken: (start: number, end: number) => boolean,
): Found[] {
  if (!parts.some(({ kind, text: said }) => kind === 'month' && /\p{L}/u.test(said))) return [];
  bareDay.lastIndex = (match.index ?? 0) + match[0].length;
  const rest = bareDay.exec(text);
  if (!rest) return [];
  const more = partsOf(rest);
  const day = Number(more.find(({ kind }) => kind === 'day')?.text);
  if (day <= on.day || day > on.daysInMonth || more.some(({ start, end }) => isTaken(start, end))) return [];
  return [{ parts: more, on: on.with({ day }) }];
}

const monthOf = (word: string) =>
  /^\d/.test(word)
    ? Number(word)
    : 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;

function dayOf(parts: readonly Part[], hasDay: boolean, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const said = (kind: Part['kind']) => parts.find((part) => part.kind === kind)?.text;
  const month = monthOf(said('month') ?? '');
  // The middle of a month stays in its neighbour when it is moved.
  const day = hasDay ? Number(said('day')) : 15;
  const year = said('year');
  const at = (y: number) => {
    if (month < 1 || month > 12 || day < 1) return null;
    const on = Temporal.PlainDate.from({ year: y, month, day });
    return on.day === day ? on : null;
  };
  if (year !== undefined) return at(Number(year.length === 2 ? `20${year}` : year));
  const near = [-1, 0, 1].flatMap((years) => at(today.year + years) ?? []);
  near.sort((a, b) => Math.abs(today.until(a).total('days')) - Math.abs(today.until(b).total('days')));
  return near[0] ?? null;
}

function editsOf(parts: readonly Part[], on: Temporal.PlainDate | null, weeks: number): Edit[] {
  if (on === null) return parts.map((part) => ({ ...part, text: ofNoDay(part) }));
  const to = on.add({ weeks });
  const isNumeric = !parts.some(({ text }) => /\p{L}/u.test(text));
  return parts.map((part) => {
    if (part.kind === 'day') return { ...part, text: padded(to.day, part.text, isNumeric) };
    if (part.kind === 'year') return { ...part, text: String(to.year).slice(-part.text.length) };
    return {
      ...part,
      text: /^\d/.test(part.text) ? padded(to.month, part.text, true) : monthLike(to.month, part.text),
    };
  });
}

/** What is no day stays none: a leap day moves to another year without one, and what never is a day keeps its numbers. */
const ofNoDay = ({ kind, text }: Part) =>
  kind === 'year' ? String(Number(text) - 4).padStart(text.length, '0') : text;

/** "10/28" becomes "07/03", and "Oct 28" becomes "Jul 3". */
const padded = (number: number, model: string, isNumeric: boolean) =>
  String(number).padStart(isNumeric || model.startsWith('0') ? model.length : 1, '0');

const longMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function monthLike(month: number, model: string): string {
  const long = longMonths[month - 1] ?? '';
  // "May" is long and short: as long as it is, it is written short.
  const name = model.length > 4 ? long : long.slice(0, 3);
  if (model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}
