/** The one element that we add to the page, with a shadow tree that the page cannot look into. */
import { ownHostTag } from '@/src/reader/own-host';
import css from './overlay.css?inline';

export interface OverlayHost {
  readonly root: ShadowRoot;
  /** Puts the host back when the site has thrown it out; gives up after a few times rather than fight. */
  keep(): void;
  remove(): void;
}

const PATIENCE = 5;
/** What happens among our own elements is not the site's business. */
const ours = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'contextmenu', 'copy', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
];

/** `mode` is `open` only in builds made for tests. */
export function createOverlayHost(document: Document, mode: ShadowRootMode): OverlayHost {
  for (const left of document.querySelectorAll(ownHostTag)) left.remove();
  const host = document.createElement(ownHostTag);
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  document.documentElement.append(host);
  let patience = PATIENCE;
  return {
    root,
    keep() {
      if (host.isConnected || patience === 0) return;
      patience -= 1;
      document.documentElement.append(host);
    },
    remove: () => host.remove(),
  };
}
