/**
 * A forward proxy that lets browsers reach the stand-in as `https://www.optumrx.com` and nothing else: every other host
 * is refused, and each host asked for is written down. "The extension contacts nobody" is thereby a test.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Connect {
  /** Host and port as asked for, e.g. `www.optumrx.com:443`. */
  readonly host: string;
  readonly allowed: boolean;
}

export interface Proxy {
  readonly port: number;
  /** Every host asked for so far, in order; the same array for as long as the proxy runs. */
  readonly connects: Connect[];
  stop(): void;
}

const isTheSite = (hostAndPort: string) => /^([\w-]+\.)*optumrx\.com:443$/i.test(hostAndPort);

/** Listens on a free port of the loopback; allowed connections go to `sitePort` there. */
export async function startProxy(sitePort: number): Promise<Proxy> {
  const connects: Connect[] = [];
  const open = new Set<{ destroy(): void }>();
  const server = createServer((request, response) => {
    // Only unencrypted requests come here, and the site has none.
    connects.push({ host: URL.parse(request.url ?? '')?.host ?? '', allowed: false });
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    const allowed = isTheSite(host);
    connects.push({ host, allowed });
    socket.on('error', () => socket.destroy());
    if (!allowed) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = connect(sitePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      site.pipe(socket).pipe(site);
    });
    site.on('error', () => socket.destroy());
    socket.on('close', () => site.destroy());
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connects,
    stop() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}
