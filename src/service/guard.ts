import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { ProblemId } from './problem-words.ts';

export interface GuardOptions {
  /** Names by which the service may be called, without a port. */
  readonly hosts: readonly string[];
  readonly token: string | undefined;
}

/** Answered to whoever may reach the service at all: they say nothing of records. */
const open: ReadonlySet<string> = new Set(['/health', '/ready']);

/** Why a request is refused before anything of it is read; undefined where it may come in. */
export type Guard = (request: FastifyRequest) => ProblemId | undefined;

export function guardOf({ hosts, token }: GuardOptions): Guard {
  const names = new Set(hosts.map((host) => host.toLowerCase()));
  const wanted = token === undefined ? undefined : digest(token);
  return (request) => {
    const { headers, url } = request;
    // A page whose name was made to point here (DNS rebinding) still sends that name.
    if (!names.has(hostname(headers.host ?? ''))) return 'other-host';
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'cross-site';
    if (headers.origin !== undefined && !isOwn(headers.origin, headers.host ?? '')) return 'cross-site';
    if (wanted === undefined || open.has(url.split('?')[0]!)) return undefined;
    const [, sent = ''] = /^Bearer +([!-~]+) *$/i.exec(headers.authorization ?? '') ?? [];
    // Digests are of one length, and comparing them tells nothing of where they differ.
    return timingSafeEqual(digest(sent), wanted) ? undefined : 'unauthorised';
  };
}

/** The name in a Host header: "127.0.0.1:8377" → "127.0.0.1", "[::1]:8377" → "::1". */
function hostname(host: string): string {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]\s]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (bracketed ?? plain ?? '').toLowerCase();
}

function isOwn(origin: string, host: string): boolean {
  return origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
