/** The words of the section "Records and privacy" in English. */
import type { BackupProblem } from '@/src/records/backup';

/** What is wrong with a backup file, in one line. */
function problem(found: BackupProblem | { readonly kind: 'not-written' }): string {
  switch (found.kind) {
    case 'too-large':
      return 'This file is too large to be a backup of mine.';
    case 'not-json':
      return 'This file is damaged or cut off: I can’t read it to the end.';
    case 'other-format':
      return 'This file is not a backup from Refill Lookout.';
    case 'newer-version':
      return `This backup was saved by a newer Refill Lookout (version ${found.version} of the file). Please update, then try again.`;
    case 'missing-table':
      return `This backup is not whole: the part “${found.table}” is missing.`;
    case 'wrong-checksum':
      return 'This backup was changed after it was saved: its check number does not fit.';
    case 'bad-row':
      return `This backup is damaged: in the part “${found.table}”, entry ${found.row}, the field “${found.field}” is wrong.`;
    case 'not-written':
      return 'The browser would not write the records. Perhaps the disk is full.';
  }
}

export const recordsEn = {
  intro: 'All of this is on this computer only. Nobody else has it.',

  people: 'People',
  noPeople: 'There are no records of anybody yet.',
  pagesKept: (count: number) => (count === 1 ? '1 note kept' : `${count} notes kept`),
  rename: 'Rename',
  newName: (name: string) => `New name for ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  forget: 'Forget',
  forgetOne: (name: string) => `Forget ${name}`,
  forgetQuestion: (name: string) => `Delete all records of ${name}? This can’t be undone.`,
  forgetYes: (name: string) => `Yes, forget ${name}`,
  forgotten: (name: string) => `The records of ${name} are deleted.`,
  renamed: (name: string) => `Saved as ${name}.`,

  backup: 'Backup',
  backupText: 'A backup is one file with everything in it. It is not locked, so keep it in a safe place.',
  saveBackup: 'Save a backup',
  saved: (fileName: string) => `Saved as ${fileName}. Look in your downloads.`,
  restoreText: 'Restoring a backup replaces everything that is here now.',
  chooseFile: 'Restore from a file',
  restoreQuestion: (fileName: string) => `Replace everything here by what is in ${fileName}?`,
  restoreYes: 'Yes, replace it',
  restored: (people: number, visits: number) =>
    `Restored: ${people === 1 ? '1 person' : `${people} people`}, ${visits === 1 ? '1 note' : `${visits} notes`}.`,
  problem,
  nothingChanged: 'Your records were not changed.',

  setAside: 'Set aside',
  setAsideNone: 'Every record can be read.',
  setAsideText: (count: number) =>
    count === 1
      ? '1 record no longer fits and was set aside. It was not deleted, and a backup keeps it.'
      : `${count} records no longer fit and were set aside. They were not deleted, and a backup keeps them.`,
  setAsideWhich: 'Which ones',
  setAsideRow: (table: string, field: string, on: string) => `${on}: in “${table}”, the field “${field}”`,

  language: 'Language',
  languageChosen: (name: string) => `Language: ${name}.`,
  languages: { system: 'Automatic', en: 'English', es: 'Español' },

  keeping: 'Keeping records',
  keepingYes: 'I keep records of the pages that you open.',
  keepingNo: 'I keep no new records. I only mark pages.',
  keepingStop: 'Stop keeping records',
  keepingStopped: 'From now on I keep no new records.',
  keepingStart: 'Read and decide',

  erase: 'Delete everything',
  eraseText: 'Everything goes: people, records, settings and your yes. As on the first day.',
  eraseStart: 'Delete everything',
  eraseQuestion: 'Are you sure? This can’t be undone. You may want to save a backup first.',
  eraseYes: 'Yes, delete everything',
  eraseNo: 'Keep my records',
  erased: 'Everything is deleted.',
  failed: 'That did not work. Nothing was changed. Please try once more.',

  privacy: 'Privacy',
};

export type RecordsWords = typeof recordsEn;
