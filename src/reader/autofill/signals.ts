/** Everything in one medicine's block that says whether automatic refills are on: switches, words, actions. */
import { anchorsIn } from '../blocks/anchors';
import type { Told } from '../blocks/told-run';
import { isRadio } from '../dom/control';
import { findDates } from '../findings/dates';
import { firstOf } from '../first-of';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { refillAction } from '../words';
import { autofillAfter } from '../words/autofill-changes';
import {
  type AutofillState,
  autofillAction,
  autofillAnswer,
  autofillStateIn,
  bareState,
  isGeneral,
  printsBothStates,
  saysEnrolled,
  speaksOfAutofill,
  stateWord,
} from '../words/autofill-words';
import { labelOf } from '../words/field-words';
import { type Choices, choicesIn } from './choices';
import { pairsIn } from './pairs';
import { isOfOther, isOther } from './subjects';
import { readSwitch, saysIfTicked, subjectOf, wordsBeside } from './switches';

export interface Signal {
  readonly state: AutofillState;
  readonly strategy: 'switch' | 'state-word' | 'action' | 'date';
  readonly element: Element;
}

/** What pressing the control would do, for each control about automatic refills. */
export interface AutofillControl {
  readonly element: Element;
  readonly turnsOn: boolean;
}

export interface Signals {
  readonly signals: Signal[];
  readonly controls: readonly AutofillControl[];
  /** The element that speaks of automatic refills, whatever it says; null when none does. */
  readonly mention: Element | null;
}

/**
 * `everyWord`: the page is about automatic refills and nothing else, so that a bare "Enrolled", or a box to tick beside
 * a medicine's name, is about them too (O13: tick the box before each medication).
 */
export function autofillSignals(
  page: Page,
  lines: readonly number[],
  told: readonly Told[],
  everyWord: boolean,
): Signals {
  const switched = switchSignals(page, lines, everyWord);
  const spoken = spokenSignals(page, told, everyWord, switched);
  return {
    signals: [...switched.signals, ...spoken.signals],
    controls: [...switched.controls, ...spoken.controls],
    mention: switched.mention ?? spoken.mention,
  };
}

/** What the controls of a block tell, and which of its words are theirs. */
interface Switched extends Signals {
  /** Lines with a control that was read. */
  readonly switches: ReadonlySet<number>;
  /** Lines that print every choice there is, whichever is chosen. */
  readonly choices: ReadonlySet<number>;
  /** The controls of those. */
  readonly offered: ReadonlySet<Element>;
  /** What stands beside boxes that are not ticked. */
  readonly labels: readonly { readonly text: string; readonly line: number }[];
}

function switchSignals(page: Page, lines: readonly number[], everyWord: boolean): Switched {
  const offered = offeredIn(page, lines);
  const choices = new Set(offered.lines);
  const signals: Signal[] = offered.made.map(({ chosen, element }) => ({ state: chosen, strategy: 'switch', element }));
  const controls: AutofillControl[] = [];
  let mention: Element | null = offered.made.at(-1)?.element ?? null;
  const switches = new Set<number>();
  const labels: { readonly text: string; readonly line: number }[] = [];
  const inBlock = new Set(lines);
  for (const index of lines) {
    const line = page.scene.lines[index];
    if (!line) continue;
    for (const piece of page.scene.pieces.slice(line.first, line.end)) {
      if (!piece.control || offered.controls.has(piece.control)) continue;
      if (isRadio(piece.control)) choices.add(index);
      const about = subjectOf(page, piece, inBlock, everyWord);
      const label = saysIfTicked(page, piece.control, about !== null);
      if (label !== null) labels.push({ text: label, line: index });
      if (about === null) continue;
      const read = readSwitch(page, piece, about.text);
      if (read === null) continue;
      switches.add(index);
      mention = piece.control;
      if (read.state) signals.push({ state: read.state, strategy: 'switch', element: piece.control });
      if (read.turnsOn !== null) controls.push({ element: piece.control, turnsOn: read.turnsOn });
      for (const beside of wordsBeside(page, about.box ?? piece.box, piece, choices))
        signals.push({ ...beside, strategy: 'state-word' });
    }
  }
  return { signals, controls, mention, switches, choices, offered: offered.controls, labels };
}

/** All choices there are, whatever they are called. */
function offeredIn(page: Page, lines: readonly number[]): Choices {
  const [states, pairs] = [choicesIn(page, lines), pairsIn(page, lines)];
  return {
    lines: new Set([...states.lines, ...pairs.lines]),
    controls: new Set([...states.controls, ...pairs.controls]),
    made: [...states.made, ...pairs.made],
  };
}

