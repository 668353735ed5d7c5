import type { ServerResponse } from 'node:http';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import type { Assessment } from '../model/assessment.ts';
import { admissionOf } from './admission.ts';
import { addAssessing } from './assessing.ts';
import { guardOf } from './guard.ts';
import { metricsOf } from './metrics.ts';
import { openApi } from './openapi.ts';
import { sendProblem, writeProblem } from './problem-reply.ts';
import type { ProblemId } from './problem-words.ts';
import type { Threads } from './threads.ts';

export interface ServerOptions {
  readonly threads: Threads;
  readonly version: string;
  /** Names by which the service may be called, without a port. */
  readonly hosts: readonly string[];
  readonly token: string | undefined;
  /** Of one upload. */
  readonly megabytes: number;
  /** From the end of an upload to its answer, waiting included. */
  readonly seconds: number;
  /** The service's clock; ISO instant. */
  readonly now: () => string;
  /** What the gate says of an assessment: the header of an answer. */
  readonly isFailed: (assessment: Assessment) => boolean;
  /** Keeps an assessment before it is answered; undefined where nothing is kept. */
  readonly keep: ((assessment: Assessment) => Promise<void>) | undefined;
  /** Within which an upload must arrive, however slowly it trickles; two minutes unless given. */
  readonly uploadSeconds?: number;
  /** How long, once the service ends, a caller may take to read an answer that is written; ten unless given. */
  readonly takingSeconds?: number;
}

const usualUploadSeconds = 120;
const usualTakingSeconds = 10;
const mostUploads = 256;
const mostBytes = 512 * 1024 * 1024;

/** The service, not yet listening. It writes nothing to disk, and logs nothing. */
export async function serverOf(options: ServerOptions): Promise<FastifyInstance> {
  const limit = options.megabytes * 1024 * 1024;
  const { uploadSeconds = usualUploadSeconds, takingSeconds = usualTakingSeconds } = options;
  const languages = new WeakMap<object, string>();
  const app = fastify({
    logger: false,
    bodyLimit: limit,
    requestTimeout: uploadSeconds * 1000,
    // Node looks for requests whose time is over as often as this.
    http: {
      connectionsCheckingInterval: Math.min(uploadSeconds * 500, 30_000),
      // The larger of the two limits counts for the whole request, whichever it is.
      headersTimeout: Math.min(uploadSeconds, 60) * 1000,
    },
    clientErrorHandler: (error, socket) => {
      if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
      else if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
        writeProblem(socket, 'slow-upload', languages.get(socket), String(uploadSeconds));
      else writeProblem(socket, 'bad-request', languages.get(socket));
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: false,
    frameworkErrors: (_error, request, reply) => {
      sendProblem(request, reply, 'bad-request');
    },
  });
  const admission = admissionOf(mostUploads, mostBytes);
  const metrics = await metricsOf(() => options.threads.waiting);
  const guard = guardOf(options);
  const state = { closing: false };
  const untaken = new Set<ServerResponse>();
  const giveUp = (reply: ServerResponse): void => {
    setTimeout(() => reply.socket?.destroy(), takingSeconds * 1000).unref();
  };

  app.addHook('preClose', async () => {
    state.closing = true;
    // A caller that never reads its answer would keep the service from ending.
    for (const reply of untaken) giveUp(reply);
  });
  app.addHook('onRequest', async (request, reply) => {
    languages.set(request.raw.socket, request.headers['accept-language'] ?? '');
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    const refused = guard(request) ?? (state.closing ? 'closing' : undefined);
    if (refused) return sendProblem(request, reply, refused);
  });
  app.addHook('onSend', async (_request, reply) => {
    untaken.add(reply.raw);
    reply.raw.once('close', () => untaken.delete(reply.raw));
    if (state.closing) giveUp(reply.raw);
    // A caller that keeps its connection would keep the service from ending.
    if (state.closing) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (_request, reply) => {
    metrics.requests.inc({ code: String(reply.statusCode) });
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      request,
      reply,
      request.url.split('?')[0] === '/v1/assessments' ? 'wrong-method' : 'not-found',
    ),
  );
  app.setErrorHandler((error: { code?: string; statusCode?: number }, request, reply) => {
    const id = problemFor(error);
    return sendProblem(request, reply, id, String(options.megabytes));
  });

  // A record may be called anything: only its bytes tell what it is.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  await app.register(multipart, {
    limits: { fileSize: limit, files: 1, fields: 0, parts: 1, headerPairs: 20 },
  });

  const ready = { is: false };
  void options.threads.ready.then(
    () => (ready.is = true),
    () => undefined,
  );
  app.get('/health', async () => ({ status: 'up' }));
  app.get('/ready', async (_request, reply) => {
    if (!ready.is) reply.code(503);
    return { status: ready.is ? 'ready' : 'starting' };
  });
  app.get('/metrics', async (_request, reply) => {
    metrics.under.set(admission.count);
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(openApi(options.version))),
  );
  addAssessing(app, options, admission, metrics);
  return app;
}

/** More in a form than one file. */
const tooMuch: ReadonlySet<string> = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT']);

/** The framework's errors and Node's own, as problems of ours. */
function problemFor({ code = '', statusCode = 500 }: { code?: string; statusCode?: number }): ProblemId {
  if (tooMuch.has(code) || statusCode === 415 || statusCode === 406) return 'not-a-record';
  if (statusCode === 413) return 'too-large';
  return code.startsWith('FST_') || (statusCode >= 400 && statusCode < 500) ? 'bad-request' : 'fault';
}
