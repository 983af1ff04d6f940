/** Wires the page to the marks and the background to the panel. Whatever happens here, the site's page goes on as before. */
import type { Answer, Ask, Filing, MessageType } from '@/src/messages/messages';
import type { CapturedPage } from '@/src/model/captured-page';
import type { PageKind, Reading } from '@/src/model/reading';
import type { Settings } from '@/src/model/settings';
import type { Sighting } from '@/src/model/visit';
import { isSameList } from '@/src/reader/follow/route';
import { ScrolledPast } from '@/src/reader/lists/scrolled-past';
import type { PageRead } from '@/src/reader/page-read';
import { pageWords } from '@/src/ui/words/page-words';
import { asWished } from './as-wished';
import { cameFromElsewhere } from './came-from-elsewhere';
import { noMarks, type PageMarks } from './mark';
import { marksOf } from './marks';
import { createOverlayView } from './overlay-view';
import type { PanelState } from './panel-state';
import { noRisks, type Risks, risksOf } from './risks';
import { lookOf, saysWhereItIs, showsTheSame, sightingOf } from './sighting-of';

export interface OverlayWorld {
  readonly document: Document;
  /** `open` in test builds only. */
  readonly rootMode: ShadowRootMode;
  readonly browserLanguage: string;
  readonly now: () => Temporal.ZonedDateTime;
  /** Starts to follow the page. `onLeave`: it went elsewhere. `onFailure`: it could not be read, by a mistake of ours. */
  readonly watch: (
    onRead: (read: PageRead) => void,
    onLeave: () => void,
    onFailure: (error: unknown) => void,
  ) => { stop(): void };
  /** The page as it stands, for the makers; null where it may not be taken down, or is too much. */
  readonly capture: () => CapturedPage | null;
  readonly send: <T extends MessageType>(type: T, message: Omit<Ask<T>, 'type'>) => Promise<Answer<T>>;
  /** This extension was updated or removed while the page stayed open. */
  readonly isOrphaned: () => boolean;
}

/** A page that nothing tells is given this long to become one that something does (milliseconds). */
const untilNotKnown = 5000;

/** Of a page that is still loading nothing is missing yet. */
const unread = { outcome: null, gaps: [] };

