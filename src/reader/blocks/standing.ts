/** Whether a medicine's block is a home-delivery prescription, a mere placeholder, filled elsewhere, or past. */
import type { Prescription } from '@/src/model/reading';
import { orderNumberIn } from '../findings/order-number';
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
import { inactiveLabel, isRefused, neverRenewed, renewalDenied, renewalUnderWay } from '../words/ended-words';
import { isBareStatus, statusOf } from '../words/statuses';
import { actionsOf } from './actions';
import type { Fact } from './block-facts';
import { deliveryClaims } from './delivery-claims';
import { namesNoShop } from './pharmacies';
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

/** What a block tells of where its medicine is filled. */
export interface Evidence {
  /** Controls that would move the medicine to home delivery. */
  readonly moves: readonly Element[];
  /** Something would move it, or others with it. */
  readonly mayMove: boolean;
  readonly isRefilled: boolean;
  /** A link or button is for what is filled elsewhere. */
  readonly isManaged: boolean;
  /** It is on file here. */
  readonly isOurs: boolean;
  /** An order of it is under way from here. */
  readonly isOnItsWay: boolean;
  readonly isPlaceholder: boolean;
  readonly isDenied: boolean;
  readonly isElsewhere: boolean;
  readonly isUnfiled: boolean;
  readonly isInactive: boolean;
  readonly isExpired: boolean;
  readonly isRenewable: boolean;
}

/** An offer beside a prescription that means others says nothing of this one. */
const isOffer = ({ text, run, label }: Told) => label === null && meansOthers.test(run ?? text);

/** What one text says by itself, without the label that makes it a status. */
function saidBy({ text, label }: Told): string {
  const value = text.slice(text.indexOf(':') + 1).trim();
  // "Discontinued" beside "Auto refill" is said of the prescription; "Stopped" may be of automatic refills.
  const isValue = label === 'status' || label === 'pharmacy' || (label === 'autofill' && isPrescriptions.test(value));
  return isValue ? value : text;
}

export function evidenceIn(
  page: Page,
  lines: readonly number[],
  told: readonly Told[],
  facts: readonly Fact[],
  isAboutAutofill: boolean,
): Evidence {
  const actions = actionsOf(page, lines);
  const acted = new Set(actions.map(({ text }) => text));
  const isAction = (text: string) => acted.has(text);
  const hasNumber = facts.some(({ field, value }) => field === 'rxNumber' && value !== null);
  const texts = told.filter((one) => !isOffer(one)).map(saidBy);
  const moving = actions.filter(({ text }) => purposeOf(text).moves);
  const isRefilled = actions.some(({ text }) => purposeOf(text).refills);
  const isManaged = actions.some(({ text }) => purposeOf(text).manages);
  const isOurs = hasNumber || isRefilled;

  const hasOrder = texts.some((text) => orderNumberIn(text) !== null);
  const claims = deliveryClaims(page, lines);
  const labelMoves = texts.some((text) => marksOf(text).moves && !isAction(text));
  const shops = facts
    .filter(({ field }) => field === 'pharmacy')
    .map(({ value }) => String(value))
    .filter((said) => !namesNoShop(plain(said)));
  const hasRefills = facts.some(({ field, value }) => field === 'refillsLeft' && value !== null);
  if (shops.length === 0 && !isRefilled) shops.push(...texts.flatMap((text) => marksOf(text).filledAt ?? []));
  // "Inactive" on the page of automatic refills is said of these.
  const isOfAutofill = (text: string) => isAboutAutofill && stateWord(text) !== null;
  const isExpired = texts.some((text) => marksOf(text).expired);
  const wasDenied = texts.some((text) => renewalDenied.test(text));
  const asksToRenew = (text: string) =>
    (renewAction.test(text) && !/\b(?:not?|never|cannot|\w+n't)\b/i.test(text)) ||
    (!wasDenied && renewalUnderWay.test(text) && !isRefused.test(text));
  return {
    moves: moving.flatMap(({ line, box }) => (meansOthers.test(line) ? [] : [box.element])),
    mayMove: moving.length > 0 || told.some((one) => isOffer(one) && marksOf(one.text).moves),
    isRefilled,
    isManaged,
    isOurs,
    isOnItsWay: hasOrder && texts.some((text) => isUnderWay(text)),
    isPlaceholder: labelMoves || texts.some((text) => marksOf(text).placeholder) || claims.includes('eligible'),
    isDenied: texts.some((text) => marksOf(text).notDelivered) || claims.includes('denied'),
    isElsewhere:
      shops.some((shop) => !optumPharmacy.test(plain(shop)) || specialty.test(shop)) ||
      texts.some((text) => marksOf(text).elsewhere && !isAction(text)) ||
      (!isOurs && !hasRefills && texts.some((text) => marksOf(text).shop && !isAction(text))) ||
      isManaged,
    isUnfiled: !isOurs && !hasRefills && texts.some((text) => marksOf(text).nothingOnFile),
    isInactive:
      texts.some((text) => marksOf(text).inactive && !isAction(text) && !isOfAutofill(text)) ||
      (isExpired && texts.some((text) => marksOf(text).neverRenewed)),
    isExpired,
    // "Expired. Ask your doctor to renew it."
    isRenewable: texts.some(asksToRenew) || actions.some(({ text }) => renewAction.test(text)),
  };
}

export function standingOf(evidence: Evidence, section: Section): Standing {
  const { moves, isRefilled, isManaged, isOurs, isPlaceholder, isDenied, isElsewhere, isInactive, isExpired } =
    evidence;
  const isMoved = moves.length > 0;
  const isTold = isPlaceholder || isDenied || isMoved || isRefilled || isElsewhere || isInactive || isExpired;
  const say = (status: Prescription['status'], strategy: string, disagree = false): Standing => ({
    status,
    strategy,
    disagree,
    moves,
    isTold,
  });

  if (isInactive) return say('inactive', 'badge');
  if (isPlaceholder) return isRefilled || isDenied ? say('unknown', 'label', true) : say('placeholder', 'label');
  if (isElsewhere && isMoved && !isManaged && !isRefilled) return say('placeholder', 'only-action');
  if (isElsewhere) return say('elsewhere', 'pharmacy');
  if (evidence.isUnfiled) return say('placeholder', 'label');
  if (isDenied) return isOurs ? say('unknown', 'label', true) : say('elsewhere', 'label');
  if (isMoved && !isRefilled) return say('placeholder', 'only-action');
  if (section === 'inactive' || section === 'elsewhere') return say(section, 'section');
  if (section === 'placeholder') return isRefilled ? say('unknown', 'section', true) : say('placeholder', 'section');
  if (isExpired && !evidence.isRenewable && !isRefilled) return say('inactive', 'badge');
  // "On the way (1)" after "Ready to refill (2)": what we have sent is on file here.
  if (isOurs || (section === 'unclear' && evidence.isOnItsWay && !evidence.mayMove)) return say('active', 'list');
  return section === 'unclear' || evidence.mayMove ? say('unknown', 'list', true) : say('active', 'list');
}

/** Neither what has come to its end, nor what a doctor is still asked for. */
const isUnderWay = remember(
  (text): boolean => isBareStatus(text) && !/^(?:delivered|canceled|cannot-fill|verifying)$/.test(statusOf(text) ?? ''),
);

const isRefill = (text: string) =>
  refillAction.test(text) || (/^(?:start |order |request )?(?:refill|renew)\b/i.test(text) && !moveAction.test(text));
