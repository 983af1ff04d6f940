/**
 * Everything that only a person knows. Each answer is kept as an entry that is never changed: a newer one about the same
 * thing takes its place, and a withdrawn one makes it unknown again. Unknown is the default of every fact here.
 */
import { CivilDate, Id, Instant, z } from './schema';

const YesNo = z.enum(['yes', 'no']);
const Line = z.string().check(z.trim(), z.maxLength(200));
const Text = z.string().check(z.trim(), z.maxLength(2000));

/** The guide's fourteen kinds of messages (NT-01 to NT-14). */
export const NotificationEvent = z.enum([
  'new-prescription-ready',
  'refill-reminder',
  'out-of-refills',
  'order-placed',
  'refill-too-soon',
  'waiting-for-provider',
  'order-processing',
  'order-shipped',
  'out-for-delivery',
  'delivered',
  'message-received',
  'message-reply',
  'prior-authorization-decision',
  'payment-expiring',
]);
export type NotificationEvent = z.infer<typeof NotificationEvent>;

/** What happens on the way to a home infusion, in its order (IN-01 to IN-13). */
export const InfusionStep = z.enum([
  'welcome-call',
  'insurance',
  'second-call',
  'nurse-call',
  'shipment',
  'infusion',
  'call-before-next',
]);
export type InfusionStep = z.infer<typeof InfusionStep>;

export const CalledParty = z.enum(['optum', 'clinic', 'insurer', 'infusion', 'specialty', 'local-pharmacy', 'other']);
export type CalledParty = z.infer<typeof CalledParty>;

