/** What a caregiver may set, for a person or for one medicine. */
import { z } from '@/src/model/schema';
import type { Place } from './place';

const days = z.int().check(z.minimum(0), z.maximum(90));
const percent = z.int().check(z.minimum(1), z.maximum(100));

export const SupplySettings = z.strictObject({
  /** Days before the run-out to order (RF-01). */
  orderAheadDays: days,
  /** The same when a new prescription is needed (RF-02). */
  newPrescriptionAheadDays: days,
  /** Share of the days' supply that must be used before insurance pays again (§1.2). */
  insurancePercent: percent,
  eyeDropsPercent: percent,
  /** How long before its order-by date a medicine is "soon". */
  soonDays: days,
});
export type SupplySettings = z.infer<typeof SupplySettings>;

export const SomeSupplySettings = z.partial(SupplySettings);
export type SomeSupplySettings = z.infer<typeof SomeSupplySettings>;

const usualSettings: SupplySettings = {
  orderAheadDays: 14,
  newPrescriptionAheadDays: 21,
  insurancePercent: 75,
  eyeDropsPercent: 70,
  soonDays: 7,
};

/** Settings that make sense; of any other the places are named and none of them is taken. */
export function understoodSettings(given: SomeSupplySettings | null | undefined, place: Place): SomeSupplySettings {
  if (given == null || Object.keys(given).length === 0) return {};
  const parsed = SomeSupplySettings.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) place.report('not-understood', ...issue.path.map(String));
  return {};
}

/** The usual settings, then the person's, then the medicine's. */
export function chosenSettings(person: SomeSupplySettings, medicine: SomeSupplySettings): SupplySettings {
  const said = [person, medicine].map((some) =>
    Object.fromEntries(Object.entries(some).filter(([, value]) => value != null)),
  );
  return Object.assign({ ...usualSettings }, ...said);
}
