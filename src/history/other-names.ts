/** What each of a person's medicines is called elsewhere on the pages: surely, and probably. */
import type { CurrentMedicine } from './current';
import type { MedicineAlone } from './current-medicine';
import type { Printings } from './printings';

type Listing = MedicineAlone & { readonly isListed: boolean };

/** `isListed`: the list of prescriptions has shown it, at any time. */
export function withOtherNames(medicines: readonly Listing[], printings: Printings): CurrentMedicine[] {
  return medicines.map((listing) => {
    const { isListed: _, ...medicine } = listing;
    const probableNames = unique(medicine.names.flatMap(printings.brandOrGenericOf));
    return {
      ...medicine,
      orderNames: orderNames(medicine, medicines, printings),
      probableNames,
      probablyIs: probablyIs(listing, medicines, probableNames),
    };
  });
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** A printing under which another listed medicine was seen means that one. */
function orderNames({ key, names }: MedicineAlone, all: readonly Listing[], printings: Printings): readonly string[] {
  const taken = new Set(
    all.filter((other) => other.key !== key && other.goneSince === null).flatMap((other) => other.names),
  );
  const others = names.flatMap(printings.sameAs).filter((name) => !taken.has(name));
  const isContradicted = (name: string) => names.some((own) => printings.isDifferent(own, name));
  return unique([...names, ...others.filter((name) => !isContradicted(name))]);
}

function probablyIs(one: Listing, all: readonly Listing[], probableNames: readonly string[]): string | null {
  if (one.rxNumber !== null || one.isListed) return null;
  const [twin, another] = all.filter(
    (other) => other.isListed && other.goneSince === null && other.names.some((name) => probableNames.includes(name)),
  );
  return twin && !another ? twin.key : null;
}
