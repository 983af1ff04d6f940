/** The earliest day the insurance pays for the next fill. It counts from the claim, whatever the parcel did (§1.1, §1.2). */
import { type DayNumber, dateOf, dayOf } from '@/src/calendar/day-number';
import { type Answer, type Known, known, notKnown } from './answer';
import type { KnownFacts } from './known-facts';
import type { SupplySettings } from './supply-settings';

export type InsuranceBasis =
  | { readonly kind: 'printed'; readonly rule: 'TS-01' }
  | {
      readonly kind: 'share-used';
      readonly rule: '§1.2';
      readonly fill: number;
      readonly claimedOn: Temporal.PlainDate;
      readonly daysSupply: number;
      readonly percent: number;
    };

/** Days after the claim: ⌈days × percent / 100⌉ in whole numbers. */
const daysUntilInsured = (daysSupply: number, percent: number): number => Math.floor((daysSupply * percent + 99) / 100);

/** A date the site printed wins, unless a fill since then has outdated it. */
export function earliestInsurance(facts: KnownFacts, settings: SupplySettings): Answer<InsuranceBasis> {
  const { claims, tooSoonUntil: printed } = facts;
  const last = claims.at(-1);
  if (printed !== null && printed > (last?.knownOn ?? Number.NEGATIVE_INFINITY)) {
    return known(dateOf(printed), { kind: 'printed', rule: 'TS-01' });
  }
  if (!last) return notKnown('no-fill');
  if (last.claimedOn === null) return notKnown('fill-date-not-known');
  // Of several fills claimed on one day the longest decides.
  const sameDay = claims.filter((claim) => claim.claimedOn === last.knownOn);
  if (sameDay.some((claim) => claim.daysSupply === null)) return notKnown('days-supply-not-known');
  const longest = sameDay.reduce((a, b) => ((b.daysSupply ?? 0) > (a.daysSupply ?? 0) ? b : a));
  const daysSupply = longest.daysSupply ?? 0;
  const percent = facts.eyeDrops ? settings.eyeDropsPercent : settings.insurancePercent;
  return known(
    dateOf(last.knownOn + daysUntilInsured(daysSupply, percent)),
    { kind: 'share-used', rule: '§1.2', fill: longest.fill, claimedOn: dateOf(last.knownOn), daysSupply, percent },
    ['insurance-formula'],
  );
}

export type ProcessingBasis =
  | { readonly kind: 'insurance'; readonly insurance: InsuranceBasis }
  /** Insurance allows it already, or nothing is known of it: not before today in any case. */
  | { readonly kind: 'today'; readonly insurance: InsuranceBasis | null };

/** The earliest day on which the next fill can be processed: not before the insurance date, and not before today. */
export function earliestProcessing(insurance: Answer<InsuranceBasis>, today: DayNumber): Known<ProcessingBasis> {
  if (insurance.certainty === 'unknown')
    return known(dateOf(today), { kind: 'today', insurance: null }, ['insurance-formula']);
  const isAhead = dayOf(insurance.on) >= today;
  const basis: ProcessingBasis = { kind: isAhead ? 'insurance' : 'today', insurance: insurance.basis };
  return known(isAhead ? insurance.on : dateOf(today), basis, insurance.assumed);
}
