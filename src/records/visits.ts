/** Visits: what was seen of a person's pages, when. Append what changed; an unchanged look costs a timestamp. */
import type { ReadBy, Strategies } from '@/src/model/how-read';
import { isSeenSoFar } from '@/src/model/list-part';
import type { Sighting, Visit } from '@/src/model/visit';
import { canonicalJson } from './canonical-json';
import { database } from './database';
import type { VisitRow } from './rows';
import { fittingRows } from './set-aside';
import { sha256 } from './sha256';

/** As many as the schema of a visit allows. */
const mostReadBy = 20;
/** Looks at a list that is scrolled through belong together within this time (milliseconds). */
const oneListWithin = 3_600_000;

/** One person's visits, oldest look first. Works in a live query. */
export async function visitsOf(personId: string): Promise<readonly Visit[]> {
  const rows = fittingRows('visits', await database.visits.where({ personId }).toArray());
  return rows.map((row) => row.body).sort((a, b) => byInstant(a.lastSeenAt, b.lastSeenAt));
}

/** A sighting with its hashes, which must be computed before a transaction begins. */
export interface Fingerprinted {
  readonly sighting: Sighting;
  readonly subject: string;
  readonly hash: string;
}

export async function fingerprint(sighting: Sighting): Promise<Fingerprinted> {
  const { path, part, reading } = sighting;
  const subject = await sha256(canonicalJson([reading.page, path, part]));
  return { sighting, subject, hash: await sha256(canonicalJson(reading)) };
}

/**
 * Files one sighting inside the caller's transaction. `id` becomes the visit's when one is appended.
 * Compared is the look just before it, so that off, on, off stays three visits; filed twice, it changes nothing. A look
 * that only shows more of a list than the one before takes its place: scrolled through, a list is one look.
 */
export async function fileVisit(id: string, personId: string, { sighting, subject, hash }: Fingerprinted) {
  const { seenAt, seenOn, path, part, reading, strategies } = sighting;
  const rows = fittingRows('visits', await database.visits.where({ personId, subject }).toArray());
  const before = lookBefore(seenAt, rows);
  if (before?.hash === hash) {
    if (byInstant(before.body.lastSeenAt, seenAt) < 0) await database.visits.put(seenAgain(before, sighting));
    return;
  }
  const seen = { firstSeenAt: seenAt, firstSeenOn: seenOn, lastSeenAt: seenAt, lastSeenOn: seenOn };
  const body: Visit = { id, personId, ...seen, path, part, reading, readBy: readByNow([], strategies, seenOn) };
  if (before && isOutgrown(before.body, sighting)) {
    await database.visits.put({ ...before, hash, lastSeenOn: seenOn, body: { ...body, id: before.id } });
  } else await database.visits.add({ id, personId, subject, hash, lastSeenOn: seenOn, body });
}

function lookBefore(seenAt: string, rows: readonly VisitRow[]): VisitRow | undefined {
  return rows
    .filter((row) => byInstant(row.body.firstSeenAt, seenAt) <= 0)
    .sort((a, b) => byInstant(a.body.firstSeenAt, b.body.firstSeenAt))
    .at(-1);
}

/** The visit saw a list so far as it was scrolled to, and what it saw of it stands unchanged in this look. */
function isOutgrown({ reading, firstSeenAt }: Visit, now: Sighting): boolean {
  if (!reading.gaps.some(({ why }) => isSeenSoFar(why))) return false;
  const passed = Temporal.Instant.from(firstSeenAt).until(now.seenAt).total('milliseconds');
  if (passed >= oneListWithin) return false;
  const rows = ({ prescriptions, orders }: Sighting['reading']) => [...prescriptions, ...orders].map(canonicalJson);
  const shown = new Set(rows(now.reading));
  return rows(reading).every((row) => shown.has(row));
}

function seenAgain(row: VisitRow, { seenAt, seenOn, strategies }: Sighting): VisitRow {
  const readBy = readByNow(row.body.readBy, strategies, seenOn);
  return { ...row, lastSeenOn: seenOn, body: { ...row.body, lastSeenAt: seenAt, lastSeenOn: seenOn, readBy } };
}

/** Drift shows where the same reading came about in another way: that costs a few words, not a copy of the reading. */
function readByNow(before: readonly ReadBy[], strategies: Strategies, seenOn: string): ReadBy[] {
  const last = before.at(-1);
  const isNew =
    Object.keys(strategies).length > 0 && canonicalJson(last?.strategies ?? {}) !== canonicalJson(strategies);
  return isNew ? [...before, { from: seenOn, strategies }].slice(-mostReadBy) : [...before];
}

function byInstant(a: string, b: string): number {
  return Temporal.Instant.compare(a, b);
}
