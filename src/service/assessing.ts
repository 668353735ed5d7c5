import type { FastifyInstance } from 'fastify';
import type { Admission } from './admission.ts';
import { mediaTypes } from './media-types.ts';
import type { Metrics } from './metrics.ts';
import { sendProblem } from './problem-reply.ts';
import type { ServerOptions } from './server.ts';
import { uploadOf } from './upload.ts';
import { wishesOf } from './wishes.ts';

/** What an answer that a browser might show may do there: its own page has a policy of its own, the rest does nothing. */
const sandbox = "sandbox allow-scripts; frame-ancestors 'none'";

/** POST /v1/assessments: a record in, its assessment out. */
export function addAssessing(
  app: FastifyInstance,
  options: ServerOptions,
  admission: Admission,
  metrics: Metrics,
): void {
  const { threads, megabytes, seconds, now } = options;
  const release = new WeakMap<object, () => void>();

  app.post('/v1/assessments', {
    // Before the body is read: who is refused need not send it.
    onRequest: async (request, reply) => {
      if (request.headers['content-encoding'] !== undefined)
        return sendProblem(request, reply, 'not-a-record');
      const wishes = wishesOf(request);
      if (wishes === '' || wishes === 'format')
        return sendProblem(request, reply, 'not-acceptable', Object.keys(mediaTypes).join(', '));
      if (typeof wishes === 'string') return sendProblem(request, reply, 'bad-parameter', wishes);
      const declared = Number(request.headers['content-length'] ?? Number.NaN);
      const leave = admission.enter(Number.isFinite(declared) ? declared : megabytes * 1024 * 1024);
      if (!leave) return sendProblem(request, reply, 'busy');
      release.set(request, leave);
      // Also where the caller goes away.
      reply.raw.once('close', leave);
    },
    handler: async (request, reply) => {
      const wishes = wishesOf(request);
      if (typeof wishes === 'string') return sendProblem(request, reply, 'bad-parameter', wishes);
      const upload = await uploadOf(request, wishes.filename);
      if (!upload) return sendProblem(request, reply, 'not-a-record');
      metrics.bytes.observe(upload.bytes.length);
      const done = metrics.seconds.startTimer();
      const { format, locale, quotes } = wishes;
      const answer = await threads.answer({ ...upload, format, locale, quotes, at: now() }, seconds);
      done();
      if ('failure' in answer) {
        metrics.failures.inc({ why: answer.failure });
        return answer.failure === 'late'
          ? sendProblem(request, reply, 'late', String(seconds))
          : sendProblem(request, reply, 'fault');
      }
      const { assessment, body } = answer;
      await options.keep?.(assessment);
      metrics.assessments.inc({ status: assessment.status, language: assessment.language });
      return reply
        .header('content-type', mediaTypes[format]!)
        .header('content-language', locale)
        .header('content-security-policy', sandbox)
        .header('charterlint-gate', options.isFailed(assessment) ? 'fail' : 'pass')
        .send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    },
  });
}
