/** What "Records and privacy" shows, and what it can do. */
import type { Settings } from '@/src/model/settings';
import type { Restored } from '@/src/records/backup';
import type { SetAside } from '@/src/records/set-aside';

export interface KeptPerson {
  readonly personId: string;
  readonly name: string;
  /** How many different looks are on record. */
  readonly looks: number;
}

export interface RecordsState {
  readonly settings: Settings;
  readonly people: readonly KeptPerson[];
  readonly setAside: readonly SetAside[];
}

/** Each rejects when the browser would not do it; nothing is changed then. */
export interface RecordsActions {
  readonly rename: (personId: string, name: string) => Promise<void>;
  readonly forget: (personId: string) => Promise<void>;
  /** Hands the file to the browser's downloads; answers its name. */
  readonly saveBackup: () => Promise<string>;
  readonly restoreBackup: (file: Blob) => Promise<Restored>;
  readonly eraseEverything: () => Promise<void>;
  readonly chooseLanguage: (language: Settings['language']) => Promise<void>;
  /** Whether new records are kept. */
  readonly keep: (given: boolean) => Promise<void>;
  readonly openWelcome: () => void;
}
