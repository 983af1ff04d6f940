/** Follows a page: reads it when it has come to rest, again when it has changed, and says at once when it goes elsewhere. */
import { ownHostTag } from './own-host';
import type { PageRead } from './page-read';

export interface WatchedWorld {
  readonly document: Document;
  readonly read: () => PageRead;
  /** Asked before every look: nobody is left to hear of it. */
  readonly isOver: () => boolean;
}

export interface WatchListener {
  readonly onRead: (read: PageRead) => void;
  /** The address changed: what was read before is of another page. */
  readonly onLeave: () => void;
  /** Reading failed: a mistake of ours. */
  readonly onFailure: (error: unknown) => void;
}

const quiet = 250;
const latest = 2000;

export function watchPage(world: WatchedWorld, listener: WatchListener): { start(): void; stop(): void } {
  const { document } = world;
  let ending: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let address = document.location.href;

  const look = () => {
    since = null;
    if (document.visibilityState === 'hidden' || world.isOver()) return;
    try {
      listener.onRead(world.read());
    } catch (error) {
      listener.onFailure(error);
    }
  };
  const changed = () => {
    if (document.location.href !== address) {
      address = document.location.href;
      listener.onLeave();
    }
    since ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(quiet, Math.max(0, since + latest - performance.now())));
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isOfThePage)) changed();
  });
  return {
    start() {
      if (ending) return;
      ending = new AbortController();
      const always = { capture: true, passive: true, signal: ending.signal };
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      for (const type of ['input', 'change', 'click', 'visibilitychange'])
        document.addEventListener(type, changed, always);
      changed();
    },
    stop() {
      ending?.abort();
      ending = null;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

function isOfThePage({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const touched = [...addedNodes, ...removedNodes];
  return touched.length === 0 ? !isOurs(target) : !touched.every(isOurs);
}

const isOurs = (node: Node) => node.nodeName.toLowerCase() === ownHostTag;