/** What the words of a block tell, and its links and buttons. */
function spokenSignals(
  page: Page,
  told: readonly Told[],
  everyWord: boolean,
  { switches, choices, offered, labels }: Switched,
): Signals {
  const signals: Signal[] = [];
  const controls: AutofillControl[] = [];
  let mention: Element | null = null;
  const anchors = anchorsIn(page);
  const isName = (line: number) => anchors[firstOf(anchors, (anchor) => anchor.line >= line)]?.line === line;
  for (const { text, run, label, line, element, strategy } of withAnswers(told)) {
    const action = actionOf(page, line, text);
    // One of two choices does nothing that its state does not tell.
    if (action && offered.has(action.element)) continue;
    if (action) {
      const does = autofillAction(action.text);
      if (does && !switches.has(line)) {
        signals.push({ state: does === 'stop' ? 'on' : 'off', strategy: 'action', element: action.element });
        controls.push({ element: action.element, turnsOn: does === 'start' });
        mention ??= action.element;
        continue;
      }
      // A button that is an icon: "Auto refill is on. Select to turn off."
      const said = action.isSaid ? autofillStateIn(action.text)?.state : undefined;
      if (said && !does && !switches.has(line)) {
        signals.push({ state: said, strategy: 'state-word', element: action.element });
        controls.push({ element: action.element, turnsOn: said === 'off' });
        continue;
      }
    }
    // "Auto refill is available. You turned it off on May 3."
    const isAfter = run !== undefined && run !== text && speaksOfAutofill(run) && !isOther(run.replace(text, ''));
    const isMeant = label === 'autofill' || everyWord || isAfter || speaksOfAutofill(text);
    const after = isMeant && !liesAhead(text, page.today) ? autofillAfter(text) : null;
    const about = label === 'autofill' || speaksOfAutofill(text) || (isAfter && after !== null);
    if (!about && !everyWord) continue;
    if (run !== undefined && isSaidGenerally(run.slice(0, Math.max(0, run.indexOf(text))))) continue;
    if (choices.has(line) || isLogged(text, page.today)) continue;
    if (labels.some((one) => one.text === text && Math.abs(one.line - line) < 2)) continue;
    if (about) mention ??= element;
    // The head of a column that a cell repeats may print both: "Auto refill on / off".
    const printed = strategy === 'header-cell' ? text : (page.scene.lines[line]?.plain ?? '');
    if (autofillAnswer(text)?.state === null || printsBothStates(printed)) continue;
    const bare = label === 'autofill' || everyWord ? (bareState(lastPart(text)) ?? answerWithWhy(text)) : null;
    const isElse = (bare ?? after) !== null && label !== 'autofill' && isOfOther(page, text, line, isName);
    const since = everyWord && saysEnrolled(text) ? 'on' : null;
    const state = after !== null && !isElse ? after : (autofillStateIn(text)?.state ?? since ?? (isElse ? null : bare));
    if (state) signals.push({ state: isToCome(text, page.today) ? 'on' : state, strategy: 'state-word', element });
    // "No - you turned it on" says both.
    const why = state && isMeant && after === null ? autofillAfter(lastPart(text)) : null;
    if (why && why !== state) signals.push({ state: why, strategy: 'state-word', element });
  }
  return { signals, controls, mention };
}

/** "Enrolled in auto refill" over "No" is a question with its answer. */
function withAnswers(told: readonly Told[]): Told[] {
  return told.flatMap((one, at) => {
    const next = told[at + 1];
    if (!next || !speaksOfAutofill(one.text)) return [one];
    if (next.text.startsWith(`${one.text}: `)) return [];
    return one.label === null && /^(?:yes|no)$/i.test(next.text)
      ? [{ ...one, text: `${one.text}: ${next.text}` }]
      : [one];
  });
}

/** "When auto refill is off, you order each refill yourself": what the sentence begins with holds for all of it. */
const isSaidGenerally = (before: string): boolean => isGeneral(before.split(/[.!?;] /).pop() ?? '');

const behindLabel = (text: string) => text.slice(text.indexOf(':') + 1);

/** Behind a label, or behind a dash; of "Not eligible: controlled medication" what stands before the reason. */
function lastPart(text: string): string {
  const before = text.slice(0, Math.max(0, text.indexOf(':'))).trim();
  if (stateWord(before) === 'not-eligible') return before;
  return behindLabel(text).split(' - ').pop()?.trim() ?? '';
}

/** "No - you turned this off" */
function answerWithWhy(text: string): AutofillState | null {
  const [answer = '', why = '', more] = behindLabel(text)
    .split(' - ')
    .map((part) => part.trim());
  const state = stateWord(answer);
  return more === undefined && state === autofillAfter(why) ? state : null;
}

/** "Sep 3, 2026 - Auto refill turned off" tells what was done then, not what is now. */
function isLogged(text: string, today: Temporal.PlainDate): boolean {
  const [first] = findDates(text, today);
  return first?.start === 0 && first.date.kind === 'date' && Temporal.PlainDate.compare(first.date.on, today) <= 0;
}

const liesAhead = (text: string, today: Temporal.PlainDate): boolean =>
  findDates(text, today).some(({ date }) => date.kind === 'date' && Temporal.PlainDate.compare(date.on, today) > 0);

/** "Auto refill off on 12/15/2026": until then it is not. */
function isToCome(text: string, today: Temporal.PlainDate): boolean {
  return findDates(text, today).some(
    ({ start, date }) =>
      date.kind === 'date' && willEnd.test(text.slice(0, start)) && Temporal.PlainDate.compare(date.on, today) > 0,
  );
}
const willEnd = /\b(?:off|ends?|ending|stops?|cancell?ed|turns? off)(?: on| from| as of| after| effective)?\W*$/i;

interface Action {
  readonly text: string;
  readonly element: Element;
  /** It says by itself that it is about automatic refills. */
  readonly isSaid: boolean;
}

/** The link or button that a line is. */
function actionOf(page: Page, index: number, told: string): Action | null {
  const line = page.scene.lines[index];
  if (!line) return null;
  for (const piece of page.scene.pieces.slice(line.first, line.end)) {
    const { action } = piece.box;
    if (!action || piece.text === '' || !told.includes(piece.plain)) continue;
    const text = plain(textOf(page.scene, action));
    const name = text.length < 14 || !speaksOfAutofill(text) ? plain(page.scene.nameOf(action.element)) : text;
    if (speaksOfAutofill(name)) return { text: name, element: action.element, isSaid: true };
    // "Start refill" under it orders one now.
    if (refillAction.test(text)) continue;
    // "Enroll" under the heading "Auto refill".
    if (/^auto/i.test(told) && labelOf(told.split(':')[0] ?? '') === 'autofill')
      return { text: `${text} auto refill`, element: action.element, isSaid: false };
  }
  return null;
}
