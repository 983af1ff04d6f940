/** What "Records and privacy" does to the records. The background is told, so that the badge follows. */
import { send } from '@/src/messages/send';
import { logProblem } from '@/src/platform/log';
import { type Restored, restoreBackup, saveBackup } from '@/src/records/backup';
import { forgetPerson, renamePerson } from '@/src/records/change-person';
import { eraseEverything } from '@/src/records/erase';
import type { RecordsActions } from '@/src/ui/records/records-state';
import { download } from './download';
import { openOurPage } from './open';

export const recordsActions: RecordsActions = {
  rename: (personId, name) => changing(renamePerson(personId, name)),
  forget: (personId) => changing(forgetPerson(personId)),
  saveBackup: async () => {
    const { fileName, text } = await saveBackup();
    download(fileName, text, 'application/json');
    return fileName;
  },
  restoreBackup: (file) => changing(restoreFrom(file)),
  eraseEverything: () => changing(eraseEverything()),
  chooseLanguage: async (language) => {
    await send('change-settings', { language });
  },
  keep: async (given) => {
    await send('consent', { given });
  },
  openWelcome: () => openOurPage('welcome'),
};

/** The change stands even if the background could not be told; it looks again by itself every day. */
async function changing<T>(change: Promise<T>): Promise<T> {
  const changed = await change;
  await send('records-changed', {}).catch((error) => logProblem('telling the background', error));
  return changed;
}

/** A file that the browser cannot hold as one text is too large. */
async function restoreFrom(file: Blob): Promise<Restored> {
  const text = await file.text().catch(() => null);
  return text === null ? { kind: 'problem', problem: { kind: 'too-large' } } : restoreBackup(text);
}