/** Starts the overlay; answers with the function that ends it and takes everything off the page. */
export function startOverlay(world: OverlayWorld): () => void {
  const { document, send } = world;
  const path = () => document.location.pathname;
  let settings: Settings | null = null;
  let read: PageRead | null = null;
  const past = new ScrolledPast();
  /** What is on screen, with what was scrolled past. */
  let seen: Reading | null = null;
  let address = document.location.href;
  let marks: PageMarks = noMarks;
  let risks: Risks = noRisks;
  let filing: Filing | null = null;
  let failure: PanelState['failure'] = null;
  let open = false;
  let sent: Sighting | null = null;
  /** What was sent and is not answered yet. */
  let underWay: Sighting | null = null;
  /** What was seen last did not reach the background: what stands in the panel is of before. */
  let lost = false;
  let shown: PageKind | null = null;
  let recordingFailed = false;
  let stopped = false;
  let notKnown: ReturnType<typeof setTimeout> | undefined;

  const view = createOverlayView(document, world.rootMode, {
    move: guarded((moveOpen: boolean) => {
      open = moveOpen;
      draw();
      void ask(() => send('panel-moved', { open }));
    }),
    answerWhose: guarded((heldId, answer) => void file(() => send('whose-page', { heldId, answer }))),
    recordPage: guarded(() => void record()),
    openOurPage: guarded((page) => void ask(() => send('open-our-page', { page }))),
    guarded,
  });
  const watching = world.watch(
    guarded(see),
    guarded(leave),
    guarded((mistake) => {
      throw mistake;
    }),
  );
  const ending = new AbortController();
  document.addEventListener('visibilitychange', guarded(comeBack), { signal: ending.signal });
  // The popup stands before a page that stays visible: only the focus tells that it was closed.
  document.defaultView?.addEventListener('focus', guarded(hearAgain), { signal: ending.signal });
  if (cameFromElsewhere(document)) void ask(() => send('account-left', {}));
  void greet();
  return stop;

  function see(now: PageRead) {
    read = now;
    seen = past.take(now, performance.now());
    clearTimeout(notKnown);
    if (now.reading.page === 'sign-in') {
      forget();
      view.hide();
      void ask(() => send('account-left', {}));
      tellShown(now);
      return;
    }
    if (failure === 'broken') failure = null;
    marks = marksOf(now, { words: words(), today: world.now().toPlainDate(), document });
    risks = risksOf(now);
    draw();
    report();
    tellShown(now);
    if (now.recognition === 'unrecognised' && !now.loading && saysWhereItIs(document.location))
      notKnown = setTimeout(guarded(reportNotKnown), untilNotKnown);
  }

  /** The address changed: nothing of the page before may stand on the next one. */
  function leave() {
    read = null;
    seen = null;
    forget();
    past.leave(isSameList(address, document.location.href));
    address = document.location.href;
    draw();
  }

  /** Of a page with nothing to keep, its kind alone, once. */
  function tellShown({ loading, reading: { outcome, page } }: PageRead) {
    if (loading || outcome !== 'nothing' || page === shown) return;
    shown = page;
    void ask(() => send('page-shown', { page }));
  }

  function reportNotKnown() {
    void ask(() => send('page-not-known', lookOf(path(), world.now())));
  }

  function forget() {
    clearTimeout(notKnown);
    marks = noMarks;
    risks = noRisks;
    recordingFailed = false;
    filing = null;
    sent = null;
    lost = false;
    if (failure === 'unreachable') failure = null;
    shown = null;
  }

  /** The question may have been answered, or consent given, in our own pages meanwhile. */
  function comeBack() {
    if (document.visibilityState !== 'visible') return;
    void greet();
    // Asked again, the same look would count as a later one.
    if (sent !== null && sent === underWay) return;
    if (filing === null || filing.kind === 'held' || filing.kind === 'reader-only') {
      sent = null;
      report();
    } else hearAgain();
  }

  /**
   * What stands is not filed again: somebody else may be signed in by now, and the page be an old one. Only what is to be said
   * of its person is asked for.
   */
  function hearAgain() {
    if (filing?.kind === 'filed') void refresh(filing);
  }

  async function refresh(before: Extract<Filing, { kind: 'filed' }>) {
    const answer = await ask(() => send('advice-again', { personId: before.person.id }));
    if (answer === null || filing !== before) return;
    filing = { ...before, ...answer };
    draw();
  }

  async function greet() {
    const answer = await ask(() => send('hello', {}));
    if (answer === null) return;
    settings = answer;
    open = answer.panelOpen;
    if (read !== null) marks = marksOf(read, { words: words(), today: world.now().toPlainDate(), document });
    draw();
  }

  function report() {
    const sighting = read === null || seen === null ? null : sightingOf(read, seen, path(), world.now());
    if (sighting === null || (sent !== null && showsTheSame(sent, sighting))) return;
    sent = sighting;
    void file(() => send('page-seen', { sighting }));
  }

  /** An answer about a page that is no longer on screen is dropped. */
  async function file(question: () => Promise<Filing>) {
    const about = sent;
    underWay = about;
    const answer = await ask(question);
    if (about !== sent) return;
    underWay = null;
    lost = answer === null;
    // The next time the page is read, it is sent once more.
    if (answer === null) sent = null;
    else filing = answer;
    if (!lost && failure === 'unreachable') failure = null;
    draw();
  }

  async function record() {
    const page = world.capture();
    const answer = page === null ? null : await ask(() => send('record-page', { page }));
    recordingFailed = answer?.kind !== 'done';
    draw();
  }

  /** Null when the background did not answer; the panel says so. */
  async function ask<T>(question: () => Promise<T>): Promise<T | null> {
    try {
      const answer = await question();
      if (failure === 'unreachable' && !lost) failure = null;
      return stopped ? null : answer;
    } catch {
      if (world.isOrphaned()) stop();
      failure = 'unreachable';
      draw();
      return null;
    }
  }

  function draw() {
    if (stopped || read?.reading.page === 'sign-in') return;
    const loading = read?.loading ?? true;
    const { outcome, gaps } = seen === null || loading ? unread : seen;
    const state: PanelState = {
      open,
      outcome,
      loading,
      gaps,
      marks: asWished(marks, filing, words()),
      filing,
      failure,
      taken: read === null || seen === null ? null : takenFor(read, seen),
      recording: recording(),
      printed: seen === null ? [] : printedOn(seen),
    };
    view.render(state, risks, words());
  }

  function recording(): PanelState['recording'] {
    if (read === null || read.recognition === 'never-read') return 'never';
    return recordingFailed ? 'failed' : 'offered';
  }

  function words() {
    return pageWords(settings?.language ?? 'system', world.browserLanguage);
  }

  function stop() {
    if (stopped) return;
    stopped = true;
    clearTimeout(notKnown);
    ending.abort();
    watching.stop();
    view.stop();
  }

  /** A mistake of ours becomes one line in the panel; it never reaches the page. */
  function guarded<Given extends unknown[]>(deed: (...given: Given) => void): (...given: Given) => void {
    return (...given) => {
      try {
        if (!stopped) deed(...given);
      } catch {
        if (failure === 'broken') return;
        failure = 'broken';
        read = null;
        seen = null;
        forget();
        past.leave(false);
        guarded(draw)();
      }
    };
  }
}

function printedOn({ prescriptions, orders }: Reading): string[] {
  return [...prescriptions, ...orders.flatMap(({ medicines }) => medicines)].map(({ printedName }) => printedName);
}

function takenFor({ recognition }: PageRead, { page, prescriptions, orders, account }: Reading): PanelState['taken'] {
  if (recognition === 'never-read') return null;
  return { page, medicines: prescriptions.length, orders: orders.length, settings: account !== null };
}
