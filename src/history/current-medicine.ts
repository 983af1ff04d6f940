/** What all sights of one prescription come to: the newest known word on each fact. */
import type { Autofill, Prescription } from '@/src/model/reading';
import type { AutofillSpell, CurrentMedicine, FillBefore, Seen } from './current';
import { foldPrinted } from './fold-printed';
import { known, type Look, looksAt, newestKnown } from './looks';
import { foldRxNumber, type MedicineSight } from './same-medicine';

type MedicineLook = Look<Prescription>;

/** What takes a look at this person's other medicines is told apart. */
export type MedicineAlone = Omit<CurrentMedicine, 'orderNames' | 'probableNames' | 'probablyIs'>;

/** `sights`: at least one. `goneSince` is told, for it takes the lists that do not show the medicine. */
export function currentMedicine(sights: readonly MedicineSight[], goneSince: string | null): MedicineAlone {
  const looks = looksAt(sights);
  const first = looks[0];
  const last = looks.at(-1);
  if (!first || !last) throw new Error('a medicine that was never seen');
  const { printedName } = (looks.findLast(({ visit }) => visit.reading.page === 'my-prescriptions') ?? last).item;
  const rxNumber = newestKnown(looks, (seen) => seen.rxNumber)?.value ?? null;
  const newest = <V>(pick: (seen: Prescription) => V | null) => newestKnown(looks, pick);
  return {
    key: rxNumber === null ? foldPrinted(first.item.printedName) : foldRxNumber(rxNumber),
    printedName,
    names: [...new Set(sights.map(({ name }) => name))].sort(),
    rxNumber,
    status: newest((seen) => known(seen.status)) ?? { value: 'unknown', seenOn: last.on },
    statusSince: statusSince(looks) ?? first.on,
    prescriber: newest((seen) => seen.prescriber),
    quantity: newest((seen) => seen.quantity),
    daysSupply: newest((seen) => seen.daysSupply),
    refillsLeft: newest((seen) => seen.refillsLeft),
    lastFilledOn: newest((seen) => seen.lastFilledOn),
    fillBefore: fillBefore(looks),
    nextFillOn: newest((seen) => seen.nextFillOn),
    expiresOn: newest((seen) => seen.expiresOn),
    price: newest((seen) => seen.price),
    autofill: newest((seen): Autofill | null => known(seen.autofill)) ?? { value: 'unknown', seenOn: last.on },
    autofillUnreadSince: autofillUnreadSince(looks),
    autofillOn: newest((seen) => seen.autofillOn),
    autofillSpells: autofillSpells(looks),
    autofillTurnedOn: autofillTurnedOn(looks),
    daysSupplyBefore: daysSupplyBefore(looks),
    becameActiveOn: becameActiveOn(looks),
    firstSeenOn: first.on,
    lastSeenOn: last.on,
    goneSince,
    path: last.visit.path,
  };
}

/** null while no look could tell the status. */
function statusSince(looks: readonly MedicineLook[]): string | null {
  const told = looks.filter(({ item }) => known(item.status) !== null);
  const before = told.findLastIndex(({ item }) => item.status !== told.at(-1)?.item.status);
  return told[before + 1]?.on ?? null;
}

/** At the kinds of page on which the state was ever read; at all of them while it never was. */
function whereAutofillIsShown(looks: readonly MedicineLook[]): readonly MedicineLook[] {
  const places = new Set(looks.filter(showsAutofill).map((look) => look.visit.reading.page));
  return places.size === 0 ? looks : looks.filter((look) => places.has(look.visit.reading.page));
}

function autofillUnreadSince(looks: readonly MedicineLook[]): string | null {
  const there = whereAutofillIsShown(looks);
  return there[there.findLastIndex(showsAutofill) + 1]?.on ?? null;
}

/** AF-11: what was seen before and after, with the days. */
function autofillSpells(looks: readonly MedicineLook[]): AutofillSpell[] {
  const spells: AutofillSpell[] = [];
  for (const { item, on, visit } of whereAutofillIsShown(looks)) {
    const { page } = visit.reading;
    const last = spells.at(-1);
    if (last?.state === item.autofill)
      spells[spells.length - 1] = { ...last, to: on, pages: [...new Set([...last.pages, page])] };
    else spells.push({ state: item.autofill, from: on, to: on, pages: [page] });
  }
  return spells;
}

/** AF-02: off at one look, on at the next that could tell. */
function autofillTurnedOn(looks: readonly MedicineLook[]): CurrentMedicine['autofillTurnedOn'] {
  const told = looks.filter(showsAutofill);
  const turns = told.flatMap((look, index) => {
    const before = told[index - 1];
    const turned = before?.item.autofill === 'off' && look.item.autofill === 'on';
    return turned ? [{ wasOffOn: before.on, isOnOn: look.on }] : [];
  });
  return turns.toReversed();
}

/** PL-05: a placeholder at one look, a prescription at the next that could tell. */
function becameActiveOn(looks: readonly MedicineLook[]): string | null {
  const told = looks.filter(({ item }) => item.status === 'active' || item.status === 'placeholder');
  const turn = told.findLastIndex(
    ({ item }, index) => item.status === 'active' && told[index - 1]?.item.status === 'placeholder',
  );
  return told[turn]?.on ?? null;
}

function daysSupplyBefore(looks: readonly MedicineLook[]): Seen<number> | null {
  const now = newestKnown(looks, (seen) => seen.daysSupply)?.value;
  return newestKnown(looks, (seen) => (seen.daysSupply === now ? null : seen.daysSupply));
}

/** A site that corrects a date by a few days has not filled twice. */
const anotherFillAfterDays = 21;

function fillBefore(looks: readonly MedicineLook[]): FillBefore | null {
  const last = newestKnown(looks, (seen) => seen.lastFilledOn)?.value;
  if (last === undefined) return null;
  const latest = Temporal.PlainDate.from(last).subtract({ days: anotherFillAfterDays }).toString();
  const before = looks.findLast(({ item }) => item.lastFilledOn !== null && item.lastFilledOn <= latest)?.item;
  if (!before || before.lastFilledOn === null) return null;
  return { filledOn: before.lastFilledOn, daysSupply: before.daysSupply, quantity: before.quantity };
}

function showsAutofill(look: MedicineLook): boolean {
  return look.item.autofill !== 'unknown';
}
