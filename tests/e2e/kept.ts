/** What is in the records, as a story asks for it: by person, in the words of the pages. */
import type { HeldSighting, Visit } from '@/src/model/visit';
import type { Driver } from './driver';
import { ourTab, rawRecords } from './raw-records';

export interface Kept {
  /** By person: each medicine's name that stands in that person's records. */
  readonly medicines: Readonly<Record<string, readonly string[]>>;
  /** By person: the kinds of pages that were filed, each once. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** What waits for a word, newest last. */
  readonly held: readonly Pick<HeldSighting, 'why'>[];
}

export async function kept(driver: Driver): Promise<Kept> {
  const { people = [], visits = [], held = [] } = await rawRecords(driver);
  const bodies = visits.map(({ body }) => body as Visit);
  const byPerson = (valuesOf: (visit: Visit) => readonly string[]) =>
    Object.fromEntries(
      people.map(({ id, body }) => [
        (body as { name: string }).name,
        [...new Set(bodies.filter(({ personId }) => personId === id).flatMap(valuesOf))].sort(),
      ]),
    );
  return {
    medicines: byPerson(({ reading }) => [
      ...reading.prescriptions.map(({ printedName }) => printedName),
      ...reading.orders.flatMap((order) => order.medicines.map(({ printedName }) => printedName)),
    ]),
    pages: byPerson(({ reading }) => [reading.page]),
    held: held.map(({ body }) => ({ why: (body as HeldSighting).why })),
  };
}

/** Nobody is known to be signed in: the background has heard of a sign-out. */
export const isForgotten = async (driver: Driver): Promise<boolean> =>
  (await ourTab(driver)).evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    const { stretch } = await (browser ?? chrome).storage.session.get('stretch');
    return (stretch as { kind?: string } | undefined)?.kind === 'fresh';
  });
