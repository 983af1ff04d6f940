/** Whose account a page shows, or why that cannot be known. Names are folded, never guessed at. */
import type { Person } from '@/src/model/person';
import type { HeldWhy } from '@/src/model/visit';
import { hasPrintedName } from '@/src/records/people';
import { afterKnownName, afterUnsureName, type Stretch } from './stretch';

export type WhosePage = { readonly file: Person } | { readonly hold: HeldWhy };

/** `printedName`: as the page prints it; null when it does not say. `stretch`: after this very page was seen. */
export function whosePage(printedName: string | null, people: readonly Person[], stretch: Stretch): WhosePage {
  if (printedName === null) {
    const settledOn = stretch.kind === 'settled' && people.find((person) => person.id === stretch.personId);
    return settledOn ? { file: settledOn } : { hold: 'not-said' };
  }
  const [owner, another] = people.filter((person) => hasPrintedName(person, printedName));
  if (!owner) return { hold: 'new-name' };
  return another ? { hold: 'shared-name' } : { file: owner };
}

/** The stretch after a page with this name was seen; a page that does not say leaves it as it is. */
export function afterPage(
  stretch: Stretch,
  printedName: string | null,
  people: readonly Person[],
  newId: string,
): Stretch {
  if (printedName === null) return stretch;
  const whose = whosePage(printedName, people, stretch);
  return 'file' in whose ? afterKnownName(stretch, whose.file.id, newId) : afterUnsureName(newId);
}
