/** Notices at once when a site goes to another address without loading a page. */

/** A fragment is another page only when it is a route of its own: `#/order-status`. */
export function isSamePage(before: string, now: string): boolean {
  return pageOf(before) === pageOf(now);
}

const pageNumber = /^(?:p|pg|page|page[-_]?(?:no|number|index)|current[-_]?page)$/i;

/** Two pages of one list, as far as addresses tell: nothing differs but the page's number. */
export function isSameList(before: string, now: string): boolean {
  return withoutNumber(before) === withoutNumber(now);
}

function withoutNumber(address: string): string {
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams])
    if (pageNumber.test(name) && /^\d+$/.test(value)) url.searchParams.delete(name);
  return url.href;
}

function pageOf(address: string): string {
  const [page = '', ...fragment] = address.split('#');
  return /^[/!]/.test(fragment.join('#')) ? address : page;
}

/** Until the signal ends, `onMove` is called after the address has changed. The answer looks now. */
export function followRoute(view: Window, onMove: () => void, signal: AbortSignal): () => void {
  let address = view.location.href;
  const look = () => {
    const before = address;
    address = view.location.href;
    if (!isSamePage(before, address)) onMove();
  };
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, look, { signal });
  // Firefox has it from 147 on; below, a route that is pushed is noticed with the next change of the page.
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  return look;
}
