/** The earliest day the insurance pays for the next fill. It counts from the claim, whatever the parcel did (§1.1, §1.2). */
import { type Answer, type Known, known, notKnown } from './answer';
import type { KnownFacts } from './known-facts';
import { laterOf } from './rhythm';
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
export const daysUntilInsured = (daysSupply: number, percent: number): number =>
  Math.floor((daysSupply * percent + 99) / 100);

/** A date the site printed wins, unless a fill since then has outdated it. */
export function earliestInsurance({ facts, claims }: KnownFacts, settings: SupplySettings): Answer<InsuranceBasis> {
  const last = claims.at(-1);
  const printed = facts.tooSoonUntil === null ? null : Temporal.PlainDate.from(facts.tooSoonUntil);
  if (printed && (!last?.claimedOn || Temporal.PlainDate.compare(printed, last.claimedOn) > 0)) {
    return known(printed, { kind: 'printed', rule: 'TS-01' });
  }
  if (!last) return notKnown('no-fill');
  if (last.claimedOn === null) return notKnown('fill-date-not-known');
  // Of several fills claimed on one day the longest decides.
  const sameDay = claims.filter((claim) => claim.claimedOn?.equals(last.knownOn));
  if (sameDay.some((claim) => claim.daysSupply === null)) return notKnown('days-supply-not-known');
  const longest = sameDay.reduce((a, b) => ((b.daysSupply ?? 0) > (a.daysSupply ?? 0) ? b : a));
  const daysSupply = longest.daysSupply ?? 0;
  const percent = facts.eyeDrops ? settings.eyeDropsPercent : settings.insurancePercent;
  return known(
    last.knownOn.add({ days: daysUntilInsured(daysSupply, percent) }),
    { kind: 'share-used', rule: '§1.2', fill: longest.fill, claimedOn: last.knownOn, daysSupply, percent },
    ['insurance-formula'],
  );
}

export type ProcessingBasis =
  | { readonly kind: 'insurance'; readonly insurance: InsuranceBasis }
  /** Insurance allows it already, or nothing is known of it: not before today in any case. */
  | { readonly kind: 'today'; readonly insurance: InsuranceBasis | null };

/** The earliest day on which the next fill can be processed: not before the insurance date, and not before today. */
export function earliestProcessing(
  insurance: Answer<InsuranceBasis>,
  today: Temporal.PlainDate,
): Known<ProcessingBasis> {
  if (insurance.certainty === 'unknown') return known(today, { kind: 'today', insurance: null }, ['insurance-formula']);
  const on = laterOf(insurance.on, today);
  const basis: ProcessingBasis = on.equals(insurance.on)
    ? { kind: 'insurance', insurance: insurance.basis }
    : { kind: 'today', insurance: insurance.basis };
  return known(on, basis, insurance.assumed);
}
