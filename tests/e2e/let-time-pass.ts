/**
 * A browser's clock cannot be moved, so time passes the other way round: what was recorded is made older, through the
 * same backup and restore that a person uses. Only the days of looking move; what pages printed stays as printed.
 */
import { canonicalJson } from '@/src/records/canonical-json';
import { sha256 } from '@/src/records/sha256';

interface Looked {
  firstSeenAt?: string;
  lastSeenAt?: string;
  firstSeenOn?: string;
  lastSeenOn?: string;
  seenAt?: string;
  seenOn?: string;
  addedAt?: string;
  /** Since when a page is read by these strategies. */
  from?: string;
  at?: string;
  on?: string;
}

const back = (text: string, days: number) =>
  text.includes('T')
    ? Temporal.Instant.from(text)
        .subtract({ hours: 24 * days })
        .toString()
    : Temporal.PlainDate.from(text).subtract({ days }).toString();

const moved = [
  'firstSeenAt',
  'lastSeenAt',
  'firstSeenOn',
  'lastSeenOn',
  'seenAt',
  'seenOn',
  'addedAt',
  'from',
] as const;

/** The same backup, with every look so many days earlier. */
export async function asIfDaysAgo(backup: string, days: number): Promise<string> {
  const older = JSON.parse(backup, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const looked = value as Looked;
    for (const key of moved) if (typeof looked[key] === 'string') looked[key] = back(looked[key], days);
    // What the caregiver said was said earlier too; the days of which she spoke stay.
    if ('withdrawn' in value) for (const key of ['at', 'on'] as const) looked[key] = back(looked[key] ?? '', days);
    return looked;
  });
  return JSON.stringify({ ...older, checksum: await sha256(canonicalJson(older.tables)) });
}