/** A state, territory or district, by its two letters. */
export const StateCode = z
  .string()
  .check(
    z.regex(
      /^(A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/,
    ),
  );

const PriorAuthorizationWord = z.discriminatedUnion('ends', [
  /** This medicine needs none. */
  z.object({ ends: z.literal('not-needed') }),
  z.object({ ends: z.literal('on'), on: CivilDate }),
  /** Granted without an end: a valid answer since 2025 (rules §4). */
  z.object({ ends: z.literal('never') }),
  /** There is one, and its end must be asked for (PA-02). */
  z.object({ ends: z.literal('not-known') }),
]);

export const OwnFact = z.discriminatedUnion('kind', [
  // About the person
  z.object({ kind: z.literal('permission-to-help'), value: YesNo }),
  z.object({ kind: z.literal('medicare'), value: YesNo }),
  z.object({ kind: z.literal('tricare'), value: YesNo }),
  z.object({ kind: z.literal('state'), value: StateCode }),
  /** A California address must accept terms before automatic refills (rules §1.6). */
  z.object({ kind: z.literal('california-address'), value: YesNo }),
  /** Whether the plan pays 100 days at once (PR-06, §1.7). */
  z.object({ kind: z.literal('plan-allows-100'), value: YesNo }),
  z.object({ kind: z.literal('copay-card'), value: YesNo }),
  z.object({ kind: z.literal('payment-month'), value: z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/)) }),
  /** The day of the call on which Optum confirmed the caregiver as authorized representative (CG-03). */
  z.object({ kind: z.literal('authority-confirmed'), value: CivilDate }),
  /** Whether mail of this kind really came (NT-15). */
  z.object({ kind: z.literal('email-came'), event: NotificationEvent, value: YesNo }),
  /** Days on which none of the own supply was taken, in a hospital say. `to`: the last of them; null: still going on. */
  z.object({ kind: z.literal('stay'), value: z.object({ from: CivilDate, to: z.nullable(CivilDate) }) }),
  /** The day on which the plan was told not to fill new prescriptions unasked (rules §4). */
  z.object({ kind: z.literal('new-fills-opt-out'), value: CivilDate }),

  // About a medicine
  z.object({ kind: z.literal('wanted-days'), value: z.int().check(z.minimum(1), z.maximum(366)) }),
  z.object({ kind: z.literal('weekly'), value: YesNo }),
  z.object({ kind: z.literal('as-needed'), value: YesNo }),
  /** What is left of it (tablets, doses, milliliters), counted before that day's dose. It beats every calculation. */
  z.object({
    kind: z.literal('counted'),
    value: z.object({ on: CivilDate, units: z.int().check(z.minimum(0), z.maximum(9999)) }),
  }),
  /** Whether this many for this many days is as the label says (rules §5). Another pair is another question. */
  z.object({
    kind: z.literal('pair-fits'),
    quantity: z.number().check(z.nonnegative()),
    days: z.int().check(z.minimum(1)),
    value: YesNo,
  }),
  z.object({ kind: z.literal('specialty'), value: YesNo }),
  z.object({ kind: z.literal('prior-authorization'), value: PriorAuthorizationWord }),
  /** `not-asked-for`: nobody here turned it on. `wanted`: it may stay on. `not-wanted`: it was our doing and is to end. */
  z.object({ kind: z.literal('autofill-word'), value: z.enum(['not-asked-for', 'wanted', 'not-wanted']) }),
  /** The caregiver turned it off herself, that day (AF-03). */
  z.object({ kind: z.literal('autofill-turned-off'), value: CivilDate }),
  /** Asked by the caregiver; about the medicine, or about the prescriber for all of theirs. */
  z.object({ kind: z.literal('clinic-contacted'), value: CivilDate }),
  /** "Fill with home delivery", or a call: Optum was to ask the clinic (PL-04, RF-08). */
  z.object({ kind: z.literal('optum-asks-clinic'), value: CivilDate }),
  /** The specialty pharmacy has called, or ordered, on that day (SP-02). */
  z.object({ kind: z.literal('specialty-called'), value: CivilDate }),

  // About an order
  z.object({ kind: z.literal('placed-order'), value: YesNo }),
  /** After the three lines were checked (NR-03). */
  z.object({ kind: z.literal('order-checked'), value: z.enum(['right', 'not-wanted']) }),
  /** What an email, text or letter said of it, and when (OR-01, OR-02). */
  z.object({ kind: z.literal('notice'), says: z.enum(['canceled', 'cannot-fill', 'shipped']), value: CivilDate }),

  // Infusion, about the person
  z.object({ kind: z.literal('infusion-received'), value: CivilDate }),
  z.object({ kind: z.literal('infusion-scheduled'), value: CivilDate }),
  z.object({ kind: z.literal('next-infusion'), value: CivilDate }),
  z.object({ kind: z.literal('infusion-step'), step: InfusionStep, value: CivilDate }),

  // Kept beside the facts
  z.object({ kind: z.literal('tick'), checklist: Line, item: Line, value: CivilDate }),
  /** `rule` silenced for the entry's medicine, or for good when the entry is about the person (CM-04: own notes first). */
  z.object({ kind: z.literal('silence'), rule: Line, value: CivilDate }),
  z.object({
    kind: z.literal('call'),
    callId: Id,
    value: z.object({
      on: CivilDate,
      with: CalledParty,
      spokeTo: Line,
      promised: Text,
      reference: Line,
      note: Text,
    }),
  }),
]);
export type OwnFact = z.infer<typeof OwnFact>;
export type OwnFactKind = OwnFact['kind'];

/**
 * What an entry is about. A medicine's key may turn from its name into its number once a page shows one: the printed name
 * goes along, so that an answer given before is not lost.
 */
export const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person') }),
  z.object({ kind: z.literal('medicine'), key: z.string(), printedName: z.string() }),
  z.object({ kind: z.literal('order'), key: z.string() }),
  z.object({ kind: z.literal('prescriber'), name: z.string() }),
]);
export type About = z.infer<typeof About>;

export const OwnEntry = z.object({
  id: Id,
  personId: Id,
  at: Instant,
  /** The civil date on the caregiver's own clock at that moment. */
  on: CivilDate,
  about: About,
  fact: OwnFact,
  /** true: takes back what was said before in this place; the fact is unknown again. */
  withdrawn: z.boolean(),
});
export type OwnEntry = z.infer<typeof OwnEntry>;
