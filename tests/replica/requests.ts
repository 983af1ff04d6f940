/** Answers the browsers' requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { clientFiles } from './client-build';
import {
  blankDocument,
  codeDocument,
  contentSecurityPolicy,
  shellDocument,
  signedOutDocument,
  signInDocument,
} from './documents';
import type { Session, Site } from './site';
import { accounts, isAccountId } from './state/accounts/accounts';
import type { Action } from './state/actions';
import type { LookName } from './state/model';

const sessionCookie = 'SESSION';
const lookCookie = 'look';
const isLook = (word: string | null | undefined): word is LookName => word === 'g1' || word === 'g3' || word === 'g4';

function cookiesOf(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=', 2));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const setCookie = (name: string, value: string) => `${name}=${value}; Path=/; Secure; SameSite=Lax`;

/** One request and its answer. */
class Exchange {
  readonly address: URL;
  readonly cookies: Map<string, string>;

  constructor(
    readonly site: Site,
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {
    this.address = new URL(request.url ?? '/', 'https://www.optumrx.com');
    this.cookies = cookiesOf(request);
  }

  get session(): Session | null {
    return this.site.sessions.get(this.cookies.get(sessionCookie) ?? '') ?? null;
  }

  get look(): LookName {
    const chosen = this.cookies.get(lookCookie);
    return isLook(chosen) ? chosen : this.site.lookOf(this.session?.account ?? null);
  }

  send(status: number, type: string, content: string | Uint8Array): void {
    this.response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-store',
    });
    this.response.end(content);
  }

  page(content: string, status = 200): void {
    this.send(status, 'text/html', content);
  }

  json(content: unknown, status = 200): void {
    this.send(status, 'application/json', JSON.stringify(content));
  }

  redirect(to: string, cookies: string[] = []): void {
    this.response.writeHead(303, { location: to, 'set-cookie': cookies });
    this.response.end();
  }
}

/** `?as=rose`, `?viewing=eleanor` and `?look=g4` are taken from the address and remembered. */
function takeWishes(exchange: Exchange): boolean {
  const { address, site } = exchange;
  const [as, look, viewing] = ['as', 'look', 'viewing'].map((name) => address.searchParams.get(name));
  const cookies: string[] = [];
  let session = exchange.session;
  if (as && isAccountId(as)) {
    const key = site.signIn(as);
    session = site.sessions.get(key) ?? null;
    cookies.push(setCookie(sessionCookie, key));
  }
  if (isLook(look)) cookies.push(setCookie(lookCookie, look));
  if (viewing && session && accounts[session.account].members.includes(viewing)) session.member = viewing;
  for (const name of ['as', 'look', 'viewing']) address.searchParams.delete(name);
  if (!as && !look && !viewing) return false;
  exchange.redirect(address.pathname + address.search, cookies);
  return true;
}

async function answerApi(exchange: Exchange, call: string): Promise<void> {
  const { site, session } = exchange;
  await wait(site.latency);
  if (!session) return exchange.json({}, 401);
  if (site.broken === 'error') return exchange.json({}, 503);
  try {
    if (call === 'act')
      for (const action of JSON.parse(await bodyOf(exchange.request)) as Action[]) site.act(session.member, action);
    if (call === 'viewing') {
      const { member } = JSON.parse(await bodyOf(exchange.request));
      if (accounts[session.account].members.includes(member)) session.member = member;
    }
    exchange.json(site.view(session.account, session.member, exchange.look));
  } catch (problem) {
    exchange.json({ problem: String(problem) }, 409);
  }
}

async function answerSignIn(exchange: Exchange): Promise<void> {
  if (exchange.request.method !== 'POST') return exchange.page(signInDocument(null));
  const form = new URLSearchParams(await bodyOf(exchange.request));
  const account = form.get('username') ?? '';
  if (!isAccountId(account)) return exchange.page(signInDocument('We do not know this username.'));
  if (!form.has('code')) return exchange.page(codeDocument(account));
  exchange.redirect('/secure/', [setCookie(sessionCookie, exchange.site.signIn(account))]);
}

async function answerStatic(exchange: Exchange, name: string): Promise<void> {
  const file = (await clientFiles()).get(name);
  if (file) exchange.send(200, file.type, file.content);
  else exchange.page('Not found', 404);
}

function answerSecure(exchange: Exchange): void {
  if (takeWishes(exchange)) return;
  if (!exchange.session) exchange.redirect('/public/sign-in');
  else if (exchange.site.written !== null) exchange.page(exchange.site.written);
  else if (exchange.site.broken === 'blank') exchange.page(blankDocument());
  else exchange.page(shellDocument(exchange.look));
}

export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const exchange = new Exchange(site, request, response);
  const path = exchange.address.pathname;
  if (path.startsWith('/static/')) return answerStatic(exchange, path.slice('/static/'.length));
  if (path.startsWith('/secure/api/')) return answerApi(exchange, path.slice('/secure/api/'.length));
  if (path === '/secure' || path.startsWith('/secure/')) return answerSecure(exchange);
  if (path === '/public/sign-out') {
    site.sessions.delete(exchange.cookies.get(sessionCookie) ?? '');
    return exchange.page(signedOutDocument());
  }
  if (path === '/public/sign-in') return answerSignIn(exchange);
  if (path === '/') return exchange.redirect('/public/sign-in');
  exchange.page('Not found', 404);
}
