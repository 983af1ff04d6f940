/** The one place where zod is set up: the content security policy forbids the code that zod would compile at run time. */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A civil date, `YYYY-MM-DD`, that exists in the calendar. No zone, no time. */
export const CivilDate = z.iso.date();

/** An instant in UTC, ISO 8601 with a `Z`. */
export const Instant = z.iso.datetime();

/** A person or record id made by this program. Never a name. */
export const Id = z.string().check(z.regex(/^[0-9a-f-]{36}$/));

export { z };
