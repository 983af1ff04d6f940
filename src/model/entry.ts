/** What the caregiver says or does herself. Appended, never changed: what no longer counts is taken back by a later entry. */
import { CivilDate, Id, Instant, z } from './schema';

const Short = z.string().check(z.minLength(1), z.maxLength(200));
const Long = z.string().check(z.maxLength(2000));
/** A rule's id, such as `AF-01`. */
const RuleId = z.string().check(z.regex(/^[A-Z]{2}-\d{2}$/));

/** Whom a call went to. */
export const CallTo = z.enum(['optum', 'office', 'insurer', 'infusion', 'pharmacy', 'other']);
export type CallTo = z.infer<typeof CallTo>;

export const Said = z.discriminatedUnion('kind', [
  /** One thing of a checklist was done on that day. */
  z.object({ kind: z.literal('tick'), list: Short, item: Short, on: CivilDate }),
  /** This rule need not speak; `medicine`: the key of the only medicine that is meant, null for all. */
  z.object({ kind: z.literal('silence'), rule: RuleId, medicine: z.nullable(Short) }),
  z.object({
    kind: z.literal('call'),
    on: CivilDate,
    to: CallTo,
    /** Who was on the phone, what was promised, the number of the case; empty when not noted. */
    name: z.string().check(z.maxLength(200)),
    promise: Long,
    reference: z.string().check(z.maxLength(200)),
  }),
  /** That entry no longer counts. */
  z.object({ kind: z.literal('taken-back'), entryId: Id }),
]);
export type Said = z.infer<typeof Said>;

export const Entry = z.object({
  id: Id,
  /** Whom it is about; null when it holds for everybody. */
  personId: z.nullable(Id),
  saidAt: Instant,
  /** The civil date on the caregiver's own clock at that moment. */
  saidOn: CivilDate,
  said: Said,
});
export type Entry = z.infer<typeof Entry>;
