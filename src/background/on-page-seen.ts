/** A page of the site was seen: file it under its person, or hold it and ask. */
import type { From } from '@/src/messages/dispatch';
import type { Ask } from '@/src/messages/messages';
import type { Sighting } from '@/src/model/visit';
import { now } from '@/src/platform/clock';
import { fileSighting, type Kept } from '@/src/records/file-sighting';
import { rememberPage } from '@/src/records/page-on-screen';
import { listPeople } from '@/src/records/people';
import { sealRxNumbers } from '@/src/records/seal-rx-numbers';
import { settings } from '@/src/records/settings';
import { type Filing, filed, heldFor, noDatabase, refused, unlessClosed } from './filing';
import type { Stretch } from './stretch';
import { endStretch, loadStretch, saveStretch } from './stretch-store';
import { afterPage, whosePage } from './whose-page';
import type { Work } from './work';
import { hasSoundTime, isOfSeveral, isWorthKeeping } from './worth-keeping';

export async function onPageSeen({ sighting }: Ask<'page-seen'>, from: From, work: Work): Promise<Filing> {
  if (from.privateWindow) return noDatabase;
  const seen = await work.serial(async () => {
    if (sighting.reading.page === 'sign-in') await endStretch();
    return unlessClosed(() => keep(sighting));
  });
  switch (seen?.kind) {
    case undefined:
      return noDatabase;
    case 'no-consent':
      return { kind: 'reader-only' };
    case 'unsound-time':
      return refused('time');
    case 'several-people':
      return refused('several people');
    case 'nothing-to-keep':
      return { kind: 'discarded' };
    case 'held':
      work.refreshBadgeSoon();
      return heldFor(seen.held, seen.people);
    case 'filed':
      return filed(seen.person, work);
  }
}

type Seen = Kept | { readonly kind: 'unsound-time' | 'several-people' | 'nothing-to-keep' };

async function keep(sighting: Sighting): Promise<Seen> {
  const { reading } = sighting;
  if ((await settings()).consentedAt === null) return { kind: 'no-consent' };
  if (!hasSoundTime(sighting, now())) return { kind: 'unsound-time' };
  if (isOfSeveral(reading)) return { kind: 'several-people' };
  const stretch = await seeName(reading.person);
  if (!isWorthKeeping(reading)) return { kind: 'nothing-to-keep' };
  const kept = await fileSighting(await sealRxNumbers(sighting), stretch.id, (people) =>
    whosePage(reading.person, people, stretch),
  );
  if (kept.kind === 'filed') await rememberPage(reading.page, kept.person.id);
  return kept;
}

/** Even a page that is not kept may show that somebody else is signed in. Remembered before anything is filed. */
async function seeName(printedName: string | null): Promise<Stretch> {
  const after = afterPage(await loadStretch(), printedName, await listPeople(), crypto.randomUUID());
  await saveStretch(after);
  return after;
}
