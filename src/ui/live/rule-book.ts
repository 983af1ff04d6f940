/** The rule book on the dashboard. */
import type { Book } from '@/src/ui/dashboard/book';

export const ruleBook: Book = {
  questions: () => [],
  factSheet: () => [],
  scripts: () => [],
  checklists: () => [],
  notifications: () => [],
  infusion: () => null,
  catalogue: () => [],
  law: [],
};
