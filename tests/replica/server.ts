/**
 * Starts the stand-in for optumrx.com: a local TLS server, and a proxy through which browsers reach it at its real address.
 * All control is in-process, by the object that `startReplica` returns.
 */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Reading } from '@/src/model/reading';
import { makeCertificate } from './certificate';
import { clientFiles } from './client-build';
import { addressOf, type PageName } from './looks/pages';
import { type Connect, startProxy } from './proxy';
import { answer } from './requests';
import { type Broken, Site } from './site';
import type { AccountId } from './state/accounts/accounts';
import type { Event } from './state/events';
import type { LookName, SiteState } from './state/model';
import { type Place, truthOf } from './truth/truth';

export interface ReplicaOptions {
  /** The day the story starts, ISO; default: this computer's today. */
  readonly today?: string;
  readonly look?: LookName;
  /** Milliseconds before the server answers for content; pages show that they are loading until then. */
  readonly latency?: number;
}

export interface Request {
  readonly method: string;
  readonly host: string;
  readonly url: string;
}

export const origin = 'https://www.optumrx.com';

export async function startReplica({ today, look = 'g3', latency = 250 }: ReplicaOptions = {}) {
  const site = new Site(today ?? Temporal.Now.plainDateISO().toString(), look, latency);
  const requests: Request[] = [];
  const tls = makeCertificate(['optumrx.com', '*.optumrx.com']);
  const server = createServer({ key: tls.key, cert: tls.certificate }, (request, response) => {
    requests.push({ method: request.method ?? '', host: request.headers.host ?? '', url: request.url ?? '' });
    answer(site, request, response).catch((problem) => response.writeHead(500).end(String(problem)));
  });
  server.listen(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), clientFiles()]);
  const { port } = server.address() as AddressInfo;
  const proxy = await startProxy(port);

  return {
    ...{ port, origin, requests },
    proxyPort: proxy.port,
    spkiSha256: tls.spkiSha256,
    /** Every host any browser asked the proxy for. */
    connects: proxy.connects as readonly Connect[],
    get today(): string {
      return site.today;
    },
    setToday: (date: string) => site.setToday(date),
    advanceDays: (days: number) => site.advanceDays(days),
    /** For one account, or for all without a look of their own; a browser's `look` cookie wins over both. */
    setLook: (to: LookName, account?: AccountId) => site.setLook(to, account),
    setLatency(milliseconds: number): void {
      site.latency = milliseconds;
    },
    /** `error`: pages say that something went wrong. `blank`: they are empty. */
    breakWith(how: Broken): void {
      site.broken = how;
    },
    /** Serves this document in place of every page behind the sign-in; null ends it. */
    write(html: string | null): void {
      site.written = html;
    },
    /** Something happens on the server to this person's records; pages show it when they next ask. */
    happen: (member: string, event: Event) => site.happen(member, event),
    /** A signed-in session's cookie; going to `address` signs in without one. */
    signIn(account: AccountId): { cookie: string; address: string } {
      return { cookie: `SESSION=${site.signIn(account)}`, address: `${origin}/secure/?as=${account}` };
    },
    /** The address of a page in a look (default: the account's). */
    address(page: PageName, to: { look?: LookName; id?: string; pageNumber?: number } = {}): string {
      return origin + addressOf(to.look ?? site.lookOf(null), page, to);
    },
    /** What a reader must make of the page, broken or not; see also `leftOpen` in `truth/truth.ts`. */
    truth(page: PageName, at: Place & { account: AccountId; person?: string; look?: LookName }): Reading {
      const { account, person = account, look: shown = site.lookOf(account), ...place } = at;
      return truthOf(site.broken ?? page, site.view(account, person, shown), place);
    },
    state: (): SiteState => site.state(),
    async stop(): Promise<void> {
      proxy.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Replica = Awaited<ReturnType<typeof startReplica>>;
