/**
 * How the records get from one version to the next: a file each, with a before and an after example beside its test.
 * The same steps carry the tables of the database and those of an older backup.
 */
export type RawRow = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version that it leads to. */
  readonly version: number;
  /** Tables that are new or indexed anew, as Dexie writes them. A new table begins empty. */
  readonly stores: Readonly<Record<string, string>>;
  /** What becomes of each row of these tables; rows of the others stay as they are. Pure. */
  readonly rows?: Readonly<Record<string, (row: RawRow) => RawRow>>;
}
