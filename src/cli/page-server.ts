import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that is served to this machine alone. */
export interface ServedPage {
  readonly url: string;
  close(): void;
}

/**
 * One page on the loopback address, at a port that the system chooses. It answers by its own name only, so that no other
 * site can have the browser ask for it under a name of theirs, and nothing of it is kept in a cache.
 */
export async function servedPage(page: Buffer): Promise<ServedPage> {
  const headers = headersFor(page);
  const server: Server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const names = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!names.includes(request.headers.host ?? '')) {
      response.writeHead(421, { 'content-type': 'text/plain' }).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = (request.url ?? '').split('?')[0];
    if (path !== '/') {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, headers);
    response.end(request.method === 'HEAD' ? undefined : page);
  });
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The page's own policy once more, with what only a header can say. */
function headersFor(page: Buffer): Readonly<Record<string, string | number>> {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
    page.subarray(0, 4096).toString('utf8'),
  )?.[1];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.length,
    'content-security-policy': `${policy ?? "default-src 'none'"}; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
