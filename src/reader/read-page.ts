/** The reader: a document in, a reading out. Looks only, and at nothing but what the page shows. Never throws for what a page shows. */
import type { Gap, Outcome, Reading } from '@/src/model/reading';
import { accountOf } from './account/account';
import { unreadSettings } from './account/unread';
import { patched } from './dom/patch';
import { scan } from './dom/scan';
import { nearest, type Scene } from './dom/scene';
import { noteList, withOtherFigures } from './figures-only';
import { foreignLines } from './frame/foreign';
import { isInEnglish } from './frame/language';
import { type Trouble, troubleOf } from './frame/trouble';
import { asksForPayment, asksToSignIn, isRead } from './guarded';
import { isAlike } from './is-alike';
import { type Counts, countsOf, notShown } from './lists/counts';
import { type ListItem, listWindowOf } from './lists/list-window';
import { isNarrowed } from './lists/narrowed';
import { hasForm, strength } from './names/strength-form';
import { nothing } from './nothing';
import { beside } from './orders/beside';
import { orderInCard, withMedicineOfCard } from './orders/in-card';
import { ordersOf, type ReadOrder } from './orders/orders';
import { lookForWays } from './orders/steps';
import type { Before, Page } from './page';
import type { PageRead } from './page-read';
import { myPrescriptions } from './pages/my-prescriptions';
import type { PageRule } from './pages/page-rule';
import { recognise } from './pages/recognise';
import { personOf } from './person/person';
import { isOfSeveral } from './person/several-people';
import { placesOf } from './places';
import type { MedicineRecord } from './prescriptions/medicine-record';
import { withNotes } from './prescriptions/notes';
import { prescriptionOf, type ReadPrescription } from './prescriptions/prescriptions';
import { recordsOf } from './prescriptions/records';
import { withoutRepeats } from './prescriptions/repeats';
import { isReadingMatter } from './reading-matter';
import { tablesOf } from './tables/columns';
import { Tally } from './tally';
import { makeReady } from './text/patterns';
import { unplaced } from './unplaced';
import { isShowcase, isSignedOut } from './visitors';
import { finish, type Work } from './work';

export interface ReadOptions {
  /** The address that the page was served from. */
  readonly url: string;
  /** The civil date on the reader's clock: what "tomorrow" and a date without its year count from. */
  readonly today: Temporal.PlainDate;
}

/** Of a page that is no list. */
const uncounted: Counts = { gaps: [], part: null, short: [] };

export const readPage = (document: Document, options: ReadOptions): PageRead => finish(readStepwise(document, options));

/**
 * Reads a page, or only the part of it that has changed since, where that can be read by itself. The page may not change
 * while it is read: the work is to be dropped when it does.
 */
export function* readStepwise(document: Document, options: ReadOptions, since: Since | null = null): Work<PageRead> {
  if (!URL.canParse(options.url)) return nothing('other', 'never-read');
  yield* makeReady();
  const again = since && (yield* readAgain(document, options, since));
  return again ?? (yield* readScene(yield* scan(document), options, null));
}

/** What has happened to a page since it was read. */
export interface Since {
  readonly read: PageRead;
  /** All nodes that have changed, or whose attributes, text or children have. */
  readonly touched: ReadonlySet<Node>;
}

/**
 * Reads a page again of which a part has changed; null when it must be read as if never seen. The rest is taken as it was:
 * what a style sheet or a script does elsewhere without touching a node is not seen, so that a whole reading has to follow.
 */
export function* readAgain(document: Document, options: ReadOptions, { read, touched }: Since): Work<PageRead | null> {
  const last = lastPages.get(read);
  if (last?.page.scene.document !== document || last.url !== options.url || !last.page.today.equals(options.today))
    return null;
  const patch = yield* patched(last.page.scene, touched);
  if (!patch) return null;
  const before = { ...patch, page: last.page };
  return (yield* readFigures(read, last, before, patch.scene)) ?? (yield* readScene(patch.scene, options, before));
}

