/** Every message between our contexts, with its answer. Nothing else is spoken; what does not fit is dropped and counted. */
import { CapturedPage } from '@/src/model/captured-page';
import { PageKind } from '@/src/model/reading';
import { Id, z } from '@/src/model/schema';
import { Settings } from '@/src/model/settings';
import { ShownCard } from '@/src/model/shown-card';
import { ShownDue } from '@/src/model/shown-due';
import { HeldWhy, Sighting } from '@/src/model/visit';

const PersonName = z.object({ id: Id, name: z.string() });
const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** The caregiver's word on whose page a held sighting shows. */
export const WhoseAnswer = z.discriminatedUnion('kind', [
  /** `remember`: the name printed on the page means this person from now on. */
  z.object({ kind: z.literal('known'), personId: Id, remember: z.boolean() }),
  z.object({ kind: z.literal('new'), name: Name }),
  z.object({ kind: z.literal('discard') }),
]);
export type WhoseAnswer = z.infer<typeof WhoseAnswer>;

/** What became of a sighting. */
export const Filing = z.discriminatedUnion('kind', [
  /** Consent was not given: nothing is kept. */
  z.object({ kind: z.literal('reader-only') }),
  /** `due`: of all medicines of the person, soonest first; the page shows those that stand on it. */
  z.object({ kind: z.literal('filed'), person: PersonName, cards: z.array(ShownCard), due: z.array(ShownDue) }),
  z.object({
    kind: z.literal('held'),
    heldId: Id,
    why: HeldWhy,
    printedName: z.nullable(z.string()),
    people: z.array(PersonName),
  }),
  z.object({ kind: z.literal('discarded') }),
  /** `no-database`: the browser does not let us keep anything (private mode, full disk). */
  z.object({ kind: z.literal('not-kept'), why: z.enum(['no-database', 'refused']) }),
]);
export type Filing = z.infer<typeof Filing>;

const Done = z.object({ kind: z.literal('done') });

/** Sent by the content script on a page of the site. */
export const fromPage = {
  /** The page opened: what does the caregiver want? */
  hello: { ask: z.object({ type: z.literal('hello') }), answer: Settings },
  'page-seen': { ask: z.object({ type: z.literal('page-seen'), sighting: Sighting }), answer: Filing },
  /** Nothing tells what the page is. The path alone says whether one of a known kind used to stand there. */
  'page-not-known': {
    ask: z.object({
      type: z.literal('page-not-known'),
      ...z.pick(Sighting, { seenAt: true, seenOn: true, path: true }).shape,
    }),
    answer: Done,
  },
  /** A page of which nothing is to be kept is on screen: its kind alone, for the rules about such a page. */
  'page-shown': { ask: z.object({ type: z.literal('page-shown'), page: PageKind }), answer: Done },
  /** The caregiver wants to save this page for the makers: to be redacted on our own page, held in memory until then. */
  'record-page': {
    ask: z.object({ type: z.literal('record-page'), page: CapturedPage }),
    answer: z.object({ kind: z.enum(['done', 'refused']) }),
  },
  /** A sign-in or sign-out page was seen: nothing that was confirmed before holds any longer. */
  'account-left': { ask: z.object({ type: z.literal('account-left') }), answer: Done },
  /** The page of this person is looked at again: what is to be said now, after what was said elsewhere meanwhile. Nothing is filed. */
  'advice-again': {
    ask: z.object({ type: z.literal('advice-again'), personId: Id }),
    answer: z.object({ cards: z.array(ShownCard), due: z.array(ShownDue) }),
  },
  'panel-moved': { ask: z.object({ type: z.literal('panel-moved'), open: z.boolean() }), answer: Done },
  /** The page cannot open our pages itself. */
  'open-our-page': {
    ask: z.object({ type: z.literal('open-our-page'), page: z.enum(['welcome', 'popup']) }),
    answer: Done,
  },
} as const;

/** Sent by the panel on the page and by our own pages. */
export const fromAnywhere = {
  'whose-page': {
    ask: z.object({ type: z.literal('whose-page'), heldId: Id, answer: WhoseAnswer }),
    answer: Filing,
  },
} as const;

/** Sent by the popup, the welcome page and the dashboard only. */
export const fromOurPages = {
  consent: { ask: z.object({ type: z.literal('consent'), given: z.boolean() }), answer: Settings },
  'change-settings': {
    ask: z.object({ type: z.literal('change-settings'), language: Settings.shape.language }),
    answer: Settings,
  },
  /** Our page wrote down what the caregiver said: the badge follows. */
  'own-words-changed': { ask: z.object({ type: z.literal('own-words-changed') }), answer: Done },
  /** The page that waits to be redacted, once; null when none does (any more). */
  'take-recording': {
    ask: z.object({ type: z.literal('take-recording') }),
    answer: z.object({ page: z.nullable(CapturedPage) }),
  },
  /** Our page wrote to the records itself (restore, erase): badge and caches follow. */
  'records-changed': { ask: z.object({ type: z.literal('records-changed') }), answer: Done },
} as const;

export const messages = { ...fromPage, ...fromAnywhere, ...fromOurPages };
export type Messages = typeof messages;
export type MessageType = keyof Messages;
export type Ask<T extends MessageType> = z.infer<Messages[T]['ask']>;
export type Answer<T extends MessageType> = z.infer<Messages[T]['answer']>;
