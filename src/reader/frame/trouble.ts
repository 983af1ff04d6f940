/** What a page says of its own state: still loading, broken, or empty. */

import { contains, nearest } from '../dom/scene';
import type { Page } from '../page';
import { whole, within, words } from '../text/patterns';
import { remember } from '../text/remember';
import { headingOf, mainOf } from './outline';

const loading = whole(
  words(
    'loading\\b.{0,60}',
    'please wait.{0,60}',
    "(?:we are|we're|just a moment.*|hang tight.*|one moment.*)",
    "(?:we are|we're) (?:getting|loading|fetching|retrieving) .*",
    '(?:getting|fetching|retrieving) your .*',
  ),
);
const lists = '(?:list|information|results?|prescriptions|medications|orders)';
const broken = within(
  words(
    'something went wrong',
    "(?:sorry|we're sorry|we are sorry)[,.:!]? .*",
    "page (?:not|can(?:no|')t be) found",
    "(?:we )?(?:can't|couldn't|cannot|could not|can not|are unable to|were unable to|weren't able to|aren't able to) (?:find|load|display|show|complete|process|get|retrieve|reach) (?:the|this|that|your|any)(?! (?:(?:last|latest|preferred|saved|credit|debit) )*(?:payments?|cards?|insurance|claim|co-?pay)\\b).*",
    '(?:technical|system) (?:difficult(?:y|ies)|errors?|issues?|problems?)',
    '(?:temporarily|currently) (?:unavailable|down)',
    'service unavailable',
    'an? (?:unexpected )?error (?:has )?occurred',
    'internal server error',
    'access denied',
    'under maintenance',
    'scheduled maintenance',
    'oops.*',
    'timed out',
    "(?:didn't|did not|failed to) load",
    "(?:some|parts?|one or more|not all|a few)(?: of)? .{0,50}(?:could not|couldn't|can't|cannot|can not|were not|weren't|are not|aren't|is not|isn't) (?:be )?(?:loaded|shown|displayed|found|retrieved|available)",
    '(?:having )?(?:trouble|problems?|difficulty) (?:loading|showing|getting|displaying|retrieving) .*',
    `${lists} (?:is|are) (?:incomplete|missing)`,
    // What may lack a detail is listed all the same.
    `${lists} (?:may|might) be (?:incomplete|missing(?! (?:some |a few )?(?:details|information)))`,
    'unavailable right now',
    'not available (?:at this time|at the moment|right now)',
  ),
);
const brokenCode =
  /^(?:(?:http )?error )?(?:404|500|502|503)(?:$|[ :-]+(?:-|page|not|internal|service|bad|error|server)\b)/i;
const empty = within(
  words(
    "you (?:have no|don't have any|do not have any|haven't|have not|currently have no)\\b.*",
    "(?:there (?:are|is)|we (?:found|have)|we couldn't find) (?:no|any)\\b.*",
    'no (?:active |current |open |recent |past )?(?:prescriptions?|medications?|medicines?|orders?|results?|items?|caregivers?|care recipients?|automatic refills?|payment methods?|cards?)\\b.*',
    'nothing (?:to (?:show|display|refill)|here|in your (?:cart|order|list)).*',
    '(?:your )?(?:cart|order|list|inbox) is empty.*',
    'none of your .*',
  ),
);

/** What one line says of the page's state. */
const saidIn = remember((text) => {
  const saysEmpty = text.length < 200 && empty.test(text);
  return {
    loading: loading.test(text),
    broken: text.length < 200 && !saysEmpty && (broken.test(text) || brokenCode.test(text)),
    empty: saysEmpty,
  };
});

export interface Trouble {
  readonly loading: boolean;
  /** The words of an error on the page; null when it shows none. */
  readonly error: string | null;
  readonly saysEmpty: boolean;
  /** Nothing at all is printed in the content of the page. */
  readonly blank: boolean;
}

export function troubleOf(page: Page): Trouble {
  const { scene } = page;
  const content = scene.lines.filter((line) => !/^(?:banner|navigation|footer)$/.test(line.box.region));
  const main = mainOf(scene);
  const inMain = main ? content.filter((line) => contains(main, line.box)) : content;
  const isDialog = (region: string) => region === 'dialog';
  const beside = content.filter((line) => !isDialog(line.box.region));
  // A dialog over a page that shows nothing but its heading is the page.
  const calm = beside.some((line) => headingOf(line) === null) ? beside : content;
  const isLoading = calm.some(
    (line) => saidIn(line.plain).loading && nearest(line.box, (box) => box.action === box) === null,
  );
  const errorLine = calm.find((line) => saidIn(line.plain).broken);
  return {
    loading: isLoading || scene.busy,
    error: errorLine?.text ?? null,
    saysEmpty: calm.some((line) => saidIn(line.plain).empty),
    blank: inMain.length === 0,
  };
}
