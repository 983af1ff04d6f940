/** What the caregiver says herself gets a table: facts only a person knows, ticks, calls, what is silenced. */
import type { Migration } from './migration';

export const entries: Migration = { version: 2, stores: { entries: 'id, personId' } };
