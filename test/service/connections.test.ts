import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { serverOf } from '../../src/service/server.ts';
import type { Threads } from '../../src/service/threads.ts';

/** No upload of these tests comes so far that a thread is asked. */
const threads: Threads = {
  waiting: 0,
  ready: Promise.resolve(),
  answer: () => Promise.reject(new Error('nobody should be asked')),
  end: () => Promise.resolve(),
};
const open: Awaited<ReturnType<typeof serverOf>>[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

async function listening(more: { readonly uploadSeconds?: number; readonly takingSeconds?: number }) {
  const app = await serverOf({
    ...{ threads, version: '0', hosts: ['127.0.0.1'], token: undefined, megabytes: 64, seconds: 10 },
    ...{ now: () => '2026-11-21T10:00:00Z', isFailed: () => false, keep: undefined, ...more },
  });
  open.push(app);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { app, socket: connect(port, '127.0.0.1'), port };
}

async function allOf(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  await once(socket, 'close');
  return text;
}

it.each([
  ['nl', 'Het versturen duurde te lang'],
  ['fr', 'L’envoi a pris trop de temps'],
])('answers an upload that trickles on and on with a problem, in %s', async (language, title) => {
  const { socket, port } = await listening({ uploadSeconds: 1 });
  socket.write(
    `POST /v1/assessments HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Language: ${language}\r\nContent-Length: 900000\r\n\r\nOP :`,
  );
  const trickle = setInterval(() => socket.write(' a'), 100);
  socket.on('error', () => undefined);
  const answer = await allOf(socket);
  clearInterval(trickle);
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  expect(answer).toContain('content-type: application/problem+json\r\n');
  const [, body] = answer.split('\r\n\r\n');
  expect(JSON.parse(body!)).toMatchObject({
    type: 'urn:charterlint:problem:slow-upload',
    status: 408,
    title,
  });
});

it('answers what is no HTTP with a problem', async () => {
  const { socket } = await listening({});
  socket.write('hello\r\n\r\n');
  const answer = await allOf(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain('urn:charterlint:problem:bad-request');
});

it('ends although a caller never reads its answers', async () => {
  const { app, socket, port } = await listening({ takingSeconds: 1 });
  socket.pause();
  const ask = `GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
  // More answers than the buffers of both ends hold.
  for (let i = 0; i < 2000; i++) socket.write(ask);
  socket.on('error', () => undefined);
  await new Promise((go) => setTimeout(go, 500));
  const start = process.hrtime.bigint();
  await app.close();
  expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(30);
  socket.destroy();
});
