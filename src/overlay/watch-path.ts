/** Tells at once when the site goes to another address without loading a page. */

/** `onLeave` is called after the path has changed; query and fragment are the same page. `look` looks now. */
export function watchPath(document: Document, onLeave: () => void): { look(): void; stop(): void } {
  const view = document.defaultView;
  const ending = new AbortController();
  const { signal } = ending;
  let path = document.location.pathname;
  const look = () => {
    if (document.location.pathname === path) return;
    path = document.location.pathname;
    onLeave();
  };
  view?.addEventListener('popstate', look, { signal });
  // Firefox has it from 147 on; below, a route that is pushed is noticed with the next change of the page.
  (view as unknown as { navigation?: EventTarget } | null)?.navigation?.addEventListener('currententrychange', look, {
    signal,
  });
  return { look, stop: () => ending.abort() };
}
