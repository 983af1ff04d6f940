/** Delete everything: as on the day the program was installed. */
import { database } from './database';
import { tableNames } from './rows';

/** All tables, in one transaction. Who calls this tells the background with `records-changed`. */
export async function eraseEverything(): Promise<void> {
  await database.transaction('rw', [...tableNames], async () => {
    for (const name of tableNames) await database.table(name).clear();
  });
}
