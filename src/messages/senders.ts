/** Who sent a message? A page of the site, one of our own pages, or somebody who has no say. */

export type Sender = 'page' | 'our-page' | 'stranger';

/** The part of the browser's sender that is judged. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: object | undefined;
}

/** `baseUrl`: where our own pages live, such as `chrome-extension://…/`. */
export function judgeSender(sender: SenderFacts, us: { readonly id: string; readonly baseUrl: string }): Sender {
  if (sender.id !== us.id || sender.url === undefined) return 'stranger';
  if (sender.url.startsWith(us.baseUrl)) return 'our-page';
  const topFrame = sender.tab !== undefined && sender.frameId === 0;
  const originToo = sender.origin === undefined || isOfTheSite(sender.origin);
  return topFrame && isOfTheSite(sender.url) && originToo ? 'page' : 'stranger';
}

/** `https://optumrx.com` and its subdomains on the usual port. */
function isOfTheSite(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  return protocol === 'https:' && port === '' && /(^|\.)optumrx\.com$/.test(hostname);
}
