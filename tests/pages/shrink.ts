/** Makes a page that is read wrong smaller while it is still read wrong: fewer mutations first, then fewer nodes. */
import { Window } from 'happy-dom';
import type { Mutant } from './mutate';

type Fails = (mutant: Pick<Mutant, 'html' | 'expectation'>) => Promise<boolean>;

/** `again`: the mutant with these mutations only. */
export async function fewerMutations(
  mutant: Mutant,
  again: (names: readonly string[]) => Mutant,
  fails: Fails,
): Promise<Mutant> {
  let smallest = mutant;
  for (const name of mutant.applied) {
    const without = again(smallest.applied.filter((other) => other !== name));
    if (without.applied.length < smallest.applied.length && (await fails(without))) smallest = without;
  }
  return smallest;
}

/** What the expectation speaks of must stay on the page: without it every reading would be wrong. */
function valuesOf({ expectation: { reading } }: Mutant): string[] {
  const medicines = [...reading.prescriptions, ...reading.orders.flatMap((order) => order.medicines)];
  const values = [reading.person, ...medicines.flatMap(({ printedName, rxNumber }) => [printedName, rxNumber])];
  return values.filter((value) => value !== null);
}

/** Takes out the largest elements first, each where the page without it still fails. */
export async function fewerNodes(mutant: Mutant, fails: Fails): Promise<Mutant> {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(mutant.html, 'text/html');
  const values = valuesOf(mutant);
  const html = () => `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  let smallest = mutant;
  const elements = [...page.querySelectorAll('body *')].sort(
    (a, b) => b.querySelectorAll('*').length - a.querySelectorAll('*').length,
  );
  for (const element of elements) {
    const text = element.textContent ?? '';
    if (!page.contains(element) || values.some((value) => text.includes(value))) continue;
    const place = page.createComment('');
    element.replaceWith(place);
    const without = { ...mutant, applied: smallest.applied, html: html() };
    if (await fails(without)) {
      place.remove();
      smallest = { ...without, html: html() };
    } else place.replaceWith(element);
  }
  window.close();
  return smallest;
}
