/** Nothing tells what a page is. Where one of a known kind used to stand, that says that this kind can no longer be read. */
import type { From } from '@/src/messages/dispatch';
import type { Ask } from '@/src/messages/messages';
import type { PageKind } from '@/src/model/reading';
import type { Sighting, Visit } from '@/src/model/visit';
import { now } from '@/src/platform/clock';
import { fileSighting } from '@/src/records/file-sighting';
import { listPeople } from '@/src/records/people';
import { settings } from '@/src/records/settings';
import { visitsOf } from '@/src/records/visits';
import { unlessClosed } from './filing';
import { loadStretch } from './stretch-store';
import type { Work } from './work';
import { hasSoundTime } from './worth-keeping';

export async function onPageNotKnown(ask: Ask<'page-not-known'>, from: From, work: Work): Promise<{ kind: 'done' }> {
  if (!from.privateWindow) {
    const kept = await work.serial(() => unlessClosed(() => keep(ask)));
    if (kept) work.refreshBadgeSoon();
  }
  return { kind: 'done' };
}

/** Whether anything was kept. Where it is not sure whose page it is, nobody is asked: it shows nothing. */
async function keep({ path, seenAt, seenOn }: Ask<'page-not-known'>): Promise<boolean> {
  if ((await settings()).consentedAt === null) return false;
  const stretch = await loadStretch();
  if (stretch.kind !== 'settled' || !(await listPeople()).some(({ id }) => id === stretch.personId)) return false;
  const page = kindAt(path, await visitsOf(stretch.personId));
  if (page === null) return false;
  const sighting = unreadable(page, { path, seenAt, seenOn });
  if (!hasSoundTime(sighting, now())) return false;
  const filed = await fileSighting(sighting, stretch.id, (people) => {
    const person = people.find(({ id }) => id === stretch.personId);
    return person ? { file: person } : { hold: 'not-said' };
  });
  return filed.kind === 'filed';
}

/** The one kind of page that was ever seen under this address; null when there is none, or more than one. */
function kindAt(path: string, visits: readonly Visit[]): PageKind | null {
  const [kind, another] = new Set(visits.filter((visit) => visit.path === path).map(({ reading }) => reading.page));
  return kind !== undefined && another === undefined ? kind : null;
}

function unreadable(page: PageKind, look: Pick<Sighting, 'path' | 'seenAt' | 'seenOn'>): Sighting {
  const gaps = [{ what: 'page', why: 'it was not recognized' }];
  const nothing = { person: null, prescriptions: [], orders: [], account: null };
  return { ...look, part: null, reading: { page, outcome: 'unreadable', gaps, ...nothing }, strategies: {} };
}
