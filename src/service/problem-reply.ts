import type { FastifyReply, FastifyRequest } from 'fastify';
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
  const [title, detail] = problemWords[id][locale];
  const status = problemStatus[id];
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', '5');
  // What was not read of an upload is not waited for.
  if (status === 413 || status === 421 || status === 503) reply.header('connection', 'close');
  return reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .header('content-language', locale)
    .send(
      // As bytes: to text the framework would add a charset, which this media type does not have.
      Buffer.from(
        JSON.stringify({
          type: `urn:charterlint:problem:${id}`,
          title,
          status,
          detail: detail.replace('{what}', () => what),
        }),
      ),
    );
}
