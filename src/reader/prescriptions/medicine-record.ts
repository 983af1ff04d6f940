/** Gathers what the block of one name tells of its medicine. */

import { autofillHeading, headsWithDay } from '../autofill/headings';
import { withSubject } from '../autofill/next-of-autofill';
import { type AutofillControl, autofillSignals, type Signal } from '../autofill/signals';
import { judge, type Verdict } from '../autofill/verdict';
import type { Anchor } from '../blocks/anchors';
import { type Fact, factsOf } from '../blocks/block-facts';
import { factsOver } from '../blocks/facts-over';
import { sectionOfLine } from '../blocks/sections';
import { decoded, keyOf, toldBySigns } from '../blocks/signs';
import { evidenceIn, type Standing, standingOf } from '../blocks/standing';
import type { Territory } from '../blocks/territories';
import { toldBy } from '../blocks/told';
import type { Told } from '../blocks/told-run';
import { tellRun } from '../blocks/told-run';
import { unreadIn } from '../blocks/unread';
import type { Page } from '../page';
import { plain } from '../text/fold';
import type { Work } from '../work';
import { fillsOf } from './fill-history';

export interface MedicineRecord {
  readonly territory: Territory;
  readonly told: readonly Told[];
  readonly facts: readonly Fact[];
  readonly standing: Standing;
  readonly autofill: Verdict;
  readonly controls: readonly AutofillControl[];
  /** What its block tells in words that nobody listed. */
  readonly unread: readonly string[];
  /** It stands on a page about automatic refills, where a processing date is that of the next one (O2). */
  readonly isAboutAutofill: boolean;
}

/** `everyWord`: the page is about automatic refills and nothing else. `bare`: a name under a list's heading is enough. */
export interface RecordOptions {
  readonly everyWord: boolean;
  readonly bare: boolean;
  /** The page is about one medicine: all that it says of a medicine is said of that one. */
  readonly alone: boolean;
}

/** All that a page tells of the medicine of one territory. */
export function* recordOf(page: Page, territory: Territory, options: RecordOptions): Work<MedicineRecord> {
  const { anchor } = territory;
  const key = keyOf(page);
  const lines = territory.lines.filter((line) => !key.lines.has(line));
  const body = lines.filter((line) => line < anchor.line || line >= anchor.endLine);
  const bySigns = toldBySigns(page, lines);
  const told = [...nameRest(page, anchor), ...decoded(page, toldBy(page, body)).map(withSubject), ...bySigns.told];
  yield;
  const facts = factsOf(page, told);
  yield;
  const section = sectionOfLine(page, anchor.line);
  const standing = standingOf(evidenceIn(page, lines, told, facts, options.everyWord), section);
  yield;
  const signals = autofillSignals(page, lines, told, options.everyWord);
  yield;
  const history = options.alone ? fillsOf(page, anchor.key, facts) : null;
  if (history?.last) facts.push(history.last);
  facts.push(...factsOver(page, anchor, facts));
  const heading = autofillHeading(page, anchor.line, options.everyWord);
  if (heading?.state) signals.signals.push({ state: heading.state, strategy: 'state-word', element: heading.element });
  signals.signals.push(...comingFills(page, facts));
  const verdict = judge(signals);
  // A day of the medicine's own comes before that of the heading.
  if (heading?.day && verdict.state === 'on')
    facts.push({
      field: 'autofillOn',
      value: heading.day,
      strategy: 'bare',
      line: heading.line,
      element: heading.element,
    });
  return {
    territory,
    told,
    facts,
    standing,
    autofill: verdict,
    controls: signals.controls,
    unread: [
      ...unreadIn(
        page,
        told.filter(({ line }) => !headsWithDay(page, line)),
        facts,
      ),
      ...(history?.unread ? [history.unread] : []),
      ...bySigns.unclear,
      // The day of a fill stands over it, and nothing says that there will be one.
      ...(heading?.day && verdict.state === 'unknown' ? [page.scene.lines[heading.line]?.plain ?? heading.day] : []),
    ],
    isAboutAutofill: options.everyWord,
  };
}

/** A day that is still to come, on which a medicine will be filled automatically, is told of no medicine that is not. */
const comingFills = (page: Page, facts: readonly Fact[]): Signal[] =>
  facts.flatMap(({ field, value, element }) =>
    field === 'autofillOn' && String(value) >= page.today.toString() ? { state: 'on', strategy: 'date', element } : [],
  );

/** What the name's own lines tell besides the name. */
export function nameRest(page: Page, anchor: Anchor): Told[] {
  const told: Told[] = [];
  for (let index = anchor.line; index < anchor.endLine; index += 1) {
    const line = page.scene.lines[index];
    if (!line) continue;
    const pieces = page.scene.pieces.slice(line.first, line.end).filter((piece) => piece.text !== '');
    for (const piece of pieces) {
      if (anchor.name.includes(piece.text)) continue;
      const text = piece.text
        .replace(anchor.name, '')
        .replace(/^[\s,;:|•·—–-]+/, '')
        .trim()
        .replace(/^\(([^()]*[,;][^()]*)\)$/, '$1')
        // "Nifedipine ER 60 mg tablet, 90 days"
        .replace(/^(\d{1,3}) days$/i, '$1-day supply');
      told.push(...tellRun({ text, plain: plain(text) }, index, piece.box.element));
    }
  }
  return told;
}
