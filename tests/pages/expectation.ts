/** A frozen page beside what it must read as, and where the contract leaves a field open. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Reading } from '@/src/model/reading';
import { CivilDate, z } from '@/src/model/schema';

export const Expectation = z.object({
  url: z.string(),
  today: CivilDate,
  layout: z.string(),
  /** Paths such as `prescriptions.0.price` or `orders.*.total` that the contract does not determine. */
  open: z.optional(z.array(z.string())),
  reading: Reading,
});
export type Expectation = z.infer<typeof Expectation>;

export const shelves = ['open', 'blind'] as const;
export type Shelf = (typeof shelves)[number];

export interface FrozenPage {
  shelf: Shelf;
  name: string;
  file: string;
  expectation: Expectation;
}

/** Every page of a shelf by name. A page without an expectation is a mistake of the corpus and throws. */
export function frozenPages(root: string, shelf: Shelf): FrozenPage[] {
  const folder = join(root, shelf);
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.html'))
    .sort()
    .map((entry) => {
      const file = join(folder, entry);
      const expectation = Expectation.parse(JSON.parse(readFileSync(file.replace(/\.html$/, '.json'), 'utf8')));
      return { shelf, name: entry.replace(/\.html$/, ''), file, expectation };
    });
}

/** Whether the contract leaves the field at this path undetermined on this page. */
export function isOpen(expectation: Pick<Expectation, 'open'>, path: string): boolean {
  const steps = path.split('.');
  return (expectation.open ?? []).some((pattern) => {
    const parts = pattern.split('.');
    return parts.length <= steps.length && parts.every((part, i) => part === '*' || part === steps[i]);
  });
}
