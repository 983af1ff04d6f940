/** Scripts that tell when a page has settled. As text: they run in the page, before and beside its own scripts. */

/** Notes when the page last changed, and which timers of at most `longest` milliseconds are still to fire. */
export const watchSettling = (longest: number) => `(() => {
  const now = performance.now.bind(performance);
  const state = { last: now(), due: new Set(), now };
  Object.defineProperty(globalThis, Symbol.for('settling'), { value: state });
  new MutationObserver(() => { state.last = now(); })
    .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const later = globalThis.setTimeout;
  const clear = globalThis.clearTimeout;
  globalThis.setTimeout = (task, delay = 0, ...rest) => {
    const id = later(() => {
      state.due.delete(id);
      if (typeof task === 'function') task(...rest);
    }, delay);
    if (delay <= ${longest} && typeof task === 'function') state.due.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => { state.due.delete(id); clear(id); };
})()`;

/** How long the page has been still, in milliseconds, and how many of its timers are pending. */
export const howStill = `(() => {
  const state = globalThis[Symbol.for('settling')];
  return state ? { still: state.now() - state.last, timers: state.due.size } : { still: 1e9, timers: 0 };
})()`;
