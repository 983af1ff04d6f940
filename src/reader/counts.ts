/** What a page says of its own size: "My Medications (12)", "1-10 of 23", "Page 1 of 3". */
import { pageOfList, rowsOfList } from '@/src/model/list-part';
import type { Gap } from '@/src/model/reading';
import type { Page } from './anchors';
import { contains } from './dom/scene';
import { headingsOf } from './sections';

export interface Counts {
  readonly gaps: readonly Gap[];
  /** The page of a paged list; null when it is whole. */
  readonly part: string | null;
}

const pageOf = /^(?:\w+ )?page:? (\d{1,3}) (?:of|\/) (\d{1,3})\b/i;
const range =
  /(?:^|\b)(?:showing|viewing|displaying|results?|items?|prescriptions|medications|orders|medicines)?[^\d\w]{0,3}(?:\w+ ){0,2}(\d{1,4})(?: ?(?:-|to) ?(\d{1,4}))? (?:of|out of) (\d{1,4})(?: |$|\.)/i;
const speaksOfList =
  /showing|viewing|displaying|results?|items?|prescriptions|medications|orders|medicines|\d ?(?:-|to) ?\d+ of/i;
const refills = /refills? (?:left|remaining)|step\b|days?\b/i;
const counted = /\((\d{1,4})\)$/;

/** `lines`: the line on which each record that was read begins. */
export function countsOf(page: Page, what: 'prescriptions' | 'orders', lines: readonly number[]): Counts {
  const gaps: Gap[] = [];
  let part: string | null = null;
  page.scene.lines.forEach((line, index) => {
    if (page.foreign[index] && line.box.region !== 'navigation') return;
    const paged = pageOf.exec(line.plain);
    if (paged) {
      const [, at, all] = paged;
      if (Number(all) > 1) {
        part = at ?? null;
        gaps.push({ what, why: pageOfList(Number(at), Number(all)) });
      }
      return;
    }
    const shown =
      refills.test(line.plain) || line.plain.length > 60 || !speaksOfList.test(line.plain)
        ? null
        : range.exec(line.plain);
    if (!shown) return;
    const [, from, to, all] = shown;
    const first = to === undefined ? 1 : Number(from);
    const last = Number(to ?? from);
    if (last > Number(all)) return;
    if (last - first + 1 < Number(all)) {
      const why = to === undefined ? `the page shows ${last} of ${all}` : rowsOfList(first, last, Number(all));
      gaps.push({ what, why });
      if (to !== undefined && part === null) part = String(Math.ceil(first / Math.max(1, last - first + 1)));
    } else if (lines.length < Number(all)) gaps.push(missing(what, Number(all), lines.length));
  });
  if (gaps.length === 0 && what === 'prescriptions') gaps.push(...headingGaps(page, what, lines));
  return { gaps, part };
}

const missing = (what: string, says: number, read: number): Gap => ({
  what,
  why: `the page counts ${says}, ${read} could be read`,
});

function headingGaps(page: Page, what: string, lines: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  const headings = headingsOf(page).filter(({ line, text }) => counted.test(text) && !page.foreign[line]);
  for (const heading of headings) {
    const says = Number(counted.exec(heading.text)?.[1]);
    const next = headings.find((other) => other.line > heading.line && other.scope === heading.scope);
    const inside = lines.filter((line) => {
      const box = page.scene.lines[line]?.box;
      return line > heading.line && (!next || line < next.line) && box !== undefined && contains(heading.scope, box);
    });
    // A summary may count again what stands elsewhere.
    if (inside.length === 0 && lines.length >= says) continue;
    if (says > inside.length) gaps.push(missing(what, says, inside.length));
  }
  return gaps.slice(0, 1);
}
