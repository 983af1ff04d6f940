/** The words of the dashboard's frame in English: its sections and how to get about. */
import type { Section } from '@/src/ui/dashboard/place';

const sections: Record<Section, string> = {
  today: 'Today',
  people: 'People',
  medicines: 'Medicines',
  reminders: 'Reminders',
  scripts: 'Calls and texts',
  checklists: 'Checklists',
  emails: 'Emails',
  infusion: 'Infusion',
  rules: 'Rules',
  reading: 'Reading health',
  records: 'Records and privacy',
};

export const dashboardEn = {
  sections,
  /** The name of the navigation, read out. */
  navigation: 'Sections',
  menu: 'Menu',
  skip: 'Skip to the content',
  whose: 'Whose',
  everyone: 'Everyone',
  /** Where a section is about one person and nobody was chosen. */
  chooseWho: 'Whose do you want to see?',
  undo: 'Undo',
  undone: (what: string) => `Taken back: ${what}`,
  close: 'Close',
  failed: 'That could not be saved. Nothing was changed. Please try once more.',
  nobody: 'I have not seen anyone’s page yet. Once I have, this will fill up.',
};

export type DashboardWords = typeof dashboardEn;
