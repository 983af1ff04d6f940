/** One appointment with the next animation frame: however often something moves, the overlay looks once a frame. */

export interface FrameScheduler {
  /** Follow what moved in the next frame. */
  follow(): void;
  /** Look for room again soon: something changed its size or its words. */
  arrange(): void;
  /** Arranges when one of these changes its size or leaves the page. */
  observe(elements: Iterable<Element>): void;
  stop(): void;
}

/** Looking for room measures the whole page: a stream of changes does it at most this often (milliseconds). */
const ARRANGE_EVERY = 120;

interface Work {
  readonly follow: () => void;
  readonly arrange: () => void;
  /** Scrolling has come to rest. */
  readonly rest: () => void;
}

export function createFrameScheduler(view: Window, work: Work): FrameScheduler {
  let frame: number | null = null;
  let timer: number | null = null;
  let arrangedAt = Number.NEGATIVE_INFINITY;

  const follow = () => {
    frame ??= view.requestAnimationFrame(() => {
      frame = null;
      work.follow();
    });
  };
  const arrange = () => {
    follow();
    timer ??= view.setTimeout(
      () => {
        timer = null;
        arrangedAt = view.performance.now();
        work.arrange();
        follow();
      },
      Math.max(0, ARRANGE_EVERY - (view.performance.now() - arrangedAt)),
    );
  };
  const observer = new ResizeObserver(arrange);
  const page = [view.document.documentElement, view.document.body].filter((element) => element !== null);
  const ending = new AbortController();
  const always = { capture: true, passive: true, signal: ending.signal };
  view.document.addEventListener('scroll', follow, always);
  view.document.addEventListener('scrollend', work.rest, always);
  view.addEventListener('resize', arrange, always);
  for (const type of ['transitionend', 'animationend', 'toggle', 'load']) {
    view.document.addEventListener(type, arrange, always);
  }
  return {
    follow,
    arrange,
    observe(elements) {
      observer.disconnect();
      for (const element of [...page, ...elements]) observer.observe(element);
    },
    stop() {
      ending.abort();
      observer.disconnect();
      if (frame !== null) view.cancelAnimationFrame(frame);
      if (timer !== null) view.clearTimeout(timer);
    },
  };
}
