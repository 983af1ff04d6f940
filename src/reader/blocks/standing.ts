/** Whether a medicine's block is a home-delivery prescription, a mere placeholder, filled elsewhere, or past. */
import type { Prescription } from '@/src/model/reading';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { remember } from '../text/remember';
import {
  elsewhereAction,
  elsewhereLabel,
  meansOthers,
  moveAction,
  notForHomeDelivery,
  nothingOnFile,
  optumPharmacy,
  placeholderLabel,
  refillAction,
  renewAction,
  shopLabel,
  specialty,
} from '../words';
import { stateWord } from '../words/autofill-words';
import { inactiveLabel, neverRenewed } from '../words/ended-words';
import { actionsOf } from './actions';
import type { Fact } from './block-facts';
import { deliveryClaims } from './delivery-claims';
import type { Section } from './sections';
import type { Told } from './told-run';

export interface Standing {
  readonly status: Prescription['status'];
  readonly strategy: string;
  readonly disagree: boolean;
  /** Controls that would move the medicine to home delivery. */
  readonly moves: readonly Element[];
  /** Something in the block says that it is a medicine's at all. */
  readonly isTold: boolean;
}

/** What one text of a block marks its medicine as. */
const marksOf = remember((text) => ({
  placeholder: placeholderLabel.test(text) && text.length < 120,
  moves:
    moveAction.test(text) &&
    text.length < 60 &&
    /home delivery|mail|to (?:us|optum)/i.test(text) &&
    !/\b(?:not|cannot|unavailable|\w+n't)\b/i.test(text),
  nothingOnFile: nothingOnFile.test(text) && text.length < 120,
  neverRenewed: neverRenewed.test(text),
  filledAt: filledAt.exec(text)?.groups?.n?.trim() ?? null,
  notDelivered: notForHomeDelivery.test(text) && text.length < 120,
  elsewhere: elsewhereLabel.test(text),
  shop: shopLabel.test(text),
  inactive: inactiveLabel.test(text),
  expired: /^(?:prescription )?expired(?: on \S+)?\.?$/i.test(text),
}));

const isPrescriptions = /^(?:discontinued|transferred|archived|replaced)\b/i;

/** "Last filled Oct 20, 2026 at Harbor Pharmacy" */
const filledAt = /(?<!\b(?:be|to|can) )\b(?:filled|dispensed)\b[^.;]{0,40}? at (?:the )?(?<n>\p{Lu}[^,.;•·|]{1,50})/u;

/** What a link or button is for, by what it says. */
const purposeOf = remember((text) => ({
  moves: moveAction.test(text) && !/walgreens|cvs|retail/i.test(text),
  refills: isRefill(text),
  manages: elsewhereAction.test(text),
}));

export function standingOf(
  page: Page,
  lines: readonly number[],
  told: readonly Told[],
  facts: readonly Fact[],
  section: Section,
  isAboutAutofill: boolean,
): Standing {
  const actions = actionsOf(page, lines);
  const acted = new Set(actions.map(({ text }) => text));
  const isAction = (text: string) => acted.has(text);
  const hasNumber = facts.some(({ field, value }) => field === 'rxNumber' && value !== null);
  // An offer beside a prescription that means others says nothing of this one.
  const isOffer = (words: string) => meansOthers.test(words);
  const offered = told.flatMap(({ text, run, label }) => (label === null && isOffer(run ?? text) ? text : []));
  const texts = told.flatMap(({ text, run, label }) => {
    if (label === null && isOffer(run ?? text)) return [];
    const value = text.slice(text.indexOf(':') + 1).trim();
    // "Discontinued" beside "Auto refill" is said of the prescription; "Stopped" may be of automatic refills.
    const isValue = label === 'status' || label === 'pharmacy' || (label === 'autofill' && isPrescriptions.test(value));
    return isValue ? value : text;
  });
  const moving = actions.filter(({ text }) => purposeOf(text).moves);
  const moves = moving.filter(({ line }) => !isOffer(line));
  const refills = actions.filter(({ text }) => purposeOf(text).refills);
  const manages = actions.filter(({ text }) => purposeOf(text).manages);
  /** It is on file here. */
  const isOurs = hasNumber || refills.length > 0;
  const moveElements = moves.map(({ box }) => box.element);

  const claims = deliveryClaims(page, lines);
  const isPlaceholder = texts.some((text) => marksOf(text).placeholder) || claims.includes('eligible');
  const isDenied = texts.some((text) => marksOf(text).notDelivered) || claims.includes('denied');
  const labelMoves = texts.some((text) => marksOf(text).moves && !isAction(text));
  const shops = facts.filter(({ field }) => field === 'pharmacy').map(({ value }) => String(value));
  const hasRefills = facts.some(({ field, value }) => field === 'refillsLeft' && value !== null);
  const isUnfiled = !isOurs && !hasRefills && texts.some((text) => marksOf(text).nothingOnFile);
  if (shops.length === 0 && refills.length === 0) shops.push(...texts.flatMap((text) => marksOf(text).filledAt ?? []));
  const isElsewhere =
    shops.some((shop) => !optumPharmacy.test(plain(shop)) || specialty.test(shop)) ||
    texts.some((text) => marksOf(text).elsewhere && !isAction(text)) ||
    (!isOurs && !hasRefills && texts.some((text) => marksOf(text).shop && !isAction(text))) ||
    manages.length > 0;
  // "Inactive" on the page of automatic refills is said of these.
  const isOfAutofill = (text: string) => isAboutAutofill && stateWord(text) !== null;
  const isInactive = texts.some((text) => marksOf(text).inactive && !isAction(text) && !isOfAutofill(text));
  const isExpired = texts.some((text) => marksOf(text).expired);
  const isOver = isExpired && texts.some((text) => marksOf(text).neverRenewed);
  const isTold =
    isPlaceholder ||
    isDenied ||
    labelMoves ||
    moves.length > 0 ||
    refills.length > 0 ||
    isElsewhere ||
    isInactive ||
    isExpired;
  const say = (status: Prescription['status'], strategy: string, disagree = false): Standing => ({
    status,
    strategy,
    disagree,
    moves: moveElements,
    isTold,
  });

  if (isInactive || isOver) return say('inactive', 'badge');
  if (isPlaceholder || labelMoves)
    return refills.length > 0 || isDenied ? say('unknown', 'label', true) : say('placeholder', 'label');
  if (isElsewhere && moves.length > 0 && manages.length === 0 && refills.length === 0)
    return say('placeholder', 'only-action');
  if (isElsewhere) return say('elsewhere', 'pharmacy');
  if (isUnfiled) return say('placeholder', 'label');
  if (isDenied) return isOurs ? say('unknown', 'label', true) : say('elsewhere', 'label');
  if (moves.length > 0 && refills.length === 0) return say('placeholder', 'only-action');
  if (section === 'inactive' || section === 'elsewhere') return say(section, 'section');
  if (section === 'placeholder')
    return refills.length > 0 ? say('unknown', 'section', true) : say('placeholder', 'section');
  // "Expired. Ask your doctor to renew it."
  const isRenewable = texts.some((text) => renewAction.test(text) && !/\b(?:not?|never|cannot|\w+n't)\b/i.test(text));
  if (isExpired && !isRenewable && !actions.some(({ text }) => renewAction.test(text)) && refills.length === 0)
    return say('inactive', 'badge');
  if (isOurs) return say('active', 'list');
  const isUnsure = section === 'unclear' || moving.length > 0 || offered.some((text) => marksOf(text).moves);
  return isUnsure ? say('unknown', 'list', true) : say('active', 'list');
}

const isRefill = (text: string) =>
  refillAction.test(text) || (/^(?:start |order |request )?(?:refill|renew)\b/i.test(text) && !moveAction.test(text));
