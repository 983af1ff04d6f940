/** What a page says of its own size: "My Medications (12)", "1-10 of 23", "Page 1 of 3", or a pager "1 2 3". */
import { pageOfList, rowsOfList } from '@/src/model/list-part';
import type { Gap } from '@/src/model/reading';
import { allActionsOf } from '../blocks/actions';
import { type Heading, headingsOf } from '../blocks/sections';
import { type Box, contains, nearest } from '../dom/scene';
import type { Page } from '../page';
import { remember } from '../text/remember';
import { hasMore, pagingOf, showsAll } from './pager';

export interface Counts {
  readonly gaps: readonly Gap[];
  /** The page of a paged list; null when it is whole. */
  readonly part: string | null;
  /** Counts of the page that are larger than what was read; their gaps stand in `gaps`, too. */
  readonly short: readonly ShortCount[];
}

/** The page says that there are more than it shows, and not that they stand on another page. */
interface ShortCount {
  readonly says: number;
  readonly gap: Gap;
  /** Where it says so. */
  readonly box: Box;
}

const pageOf = /^(?:\w+ )?page:? (\d{1,3}) (?:of|\/) (\d{1,3})\b/i;
const range =
  /(?:^|\b)(?:showing|viewing|displaying|results?|items?|prescriptions|medications|orders|medicines)?[^\d\w]{0,3}(?:\w+ ){0,2}(\d{1,4})(?: ?(?:-|to) ?(\d{1,4}))? (?:of|out of) (\d{1,4})(?: |$|\.)/i;
const speaksOfList =
  /showing|viewing|displaying|results?|items?|prescriptions|medications|orders|medicines|\d ?(?:-|to) ?\d+ of/i;
const refills = /refills? (?:left|remaining)|step\b|days?\b/i;
/** "15 prescriptions" and nothing else on its line. */
const plainCount = {
  prescriptions: /^(\d{1,4}) (?:active |current |home delivery )?(?:prescriptions?|medications?|medicines?)$/i,
  orders: /^(\d{1,4}) (?:active |current |open |recent )?orders?$/i,
};
const counted = /\((\d{1,4})\)$/;

const saysShown = /\b(?:showing|viewing|displaying|shown|displayed|visible)\b/i;
const stateBehind =
  /^(?:\w+ ){0,3}?(?:(?:are|have|were|will|is|has|can|need) )?(?:(?:now|currently|been|be) )*(?:enrolled|unenrolled|set (?:up|to)|on|off|in (?:the|your)|scheduled|turned|switched|eligible|ready|due|active|paused|selected|chosen|shipped|delivered|process(?:ed|ing)|placed|refill|renewal|requested|sent|expir(?:ed|ing)|approved|covered|managed)\b/i;
const stateBefore = /\b(?:enrolled|signed up|selected|chosen|checked)\b/i;
const autofillBefore = /\bauto(?:matic)?[- ]?(?:re)?-?fills?\b/i;

/** "Auto refill: 2 of 4 prescriptions enrolled": how many there are in all, of which some are so, and not which part is shown. */
function countsState(text: string, shown: RegExpExecArray): boolean {
  if (shown[2] !== undefined || saysShown.test(text)) return false;
  const end = shown.index + shown[0].length;
  const before = text.slice(0, end);
  return stateBehind.test(text.slice(end)) || stateBefore.test(before) || autofillBefore.test(before);
}

/** What a line says of the size of its list, by the words in it alone. */
const saidIn = remember((text) => ({
  paged: pageOf.exec(text),
  shown: refills.test(text) || text.length > 60 || !speaksOfList.test(text) ? null : range.exec(text),
  prescriptions: Number(plainCount.prescriptions.exec(text)?.[1]),
  orders: Number(plainCount.orders.exec(text)?.[1]),
}));