/** The reading of a page on which only figures have changed; null for any other change. */
function* readFigures(read: PageRead, last: LastPage, before: Before, scene: Scene): Work<PageRead | null> {
  const page: Page = { ...last.page, scene, before };
  const found = yield* withOtherFigures(page, before, read);
  page.before = null;
  if (found) lastPages.set(found, { ...last, page });
  return found;
}

interface LastPage {
  readonly page: Page;
  readonly url: string;
}
const lastPages = new WeakMap<PageRead, LastPage>();

/** The reading of what a page shows. */
function* readScene(scene: Scene, { url: address, today }: ReadOptions, before: Before | null): Work<PageRead> {
  const url = new URL(address);
  const tables = yield* tablesOf(scene);
  let page: Page = { scene, ...tables, today, foreign: yield* foreignLines(scene), before };
  // What was looked for while it was thought to be alike is forgotten with it.
  if (before && !isAlike(page, before)) page = { ...page, before: null };
  let read = yield* readWhole(page, url);
  page.before = null;
  if (before) read = { ...read, isWhole: false };
  lastPages.set(read, { page, url: address });
  return read;
}

function* readWhole(page: Page, url: URL): Work<PageRead> {
  const { scene } = page;
  yield;
  const trouble = troubleOf(page);
  yield;
  if (asksToSignIn(page, url)) return nothing('sign-in', 'never-read');
  yield;
  if (!isRead(url.hostname) || asksForPayment(page)) return nothing('other', 'never-read', trouble.loading);
  if (scene.lines.length === 0) return nothing('other', 'other', trouble.loading);

  yield;
  const recognised = recognise(page, url);
  const { rule, isOther, strategy } = recognised;
  yield;
  if (isOther) return nothing('other', 'other');
  const tally = new Tally();
  tally.won('page', strategy);
  const found = rule ?? (yield* byContent(page));
  if (!found) {
    if (trouble.error !== null) return nothing('error', 'other', trouble.loading);
    return nothing('other', trouble.blank ? 'other' : 'unrecognised', trouble.loading);
  }
  const records = found.yields === 'prescriptions' ? yield* recordsFor(found, page) : [];
  if (!trouble.loading && isReadingMatter(page, url, found, recognised, records)) return nothing('other', 'other');
  const read = yield* readAs(found, page, records, trouble, tally);
  // A medicine's name alone heads articles too.
  const isArticle = strategy === 'name-heading' && read.reading.prescriptions.length === 0 && !read.loading;
  const isFront = isEmpty(read)
    ? isSignedOut(page)
    : found.yields !== 'orders' && isShowcase(page, url, read.reading.person);
  // An address alone makes no page of settings out of one that shows none.
  const isBesides = strategy === 'address' && found.yields === 'account' && isEmpty(read) && !read.loading;
  return isArticle || isFront || isBesides ? nothing('other', 'other') : read;
}

const isEmpty = ({ reading: { prescriptions, orders, account } }: PageRead) =>
  prescriptions.length + orders.length === 0 && account === null;

/** A page that no heading and no address tells: a list all the same when several medicines show what only prescriptions have. */
function* byContent(page: Page): Work<PageRule | null> {
  const records = yield* recordsOf(page, { everyWord: false, bare: false, alone: false });
  const telling = records.filter(({ facts }) =>
    facts.some(({ field }) => field === 'refillsLeft' || field === 'rxNumber'),
  );
  return telling.length > 0 ? myPrescriptions : null;
}

