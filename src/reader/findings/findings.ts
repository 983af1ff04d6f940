/** Reads the facts out of one run of text: "2 refills left", "Rx # 70123456", "Auto refill is on - next fill Nov 24". */

import { pattern, words } from '../text/patterns';
import { rememberForADay } from '../text/remember';
import { autofillStateIn } from '../words/autofill-words';
import { labels, linked } from '../words/field-labels';
import type { Finding } from './finding';
import { countsIn } from './finding-counts';
import { datesIn } from './finding-dates';
import { namesIn } from './finding-names';
import { priceIn } from './finding-prices';

const rx = pattern(
  `(?<![\\w]|\\breplace[sd]? (?:by |with )?|\\border(?: ?(?:number|no\\.?|id|#))?[ :#]{1,3}(?=rx-?\\d))${words(labels.rxNumber, 'prescription(?= ?\\d{6,12}(?![\\w/-]))')}${linked}(?:was )?(?<n>\\d{3,6}(?: \\d{3,6}){1,2}(?=$)|[A-Z]{0,3}-?\\d[\\d-]{3,16}\\d)(?![\\w])`,
  'i',
);
/** "Take 2 tablets for 10 days" is no supply. */
const isDirection = /^(?:take|use|inject|apply|inhale|instill|place|chew|dissolve|swallow)\b(?!.*\brefills?\b)/i;
const worthReading =
  /\d|fill|suppl|auto|prescri|provider|doctor|\bdr\b|physician|pharmacy|filled|free|\$|no c(?:ost|harge|opay)|expir|today|tomorrow|yesterday|\bago\b|copay|written|ordered by|costs?|status|hassle/i;

/** Every fact that one text tells, in reading order. `text` is in plain form. What a text tells stays the same all day. */
export const findingsIn = rememberForADay((text, today): readonly Finding[] => findAnew(text, today));

/** The same, found anew: for those who remember what they make of it. */
export function findAnew(text: string, today: Temporal.PlainDate): Finding[] {
  if (text.length > 600 || !worthReading.test(text) || isDirection.test(text)) return [];
  const state = /auto|hassle/i.test(text) ? autofillStateIn(text) : null;
  const found = [
    ...countsIn(text),
    ...[rxNumberIn(text), priceIn(text)].filter((one) => one !== null),
    ...namesIn(text),
    ...(state ? [{ field: 'autofill', value: state.state, start: state.start, end: text.length } as const] : []),
    ...datesIn(text, today),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function rxNumberIn(text: string): Finding | null {
  const match = /\d/.test(text) && /rx|script|receta/i.test(text) ? rx.exec(text) : null;
  return (
    match && { field: 'rxNumber', value: match.groups?.n ?? '', start: match.index, end: match.index + match[0].length }
  );
}
