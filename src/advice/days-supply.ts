/** A prescription written for another number of days must be sent again by the doctor's office (DS-01 to DS-05). */
import type { CurrentMedicine } from '@/src/history/current';
import { parseMedicine } from '@/src/medicines/parse-medicine';
import { isActive, isListed, isWeekly } from './about-medicine';
import { nameOf, sinceWhen } from './about-order';
import { oddPair, type Pair, pairWord } from './odd-pair';
import { askMedicine, askPair } from './own-questions';
import type { PersonFacts } from './person-facts';
import { all, applies, type MedicineRule, type OrderRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';
import { hasWrongDays, wrongDays } from './to-be-stopped';
import { isMonth, isSameSupply, mayComeForThreeMonths, mismatchOf, wantedDays } from './wanted-days';

const weeksAreFine: MedicineRule = {
  about: 'medicine',
  id: 'DS-01',
  shows: [{ as: 'conduct' }],
  when(medicine, facts) {
    if (!isListed(medicine) || !isWeekly(medicine, facts)) return 'does-not-apply';
    return medicine.daysSupply === null ? 'cannot-tell' : applies(medicine.daysSupply.value % 7 === 0);
  },
};

/** A month of something that could come for three: nobody has said what is wanted. */
function wishIsOpen(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  const days = medicine.daysSupply?.value ?? null;
  const isOpen = wantedDays(medicine, facts) === null && days !== null && isMonth(days);
  return isOpen && mayComeForThreeMonths(medicine, facts);
}

function pairIsWrong(medicine: CurrentMedicine, pair: Pair, facts: PersonFacts): Verdict {
  const fits = pairWord(medicine, pair, facts);
  return fits === null ? 'cannot-tell' : applies(fits === 'no');
}

const otherDaysThanWanted: MedicineRule = {
  about: 'medicine',
  id: 'DS-02',
  shows: [{ as: 'card' }, { as: 'script', script: 'corrected-prescription' }],
  when(medicine, facts) {
    const active = isActive(medicine);
    if (active !== 'applies') return active;
    const days = medicine.daysSupply?.value ?? null;
    const mismatch = mismatchOf(medicine, days, facts);
    if (mismatch === 'cannot-tell') return 'cannot-tell';
    if (mismatch !== null) return 'applies';
    if (wishIsOpen(medicine, facts)) return 'cannot-tell';
    const pair = oddPair(medicine, facts);
    if (pair === null) return 'does-not-apply';
    return pairIsWrong(medicine, pair, facts);
  },
  asks(medicine, facts) {
    const pair = oddPair(medicine, facts);
    const isFine = mismatchOf(medicine, medicine.daysSupply?.value ?? null, facts) === null;
    if (pair !== null && isFine && !wishIsOpen(medicine, facts))
      return pairWord(medicine, pair, facts) === null ? askPair(medicine, pair, facts, 'DS-02') : null;
    return facts.own.ofMedicine('wanted-days', medicine) === null && medicine.daysSupply !== null
      ? askMedicine('wanted-days', medicine, facts, 'DS-02', 'DS-04', 'PR-06')
      : null;
  },
  card: {
    topic: 'days-supply',
    advice(medicine, facts) {
      const mismatch = mismatchOf(medicine, medicine.daysSupply?.value ?? null, facts);
      if (mismatch === 'cannot-tell') return null;
      const named = { medicine: medicine.printedName, person: facts.person.name };
      const ofThisOne = { medicines: [medicine], prescriber: medicine.prescriber?.value ?? null };
      const script = scriptRef('corrected-prescription', facts, ofThisOne);
      const basis = medicine.daysSupply ? [{ say: 'seen-on', on: medicine.daysSupply.seenOn } as const] : [];
      const pair = oddPair(medicine, facts);
      if (mismatch === null)
        return (
          pair && {
            headline: { say: 'pair-does-not-fit', ...named, ...pair },
            basis,
            firstStep: { say: 'corrected-prescription' },
            thenSteps: [],
            call: 'clinic',
            script,
          }
        );
      const byWish = wantedDays(medicine, facts)?.by === 'wish';
      return {
        headline: byWish
          ? { say: 'days-other-than-wanted', ...named, ...mismatch }
          : { say: 'days-supply-changed', ...named, before: mismatch.wanted, now: mismatch.now },
        basis,
        firstStep: { say: byWish ? 'corrected-prescription' : 'ask-whether-this-was-wanted' },
        thenSteps: byWish ? [] : [{ say: 'corrected-prescription-from-the-office' }],
        call: 'clinic',
        script,
      };
    },
  },
};

const stopItFirst: OrderRule = {
  about: 'order',
  id: 'DS-03',
  shows: [{ as: 'card' }, { as: 'script', script: 'stop-an-order' }],
  when: hasWrongDays,
  card: {
    topic: 'new-order',
    advice(order, facts) {
      const wrong = wrongDays(order, facts).map((one) => ({ say: 'other-days-than-wanted', ...one }) as const);
      return {
        headline: { say: 'wrong-days-under-way', what: nameOf(order), person: facts.person.name },
        basis: [...wrong, ...sinceWhen(order)],
        firstStep: { say: 'stop-it-if-not-wanted' },
        thenSteps: [{ say: 'corrected-prescription-from-the-office' }],
        call: 'member-help',
        script: scriptRef('stop-an-order', facts, { order }),
      };
    },
  },
};

/** The wish stands above table and earlier fills: what fits it is never called wrong. */
const lessOnPurpose: MedicineRule = {
  about: 'medicine',
  id: 'DS-04',
  shows: [{ as: 'conduct' }],
  when(medicine, facts) {
    const wish = facts.own.ofMedicine('wanted-days', medicine);
    if (wish === null || !isListed(medicine)) return 'does-not-apply';
    return medicine.daysSupply === null ? 'cannot-tell' : applies(isSameSupply(wish.value, medicine.daysSupply.value));
  },
};

const brandsMayBeMonthly: MedicineRule = {
  about: 'medicine',
  id: 'DS-05',
  shows: [{ as: 'note' }],
  when(medicine) {
    if (!isListed(medicine)) return 'does-not-apply';
    const { isBrand, ingredient } = parseMedicine(medicine.printedName);
    const brand = ingredient === null ? 'cannot-tell' : applies(isBrand === true);
    const days = medicine.daysSupply?.value ?? null;
    return all(brand, days === null ? 'cannot-tell' : applies(isMonth(days)));
  },
};

export const daysSupplyRules: readonly Rule[] = [
  stopItFirst,
  otherDaysThanWanted,
  weeksAreFine,
  lessOnPurpose,
  brandsMayBeMonthly,
];
