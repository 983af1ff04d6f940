/** The rule book on the dashboard. */
import { catalogueOf } from '@/src/advice/catalogue-of';
import { checklistsOf } from '@/src/advice/checklists/checklists-of';
import { factSheet } from '@/src/advice/fact-sheet';
import { infusionTimeline } from '@/src/advice/infusion-table';
import { lawStatements } from '@/src/advice/law';
import { notificationTable } from '@/src/advice/notification-table';
import { questionsOf } from '@/src/advice/questions';
import { remindersOf } from '@/src/advice/reminders-of';
import { scriptsFor } from '@/src/advice/scripts/scripts-for';
import { writeScript } from '@/src/advice/scripts/write-script';
import type { Book } from '@/src/ui/dashboard/book';

export const ruleBook: Book = {
  questions: questionsOf,
  factSheet,
  reminders: remindersOf,
  scripts: (facts) => scriptsFor(facts).map((ref) => writeScript(ref, facts)),
  write: writeScript,
  checklists: checklistsOf,
  notifications: notificationTable,
  infusion: infusionTimeline,
  catalogue: catalogueOf,
  law: lawStatements,
};
