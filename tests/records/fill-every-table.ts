/** Invented people with something in every table. */
import { answerHeld } from '@/src/records/answer-held';
import { count } from '@/src/records/counters';
import { database } from '@/src/records/database';
import { say } from '@/src/records/entries';
import { fileSighting } from '@/src/records/file-sighting';
import { addPerson } from '@/src/records/people';
import { sealRxNumbers } from '@/src/records/seal-rx-numbers';
import { setAsideMisfits } from '@/src/records/set-aside';
import { changeSettings, giveConsent } from '@/src/records/settings';
import { prescription, sighting } from '../history/builders';

export async function fillEveryTable(): Promise<void> {
  await giveConsent(true);
  await changeSettings({ language: 'es', panelOpen: true });
  const rose = await addPerson('Rose', 'Rose Quillfeather');
  const stretch = crypto.randomUUID();
  const list = sighting('2026-09-01', { prescriptions: [prescription('Metformin 500 mg', { price: 12.5 })] });
  await fileSighting(await sealRxNumbers(list), stretch, () => ({ file: rose }));
  const other = sighting('2026-09-02', {
    person: 'Abel Quillfeather',
    prescriptions: [prescription('Lisinopril 10 mg')],
  });
  const held = await fileSighting(other, stretch, () => ({ hold: 'new-name' }));
  if (held.kind === 'held') await answerHeld(held.held.id, { kind: 'new', name: 'Abel' });
  await fileSighting(sighting('2026-09-03', { page: 'home' }), stretch, () => ({ hold: 'not-said' }));
  const tick = { kind: 'tick', checklist: 'account', item: 'payment-methods', value: '2026-09-03' } as const;
  await say({ personId: rose.id, about: { kind: 'person' }, fact: tick, withdrawn: false });
  await count('message dropped: malformed');
  await database.table('people').put({ id: 'somebody', body: { name: 'Odd' } });
  await setAsideMisfits();
}