/** `lines`: the line on which each record that was read begins. `mayGoOn`: it is a kind of page that can have a pager. `isOfOrder`: what stands there is said of one order. */
export function countsOf(
  page: Page,
  what: 'prescriptions' | 'orders',
  lines: readonly number[],
  mayGoOn: boolean,
  isOfOrder: (line: number) => boolean = () => false,
): Counts {
  const gaps: Gap[] = [];
  const short: ShortCount[] = [];
  let part: string | null = null;
  const addShort = (says: number, box: Box, gap: Gap) => {
    gaps.push(gap);
    short.push({ says, gap, box });
  };
  page.scene.lines.forEach((line, index) => {
    if (page.foreign[index] && line.box.region !== 'navigation') return;
    const { paged, shown, [what]: says } = saidIn(line.plain);
    if (paged) {
      const [, at, all] = paged;
      if (Number(all) > 1) {
        part = at ?? null;
        gaps.push({ what, why: pageOfList(Number(at), Number(all)) });
      }
      return;
    }
    if (says > lines.length && !isOfOrder(index)) addShort(says, line.box, missing(what, says, lines.length));
    if (!shown) return;
    const [, from, to, all] = shown;
    const first = to === undefined ? 1 : Number(from);
    const last = Number(to ?? from);
    if (last > Number(all)) return;
    if (countsState(line.plain, shown)) {
      if (lines.length < Number(all)) addShort(Number(all), line.box, missing(what, Number(all), lines.length));
      return;
    }
    if (last - first + 1 < Number(all)) {
      if (to === undefined) {
        addShort(Number(all), line.box, { what, why: `the page shows ${last} of ${all}` });
        return;
      }
      gaps.push({ what, why: rowsOfList(first, last, Number(all)) });
      part ??= String(Math.ceil(first / Math.max(1, last - first + 1)));
    } else if (lines.length < Number(all)) {
      addShort(Number(all), line.box, missing(what, Number(all), lines.length));
    }
  });
  if (gaps.length > 0) return { gaps, part, short };
  const isPaged = mayGoOn && lines.length > 0;
  const paging = isPaged ? pagingOf(page) : null;
  if (paging?.at) return { gaps: [{ what, why: pageOfList(paging.at, paging.of) }], part: String(paging.at), short };
  const heading = what === 'prescriptions' ? shortHeading(page, lines) : null;
  if (heading) addShort(heading.says, heading.box, heading.gap);
  if (isPaged && what === 'prescriptions')
    for (const one of cutShort(page, lines)) addShort(one.says, one.box, one.gap);
  const goesOn = paging !== null || (isPaged && hasMore(page, lines.at(-1) ?? 0));
  if (goesOn && gaps.length === 0) gaps.push({ what, why: 'the list goes on' });
  return { gaps, part, short };
}

const missing = (what: string, says: number, read: number): Gap => ({
  what,
  why: `the page counts ${says}, ${read} could be read`,
});

const others =
  /(?:^|\s)(?:\+ ?|(?:and|&) )(\d{1,3}) (?:more|others?)(?: (?:prescriptions?|medications?|medicines?|drugs?|orders?|items?))?\W*$/i;
const othersIn = remember((text) => others.exec(text)?.[1] ?? null);

/** "Atenolol and 2 more" */
export function notShown({ scene, foreign }: Page, what: Gap['what']): Gap[] {
  return scene.lines.flatMap(({ plain }, line) => {
    const more = foreign[line] ? null : othersIn(plain);
    return more === null ? [] : [{ what, why: `${more} more are not shown` }];
  });
}

/** What one presses to see all of a part of the list, with a number larger than what was read of that part. */
function cutShort(page: Page, lines: readonly number[]): ShortCount[] {
  const { pieces } = page.scene;
  return allActionsOf(page).flatMap(({ box, text }) => {
    const [, one, other] = showsAll.exec(text) ?? [];
    const says = Number(one ?? other);
    if (!says || page.foreign[pieces[box.first]?.line ?? -1]) return [];
    const within = (at: Box) => {
      const [from, to] = [pieces[at.first]?.line ?? 0, pieces[at.end - 1]?.line ?? -1];
      return lines.filter((line) => from <= line && line <= to).length;
    };
    const inside = within(nearest(box, (at) => within(at) > 0) ?? page.scene.root);
    return says > inside ? [{ says, gap: missing('prescriptions', says, inside), box }] : [];
  });
}

/** A heading that counts more prescriptions than were read under it: "My Medications (12)". */
function shortHeading(page: Page, lines: readonly number[]): ShortCount | null {
  const { pieces } = page.scene;
  const headings = headingsOf(page).filter(({ line, text }) => counted.test(text) && !page.foreign[line]);
  // Up to where each heading heads: the next one in the same part of the page, or the end of that part.
  const nextIn = new Map<Box, { readonly line: number; readonly end: number }>();
  const ends = headings.map(() => 0);
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const { scope, line } = headings[at] as Heading;
    const next = nextIn.get(scope) ?? {
      line: Number.POSITIVE_INFINITY,
      end: (pieces[scope.end - 1]?.line ?? line) + 1,
    };
    const end = next.line > line && Number.isFinite(next.line) ? next.line : next.end;
    ends[at] = end;
    nextIn.set(scope, { line, end });
  }
  let from = 0;
  for (const [at, heading] of headings.entries()) {
    const says = Number(counted.exec(heading.text)?.[1]);
    while (from < lines.length && (lines[from] ?? 0) <= heading.line) from += 1;
    let inside = 0;
    for (let next = from; next < lines.length && (lines[next] ?? 0) < (ends[at] ?? 0); next += 1) {
      const box = page.scene.lines[lines[next] ?? -1]?.box;
      if (box && contains(heading.scope, box)) inside += 1;
    }
    // A summary may count again what stands elsewhere.
    if (inside === 0 && lines.length >= says) continue;
    const box = page.scene.lines[heading.line]?.box;
    // Under "Active (0)" nothing stands: what does is something else.
    const next = headingsOf(page).find(({ line }) => line > heading.line)?.line ?? Number.POSITIVE_INFINITY;
    const right = lines.slice(from, from + inside).filter((line) => line < next).length;
    if (says === 0 && right > 0 && box) return { says, gap: missing('prescriptions', says, right), box };
    if (says > inside && box) return { says, gap: missing('prescriptions', says, inside), box };
  }
  return null;
}