function* readAs(
  rule: PageRule,
  page: Page,
  records: readonly MedicineRecord[],
  trouble: Trouble,
  tally: Tally,
): Work<PageRead> {
  const gaps: Gap[] = [];
  let prescriptions: ReadPrescription[] = [];
  let orders: ReadOrder[] = [];
  yield* lookForWays(page);
  if (rule.yields === 'orders')
    orders = ordersOf(page, rule.kind === 'order-detail' ? 'one-order' : 'orders', gaps, tally);
  if (rule.yields === 'prescriptions') {
    ({ prescriptions, orders } = yield* medicines(rule, page, records, gaps, tally));
  }
  if (isPlainList(rule) && orders.length === 0) noteList(page, prescriptions);
  const account = rule.yields === 'account' ? accountOf(page, rule.kind, trouble) : null;
  gaps.push(...unreadSettings(page, rule.kind, account, trouble));

  yield;

  const what = rule.yields === 'orders' ? 'orders' : 'prescriptions';
  if (prescriptions.length + orders.length === 0 && account === null && trouble.error !== null && !trouble.saysEmpty)
    return nothing('error', 'other');
  const isList = isListRule(rule);
  const { counts, found } = yield* listOf(rule, page, records, prescriptions, orders);
  gaps.push(...counts.gaps.filter((gap) => !found?.replaces.includes(gap)), ...(found ? [found.window.gap] : []));
  yield;
  gaps.push(...(rule.yields === 'prescriptions' ? notShown(page, what) : []));
  if (isList && isNarrowed(page)) gaps.push({ what, why: 'only what a search or filter found is shown' });
  yield;
  if (isList || rule.kind === 'order-detail') gaps.push(...unplaced(rule, page, records, orders));
  gaps.push(...gapsOfPage(rule, page, trouble));

  const mayBeEmpty = rule.mayBeEmpty && !trouble.blank && !(isList && namesMedicine(page));
  const said = yield* personOf(page, tally);
  yield;
  const areSeveral = isOfSeveral(page, said);
  if (areSeveral) gaps.push({ what: 'person', why: 'the page shows medicines of more than one person' });
  const isBare = prescriptions.length + orders.length === 0 && account === null && !trouble.saysEmpty && !mayBeEmpty;
  if (isBare && !trouble.loading)
    gaps.push({ what: rule.yields === 'account' ? 'settings' : what, why: 'none could be read' });
  const outcome: Outcome = isBare && !trouble.loading ? 'unreadable' : gaps.length > 0 ? 'partial' : 'complete';
  const reading: Reading = {
    page: rule.kind,
    outcome,
    gaps: distinct(gaps),
    person: areSeveral ? null : said,
    prescriptions: prescriptions.map(({ prescription }) => prescription),
    orders: orders.map(({ order }) => order),
    account,
  };
  yield;
  const part = rule.kind === 'prescription-detail' ? (prescriptions[0]?.prescription.printedName ?? null) : counts.part;
  const orderPart = rule.kind === 'order-detail' ? (orders[0]?.order.orderNumber ?? null) : null;
  return {
    reading,
    part: part ?? orderPart,
    loading: trouble.loading,
    places: placesOf(page, records, prescriptions, orders),
    window: found?.window ?? null,
    recognition: 'known',
    isWhole: true,
    strategies: tally.strategies,
  };
}

/** A list of medicines, whatever else it may show. */
const isPlainList = ({ kind }: PageRule) => kind === 'my-prescriptions' || kind === 'automatic-refills';

const isListRule = ({ yields, kind }: PageRule) => yields === 'prescriptions' || kind === 'order-status';

/** How long the list of a page is, and which part of it the page shows. */
interface List {
  readonly counts: Counts;
  readonly found: ReturnType<typeof listWindowOf>;
}

function* listOf(
  rule: PageRule,
  page: Page,
  records: readonly MedicineRecord[],
  prescriptions: readonly ReadPrescription[],
  orders: readonly ReadOrder[],
): Work<List> {
  const what = rule.yields === 'orders' ? 'orders' : 'prescriptions';
  const begins =
    what === 'orders'
      ? orders.map(({ lines }) => lines[0] ?? 0)
      : records.map(({ territory }) => territory.anchor.line);
  const mayGoOn = rule.kind !== 'prescription-detail' && rule.kind !== 'checkout';
  const counts = isListRule(rule) ? countsOf(page, what, begins, mayGoOn, beside(page, orders)) : uncounted;
  yield;
  if (!isListRule(rule)) return { counts, found: null };
  const items: ListItem[] =
    what === 'orders'
      ? orders.map(({ place: { block } }) => ({ block, heart: block }))
      : prescriptions.map(({ place: { block, name } }) => ({ block, heart: name }));
  return { counts, found: listWindowOf(page, what, items, counts) };
}

