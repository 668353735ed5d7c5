import { STATUS_CODES } from 'node:http';
import type { Writable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '../model/locale.ts';
import { acceptedLocale } from './language.ts';
import { type ProblemId, problemStatus, problemWords } from './problem-words.ts';

/** Answers with a problem (RFC 9457) in the caller's language. `what` never holds words that the caller sent. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  id: ProblemId,
  what = '',
): FastifyReply {
  const locale = acceptedLocale(request.headers['accept-language']);
  const status = problemStatus[id];
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', '5');
  // What was not read of an upload is not waited for.
  if (status === 413 || status === 421 || status === 503) reply.header('connection', 'close');
  return (
    reply
      .code(status)
      .header('content-type', 'application/problem+json')
      .header('content-language', locale)
      // As bytes: to text the framework would add a charset, which this media type does not have.
      .send(documentOf(id, locale, what))
  );
}

/**
 * The same as a whole HTTP answer, for a connection whose request will never be whole: nothing more of it is read. In the
 * language of its head where that has come in.
 */
export function writeProblem(socket: Writable, id: ProblemId, language: string | undefined, what = ''): void {
  const locale = acceptedLocale(language);
  const body = documentOf(id, locale, what);
  const status = problemStatus[id];
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-language: ${locale}`,
    `content-length: ${body.length}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
}

function documentOf(id: ProblemId, locale: Locale, what: string): Buffer {
  const [title, detail] = problemWords[id][locale];
  const [type, status] = [`urn:charterlint:problem:${id}`, problemStatus[id]];
  return Buffer.from(JSON.stringify({ type, title, status, detail: detail.replace('{what}', () => what) }));
}
