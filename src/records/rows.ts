/** What stands in each table. Indexes see ids, hashes and dates; whatever has a name in it is inside `body`. */
import { OwnEntry } from '@/src/model/own-facts';
import { Person } from '@/src/model/person';
import { CivilDate, Id, Instant, z } from '@/src/model/schema';
import { Settings } from '@/src/model/settings';
import { HeldSighting, Visit } from '@/src/model/visit';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const PersonRow = z
  .object({ id: Id, body: Person })
  .check(z.refine((row) => row.id === row.body.id, { error: 'the row and its body disagree' }));
export type PersonRow = z.infer<typeof PersonRow>;

export const VisitRow = z
  .object({
    id: Id,
    personId: Id,
    /** Which page this is a look at: a hash of its kind, path and part. */
    subject: Hash,
    /** What it said: a hash of the reading. */
    hash: Hash,
    lastSeenOn: CivilDate,
    body: Visit,
  })
  .check(
    z.refine(
      ({ body, ...row }) => row.id === body.id && row.personId === body.personId && row.lastSeenOn === body.lastSeenOn,
      { error: 'the row and its body disagree' },
    ),
  );
export type VisitRow = z.infer<typeof VisitRow>;

export const HeldRow = z
  .object({
    id: Id,
    /** The signed-in stretch in which it was seen: an answer about another stretch says nothing of this one. */
    stretchId: Id,
    body: HeldSighting,
  })
  .check(z.refine((row) => row.id === row.body.id, { error: 'the row and its body disagree' }));
export type HeldRow = z.infer<typeof HeldRow>;

export const SettingsRow = z.object({ id: z.literal('settings'), body: Settings });
export type SettingsRow = z.infer<typeof SettingsRow>;

export const SetAsideRow = z.object({
  id: Id,
  body: z.object({
    /** The table in which it stood. */
    table: z.string(),
    setAsideAt: Instant,
    /** The first field that does not fit, such as `body.reading.page`; never its value. */
    field: z.string(),
    /** The row itself, as JSON. */
    row: z.string(),
  }),
});
export type SetAsideRow = z.infer<typeof SetAsideRow>;

export const CounterRow = z.object({ id: z.string().check(z.maxLength(100)), count: z.int().check(z.nonnegative()) });
export type CounterRow = z.infer<typeof CounterRow>;

/** What makes the seals of this computer's records unlike those of any other. */
export const SaltRow = z.object({ id: z.literal('rx-number'), body: z.object({ salt: Hash }) });

export const EntryRow = z.object({ id: Id, personId: Id, body: OwnEntry }).check(
  z.refine((row) => row.id === row.body.id && row.personId === row.body.personId, {
    error: 'the row and its body disagree',
  }),
);
export type EntryRow = z.infer<typeof EntryRow>;

export const rowSchemas = {
  people: PersonRow,
  visits: VisitRow,
  held: HeldRow,
  settings: SettingsRow,
  setAside: SetAsideRow,
  counters: CounterRow,
  salts: SaltRow,
  entries: EntryRow,
} as const;
export type TableName = keyof typeof rowSchemas;
export type RowOf<T extends TableName> = z.infer<(typeof rowSchemas)[T]>;
export const tableNames = Object.keys(rowSchemas) as readonly TableName[];

/** Where a row departs from its schema, such as `body.reading.page`; null when it fits. Never quotes a value. */
export function misfitField(table: TableName, row: unknown): string | null {
  const checked = z.safeParse(rowSchemas[table], row);
  if (checked.success) return null;
  return checked.error.issues[0]?.path.map(String).join('.') || 'row';
}