/** What keeps a page as a whole from being read in full. */
function gapsOfPage(rule: PageRule, page: Page, trouble: Trouble): Gap[] {
  const gaps: Gap[] = [];
  if (!isInEnglish(page)) gaps.push({ what: 'page', why: 'it is not in English' });
  if (!page.scene.whole) gaps.push({ what: 'page', why: 'it is too large to be read to its end' });
  if (trouble.loading) gaps.push({ what: 'page', why: 'it is still loading' });
  else if (trouble.error !== null && rule.yields !== 'account')
    gaps.push({ what: 'page', why: `it says: ${trouble.error.slice(0, 120)}` });
  return gaps;
}

function* recordsFor(rule: PageRule, page: Page): Work<MedicineRecord[]> {
  const options = {
    // What a switch without a known word beside it switches is told by nothing else.
    everyWord: rule.kind === 'automatic-refills' && isInEnglish(page),
    bare: rule.kind !== 'home' && rule.kind !== 'prescription-detail',
    alone: rule.kind === 'prescription-detail',
  };
  const records = yield* recordsOf(page, options);
  if (rule.kind !== 'prescription-detail' || records.length < 2) return records;
  // A detail page is about the medicine that heads it.
  const head = records.find(({ territory }) => territory.anchor.box.heading === 1) ?? records[0];
  return head ? records.filter((record) => record.territory.anchor.key === head.territory.anchor.key) : records;
}

/** What marks a mere placeholder may stand there in words that nobody knows here: a number or refills tell that it is none. */
function ofAnotherLanguage(one: ReadPrescription): ReadPrescription {
  const { status, rxNumber, refillsLeft } = one.prescription;
  const isSure = status !== 'active' || rxNumber !== null || refillsLeft !== null;
  return isSure ? one : { ...one, prescription: { ...one.prescription, status: 'unknown' } };
}

function* medicines(
  rule: PageRule,
  page: Page,
  records: readonly MedicineRecord[],
  gaps: Gap[],
  tally: Tally,
): Work<{ prescriptions: ReadPrescription[]; orders: ReadOrder[] }> {
  const orders = rule.kind === 'home' ? ordersOf(page, 'other', gaps, tally) : [];
  const ordered = new Set(orders.flatMap(({ place, isMedicines }) => (isMedicines ? [] : place.block)));
  const own = records.filter(
    ({ territory }) => nearest(territory.anchor.box, ({ element }) => ordered.has(element)) === null,
  );
  const read: ReadPrescription[] = [];
  for (const record of own) {
    yield;
    read.push(prescriptionOf(record, gaps, tally));
  }
  let prescriptions = withNotes(page, own, withoutRepeats(read, gaps), gaps).map((one) =>
    rule.kind === 'checkout' ? { ...one, prescription: { ...one.prescription, status: 'active' as const } } : one,
  );
  if (!isInEnglish(page)) prescriptions = prescriptions.map(ofAnotherLanguage);
  if (rule.kind !== 'checkout') {
    const known = new Set(orders.flatMap(({ lines }) => lines));
    for (const record of own) {
      yield;
      // What a home page says of an order in a part of its own may lie within what is told of a medicine.
      if (record.territory.lines.some((line) => known.has(line))) continue;
      const order = orderInCard(page, record, gaps, tally, rule.kind === 'automatic-refills');
      if (order) orders.push(order);
    }
  }
  return { prescriptions, orders: orders.map((order) => withMedicineOfCard(page, order, own)) };
}

function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.what}|${gap.why}`, { what: gap.what, why: gap.why }])).values()];
}

/** A list of which nothing could be read is not empty when it speaks of a medicine in whatever words. */
const namesMedicine = ({ scene, foreign }: Page) =>
  scene.lines.some(
    ({ plain, box }, line) =>
      !foreign[line] && !/^(?:aside|footer)$/.test(box.region) && strength.test(plain) && hasForm(plain),
  );
